"""What ``benchmarks/train_places.py`` learned. Made by it; do not edit."""

from __future__ import annotations


def _table(text: str) -> dict[str, float]:
    """Read "name number; name number; …"."""
    pairs = (entry.split() for entry in text.split(";"))
    return {name: float(number) for name, number in pairs}


THRESHOLD = 0.45
"""A proposal that is less likely than this is not taken for a name of a place."""

RECOGNITION = _table("""
abbreviation:otherwise -1.750; after:'' 0.116; after:( -0.071; after:) -0.455; after:- -0.405;
after:. 0.673; after:: 0.379; after:CC 0.053; after:CD -0.557; after:DT 0.032; after:IN 0.385;
after:JJ -0.142; after:NN 0.759; after:PR 0.128; after:RB 0.047; after:SY -0.051; after:TO 0.432;
after:VB 0.323; after:WD -0.030; after:WP 0.380; after:WR 0.389; after:`` -0.006; after:acting
0.272; after:and 0.063; after:capitalised -0.280; after:comma 0.213; after:comma:place 0.144;
after:disease -1.369; after:end -0.115; after:generic 1.636; after:government 0.602; after:in
0.220; after:name:authority:O 0.226; after:name:authority:ORG 0.292; after:name:business:ORG
-0.035; after:name:education:ORG -0.405; after:name:generic:FAC -0.296; after:name:generic:GPE
-0.073; after:name:generic:LOC -0.109; after:name:generic:O -0.042; after:name:generic:ORG -0.265;
after:name:media:DATE -0.024; after:name:media:ORG -0.900; after:name:other:DATE -0.018;
after:name:other:EVENT -0.060; after:name:other:FAC 0.159; after:name:other:GPE -0.553;
after:name:other:LOC 0.083; after:name:other:NORP -0.052; after:name:other:O -0.852;
after:name:other:ORG 0.133; after:name:other:PERSON -0.803; after:name:other:WORK_OF_ART -0.076;
after:name:title:O -0.219; after:name:title:ORG 0.119; after:or 0.008; after:possessive 0.073;
after:speaking -0.282; around:'':name:other:PERSON -0.024; around:'':speaking -0.136; around:(:)
-0.166; around:,:- -0.112; around:,:. 0.127; around:,:: 0.039; around:,:CD -0.027; around:,:IN
-0.134; around:,:NN 0.385; around:,:VB 0.055; around:,:acting -0.185; around:,:and 0.282;
around:,:capitalised 0.037; around:,:comma 0.108; around:,:comma:place 0.177; around:,:end 0.022;
around:,:generic 0.038; around:,:government -0.158; around:,:in 0.023; around:,:name:other:DATE
-0.008; around:,:name:other:ORG 0.066; around:,:name:other:PERSON -0.236; around:,:name:title:O
-0.227; around:,:possessive 0.086; around:,:speaking -0.045; around:-:capitalised -0.022;
around:-:comma 0.163; around:-:disease -0.021; around:::comma:place 0.023; around:CC:and 0.131;
around:CD:capitalised -0.008; around:CD:in -0.203; around:DT:NN -0.115; around:DT:generic 0.069;
around:DT:government 0.114; around:IN:. 0.287; around:IN:CD -0.069; around:IN:VB -0.048;
around:IN:acting 0.018; around:IN:and -0.012; around:IN:comma 0.154; around:IN:possessive 0.053;
around:JJ:NN 0.270; around:JJ:disease -0.046; around:JJ:generic 0.032; around:NN:VB -0.060;
around:NN:comma -0.031; around:NN:name:other:PERSON -0.026; around:NN:speaking -0.019;
around:PO:IN 0.392; around:PO:VB -0.827; around:PO:generic 0.116; around:VB:. -0.346; around:VB:CD
-0.030; around:VB:IN 0.106; around:VB:RB -0.059; around:VB:VB 0.452; around:VB:and 0.082;
around:VB:comma -0.191; around:VB:comma:place 0.020; around:VB:in 0.528; around:VB:name:other:ORG
-0.018; around:VB:name:other:PERSON 0.247; around:VB:possessive 0.150; around:``:DT -0.010;
around:``:IN 0.015; around:``:NN -0.046; around:``:RB -0.006; around:``:VB -0.320;
around:``:acting 0.053; around:``:name:other:WORK_OF_ART -0.007; around:and:. -0.164;
around:and:IN 0.032; around:and:NN 0.232; around:and:VB 0.140; around:and:acting 0.126;
around:and:and 0.032; around:and:capitalised 0.015; around:and:comma 0.044; around:and:end -0.122;
around:and:generic 0.068; around:and:in 0.440; around:and:name:authority:ORG -0.295;
around:and:name:other:ORG 0.188; around:and:possessive -0.195; around:as:and 0.020;
around:as:comma 0.063; around:capitalised:CD -0.009; around:capitalised:IN -0.043;
around:capitalised:capitalised 0.130; around:capitalised:comma -0.069;
around:capitalised:comma:place -0.011; around:capitalised:end -0.255;
around:capitalised:name:other:DATE -0.013; around:capitalised:name:other:GPE -0.046;
around:capitalised:name:other:ORG -0.011; around:directed:. 0.575; around:directed:CD -0.062;
around:directed:IN 0.673; around:directed:NN 0.049; around:directed:TO 0.035; around:directed:VB
0.401; around:directed:and 0.461; around:directed:capitalised -0.085; around:directed:comma
-0.208; around:directed:comma:place -0.151; around:directed:generic 0.061; around:directed:in
-0.044; around:directed:name:generic:ORG -0.096; around:directed:name:other:FAC 0.231;
around:directed:name:other:ORG -0.187; around:directed:possessive 0.082; around:for:comma 0.128;
around:generic:. 0.210; around:generic:VB 0.346; around:generic:capitalised -0.167;
around:generic:comma 0.045; around:generic:in -0.002; around:generic:name:other:GPE -0.017;
around:generic:name:other:ORG -0.003; around:inside:( 0.116; around:inside:. 0.425;
around:inside:: 0.027; around:inside:CD -0.032; around:inside:DT 0.094; around:inside:IN -0.187;
around:inside:NN 0.165; around:inside:RB 0.049; around:inside:TO 0.074; around:inside:VB 0.806;
around:inside:WD -0.042; around:inside:WR 0.162; around:inside:acting -0.115; around:inside:and
-0.052; around:inside:capitalised -0.143; around:inside:comma 0.623; around:inside:comma:place
0.647; around:inside:disease -0.634; around:inside:end 0.190; around:inside:generic 0.038;
around:inside:in -0.183; around:inside:name:other:DATE 0.019; around:inside:name:other:GPE -0.440;
around:inside:name:other:LOC -0.446; around:inside:name:other:ORG -0.038;
around:inside:name:other:PERSON -0.053; around:inside:possessive -0.377; around:inside:speaking
0.134; around:name:CARDINAL:capitalised -0.013; around:name:DATE:capitalised -0.005;
around:name:FAC:comma -0.097; around:name:GPE:capitalised -0.004; around:name:O:. -0.088;
around:name:O:IN -0.064; around:name:O:NN 0.330; around:name:O:VB -0.429; around:name:O:comma
-0.317; around:name:O:name:other:PERSON -0.012; around:name:ORG:( -0.020; around:name:ORG:-
-0.196; around:name:ORG:. -0.068; around:name:ORG:IN -0.094; around:name:ORG:NN -0.160;
around:name:ORG:VB 0.153; around:name:ORG:acting -0.081; around:name:ORG:and -0.106;
around:name:ORG:capitalised -0.005; around:name:ORG:comma -0.031; around:name:ORG:disease -0.003;
around:name:ORG:government -0.037; around:name:ORG:in -0.144; around:name:ORG:name:education:ORG
-0.169; around:name:ORG:name:generic:ORG -0.065; around:name:ORG:name:other:GPE -0.003;
around:name:ORG:name:other:ORG 0.291; around:name:ORG:name:other:PERSON -0.027;
around:name:PERSON:- -0.020; around:name:PERSON:. -0.112; around:name:PERSON:IN -0.050;
around:name:PERSON:VB -0.268; around:name:PERSON:acting -0.054; around:name:PERSON:and -0.064;
around:name:PERSON:capitalised -0.011; around:name:PERSON:comma -0.265; around:name:PERSON:in
0.806; around:name:PERSON:name:other:PERSON -0.091; around:name:PERSON:possessive -0.013;
around:name:PERSON:speaking -0.131; around:name:WORK_OF_ART:capitalised -0.031;
around:name:WORK_OF_ART:name:other:WORK_OF_ART -0.031; around:of:- 0.320; around:of:. -0.172;
around:of:IN 0.119; around:of:NN -0.270; around:of:VB 0.162; around:of:acting 0.213; around:of:and
0.057; around:of:capitalised 0.061; around:of:comma 0.240; around:of:comma:place -0.483;
around:of:disease -0.133; around:of:end 0.233; around:of:in 0.371; around:of:name:other:EVENT
-0.048; around:of:name:other:O -0.244; around:of:name:other:ORG -0.070; around:of:possessive
0.147; around:of:speaking 0.222; around:start:- 0.115; around:start:CD -0.016; around:start:DT
-0.092; around:start:IN -0.162; around:start:JJ -0.336; around:start:NN -0.518; around:start:RB
-0.019; around:start:VB -0.523; around:start:acting 0.363; around:start:and 0.078;
around:start:capitalised -0.132; around:start:comma -0.205; around:start:comma:place 0.281;
around:start:disease -0.112; around:start:generic 0.255; around:start:government 0.128;
around:start:name:authority:O 0.182; around:start:name:authority:ORG 0.525;
around:start:name:other:DATE -0.031; around:start:name:other:GPE -0.025;
around:start:name:other:ORG -0.064; around:start:name:other:PERSON -0.114;
around:start:name:title:O 0.064; around:start:possessive 0.250; around:start:speaking -0.162;
around:the:( -0.275; around:the:- -0.080; around:the:. 0.150; around:the:IN 0.122; around:the:NN
0.816; around:the:RB -0.202; around:the:TO 0.218; around:the:VB -0.248; around:the:acting 0.072;
around:the:and -0.537; around:the:capitalised 0.019; around:the:comma 0.236;
around:the:comma:place -0.442; around:the:disease -0.063; around:the:end -0.374;
around:the:generic 0.704; around:the:government 0.170; around:the:in 0.215;
around:the:name:authority:ORG 0.381; around:the:name:generic:LOC -0.078; around:the:name:generic:O
-0.099; around:the:name:generic:ORG -0.288; around:the:name:media:ORG -0.514;
around:the:name:other:GPE 0.070; around:the:name:other:O -0.190; around:the:name:other:ORG 0.539;
around:the:name:title:O 0.038; around:the:possessive -0.156; around:the:speaking 0.147;
around:title:VB -0.015; around:title:acting -0.012; around:title:comma -0.031;
around:title:name:other:PERSON -0.094; around:title:speaking -0.047; around:with:and 0.015;
around:with:capitalised -0.025; before:'' -0.280; before:( -0.304; before:, 0.331; before:-
-0.114; before:: 0.605; before:CC 0.155; before:CD -0.451; before:DT 0.008; before:IN 0.521;
before:JJ 0.305; before:NN -0.329; before:PO -0.799; before:PR 0.038; before:RB 0.133; before:VB
0.378; before:`` -0.396; before:and 0.803; before:as 0.015; before:by 0.198; before:capitalised
-0.120; before:directed 0.985; before:for -0.131; before:generic 0.347; before:inside 0.997;
before:inside-the 0.691; before:name:CARDINAL 0.022; before:name:DATE -0.046; before:name:EVENT
-0.047; before:name:FAC -0.169; before:name:GPE -0.340; before:name:LOC -0.189; before:name:NORP
0.117; before:name:O -1.091; before:name:ORG -0.756; before:name:PERSON -0.074;
before:name:WORK_OF_ART -0.261; before:of 0.563; before:or 0.051; before:start -0.350; before:the
0.120; before:title -0.824; before:with -0.119; begins:JJ -0.251; begins:NN 0.187; begins:NNP
0.215; begins:NNS -0.137; begins:other -0.363; bias -0.958; body:authority:first 0.783;
body:authority:last 0.462; body:authority:middle -0.018; body:business:first 0.067;
body:business:last -0.045; body:business:middle 0.003; body:education:first -0.604;
body:education:last -1.176; body:education:middle -0.298; body:media:first -0.509; body:media:last
-0.421; body:media:middle -0.187; body:other:first -0.280; body:other:last 0.372;
body:other:middle -0.188; body:sport:first -0.274; body:sport:last -0.127; body:sport:middle
-0.084; both:NORP:large 0.198; both:O:H 0.304; both:O:L 0.204; both:O:admin -0.265; both:O:admin1
0.127; both:O:country 0.337; both:O:famous 0.498; both:O:large 0.090; both:O:town -0.326;
both:O:unknown -0.188; both:O:village -0.542; both:ORG-part:L -0.009; both:ORG-part:admin -0.048;
both:ORG-part:admin1 -0.086; both:ORG-part:country 0.086; both:ORG-part:famous -0.673;
both:ORG-part:large -0.895; both:ORG-part:town -0.545; both:ORG-part:unknown -0.072;
both:ORG-part:village -0.282; both:ORG:L -0.963; both:ORG:admin1 0.385; both:ORG:country 0.146;
both:ORG:famous 0.336; both:ORG:large 0.217; both:ORG:power 1.096; both:ORG:town -0.395;
both:ORG:unknown -0.311; both:ORG:village 0.535; both:PERSON-part:admin -0.134;
both:PERSON-part:admin1 0.068; both:PERSON-part:famous 0.331; both:PERSON-part:large -0.298;
both:PERSON-part:town -0.037; both:PERSON-part:unknown -0.019; both:PERSON-part:village -0.341;
both:PERSON:admin 0.002; both:PERSON:admin1 0.158; both:PERSON:famous -0.636; both:PERSON:large
0.046; both:PERSON:town -0.044; both:PERSON:unknown 0.658; both:PERSON:village -0.264;
both:other-part:admin1 -0.140; both:other-part:country -0.222; both:other-part:famous -0.378;
both:other-part:large -0.144; both:other-part:town -0.414; both:other-part:village -0.344;
both:other:town -0.569; both:other:village -0.257; both:place-part:H -0.645; both:place-part:L
-0.302; both:place-part:admin -0.377; both:place-part:admin1 -0.291; both:place-part:country
0.520; both:place-part:famous 0.186; both:place-part:large -0.167; both:place-part:town 0.133;
both:place-part:unknown 0.170; both:place-part:village -0.391; both:place:H 0.766; both:place:L
1.013; both:place:T 0.176; both:place:admin 0.211; both:place:admin1 0.254; both:place:country
0.101; both:place:famous 0.273; both:place:large 0.761; both:place:town 0.619; both:place:unknown
-1.187; both:place:village 0.335; elsewhere:inside 0.264; kind:abbreviation 0.808; kind:alternate
-0.830; kind:former 0.221; kind:main 0.223; labelled:person -0.486; labelled:place:0 -0.259;
labelled:place:1 -0.365; labelled:place:2 0.097; labelled:place:3 -0.174; labelled:place:4 -0.152;
list:places 1.340; many:1 0.168; many:2 0.300; many:3 0.346; many:4 0.194; many:5 -0.411; many:6
-0.227; many:7 0.051; model:CARDINAL:first -0.005; model:CARDINAL:whole -0.055; model:DATE:first
-0.112; model:DATE:last -0.276; model:DATE:middle -0.057; model:DATE:whole -0.722;
model:EVENT:first -0.229; model:FAC:first -0.375; model:FAC:last -0.212; model:FAC:whole 0.503;
model:GPE:first 0.141; model:GPE:last -0.369; model:GPE:middle -0.027; model:GPE:whole 2.218;
model:GPE:wider -0.089; model:LOC:first 0.316; model:LOC:last -0.353; model:LOC:middle -0.150;
model:LOC:whole 0.975; model:LOC:wider 0.154; model:MONEY:first -0.073; model:NORP:whole 0.509;
model:O:none 0.240; model:ORG:first -0.817; model:ORG:last -0.936; model:ORG:middle -0.772;
model:ORG:whole 0.189; model:PERSON:first -0.668; model:PERSON:last 0.075; model:PERSON:middle
-0.129; model:PERSON:whole 0.885; model:PRODUCT:whole -0.092; model:WORK_OF_ART:first -0.235;
model:WORK_OF_ART:last -0.137; model:WORK_OF_ART:middle -0.196; of:authority 0.348; of:business
-0.353; of:generic 0.961; of:other 0.170; of:title -0.186; place:H 0.425; place:L 0.236; place:S
-0.424; place:T 0.475; place:admin -0.742; place:admin1 0.663; place:airport -0.009; place:country
1.286; place:famous 0.180; place:large 0.039; place:power 1.294; place:town -1.451; place:unknown
-1.379; place:village -1.552; sentence:plain -0.404; sentence:title -0.554;
somebody:first-name:elsewhere -1.355; somebody:first-name:inside -0.522;
somebody:surname:elsewhere -2.376; somebody:surname:inside 0.265; spelled:exactly 0.452;
spelled:nearly -0.031; tag:JJ -0.479; tag:NN 0.060; tag:NNP 0.422; tag:NNPS 0.305; tag:NNS -0.223;
tag:other -1.043; word:calendar -1.056; word:capitals:2 0.087; word:capitals:3 -1.054;
word:capitals:4 -0.099; word:capitals:5 -0.211; word:generic -0.689; word:ordinary -0.815;
word:plain-elsewhere:loud -0.607; word:plain-elsewhere:quiet -0.459; word:short -0.623; word:title
-0.550; words:1 -0.452; words:2 -0.153; words:3 -0.352
""")

FIRST_PASS = _table("""
prior 0.692; first 0.823; only 0.546; population -0.656; unpeopled 1.336; exact 0.554; alternate
-1.165; former 0.171; abbreviation 0.750; other-kind 0.066; country 0.558; admin1 1.415; admin
0.750; capital -0.334; seat 0.139; town 0.339; quarter 0.157; land -2.238; water -1.552; terrain
-0.317; site 0.365; airport 1.910; twin-area -0.999; cue-fits 1.339; cue-misfits -2.654;
inside-next 1.909; outside-next -1.140; inside-near 2.198; minor-alone -0.277; nothing -1.192;
nothing-only -0.546; nothing-small 0.135; nothing-famous -1.969
""")

SECOND_PASS = _table("""
prior 0.598; first 0.794; only 0.608; population -0.959; unpeopled 1.920; exact -0.076; alternate
-1.034; former -0.002; abbreviation 0.648; other-kind 0.118; country 0.564; admin1 0.918; admin
-0.161; capital 0.305; seat 0.149; town -0.250; quarter 0.145; land -1.837; water -1.251; terrain
-0.340; site 0.487; airport 1.787; twin-area -0.393; cue-fits 1.049; cue-misfits -3.077;
inside-next 1.130; outside-next -0.448; inside-near 0.516; minor-alone -1.733; same-country 2.443;
same-country-near 1.094; same-admin1 2.404; same-admin1-near 2.730; holds-others -0.420; foreign
0.192; near-25 -0.294; near-100 0.155; near-300 0.253; far-1000 -0.883; nothing -0.515;
nothing-only -0.608; nothing-small -0.061; nothing-famous -2.978
""")

CALIBRATION: tuple[tuple[float, float], ...] = (
    (0.0000, 0.0000),
    (0.4810, 0.5327),
    (0.6618, 0.6542),
    (0.7844, 0.7290),
    (0.8624, 0.8598),
    (0.9197, 0.9283),
    (0.9501, 0.9439),
    (0.9609, 0.9626),
    (0.9663, 0.9626),
    (0.9840, 0.9718),
    (1.0000, 0.9718),
)
