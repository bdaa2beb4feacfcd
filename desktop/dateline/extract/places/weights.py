"""What ``benchmarks/train_places.py`` learned. Made by it; do not edit."""

from __future__ import annotations


def _table(text: str) -> dict[str, float]:
    """Read "name number; name number; …"."""
    pairs = (entry.split() for entry in text.split(";"))
    return {name: float(number) for name, number in pairs}


THRESHOLD = 0.45
"""A proposal that is less likely than this is not taken for a name of a place."""

RECOGNITION = _table("""
abbreviation:otherwise -1.744; after:'' 0.094; after:( -0.115; after:) -0.432; after:- -0.427;
after:. 0.679; after:: 0.254; after:CC 0.052; after:CD -0.162; after:DT 0.007; after:IN 0.368;
after:JJ -0.225; after:NN 0.658; after:PR 0.037; after:RB 0.037; after:SY -0.060; after:TO 0.489;
after:VB 0.354; after:WD -0.024; after:WP 0.242; after:WR 0.285; after:acting 0.448; after:and
0.249; after:capitalised -0.307; after:comma 0.232; after:comma:place 0.087; after:disease -1.382;
after:end -0.096; after:generic 1.627; after:government 0.792; after:in 0.482;
after:name:authority:O 0.256; after:name:authority:ORG 0.279; after:name:business:ORG -0.066;
after:name:education:ORG -0.368; after:name:generic:FAC -0.306; after:name:generic:GPE 0.048;
after:name:generic:LOC -0.045; after:name:generic:O -0.053; after:name:generic:ORG -0.291;
after:name:media:DATE -0.031; after:name:media:ORG -0.883; after:name:other:DATE -0.034;
after:name:other:EVENT -0.066; after:name:other:FAC 0.093; after:name:other:GPE -0.583;
after:name:other:LOC 0.023; after:name:other:NORP -0.038; after:name:other:O -0.860;
after:name:other:ORG -0.005; after:name:other:PERSON -0.863; after:name:other:WORK_OF_ART -0.063;
after:name:title:O -0.270; after:name:title:ORG 0.074; after:or 0.081; after:possessive 0.129;
after:speaking -0.509; around:'':name:other:PERSON -0.023; around:'':speaking -0.104; around:(:)
-0.176; around:,:- -0.077; around:,:. 0.152; around:,:: 0.061; around:,:CD 0.082; around:,:IN
-0.210; around:,:NN 0.413; around:,:VB 0.061; around:,:acting -0.187; around:,:and 0.258;
around:,:capitalised 0.034; around:,:comma 0.045; around:,:comma:place 0.015; around:,:end 0.045;
around:,:generic 0.069; around:,:government -0.141; around:,:in 0.020; around:,:name:other:DATE
-0.003; around:,:name:other:ORG 0.089; around:,:name:other:PERSON -0.222; around:,:name:title:O
-0.194; around:,:possessive 0.069; around:,:speaking -0.121; around:-:. 0.321;
around:-:capitalised -0.020; around:-:comma 0.121; around:-:disease -0.021; around:::VB 0.307;
around:::comma:place 0.091; around:::name:other:PERSON -0.017; around:::speaking -0.100;
around:CC:and 0.139; around:CD:capitalised -0.018; around:CD:in -0.149; around:DT:NN -0.121;
around:DT:generic 0.056; around:DT:government 0.064; around:IN:. 0.257; around:IN:CD -0.091;
around:IN:VB -0.055; around:IN:acting 0.018; around:IN:and -0.040; around:IN:comma 0.276;
around:IN:possessive 0.042; around:JJ:NN 0.276; around:JJ:disease -0.047; around:JJ:generic 0.035;
around:NN:VB -0.088; around:NN:comma -0.055; around:NN:name:other:PERSON -0.025;
around:NN:speaking -0.014; around:PO:IN 0.362; around:PO:VB -0.793; around:PO:generic 0.064;
around:VB:. -0.471; around:VB:CD 0.218; around:VB:IN 0.120; around:VB:RB -0.078; around:VB:VB
0.386; around:VB:acting 0.148; around:VB:and 0.036; around:VB:comma -0.197; around:VB:comma:place
0.020; around:VB:in 0.557; around:VB:name:other:ORG -0.020; around:VB:name:other:PERSON 0.190;
around:VB:possessive 0.186; around:``:DT -0.016; around:``:IN 0.017; around:``:NN -0.043;
around:``:PR -0.014; around:``:RB -0.005; around:``:VB -0.350; around:``:acting 0.036;
around:``:name:other:WORK_OF_ART -0.005; around:and:. -0.111; around:and:IN 0.012; around:and:NN
0.294; around:and:VB 0.228; around:and:WR 0.034; around:and:acting 0.148; around:and:and 0.041;
around:and:capitalised 0.037; around:and:comma 0.046; around:and:end -0.135; around:and:generic
0.070; around:and:in 0.129; around:and:name:authority:ORG -0.274; around:and:name:other:ORG 0.031;
around:and:possessive -0.227; around:as:and 0.022; around:as:capitalised -0.074; around:as:comma
0.081; around:by:. -0.112; around:capitalised:CD -0.011; around:capitalised:IN -0.073;
around:capitalised:capitalised 0.139; around:capitalised:comma -0.079;
around:capitalised:comma:place 0.004; around:capitalised:end -0.259;
around:capitalised:name:other:DATE -0.012; around:capitalised:name:other:GPE -0.036;
around:capitalised:name:other:ORG -0.009; around:directed:. 0.660; around:directed:CD -0.091;
around:directed:IN 0.693; around:directed:NN -0.119; around:directed:TO 0.041; around:directed:VB
0.426; around:directed:acting 0.139; around:directed:and 0.413; around:directed:capitalised
-0.114; around:directed:comma -0.099; around:directed:comma:place -0.128; around:directed:generic
0.066; around:directed:in -0.081; around:directed:name:generic:ORG -0.120;
around:directed:name:other:FAC 0.158; around:directed:name:other:ORG -0.184;
around:directed:name:other:PERSON -0.027; around:directed:or 0.094; around:directed:possessive
0.144; around:for:acting 0.232; around:for:comma 0.119; around:for:name:other:PERSON 0.002;
around:generic:. 0.170; around:generic:VB 0.414; around:generic:capitalised -0.153;
around:generic:comma 0.038; around:generic:in 0.002; around:generic:name:other:GPE -0.013;
around:generic:name:other:ORG -0.002; around:inside:( 0.108; around:inside:- 0.028;
around:inside:. 0.544; around:inside:: 0.024; around:inside:CD -0.041; around:inside:DT 0.059;
around:inside:IN -0.038; around:inside:NN 0.223; around:inside:RB 0.088; around:inside:TO 0.074;
around:inside:VB 0.835; around:inside:WD -0.037; around:inside:WR 0.208; around:inside:acting
-0.195; around:inside:and -0.046; around:inside:capitalised -0.096; around:inside:comma 0.561;
around:inside:comma:place 0.736; around:inside:disease -0.618; around:inside:end 0.234;
around:inside:generic 0.038; around:inside:in -0.360; around:inside:name:other:DATE 0.017;
around:inside:name:other:GPE -0.407; around:inside:name:other:LOC -0.439;
around:inside:name:other:ORG -0.020; around:inside:name:other:PERSON -0.080;
around:inside:possessive -0.497; around:inside:speaking 0.082; around:name:CARDINAL:capitalised
-0.022; around:name:DATE:capitalised -0.009; around:name:FAC:comma -0.087;
around:name:GPE:capitalised -0.004; around:name:O:. -0.130; around:name:O:IN -0.156;
around:name:O:NN 0.347; around:name:O:VB -0.171; around:name:O:comma -0.386;
around:name:O:name:other:PERSON -0.024; around:name:ORG:( -0.034; around:name:ORG:- -0.180;
around:name:ORG:. -0.062; around:name:ORG:IN -0.076; around:name:ORG:NN -0.180; around:name:ORG:VB
0.208; around:name:ORG:acting -0.104; around:name:ORG:and -0.126; around:name:ORG:capitalised
-0.004; around:name:ORG:comma -0.026; around:name:ORG:disease -0.001; around:name:ORG:government
-0.038; around:name:ORG:in -0.106; around:name:ORG:name:education:ORG -0.140;
around:name:ORG:name:generic:ORG -0.060; around:name:ORG:name:media:ORG -0.006;
around:name:ORG:name:other:GPE -0.003; around:name:ORG:name:other:ORG 0.276;
around:name:ORG:name:other:PERSON -0.034; around:name:PERSON:- -0.014; around:name:PERSON:.
-0.170; around:name:PERSON:: -0.005; around:name:PERSON:IN -0.045; around:name:PERSON:NN -0.015;
around:name:PERSON:VB -0.222; around:name:PERSON:acting -0.034; around:name:PERSON:and -0.085;
around:name:PERSON:capitalised -0.017; around:name:PERSON:comma -0.275; around:name:PERSON:generic
-0.018; around:name:PERSON:in 0.751; around:name:PERSON:name:other:PERSON -0.089;
around:name:PERSON:possessive -0.015; around:name:PERSON:speaking -0.082;
around:name:WORK_OF_ART:capitalised -0.038; around:name:WORK_OF_ART:name:other:WORK_OF_ART -0.025;
around:of:- 0.291; around:of:. -0.073; around:of:: 0.089; around:of:IN 0.129; around:of:NN -0.261;
around:of:VB 0.269; around:of:acting 0.130; around:of:and -0.011; around:of:capitalised 0.072;
around:of:comma 0.272; around:of:comma:place -0.440; around:of:disease -0.146; around:of:end
0.246; around:of:in 0.265; around:of:name:other:EVENT -0.054; around:of:name:other:O -0.205;
around:of:name:other:ORG -0.069; around:of:name:other:PERSON -0.017; around:of:possessive 0.104;
around:of:speaking 0.185; around:or:comma 0.160; around:start:- 0.127; around:start:: -0.282;
around:start:CD 0.155; around:start:DT -0.085; around:start:IN -0.199; around:start:JJ -0.347;
around:start:NN -0.479; around:start:RB -0.008; around:start:VB -0.647; around:start:acting 0.577;
around:start:and 0.335; around:start:capitalised -0.139; around:start:comma -0.323;
around:start:comma:place 0.200; around:start:disease -0.114; around:start:generic 0.238;
around:start:government 0.233; around:start:name:authority:O 0.199;
around:start:name:authority:ORG 0.491; around:start:name:other:DATE -0.043;
around:start:name:other:GPE -0.031; around:start:name:other:ORG -0.126;
around:start:name:other:PERSON -0.124; around:start:name:title:O 0.061; around:start:possessive
0.435; around:start:speaking -0.165; around:the:( -0.243; around:the:- -0.069; around:the:. 0.080;
around:the:IN 0.150; around:the:NN 0.707; around:the:RB -0.231; around:the:TO 0.219; around:the:VB
-0.210; around:the:acting 0.001; around:the:and -0.453; around:the:capitalised 0.037;
around:the:comma 0.191; around:the:comma:place -0.445; around:the:disease -0.100; around:the:end
-0.380; around:the:generic 0.738; around:the:government 0.338; around:the:in 0.150;
around:the:name:authority:ORG 0.377; around:the:name:generic:LOC -0.020; around:the:name:generic:O
-0.083; around:the:name:generic:ORG -0.301; around:the:name:media:ORG -0.522;
around:the:name:other:GPE 0.031; around:the:name:other:O -0.237; around:the:name:other:ORG 0.487;
around:the:name:title:O 0.030; around:the:possessive -0.134; around:the:speaking 0.123;
around:title:VB -0.010; around:title:acting -0.011; around:title:comma -0.030;
around:title:name:other:PERSON -0.110; around:title:speaking -0.049; around:with:and 0.007;
around:with:capitalised -0.022; before:'' -0.233; before:( -0.320; before:, 0.090; before:-
-0.032; before:-R -0.023; before:: 0.280; before:CC 0.134; before:CD -0.427; before:DT -0.023;
before:IN 0.520; before:JJ 0.332; before:NN -0.310; before:PO -0.868; before:PR 0.039; before:RB
0.148; before:VB 0.431; before:`` -0.444; before:and 0.628; before:as -0.022; before:by 0.091;
before:capitalised -0.111; before:directed 0.897; before:for -0.017; before:generic 0.278;
before:inside 0.979; before:inside-the 0.740; before:name:CARDINAL -0.001; before:name:DATE
-0.041; before:name:EVENT -0.086; before:name:FAC -0.160; before:name:GPE -0.371; before:name:LOC
-0.203; before:name:NORP 0.148; before:name:O -0.356; before:name:ORG -0.717; before:name:PERSON
-0.085; before:name:WORK_OF_ART -0.299; before:of 0.574; before:or 0.162; before:start -0.342;
before:the 0.103; before:title -0.718; before:with -0.110; begins:JJ -0.181; begins:NN 0.044;
begins:NNP 0.227; begins:NNS -0.111; begins:other -0.358; bias -0.948; body:authority:first 0.831;
body:authority:last 0.492; body:authority:middle -0.037; body:business:first 0.053;
body:business:last -0.034; body:business:middle -0.015; body:education:first -0.589;
body:education:last -1.139; body:education:middle -0.338; body:media:first -0.486; body:media:last
-0.389; body:media:middle -0.189; body:other:first -0.114; body:other:last 0.306;
body:other:middle -0.135; body:sport:first -0.427; body:sport:last -0.064; body:sport:middle
-0.099; both:NORP:large 0.233; both:NORP:town 0.185; both:O:H 0.316; both:O:L 0.140; both:O:admin
-0.218; both:O:admin1 0.232; both:O:country 0.325; both:O:famous 0.368; both:O:large 0.141;
both:O:town -0.328; both:O:unknown -0.183; both:O:village -0.626; both:ORG-part:L -0.003;
both:ORG-part:admin -0.107; both:ORG-part:admin1 -0.163; both:ORG-part:country 0.074;
both:ORG-part:famous -0.415; both:ORG-part:large -0.655; both:ORG-part:town -0.594;
both:ORG-part:unknown -0.070; both:ORG-part:village -0.428; both:ORG:L -0.903; both:ORG:admin1
0.369; both:ORG:country 0.214; both:ORG:famous 0.293; both:ORG:large -0.075; both:ORG:power 0.868;
both:ORG:town -0.197; both:ORG:unknown -0.300; both:ORG:village 0.468; both:PERSON-part:admin
-0.100; both:PERSON-part:admin1 0.050; both:PERSON-part:famous 0.348; both:PERSON-part:large
-0.292; both:PERSON-part:town -0.054; both:PERSON-part:village -0.325; both:PERSON:admin -0.038;
both:PERSON:admin1 -0.015; both:PERSON:famous -0.648; both:PERSON:large -0.192; both:PERSON:town
-0.026; both:PERSON:unknown 0.728; both:PERSON:village -0.150; both:other-part:admin1 -0.126;
both:other-part:country -0.299; both:other-part:famous -0.343; both:other-part:large -0.117;
both:other-part:town -0.408; both:other-part:village -0.286; both:other:town -0.493;
both:other:village -0.165; both:place-part:H -0.655; both:place-part:L -0.275;
both:place-part:admin -0.313; both:place-part:admin1 -0.229; both:place-part:country 0.520;
both:place-part:famous 0.266; both:place-part:large -0.172; both:place-part:town 0.172;
both:place-part:unknown 0.226; both:place-part:village -0.577; both:place:H 0.673; both:place:L
1.031; both:place:T 0.165; both:place:admin -0.014; both:place:admin1 0.107; both:place:country
0.206; both:place:famous 0.522; both:place:large 0.705; both:place:town 0.576; both:place:unknown
-1.133; both:place:village 0.349; company:1 -0.102; company:1:O 0.619; company:1:ORG -0.141;
company:1:ORG-part -0.373; company:1:PERSON -0.352; company:1:PERSON-part -0.099; company:1:other
-0.038; company:1:place 0.625; company:1:place-part -0.229; company:2 0.209; company:2:O 0.340;
company:2:ORG 1.404; company:2:ORG-part -0.827; company:2:PERSON 0.219; company:2:PERSON-part
-0.331; company:2:other 0.031; company:2:other-part -0.296; company:2:place 0.282;
company:2:place-part -0.643; company:3 1.558; company:3:NORP 0.060; company:3:O 0.600;
company:3:ORG 0.639; company:3:ORG-part -0.319; company:3:PERSON 0.787; company:3:PERSON-part
0.139; company:3:other 0.134; company:3:other-part -0.012; company:3:place -0.109;
company:3:place-part -0.361; dominant:H 0.274; dominant:L -0.185; dominant:S -0.285; dominant:T
0.233; dominant:admin 0.243; dominant:admin1 0.753; dominant:country -0.282; dominant:famous
-0.515; dominant:large 0.178; dominant:power 0.975; dominant:town -0.326; dominant:village 0.592;
elsewhere:inside 0.260; kind:abbreviation 0.798; kind:alternate -0.842; kind:former 0.128;
kind:main 0.164; labelled:person -0.490; labelled:place:0 -0.334; labelled:place:1 -0.800;
labelled:place:2 0.070; labelled:place:3 -0.180; labelled:place:4 -0.240; list:places 1.239;
many:1 0.397; many:2 0.381; many:3 0.537; many:4 0.494; many:5 -0.380; many:6 -0.818; many:7
-0.364; model:CARDINAL:first -0.006; model:CARDINAL:whole -0.038; model:CARDINAL:wider 0.040;
model:DATE:first -0.113; model:DATE:last -0.175; model:DATE:whole -0.729; model:EVENT:first
-0.176; model:EVENT:last -0.048; model:FAC:first -0.269; model:FAC:last -0.268; model:FAC:middle
-0.056; model:FAC:whole 0.446; model:FAC:wider -0.023; model:GPE:first 0.202; model:GPE:last
-0.329; model:GPE:middle -0.035; model:GPE:whole 2.133; model:GPE:wider -0.071; model:LOC:first
0.335; model:LOC:last -0.374; model:LOC:middle -0.153; model:LOC:whole 0.954; model:LOC:wider
0.132; model:MONEY:first -0.122; model:NORP:whole 0.453; model:O:none 0.168; model:ORG:first
-0.732; model:ORG:last -0.828; model:ORG:middle -0.812; model:ORG:whole 0.008; model:PERSON:first
-0.601; model:PERSON:last 0.094; model:PERSON:middle -0.122; model:PERSON:whole 0.693;
model:PERSON:wider 0.234; model:PRODUCT:whole -0.037; model:WORK_OF_ART:first -0.215;
model:WORK_OF_ART:last -0.170; model:WORK_OF_ART:middle -0.180; model:WORK_OF_ART:whole -0.252;
of:authority 0.324; of:business -0.304; of:generic 0.897; of:other 0.269; of:title -0.194; place:H
0.336; place:L 0.343; place:S -0.285; place:T 0.439; place:admin -0.891; place:admin1 0.433;
place:airport 0.038; place:country 1.448; place:famous 0.601; place:large -0.141; place:power
0.975; place:town -1.168; place:unknown -1.195; place:village -1.882; sentence:plain -0.390;
sentence:title -0.557; somebody:first-name:elsewhere -1.463; somebody:first-name:inside -0.733;
somebody:surname:elsewhere -2.586; somebody:surname:inside 0.204; spelled:exactly 0.387;
spelled:nearly -0.140; tag:JJ -0.344; tag:NN -0.002; tag:NNP 0.331; tag:NNPS 0.310; tag:NNS
-0.188; tag:other -1.055; word:calendar -1.078; word:capitals:2 0.078; word:capitals:3 -0.956;
word:capitals:4 -0.120; word:capitals:5 -0.215; word:generic -0.746; word:ordinary -0.898;
word:plain-elsewhere:loud -0.659; word:plain-elsewhere:quiet -0.446; word:short -0.583; word:title
-0.523; words:1 -0.511; words:2 -0.070; words:3 -0.366
""")

FIRST_PASS = _table("""
prior 0.497; first 0.722; only -0.225; population 1.471; unpeopled 0.840; exact 0.550; alternate
-1.816; former -0.646; abbreviation 0.099; other-kind -0.212; country 1.161; admin1 1.263; admin
-0.605; capital -0.722; seat -0.890; town -1.618; quarter -0.510; land 0.319; water -0.565;
terrain 0.164; site 0.767; airport 1.955; twin-area -1.538; cue-fits 1.442; cue-misfits -3.136;
inside-next 1.854; outside-next -1.440; inside-near 0.700; minor-alone -1.592; company-near 3.973;
company-state 2.791; nothing -0.720; nothing-only 0.225; nothing-small -0.302; nothing-famous
-2.681
""")

SECOND_PASS = _table("""
prior 0.529; first 0.793; only -0.150; population 0.911; unpeopled 1.003; exact 0.325; alternate
-1.275; former -0.182; abbreviation 0.130; other-kind 0.157; country 0.871; admin1 0.565; admin
-0.835; capital -0.261; seat -0.768; town -1.455; quarter -0.569; land 0.207; water -0.617;
terrain -0.113; site 1.231; airport 2.241; twin-area -0.894; cue-fits 1.418; cue-misfits -3.316;
inside-next 1.160; outside-next -0.763; inside-near 0.859; minor-alone -1.907; company-near 2.553;
company-state 0.269; same-country 2.054; same-country-near 0.343; same-admin1 2.390;
same-admin1-near 1.481; holds-others -0.311; foreign -0.367; near-25 0.048; near-100 0.525;
near-300 -0.005; far-1000 -0.630; nothing -0.498; nothing-only 0.150; nothing-small -0.466;
nothing-famous -3.309
""")

CALIBRATION: tuple[tuple[float, float], ...] = (
    (0.0000, 0.0000),
    (0.4452, 0.3486),
    (0.6747, 0.6514),
    (0.8595, 0.8761),
    (0.9344, 0.9358),
    (0.9610, 0.9587),
    (0.9723, 0.9633),
    (0.9789, 0.9771),
    (0.9833, 0.9817),
    (0.9855, 0.9817),
    (0.9904, 0.9852),
    (0.9959, 0.9861),
    (1.0000, 0.9861),
)
