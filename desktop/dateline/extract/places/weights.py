"""What ``benchmarks/train_places.py`` learned. Made by it; do not edit."""

from __future__ import annotations


def _table(text: str) -> dict[str, float]:
    """Read "name number; name number; …"."""
    pairs = (entry.split() for entry in text.split(";"))
    return {name: float(number) for name, number in pairs}


THRESHOLD = 0.45
"""A proposal that is less likely than this is no name of a place."""

RECOGNITION = _table("""
abbreviation:otherwise -1.717; after:'' 0.141; after:( -0.108; after:) -0.453; after:- -0.388;
after:. 0.702; after:: 0.135; after:CC 0.061; after:CD 0.107; after:DT 0.005; after:IN 0.371;
after:JJ -0.234; after:NN 0.631; after:PR 0.085; after:RB 0.056; after:SY -0.055; after:TO 0.483;
after:VB 0.348; after:WD -0.017; after:WP 0.244; after:WR 0.326; after:`` -0.002; after:acting
0.272; after:and 0.189; after:capitalised -0.359; after:comma 0.188; after:comma:place 0.151;
after:disease -1.394; after:end -0.124; after:generic 1.659; after:government 0.698; after:in
0.462; after:name:authority:O 0.254; after:name:authority:ORG 0.213; after:name:business:ORG
-0.069; after:name:education:ORG -0.391; after:name:generic:FAC -0.344; after:name:generic:GPE
0.042; after:name:generic:LOC -0.056; after:name:generic:O -0.060; after:name:generic:ORG -0.292;
after:name:media:DATE -0.034; after:name:media:ORG -0.891; after:name:other:DATE -0.044;
after:name:other:EVENT -0.061; after:name:other:FAC 0.150; after:name:other:GPE -0.554;
after:name:other:LOC 0.027; after:name:other:NORP -0.037; after:name:other:O -0.890;
after:name:other:ORG -0.055; after:name:other:PERSON -0.884; after:name:other:WORK_OF_ART -0.065;
after:name:title:O -0.236; after:name:title:ORG 0.121; after:or 0.029; after:possessive 0.139;
after:speaking -0.501; around:'':name:other:PERSON -0.020; around:'':speaking -0.094; around:(:)
-0.178; around:,:- -0.088; around:,:. 0.128; around:,:: 0.070; around:,:CD 0.254; around:,:IN
-0.203; around:,:NN 0.418; around:,:VB 0.066; around:,:acting -0.179; around:,:and 0.222;
around:,:capitalised -0.039; around:,:comma 0.041; around:,:comma:place -0.065; around:,:end
0.015; around:,:generic 0.080; around:,:government -0.171; around:,:in 0.009;
around:,:name:other:DATE -0.003; around:,:name:other:ORG 0.076; around:,:name:other:PERSON -0.201;
around:,:name:title:O -0.199; around:,:possessive 0.066; around:,:speaking -0.079; around:-:.
0.321; around:-:capitalised -0.019; around:-:comma 0.114; around:-:disease -0.019; around:::CD
0.201; around:::VB 0.300; around:::comma:place 0.091; around:::name:other:PERSON -0.015;
around:::speaking -0.102; around:CC:and 0.151; around:CD:capitalised -0.017; around:CD:in -0.144;
around:DT:NN -0.122; around:DT:generic 0.049; around:DT:government 0.070; around:IN:. 0.250;
around:IN:CD -0.116; around:IN:VB -0.036; around:IN:acting 0.024; around:IN:and -0.034;
around:IN:comma 0.337; around:IN:possessive 0.055; around:JJ:NN 0.277; around:JJ:disease -0.050;
around:JJ:generic 0.038; around:NN:VB -0.066; around:NN:comma -0.055; around:NN:name:other:PERSON
-0.026; around:NN:speaking -0.012; around:PO:IN 0.359; around:PO:VB -0.834; around:PO:generic
0.074; around:VB:. -0.419; around:VB:CD 0.166; around:VB:IN 0.150; around:VB:RB -0.081;
around:VB:VB 0.401; around:VB:acting 0.085; around:VB:and 0.039; around:VB:comma -0.173;
around:VB:comma:place 0.021; around:VB:in 0.544; around:VB:name:other:ORG -0.015;
around:VB:name:other:PERSON 0.225; around:VB:possessive 0.157; around:``:DT -0.015; around:``:IN
0.016; around:``:NN -0.046; around:``:PR -0.015; around:``:RB -0.005; around:``:VB -0.326;
around:``:acting 0.040; around:``:name:other:WORK_OF_ART -0.005; around:and:. -0.127;
around:and:IN 0.039; around:and:NN 0.287; around:and:VB 0.238; around:and:WR 0.032;
around:and:acting 0.102; around:and:and 0.029; around:and:capitalised 0.037; around:and:comma
0.044; around:and:end -0.142; around:and:generic 0.067; around:and:in 0.082;
around:and:name:authority:ORG -0.267; around:and:name:other:ORG 0.047; around:and:possessive
-0.186; around:as:and 0.026; around:as:capitalised -0.072; around:as:comma 0.072; around:by:.
-0.093; around:capitalised:CD -0.016; around:capitalised:IN -0.064; around:capitalised:capitalised
0.104; around:capitalised:comma -0.076; around:capitalised:comma:place 0.010;
around:capitalised:end -0.252; around:capitalised:name:other:DATE -0.011;
around:capitalised:name:other:GPE -0.037; around:capitalised:name:other:ORG -0.010;
around:directed:. 0.641; around:directed:CD -0.105; around:directed:IN 0.678; around:directed:NN
-0.102; around:directed:TO 0.038; around:directed:VB 0.412; around:directed:acting 0.110;
around:directed:and 0.387; around:directed:capitalised -0.121; around:directed:comma -0.132;
around:directed:comma:place -0.114; around:directed:generic 0.067; around:directed:in -0.078;
around:directed:name:generic:ORG -0.071; around:directed:name:other:FAC 0.243;
around:directed:name:other:ORG -0.180; around:directed:name:other:PERSON -0.030;
around:directed:or 0.043; around:directed:possessive 0.117; around:for:acting 0.158;
around:for:comma 0.123; around:for:name:other:PERSON 0.004; around:generic:. 0.221;
around:generic:VB 0.379; around:generic:capitalised -0.164; around:generic:comma 0.029;
around:generic:in -0.001; around:generic:name:other:GPE -0.015; around:generic:name:other:ORG
-0.002; around:inside:- 0.026; around:inside:. 0.516; around:inside:: -0.136; around:inside:CD
-0.048; around:inside:DT 0.055; around:inside:IN -0.061; around:inside:NN 0.220; around:inside:RB
0.122; around:inside:TO 0.073; around:inside:VB 0.845; around:inside:WD -0.040; around:inside:WR
0.226; around:inside:acting -0.156; around:inside:and -0.064; around:inside:capitalised -0.072;
around:inside:comma 0.625; around:inside:comma:place 0.766; around:inside:disease -0.633;
around:inside:end 0.257; around:inside:generic 0.048; around:inside:in -0.366;
around:inside:name:other:DATE 0.003; around:inside:name:other:GPE -0.409;
around:inside:name:other:LOC -0.435; around:inside:name:other:ORG -0.019;
around:inside:name:other:PERSON -0.077; around:inside:possessive -0.412; around:inside:speaking
0.077; around:name:CARDINAL:capitalised -0.017; around:name:DATE:capitalised -0.009;
around:name:FAC:comma -0.081; around:name:GPE:capitalised -0.004; around:name:O:. -0.136;
around:name:O:IN -0.207; around:name:O:NN 0.273; around:name:O:VB -0.155; around:name:O:comma
-0.372; around:name:O:name:other:PERSON -0.021; around:name:ORG:( -0.031; around:name:ORG:-
-0.177; around:name:ORG:. -0.075; around:name:ORG:IN -0.089; around:name:ORG:NN -0.168;
around:name:ORG:VB 0.163; around:name:ORG:acting -0.099; around:name:ORG:and -0.108;
around:name:ORG:capitalised -0.005; around:name:ORG:comma -0.026; around:name:ORG:disease -0.001;
around:name:ORG:government -0.041; around:name:ORG:in -0.117; around:name:ORG:name:education:ORG
-0.136; around:name:ORG:name:generic:ORG -0.057; around:name:ORG:name:media:ORG -0.007;
around:name:ORG:name:other:GPE -0.003; around:name:ORG:name:other:ORG 0.297;
around:name:ORG:name:other:PERSON -0.053; around:name:PERSON:- -0.015; around:name:PERSON:.
-0.128; around:name:PERSON:: -0.007; around:name:PERSON:IN -0.044; around:name:PERSON:NN -0.014;
around:name:PERSON:VB -0.237; around:name:PERSON:acting -0.032; around:name:PERSON:and -0.095;
around:name:PERSON:capitalised -0.018; around:name:PERSON:comma -0.268; around:name:PERSON:generic
-0.018; around:name:PERSON:in 0.728; around:name:PERSON:name:other:PERSON -0.093;
around:name:PERSON:possessive -0.009; around:name:PERSON:speaking -0.094;
around:name:WORK_OF_ART:capitalised -0.045; around:name:WORK_OF_ART:name:other:WORK_OF_ART -0.027;
around:of:- 0.327; around:of:. -0.081; around:of:: 0.064; around:of:IN 0.130; around:of:NN -0.253;
around:of:VB 0.294; around:of:acting 0.154; around:of:and 0.013; around:of:capitalised 0.094;
around:of:comma 0.111; around:of:comma:place -0.372; around:of:disease -0.141; around:of:end
0.232; around:of:in 0.279; around:of:name:other:EVENT -0.050; around:of:name:other:O -0.198;
around:of:name:other:ORG -0.094; around:of:name:other:PERSON -0.016; around:of:possessive 0.104;
around:of:speaking 0.154; around:or:comma 0.084; around:start:- 0.132; around:start:: -0.252;
around:start:CD 0.227; around:start:DT -0.075; around:start:IN -0.197; around:start:JJ -0.346;
around:start:NN -0.523; around:start:RB -0.001; around:start:VB -0.628; around:start:acting 0.381;
around:start:and 0.244; around:start:capitalised -0.134; around:start:comma -0.289;
around:start:comma:place 0.213; around:start:disease -0.110; around:start:generic 0.265;
around:start:government 0.231; around:start:name:authority:O 0.201;
around:start:name:authority:ORG 0.471; around:start:name:other:DATE -0.040;
around:start:name:other:GPE -0.027; around:start:name:other:O -0.020; around:start:name:other:ORG
-0.122; around:start:name:other:PERSON -0.187; around:start:name:title:O 0.064;
around:start:possessive 0.356; around:start:speaking -0.179; around:the:( -0.245; around:the:-
-0.074; around:the:. 0.079; around:the:IN 0.192; around:the:NN 0.731; around:the:RB -0.247;
around:the:TO 0.223; around:the:VB -0.212; around:the:acting 0.082; around:the:and -0.409;
around:the:capitalised 0.058; around:the:comma 0.243; around:the:comma:place -0.443;
around:the:disease -0.093; around:the:end -0.384; around:the:generic 0.724; around:the:government
0.272; around:the:in 0.156; around:the:name:authority:ORG 0.396; around:the:name:generic:LOC
-0.030; around:the:name:generic:O -0.096; around:the:name:generic:ORG -0.347;
around:the:name:media:ORG -0.517; around:the:name:other:GPE 0.037; around:the:name:other:O -0.253;
around:the:name:other:ORG 0.451; around:the:name:title:O 0.023; around:the:possessive -0.136;
around:the:speaking 0.137; around:title:VB -0.013; around:title:acting -0.014; around:title:comma
-0.032; around:title:name:other:PERSON -0.119; around:title:speaking -0.049; around:with:and
0.013; around:with:capitalised -0.023; before:'' -0.225; before:( -0.317; before:, 0.115; before:-
-0.038; before:-R -0.020; before:: 0.319; before:CC 0.139; before:CD -0.447; before:DT -0.029;
before:IN 0.536; before:JJ 0.339; before:NN -0.300; before:PO -0.847; before:PR 0.042; before:RB
0.143; before:VB 0.426; before:`` -0.398; before:and 0.616; before:as -0.022; before:by 0.124;
before:capitalised -0.133; before:directed 0.901; before:for -0.075; before:generic 0.266;
before:inside 0.950; before:inside-the 0.720; before:name:CARDINAL 0.001; before:name:DATE -0.040;
before:name:EVENT -0.086; before:name:FAC -0.160; before:name:GPE -0.316; before:name:LOC -0.205;
before:name:NORP 0.145; before:name:O -0.423; before:name:ORG -0.704; before:name:PERSON -0.092;
before:name:WORK_OF_ART -0.279; before:of 0.561; before:or 0.084; before:start -0.381; before:the
0.107; before:title -0.607; before:with -0.129; begins:JJ -0.175; begins:NN 0.045; begins:NNP
0.193; begins:NNS -0.158; begins:other -0.300; bias -0.943; body:authority:first 0.817;
body:authority:last 0.496; body:authority:middle -0.035; body:business:first 0.053;
body:business:last -0.035; body:business:middle 0.012; body:education:first -0.616;
body:education:last -1.176; body:education:middle -0.344; body:media:first -0.487; body:media:last
-0.391; body:media:middle -0.182; body:other:first -0.094; body:other:last 0.422;
body:other:middle -0.138; body:sport:first -0.337; body:sport:last -0.070; body:sport:middle
-0.097; both:NORP:large 0.208; both:NORP:town 0.123; both:NORP:village -0.143; both:O:H 0.300;
both:O:L 0.159; both:O:admin -0.298; both:O:admin1 0.271; both:O:country 0.316; both:O:famous
0.469; both:O:large 0.121; both:O:town -0.272; both:O:unknown -0.182; both:O:village -0.717;
both:ORG-part:L -0.012; both:ORG-part:admin -0.049; both:ORG-part:admin1 -0.180;
both:ORG-part:country 0.030; both:ORG-part:famous -0.397; both:ORG-part:large -0.689;
both:ORG-part:town -0.456; both:ORG-part:unknown -0.072; both:ORG-part:village -0.367; both:ORG:L
-0.885; both:ORG:admin1 0.389; both:ORG:country 0.183; both:ORG:famous 0.277; both:ORG:large
-0.021; both:ORG:power 0.861; both:ORG:town -0.267; both:ORG:unknown -0.272; both:ORG:village
0.429; both:PERSON-part:admin -0.107; both:PERSON-part:admin1 0.047; both:PERSON-part:famous
0.367; both:PERSON-part:large -0.308; both:PERSON-part:town -0.027; both:PERSON-part:village
-0.318; both:PERSON:admin -0.023; both:PERSON:admin1 -0.033; both:PERSON:famous -0.676;
both:PERSON:large -0.089; both:PERSON:town -0.149; both:PERSON:unknown 0.633; both:PERSON:village
-0.276; both:other-part:admin1 -0.120; both:other-part:country -0.340; both:other-part:famous
-0.362; both:other-part:large -0.121; both:other-part:town -0.410; both:other-part:village -0.218;
both:other:town -0.525; both:other:village -0.148; both:place-part:H -0.677; both:place-part:L
-0.318; both:place-part:admin -0.332; both:place-part:admin1 -0.256; both:place-part:country
0.517; both:place-part:famous 0.262; both:place-part:large -0.050; both:place-part:town 0.252;
both:place-part:unknown 0.221; both:place-part:village -0.485; both:place:H 0.713; both:place:L
0.872; both:place:T 0.173; both:place:admin -0.008; both:place:admin1 0.102; both:place:country
0.265; both:place:famous 0.504; both:place:large 0.607; both:place:town 0.572; both:place:unknown
-1.054; both:place:village 0.341; company:1 0.246; company:1:O -0.039; company:1:ORG 0.122;
company:1:ORG-part -0.394; company:1:PERSON -0.479; company:1:PERSON-part 0.012;
company:1:other-part -0.071; company:1:place 0.420; company:1:place-part -0.260; company:2 0.595;
company:2:O -0.038; company:2:ORG 0.783; company:2:ORG-part -0.743; company:2:PERSON 0.121;
company:2:PERSON-part -0.373; company:2:other -0.024; company:2:other-part -0.243; company:2:place
-0.072; company:2:place-part -0.466; company:3 1.933; company:3:NORP 0.067; company:3:O 0.407;
company:3:ORG 0.706; company:3:ORG-part 0.030; company:3:PERSON 0.850; company:3:PERSON-part
0.336; company:3:other 0.164; company:3:other-part 0.079; company:3:place -0.349;
company:3:place-part -0.060; dominant:H 0.253; dominant:L -0.023; dominant:S -0.285; dominant:T
0.246; dominant:admin 0.232; dominant:admin1 0.738; dominant:country -0.291; dominant:famous
-0.528; dominant:large 0.211; dominant:power 0.970; dominant:town -0.385; dominant:village 0.558;
elsewhere:inside 0.284; kind:abbreviation 0.782; kind:alternate -0.806; kind:former 0.061;
kind:main 0.193; labelled:person -0.439; labelled:place:0 -0.221; labelled:place:1 -0.873;
labelled:place:2 0.053; labelled:place:3 -0.179; labelled:place:4 -0.179; list:directed 0.339;
list:inside 0.813; list:places 1.112; lone:admin 0.009; lone:admin1 -0.070; lone:famous -0.111;
lone:large -0.041; lone:town 0.223; lone:unknown 0.443; lone:village 0.058; many:1 0.366; many:2
0.386; many:3 0.480; many:4 0.440; many:5 -0.403; many:6 -0.653; many:7 -0.386;
model:CARDINAL:first -0.008; model:CARDINAL:whole -0.028; model:DATE:first -0.115; model:DATE:last
-0.176; model:DATE:whole -0.732; model:EVENT:first -0.153; model:EVENT:last -0.050;
model:EVENT:whole 0.063; model:FAC:first -0.281; model:FAC:last -0.260; model:FAC:middle -0.071;
model:FAC:whole 0.445; model:GPE:first 0.305; model:GPE:last -0.292; model:GPE:middle -0.036;
model:GPE:whole 2.110; model:GPE:wider -0.113; model:LOC:first 0.354; model:LOC:last -0.302;
model:LOC:middle -0.156; model:LOC:whole 0.877; model:LOC:wider 0.133; model:MONEY:first -0.130;
model:NORP:whole 0.384; model:O:none 0.168; model:ORG:first -0.664; model:ORG:last -0.754;
model:ORG:middle -0.784; model:ORG:whole -0.008; model:PERSON:first -0.588; model:PERSON:last
0.146; model:PERSON:middle -0.129; model:PERSON:whole 0.520; model:PERSON:wider 0.209;
model:PRODUCT:whole -0.014; model:WORK_OF_ART:first -0.193; model:WORK_OF_ART:last -0.133;
model:WORK_OF_ART:middle -0.193; model:WORK_OF_ART:whole -0.269; of:authority 0.327; of:business
-0.294; of:generic 0.946; of:other 0.191; of:title -0.202; place:H 0.339; place:L 0.192; place:S
-0.265; place:T 0.462; place:admin -0.892; place:admin1 0.437; place:airport 0.071; place:country
1.405; place:famous 0.666; place:large -0.093; place:power 0.970; place:town -1.159; place:unknown
-1.173; place:village -1.903; score 0.793; sentence:plain -0.459; sentence:title -0.484;
somebody:first-name:elsewhere -1.430; somebody:first-name:inside -0.762;
somebody:surname:elsewhere -2.563; somebody:surname:inside 0.224; spelled:exactly 0.467;
spelled:nearly -0.236; tag:JJ -0.367; tag:NN 0.025; tag:NNP 0.312; tag:NNPS 0.309; tag:NNS -0.169;
tag:other -1.052; word:calendar -1.089; word:capitals:2 0.096; word:capitals:3 -0.901;
word:capitals:4 -0.077; word:capitals:5 -0.208; word:generic -0.778; word:ordinary -0.926;
word:plain-elsewhere:loud -0.645; word:plain-elsewhere:quiet -0.515; word:short -0.548; word:title
-0.560; words:1 -0.511; words:2 -0.060; words:3 -0.372
""")

FIRST_PASS = _table("""
prior 0.334; first 1.048; only -0.289; population 1.853; unpeopled 1.224; exact 0.509; alternate
-1.314; alternate-beside -0.106; former 0.259; abbreviation 0.127; other-kind 0.208; country
0.471; admin1 0.925; admin -0.491; capital -0.319; seat -0.812; town -1.078; quarter -0.751; land
0.229; water -0.844; terrain 0.003; site 0.609; airport 2.500; twin-area -1.453; cue-fits 1.246;
cue-misfits -3.320; inside-next 1.815; outside-next -1.341; inside-near 1.165; minor-alone -1.733;
obscure-alone -0.629; company-near 3.684; company-state 1.123; nothing -0.441; nothing-only 0.289;
nothing-small -0.145; nothing-famous -2.474
""")

SECOND_PASS = _table("""
prior 0.459; first 1.277; only -0.234; population 1.182; unpeopled 1.441; exact 0.185; alternate
-1.000; alternate-beside 0.288; former 0.654; abbreviation 0.082; other-kind 0.246; country 0.791;
admin1 0.494; admin -0.994; capital -0.226; seat -0.817; town -1.197; quarter -0.836; land 0.134;
water -0.878; terrain -0.138; site 0.877; airport 2.763; twin-area -1.028; cue-fits 1.265;
cue-misfits -3.365; inside-next 0.965; outside-next -0.653; inside-near 0.874; minor-alone -1.692;
obscure-alone -1.160; company-near 2.986; company-state -0.141; same-country 2.424;
same-country-near 0.823; same-admin1 1.823; same-admin1-near 1.688; holds-others -0.514; foreign
-0.243; near-25 0.265; near-100 -0.640; near-300 0.147; far-1000 -0.239; nothing 0.028;
nothing-only 0.234; nothing-small -0.313; nothing-famous -3.358
""")

CALIBRATION: tuple[tuple[float, float], ...] = (
    (0.0000, 0.0000),
    (0.4681, 0.4220),
    (0.7020, 0.5688),
    (0.8381, 0.8624),
    (0.8949, 0.8991),
    (0.9253, 0.9174),
    (0.9433, 0.9358),
    (0.9597, 0.9450),
    (0.9717, 0.9725),
    (0.9805, 0.9817),
    (0.9869, 0.9817),
    (0.9930, 0.9877),
    (1.0000, 0.9877),
)
