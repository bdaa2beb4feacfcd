"""What ``benchmarks/train_places.py`` learned. Made by it; do not edit."""

from __future__ import annotations


def _table(text: str) -> dict[str, float]:
    """Read "name number; name number; …"."""
    pairs = (entry.split() for entry in text.split(";"))
    return {name: float(number) for name, number in pairs}


THRESHOLD = 0.45
"""A proposal that is less likely than this is not taken for a name of a place."""

RECOGNITION = _table("""
abbreviation:otherwise -0.937; after:'' 0.140; after:( 0.036; after:) -0.462; after:- -0.338;
after:. 0.596; after:: 0.367; after:CC 0.074; after:CD -0.514; after:DT -0.059; after:IN 0.326;
after:JJ -0.243; after:NN 0.753; after:PR 0.177; after:RB 0.022; after:SY -0.025; after:TO 0.440;
after:VB 0.409; after:WD -0.061; after:WP 0.350; after:WR 0.384; after:acting 0.162; after:and
0.197; after:comma 0.283; after:comma:place 0.041; after:disease -1.107; after:generic 1.718;
after:government 0.559; after:in -0.066; after:name:authority:O 0.104; after:name:authority:ORG
0.225; after:name:business:ORG -0.040; after:name:education:ORG -0.428; after:name:generic:FAC
-0.225; after:name:generic:GPE -0.136; after:name:generic:LOC -0.186; after:name:generic:O 0.075;
after:name:generic:ORG -0.095; after:name:media:ORG -0.924; after:name:other:DATE -0.053;
after:name:other:FAC 0.163; after:name:other:GPE -0.711; after:name:other:LOC -0.317;
after:name:other:NORP -0.105; after:name:other:O -0.752; after:name:other:ORG -0.079;
after:name:other:PERSON -0.505; after:name:title:O -0.187; after:or 0.033; after:possessive
-0.025; after:speaking -0.194; around:'':name:other:PERSON -0.021; around:'':speaking -0.187;
around:(:) -0.254; around:,:- -0.085; around:,:. 0.190; around:,:: 0.050; around:,:IN -0.103;
around:,:NN 0.404; around:,:VB -0.006; around:,:acting -0.157; around:,:and 0.274; around:,:comma
0.158; around:,:comma:place 0.488; around:,:generic 0.039; around:,:government -0.081; around:,:in
0.043; around:,:name:other:ORG -0.023; around:,:name:other:PERSON -0.285; around:,:name:title:O
-0.170; around:,:possessive 0.083; around:,:speaking -0.115; around:-:comma 0.170;
around:-:disease -0.031; around:::comma:place 0.075; around:CC:and 0.080; around:DT:NN -0.190;
around:DT:generic 0.077; around:DT:government 0.050; around:IN:. 0.345; around:IN:CD -0.094;
around:IN:VB -0.101; around:IN:acting 0.034; around:IN:and -0.068; around:IN:comma 0.065;
around:IN:possessive 0.074; around:JJ:NN 0.214; around:JJ:disease -0.055; around:JJ:generic 0.043;
around:NN:VB -0.117; around:NN:comma -0.044; around:NN:name:other:PERSON -0.038;
around:NN:speaking -0.028; around:PO:IN 0.369; around:PO:VB -0.789; around:PO:generic 0.192;
around:VB:. -0.158; around:VB:CD -0.039; around:VB:IN 0.123; around:VB:RB 0.011; around:VB:VB
0.354; around:VB:and 0.111; around:VB:comma -0.172; around:VB:comma:place 0.056; around:VB:in
-0.153; around:VB:name:other:ORG 0.063; around:VB:name:other:PERSON 0.245; around:VB:possessive
0.221; around:``:DT -0.009; around:``:IN -0.005; around:``:NN -0.050; around:``:RB -0.006;
around:``:VB -0.334; around:``:acting 0.060; around:and:. 0.010; around:and:IN 0.046;
around:and:NN 0.179; around:and:VB 0.349; around:and:acting 0.067; around:and:and 0.028;
around:and:comma -0.006; around:and:generic 0.079; around:and:in 0.473;
around:and:name:authority:ORG -0.285; around:and:name:other:ORG -0.046; around:as:and 0.027;
around:as:comma 0.004; around:directed:. 0.554; around:directed:CD -0.094; around:directed:IN
0.155; around:directed:NN 0.130; around:directed:TO 0.041; around:directed:VB 0.155;
around:directed:and 0.492; around:directed:comma 0.043; around:directed:comma:place -0.117;
around:directed:generic 0.074; around:directed:in 0.021; around:directed:name:generic:ORG -0.141;
around:directed:name:other:ORG -0.200; around:directed:possessive 0.116; around:for:comma 0.110;
around:generic:. 0.178; around:generic:VB 0.372; around:generic:comma 0.072; around:generic:in
0.090; around:inside:( 0.091; around:inside:. 0.193; around:inside:: 0.057; around:inside:CD
-0.058; around:inside:DT 0.046; around:inside:IN -0.126; around:inside:NN 0.313; around:inside:RB
0.054; around:inside:TO 0.114; around:inside:VB 0.837; around:inside:WD -0.050; around:inside:WR
0.124; around:inside:acting -0.050; around:inside:and -0.056; around:inside:comma 0.631;
around:inside:comma:place -0.046; around:inside:generic 0.034; around:inside:in -0.073;
around:inside:name:other:GPE -0.449; around:inside:possessive -0.339; around:inside:speaking
0.122; around:name:O:. -0.148; around:name:O:IN -0.079; around:name:O:NN 0.241; around:name:O:VB
-0.170; around:name:O:comma -0.336; around:name:O:name:other:O -0.299;
around:name:O:name:other:PERSON -0.028; around:name:ORG:- -0.171; around:name:ORG:. -0.062;
around:name:ORG:IN -0.066; around:name:ORG:NN -0.108; around:name:ORG:VB 0.143;
around:name:ORG:acting -0.080; around:name:ORG:and -0.079; around:name:ORG:comma -0.058;
around:name:ORG:disease -0.004; around:name:ORG:government -0.038; around:name:ORG:in -0.069;
around:name:ORG:name:generic:ORG -0.067; around:name:ORG:name:other:ORG 0.233;
around:name:ORG:name:other:PERSON -0.039; around:name:PERSON:- -0.013; around:name:PERSON:.
-0.088; around:name:PERSON:IN -0.029; around:name:PERSON:VB -0.110; around:name:PERSON:acting
-0.063; around:name:PERSON:and -0.020; around:name:PERSON:comma -0.246; around:name:PERSON:in
-0.008; around:name:PERSON:name:other:PERSON -0.056; around:name:PERSON:possessive -0.011;
around:name:PERSON:speaking -0.060; around:of:. -0.049; around:of:IN 0.088; around:of:NN -0.252;
around:of:VB 0.042; around:of:acting 0.238; around:of:and 0.148; around:of:comma 0.278;
around:of:comma:place -0.381; around:of:disease -0.162; around:of:in 0.409;
around:of:name:other:LOC -0.001; around:of:name:other:O -0.048; around:of:name:other:ORG -0.153;
around:of:possessive 0.171; around:of:speaking 0.198; around:start:- 0.028; around:start:CD
-0.046; around:start:DT -0.178; around:start:IN 0.156; around:start:JJ -0.366; around:start:NN
-0.415; around:start:RB -0.239; around:start:VB 0.003; around:start:acting -0.038;
around:start:and -0.068; around:start:comma -0.294; around:start:comma:place 0.134;
around:start:disease -0.169; around:start:generic 0.268; around:start:government 0.055;
around:start:name:authority:ORG 0.625; around:start:name:generic:ORG 0.260;
around:start:name:other:DATE -0.075; around:start:name:other:GPE -0.024;
around:start:name:other:LOC -0.093; around:start:name:other:ORG 0.023;
around:start:name:other:PERSON 0.194; around:start:name:title:O 0.006; around:start:possessive
-0.030; around:start:speaking 0.332; around:the:( -0.241; around:the:. -0.396; around:the:IN
0.134; around:the:NN 0.790; around:the:RB -0.164; around:the:TO 0.252; around:the:VB -0.110;
around:the:acting 0.072; around:the:and -0.624; around:the:comma 0.315; around:the:comma:place
-0.283; around:the:disease -0.089; around:the:generic 0.627; around:the:government 0.201;
around:the:in 0.071; around:the:name:authority:ORG 0.347; around:the:name:generic:ORG -0.218;
around:the:name:media:ORG -0.413; around:the:name:other:O -0.189; around:the:name:other:ORG 0.519;
around:the:possessive -0.093; around:the:speaking -0.076; around:title:VB -0.045;
around:title:acting -0.032; around:title:comma -0.059; around:title:name:other:PERSON -0.147;
around:title:speaking -0.093; around:with:and 0.015; before:'' -0.356; before:( -0.289; before:,
0.370; before:- 0.042; before:: 0.594; before:CC 0.063; before:CD -0.329; before:DT -0.123;
before:IN 0.309; before:JJ 0.218; before:NN -0.373; before:PO -0.827; before:PR 0.012; before:RB
0.066; before:VB 0.034; before:`` -0.486; before:and 0.848; before:as -0.042; before:by 0.106;
before:directed 0.747; before:for -0.161; before:generic 0.457; before:inside 1.023;
before:inside-the 0.685; before:name:FAC -0.150; before:name:GPE -0.365; before:name:LOC -0.165;
before:name:O -0.664; before:name:ORG -0.634; before:name:PERSON -0.438; before:name:WORK_OF_ART
-0.137; before:of 0.507; before:or 0.109; before:start 0.035; before:the 0.045; before:title
-0.595; before:with -0.088; begins:JJ 0.079; begins:NN -0.041; begins:NNP 0.176; begins:NNS
-0.201; begins:other 0.021; bias -0.895; body:authority:first 0.658; body:authority:last 0.413;
body:authority:middle -0.026; body:business:first 0.075; body:business:last -0.234;
body:business:middle -0.066; body:education:first -0.639; body:education:last -0.984;
body:education:middle -0.315; body:media:first -0.589; body:media:last -0.353; body:media:middle
-0.146; body:other:first -0.243; body:other:last 0.290; body:other:middle -0.194; body:sport:first
0.042; both:NORP:admin1 -0.129; both:NORP:large 0.217; both:O:admin -0.052; both:O:admin1 -0.195;
both:O:country 0.019; both:O:large 0.484; both:O:town -0.186; both:O:unknown -0.178;
both:O:village -0.358; both:ORG-part:S 0.836; both:ORG-part:admin -0.051; both:ORG-part:admin1
-0.035; both:ORG-part:country 0.312; both:ORG-part:famous -0.578; both:ORG-part:large -0.832;
both:ORG-part:town -0.493; both:ORG-part:unknown -0.065; both:ORG-part:village -0.330; both:ORG:L
-0.788; both:ORG:S -0.555; both:ORG:admin1 0.402; both:ORG:country 0.244; both:ORG:famous 0.208;
both:ORG:large 0.247; both:ORG:town 0.002; both:ORG:unknown -0.296; both:ORG:village 0.639;
both:PERSON-part:admin -0.146; both:PERSON-part:admin1 0.442; both:PERSON-part:famous -0.129;
both:PERSON-part:large -0.232; both:PERSON-part:town -0.064; both:PERSON-part:unknown -0.025;
both:PERSON-part:village -0.364; both:PERSON:admin -0.075; both:PERSON:admin1 0.293;
both:PERSON:famous 0.084; both:PERSON:large -0.049; both:PERSON:town -0.127; both:PERSON:unknown
0.666; both:PERSON:village -0.202; both:other-part:country -0.289; both:other-part:town -0.448;
both:other-part:village -0.299; both:other:town -0.451; both:other:village -0.211;
both:place-part:L -0.271; both:place-part:admin -0.280; both:place-part:admin1 -0.773;
both:place-part:country 0.173; both:place-part:famous -0.104; both:place-part:large -0.223;
both:place-part:town -0.161; both:place-part:unknown 0.286; both:place-part:village -0.483;
both:place:H 0.454; both:place:L 1.084; both:place:S -0.164; both:place:T 0.192; both:place:admin
0.198; both:place:admin1 0.421; both:place:country 0.401; both:place:famous 0.600;
both:place:large 0.493; both:place:town 0.589; both:place:unknown -1.113; both:place:village
0.407; elsewhere:inside 0.681; kind:abbreviation 0.960; kind:alternate -0.874; kind:former 0.210;
kind:main -0.035; labelled:person -0.615; labelled:place:0 -0.185; labelled:place:1 -0.280;
labelled:place:2 0.187; labelled:place:3 -0.181; labelled:place:4 -0.021; list:places 1.179;
many:1 0.174; many:2 0.057; many:3 0.049; many:4 0.566; many:5 -0.156; many:6 -0.009; many:7
-0.421; model:CARDINAL:first -0.023; model:CARDINAL:whole -0.116; model:DATE:first -0.244;
model:DATE:last -0.205; model:DATE:middle -0.081; model:DATE:whole -0.487; model:EVENT:first
-0.225; model:FAC:first -0.201; model:FAC:last -0.223; model:FAC:whole 0.335; model:GPE:first
0.020; model:GPE:last -0.615; model:GPE:whole 2.187; model:GPE:wider -0.246; model:LOC:first
-0.173; model:LOC:last -0.257; model:LOC:whole 1.041; model:MONEY:first -0.139; model:NORP:whole
0.432; model:O:none 0.049; model:ORG:first -0.697; model:ORG:last -0.912; model:ORG:middle -0.828;
model:ORG:whole 0.090; model:PERSON:first -0.339; model:PERSON:last -0.447; model:PERSON:middle
-0.093; model:PERSON:whole 1.140; model:PRODUCT:whole -0.117; model:WORK_OF_ART:first -0.173;
of:authority 0.324; of:business -0.389; of:generic 0.866; of:other 0.144; of:title -0.153; place:H
0.546; place:L 0.281; place:S -0.013; place:T 0.469; place:admin -0.515; place:admin1 0.425;
place:country 1.009; place:famous 0.268; place:large 0.187; place:town -1.195; place:unknown
-1.156; place:village -1.201; sentence:plain -0.267; sentence:title -0.628; somebody:first-name
-1.389; somebody:surname -1.510; spelled:exactly 0.723; spelled:nearly -0.462; tag:JJ -0.506;
tag:NN 0.027; tag:NNP 0.075; tag:NNPS 0.207; tag:NNS -0.215; tag:other -0.483; word:calendar
-0.975; word:capitals:2 0.264; word:capitals:3 -0.755; word:capitals:4 0.006; word:capitals:5
-0.019; word:generic -0.299; word:ordinary -1.077; word:plain-elsewhere:loud -0.614;
word:plain-elsewhere:quiet -0.792; word:short -0.534; word:title -0.576; words:1 -0.600; words:2
-0.309; words:3 0.015
""")

FIRST_PASS = _table("""
prior 0.780; first 0.817; only 0.796; population -0.174; unpeopled 1.852; exact 0.252; alternate
-1.355; former 0.819; abbreviation 0.971; other-kind 0.044; country 0.534; admin1 1.787; admin
1.255; capital 0.053; seat 0.143; town 0.064; quarter 0.007; land -2.214; water -1.234; terrain
0.515; airport 0.005; cue-fits 1.846; cue-misfits -2.059; inside-next 1.974; outside-next -1.040;
inside-near 2.353; nothing -0.913; nothing-only -0.796; nothing-small 0.441; nothing-famous -1.627
""")

SECOND_PASS = _table("""
prior 0.638; first 0.696; only 0.781; population -0.556; unpeopled 1.874; exact 0.111; alternate
-1.079; former 0.335; abbreviation 0.670; other-kind 0.080; country 1.414; admin1 1.183; admin
0.347; capital 0.675; seat -0.039; town -0.711; quarter 0.063; land -1.578; water -0.904; terrain
0.134; airport 0.006; cue-fits 1.902; cue-misfits -1.943; inside-next 1.215; outside-next -0.225;
inside-near 0.848; same-country 1.897; same-country-near 0.882; same-admin1 1.978;
same-admin1-near 2.608; holds-others 0.069; foreign -0.935; near-25 -0.519; near-100 -0.550;
near-300 1.028; far-1000 -0.499; nothing -0.590; nothing-only -0.781; nothing-small 0.550;
nothing-famous -1.929
""")

CALIBRATION: tuple[tuple[float, float], ...] = (
    (0.0000, 0.0000),
    (0.4584, 0.5000),
    (0.6732, 0.7028),
    (0.8082, 0.8679),
    (0.8655, 0.9623),
    (0.9391, 0.9636),
    (0.9714, 0.9717),
    (0.9758, 0.9717),
    (0.9858, 0.9746),
    (1.0000, 0.9746),
)
