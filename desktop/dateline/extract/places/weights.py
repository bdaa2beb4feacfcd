"""What ``benchmarks/train_places.py`` learned. Made by it; do not edit."""

from __future__ import annotations


def _table(text: str) -> dict[str, float]:
    """Read "name number; name number; …"."""
    pairs = (entry.split() for entry in text.split(";"))
    return {name: float(number) for name, number in pairs}


THRESHOLD = 0.45
"""A proposal that is less likely than this is not taken for a name of a place."""

RECOGNITION = _table("""
abbreviation:otherwise -1.754; after:'' 0.133; after:( 0.078; after:) -0.469; after:- -0.378;
after:. 0.662; after:: 0.382; after:CC 0.057; after:CD -0.514; after:DT 0.010; after:IN 0.352;
after:JJ -0.148; after:NN 0.747; after:PR 0.134; after:RB 0.063; after:SY -0.056; after:TO 0.429;
after:VB 0.337; after:WD -0.047; after:WP 0.393; after:WR 0.417; after:`` -0.004; after:acting
0.284; after:and 0.073; after:capitalised -0.270; after:comma 0.237; after:comma:place 0.129;
after:disease -1.289; after:end -0.100; after:generic 1.701; after:government 0.634; after:in
0.253; after:name:authority:O 0.246; after:name:authority:ORG 0.276; after:name:business:ORG
-0.037; after:name:education:ORG -0.423; after:name:generic:FAC -0.312; after:name:generic:GPE
-0.058; after:name:generic:LOC -0.041; after:name:generic:O -0.045; after:name:generic:ORG -0.274;
after:name:media:DATE -0.030; after:name:media:ORG -0.927; after:name:other:DATE -0.023;
after:name:other:EVENT -0.035; after:name:other:FAC 0.223; after:name:other:GPE -0.805;
after:name:other:LOC -0.176; after:name:other:NORP -0.075; after:name:other:O -0.750;
after:name:other:ORG 0.017; after:name:other:PERSON -0.777; after:name:other:WORK_OF_ART -0.067;
after:name:title:O -0.188; after:name:title:ORG 0.109; after:or 0.006; after:possessive 0.098;
after:speaking -0.267; around:'':name:other:PERSON -0.022; around:'':speaking -0.132; around:(:)
-0.187; around:,:- -0.116; around:,:. 0.149; around:,:: 0.042; around:,:CD -0.026; around:,:IN
-0.131; around:,:NN 0.392; around:,:VB 0.058; around:,:acting -0.178; around:,:and 0.287;
around:,:capitalised 0.043; around:,:comma 0.129; around:,:comma:place 0.205; around:,:end 0.018;
around:,:generic 0.045; around:,:government -0.127; around:,:in 0.024; around:,:name:other:DATE
-0.006; around:,:name:other:ORG 0.077; around:,:name:other:PERSON -0.220; around:,:name:title:O
-0.196; around:,:possessive 0.083; around:,:speaking -0.046; around:-:capitalised -0.021;
around:-:comma 0.173; around:-:disease -0.025; around:::comma:place 0.019; around:CC:and 0.125;
around:CD:and -0.085; around:CD:capitalised -0.008; around:CD:in -0.209; around:DT:NN -0.121;
around:DT:generic 0.072; around:DT:government 0.111; around:IN:. 0.318; around:IN:CD -0.097;
around:IN:VB -0.045; around:IN:acting 0.016; around:IN:and -0.005; around:IN:comma 0.146;
around:IN:possessive 0.055; around:JJ:NN 0.276; around:JJ:disease -0.052; around:JJ:generic 0.027;
around:NN:VB -0.058; around:NN:comma -0.031; around:NN:name:other:PERSON -0.026;
around:NN:speaking -0.020; around:PO:IN 0.379; around:PO:VB -0.818; around:PO:generic 0.172;
around:VB:. -0.334; around:VB:CD -0.037; around:VB:IN 0.083; around:VB:RB -0.019; around:VB:VB
0.446; around:VB:and 0.084; around:VB:comma -0.195; around:VB:comma:place 0.023; around:VB:in
0.599; around:VB:name:other:ORG -0.023; around:VB:name:other:PERSON 0.244; around:VB:possessive
0.150; around:``:DT -0.010; around:``:IN 0.014; around:``:NN -0.046; around:``:RB -0.006;
around:``:VB -0.324; around:``:acting 0.051; around:``:name:other:WORK_OF_ART -0.005; around:and:.
-0.077; around:and:IN 0.034; around:and:NN 0.217; around:and:VB 0.096; around:and:acting 0.117;
around:and:and 0.033; around:and:capitalised 0.012; around:and:comma 0.024; around:and:end -0.125;
around:and:generic 0.060; around:and:in 0.419; around:and:name:authority:ORG -0.320;
around:and:name:other:ORG 0.175; around:and:possessive -0.216; around:as:and 0.019;
around:as:comma 0.056; around:capitalised:CD -0.009; around:capitalised:IN -0.041;
around:capitalised:capitalised 0.047; around:capitalised:comma -0.075;
around:capitalised:comma:place -0.008; around:capitalised:end -0.253;
around:capitalised:name:other:DATE -0.010; around:capitalised:name:other:GPE -0.031;
around:capitalised:name:other:ORG -0.008; around:directed:. 0.592; around:directed:CD -0.093;
around:directed:IN 0.685; around:directed:NN 0.076; around:directed:TO 0.035; around:directed:VB
0.388; around:directed:and 0.465; around:directed:capitalised -0.089; around:directed:comma
-0.195; around:directed:comma:place -0.158; around:directed:generic 0.061; around:directed:in
-0.050; around:directed:name:generic:ORG -0.094; around:directed:name:other:FAC 0.221;
around:directed:name:other:ORG -0.189; around:directed:possessive 0.083; around:for:comma 0.132;
around:generic:. 0.209; around:generic:VB 0.351; around:generic:capitalised -0.190;
around:generic:comma 0.049; around:generic:in -0.004; around:generic:name:other:GPE -0.012;
around:generic:name:other:ORG -0.004; around:inside:( 0.100; around:inside:. 0.201;
around:inside:: 0.008; around:inside:CD -0.051; around:inside:DT 0.091; around:inside:IN -0.179;
around:inside:NN 0.146; around:inside:RB 0.045; around:inside:TO 0.071; around:inside:VB 0.825;
around:inside:WD -0.049; around:inside:WR 0.189; around:inside:acting -0.126; around:inside:and
-0.056; around:inside:capitalised 0.094; around:inside:comma 0.592; around:inside:comma:place
0.629; around:inside:end 0.180; around:inside:generic 0.008; around:inside:in -0.205;
around:inside:name:other:DATE 0.020; around:inside:name:other:GPE -0.585;
around:inside:name:other:ORG -0.040; around:inside:name:other:PERSON -0.055;
around:inside:possessive -0.354; around:inside:speaking 0.124; around:name:CARDINAL:capitalised
-0.013; around:name:DATE:capitalised -0.006; around:name:FAC:comma -0.069;
around:name:GPE:capitalised -0.004; around:name:O:. -0.096; around:name:O:IN -0.062;
around:name:O:NN 0.343; around:name:O:VB -0.436; around:name:O:comma -0.316;
around:name:O:name:other:PERSON -0.013; around:name:ORG:( -0.022; around:name:ORG:- -0.206;
around:name:ORG:. -0.064; around:name:ORG:IN -0.076; around:name:ORG:NN -0.141; around:name:ORG:VB
0.151; around:name:ORG:acting -0.084; around:name:ORG:and -0.093; around:name:ORG:capitalised
-0.005; around:name:ORG:comma -0.034; around:name:ORG:disease -0.003; around:name:ORG:government
-0.037; around:name:ORG:in -0.161; around:name:ORG:name:education:ORG -0.157;
around:name:ORG:name:generic:ORG -0.061; around:name:ORG:name:other:GPE -0.017;
around:name:ORG:name:other:ORG 0.303; around:name:ORG:name:other:PERSON -0.030;
around:name:PERSON:- -0.020; around:name:PERSON:. -0.107; around:name:PERSON:IN -0.048;
around:name:PERSON:VB -0.267; around:name:PERSON:acting -0.047; around:name:PERSON:and -0.063;
around:name:PERSON:capitalised -0.011; around:name:PERSON:comma -0.261; around:name:PERSON:in
0.778; around:name:PERSON:name:other:PERSON -0.081; around:name:PERSON:possessive -0.013;
around:name:PERSON:speaking -0.131; around:name:WORK_OF_ART:capitalised -0.032;
around:name:WORK_OF_ART:name:other:WORK_OF_ART -0.027; around:of:- 0.334; around:of:. -0.141;
around:of:IN 0.095; around:of:NN -0.264; around:of:VB 0.160; around:of:acting 0.211; around:of:and
0.139; around:of:capitalised 0.012; around:of:comma 0.237; around:of:comma:place -0.457;
around:of:disease -0.134; around:of:end 0.276; around:of:in 0.407; around:of:name:other:EVENT
-0.027; around:of:name:other:LOC -0.142; around:of:name:other:O -0.066; around:of:name:other:ORG
-0.117; around:of:possessive 0.155; around:of:speaking 0.243; around:start:- 0.141;
around:start:CD -0.022; around:start:DT -0.109; around:start:IN -0.195; around:start:JJ -0.336;
around:start:NN -0.481; around:start:RB -0.018; around:start:VB -0.479; around:start:acting 0.376;
around:start:and 0.076; around:start:capitalised -0.129; around:start:comma -0.211;
around:start:comma:place 0.189; around:start:disease -0.118; around:start:generic 0.287;
around:start:government 0.129; around:start:name:authority:O 0.195;
around:start:name:authority:ORG 0.538; around:start:name:other:DATE -0.041;
around:start:name:other:GPE -0.024; around:start:name:other:LOC -0.142;
around:start:name:other:ORG -0.064; around:start:name:other:PERSON -0.108;
around:start:name:title:O 0.059; around:start:possessive 0.243; around:start:speaking -0.164;
around:the:( -0.315; around:the:- -0.078; around:the:. 0.161; around:the:IN 0.124; around:the:NN
0.793; around:the:RB -0.203; around:the:TO 0.229; around:the:VB -0.224; around:the:acting 0.077;
around:the:and -0.523; around:the:capitalised -0.007; around:the:comma 0.245;
around:the:comma:place -0.430; around:the:disease -0.070; around:the:end -0.355;
around:the:generic 0.604; around:the:government 0.174; around:the:in 0.228;
around:the:name:authority:ORG 0.414; around:the:name:generic:LOC -0.008; around:the:name:generic:O
-0.106; around:the:name:generic:ORG -0.305; around:the:name:media:ORG -0.526;
around:the:name:other:GPE 0.079; around:the:name:other:LOC -0.096; around:the:name:other:O -0.219;
around:the:name:other:ORG 0.553; around:the:name:title:O 0.040; around:the:possessive -0.155;
around:the:speaking 0.150; around:title:VB -0.015; around:title:acting -0.012; around:title:comma
-0.028; around:title:name:other:PERSON -0.089; around:title:speaking -0.048; around:with:and
0.011; around:with:capitalised -0.027; before:'' -0.280; before:( -0.309; before:, 0.316; before:-
-0.116; before:: 0.635; before:CC 0.156; before:CD -0.482; before:DT -0.026; before:IN 0.528;
before:JJ 0.271; before:NN -0.320; before:PO -0.806; before:PR 0.037; before:RB 0.129; before:VB
0.375; before:`` -0.403; before:and 0.879; before:as 0.008; before:by 0.141; before:capitalised
-0.185; before:directed 0.972; before:for -0.180; before:generic 0.370; before:inside 1.042;
before:inside-the 0.594; before:name:CARDINAL 0.029; before:name:DATE -0.039; before:name:EVENT
-0.042; before:name:FAC -0.144; before:name:GPE -0.329; before:name:LOC -0.196; before:name:NORP
0.136; before:name:O -1.106; before:name:ORG -0.736; before:name:PERSON -0.075;
before:name:WORK_OF_ART -0.251; before:of 0.571; before:or 0.050; before:start -0.229; before:the
0.082; before:title -0.837; before:with -0.128; begins:JJ -0.296; begins:NN 0.141; begins:NNP
0.080; begins:NNS -0.132; begins:other -0.021; bias -0.910; body:authority:first 0.765;
body:authority:last 0.470; body:authority:middle -0.015; body:business:first 0.099;
body:business:last -0.052; body:business:middle 0.007; body:education:first -0.619;
body:education:last -1.158; body:education:middle -0.347; body:media:first -0.519; body:media:last
-0.418; body:media:middle -0.177; body:other:first -0.151; body:other:last 0.359;
body:other:middle -0.149; body:sport:first -0.306; body:sport:last -0.128; body:sport:middle
-0.086; both:NORP:admin1 -0.014; both:NORP:large 0.204; both:O:L 0.165; both:O:admin -0.266;
both:O:admin1 -0.061; both:O:country 0.314; both:O:famous 0.484; both:O:large 0.165; both:O:town
-0.336; both:O:unknown -0.208; both:O:village -0.558; both:ORG-part:L -0.020; both:ORG-part:admin
-0.054; both:ORG-part:admin1 0.032; both:ORG-part:country 0.060; both:ORG-part:famous -0.611;
both:ORG-part:large -0.940; both:ORG-part:town -0.513; both:ORG-part:unknown -0.078;
both:ORG-part:village -0.300; both:ORG:L -0.974; both:ORG:admin1 0.440; both:ORG:country 0.150;
both:ORG:famous 0.232; both:ORG:large 0.219; both:ORG:power 1.108; both:ORG:town -0.419;
both:ORG:unknown -0.304; both:ORG:village 0.603; both:PERSON-part:admin -0.132;
both:PERSON-part:admin1 0.139; both:PERSON-part:famous 0.295; both:PERSON-part:large -0.309;
both:PERSON-part:town -0.047; both:PERSON-part:unknown -0.019; both:PERSON-part:village -0.341;
both:PERSON:admin 0.006; both:PERSON:admin1 0.218; both:PERSON:famous -0.638; both:PERSON:large
0.038; both:PERSON:town -0.047; both:PERSON:unknown 0.624; both:PERSON:village -0.282;
both:other-part:admin1 -0.135; both:other-part:country -0.226; both:other-part:famous -0.375;
both:other-part:large -0.140; both:other-part:town -0.463; both:other-part:village -0.379;
both:other:town -0.519; both:other:unknown -0.194; both:other:village -0.224; both:place-part:H
-0.376; both:place-part:L -0.267; both:place-part:admin -0.365; both:place-part:admin1 -0.792;
both:place-part:country 0.547; both:place-part:famous 0.315; both:place-part:large -0.155;
both:place-part:town 0.151; both:place-part:unknown 0.236; both:place-part:village -0.393;
both:place:H 0.637; both:place:L 1.034; both:place:T 0.181; both:place:admin 0.183;
both:place:admin1 0.396; both:place:country 0.090; both:place:famous 0.253; both:place:large
0.758; both:place:town 0.617; both:place:unknown -1.224; both:place:village 0.318;
elsewhere:inside 0.289; kind:abbreviation 0.928; kind:alternate -0.849; kind:former 0.225;
kind:main 0.183; labelled:person -0.483; labelled:place:0 -0.272; labelled:place:1 -0.361;
labelled:place:2 0.087; labelled:place:3 -0.191; labelled:place:4 -0.116; list:places 1.363;
many:1 0.231; many:2 0.258; many:3 0.310; many:4 0.215; many:5 -0.353; many:6 -0.207; many:7
0.033; model:CARDINAL:first -0.010; model:CARDINAL:whole -0.073; model:DATE:first -0.245;
model:DATE:last -0.247; model:DATE:middle -0.075; model:DATE:whole -0.626; model:EVENT:first
-0.207; model:FAC:first -0.355; model:FAC:last -0.193; model:FAC:whole 0.480; model:GPE:first
0.034; model:GPE:last -0.454; model:GPE:middle -0.006; model:GPE:whole 2.231; model:GPE:wider
0.050; model:LOC:first 0.014; model:LOC:last -0.243; model:LOC:whole 0.893; model:LOC:wider 0.158;
model:MONEY:first -0.103; model:NORP:whole 0.459; model:O:none 0.303; model:ORG:first -0.731;
model:ORG:last -0.927; model:ORG:middle -0.767; model:ORG:whole 0.150; model:PERSON:first -0.652;
model:PERSON:last 0.069; model:PERSON:middle -0.123; model:PERSON:whole 0.897; model:PRODUCT:whole
-0.097; model:WORK_OF_ART:first -0.227; model:WORK_OF_ART:last -0.123; model:WORK_OF_ART:middle
-0.187; of:authority 0.368; of:business -0.345; of:generic 1.002; of:other 0.093; of:title -0.183;
place:H 0.867; place:L 0.245; place:S -0.453; place:T 0.459; place:admin -0.761; place:admin1
0.352; place:airport -0.052; place:country 1.250; place:famous 0.199; place:large 0.069;
place:power 1.303; place:town -1.434; place:unknown -1.397; place:village -1.557; sentence:plain
-0.382; sentence:title -0.528; somebody:first-name:elsewhere -1.348; somebody:first-name:inside
-0.519; somebody:surname:elsewhere -2.376; somebody:surname:inside 0.243; spelled:exactly 0.439;
spelled:nearly 0.048; tag:JJ -0.700; tag:NN 0.033; tag:NNP 0.408; tag:NNPS 0.332; tag:NNS -0.220;
tag:other -0.763; word:calendar -1.093; word:capitals:2 0.176; word:capitals:3 -1.140;
word:capitals:4 -0.095; word:capitals:5 0.185; word:generic -0.536; word:ordinary -1.304;
word:plain-elsewhere:loud -0.580; word:plain-elsewhere:quiet -0.526; word:short -0.501; word:title
-0.534; words:1 -0.484; words:2 -0.144; words:3 -0.283
""")

FIRST_PASS = _table("""
prior 0.781; first 1.071; only 0.771; population -0.415; unpeopled 2.048; exact 0.041; alternate
-1.229; former 1.013; abbreviation 0.901; other-kind 0.036; country 0.614; admin1 1.901; admin
0.929; capital -0.048; seat -0.173; town 0.030; quarter 0.131; land -2.331; water -1.673; terrain
0.036; site 0.267; airport 1.724; twin-area -0.748; cue-fits 1.682; cue-misfits -2.292;
inside-next 2.060; outside-next -1.194; inside-near 2.893; nothing -1.406; nothing-only -0.771;
nothing-small 0.457; nothing-famous -1.601
""")

SECOND_PASS = _table("""
prior 0.666; first 1.068; only 0.779; population -0.732; unpeopled 2.258; exact -0.272; alternate
-0.927; former 0.424; abbreviation 0.659; other-kind 0.059; country 1.201; admin1 1.328; admin
-0.015; capital 0.446; seat -0.428; town -0.879; quarter -0.003; land -1.744; water -1.544;
terrain 0.023; site 0.484; airport 1.854; twin-area -0.606; cue-fits 1.741; cue-misfits -2.156;
inside-next 1.217; outside-next -0.257; inside-near 0.995; same-country 2.159; same-country-near
1.182; same-admin1 2.605; same-admin1-near 3.195; holds-others 0.324; foreign -0.593; near-25
-0.786; near-100 0.111; near-300 0.843; far-1000 0.017; nothing -0.723; nothing-only -0.779;
nothing-small 0.357; nothing-famous -2.178
""")

CALIBRATION: tuple[tuple[float, float], ...] = (
    (0.0000, 0.0000),
    (0.4756, 0.5607),
    (0.6545, 0.6262),
    (0.7620, 0.7103),
    (0.8409, 0.8679),
    (0.8827, 0.8962),
    (0.9308, 0.9591),
    (0.9662, 0.9623),
    (0.9869, 0.9741),
    (1.0000, 0.9741),
)
