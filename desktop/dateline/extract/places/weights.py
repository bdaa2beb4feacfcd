"""What ``benchmarks/train_places.py`` learned. Made by it; do not edit."""

from __future__ import annotations


def _table(text: str) -> dict[str, float]:
    """Read "name number; name number; …"."""
    pairs = (entry.split() for entry in text.split(";"))
    return {name: float(number) for name, number in pairs}


THRESHOLD = 0.45
"""A proposal that is less likely than this is no name of a place."""

RECOGNITION = _table("""
abbreviation:otherwise -1.709; after:'' 0.144; after:( -0.112; after:) -0.457; after:- -0.388;
after:. 0.693; after:: 0.128; after:CC 0.062; after:CD 0.077; after:DT 0.007; after:IN 0.372;
after:JJ -0.233; after:NN 0.623; after:PR 0.084; after:RB 0.051; after:SY -0.056; after:TO 0.484;
after:VB 0.355; after:WD -0.017; after:WP 0.244; after:WR 0.321; after:`` -0.002; after:acting
0.264; after:and 0.200; after:capitalised -0.361; after:comma 0.187; after:comma:place 0.160;
after:disease -1.396; after:end -0.127; after:generic 1.657; after:government 0.687; after:in
0.465; after:name:authority:O 0.249; after:name:authority:ORG 0.215; after:name:business:ORG
-0.068; after:name:education:ORG -0.389; after:name:generic:FAC -0.341; after:name:generic:GPE
0.043; after:name:generic:LOC -0.059; after:name:generic:O -0.065; after:name:generic:ORG -0.285;
after:name:media:DATE -0.034; after:name:media:ORG -0.887; after:name:other:DATE -0.048;
after:name:other:EVENT -0.060; after:name:other:FAC 0.149; after:name:other:GPE -0.555;
after:name:other:LOC 0.025; after:name:other:NORP -0.036; after:name:other:O -0.883;
after:name:other:ORG -0.044; after:name:other:PERSON -0.887; after:name:other:WORK_OF_ART -0.062;
after:name:title:O -0.242; after:name:title:ORG 0.121; after:or 0.075; after:possessive 0.141;
after:speaking -0.506; around:'':name:other:PERSON -0.020; around:'':speaking -0.092; around:(:)
-0.179; around:,:- -0.087; around:,:. 0.132; around:,:: 0.069; around:,:CD 0.270; around:,:IN
-0.181; around:,:NN 0.419; around:,:VB 0.065; around:,:acting -0.180; around:,:and 0.213;
around:,:capitalised -0.038; around:,:comma 0.037; around:,:comma:place -0.073; around:,:end
0.014; around:,:generic 0.081; around:,:government -0.170; around:,:in 0.010;
around:,:name:other:DATE -0.003; around:,:name:other:ORG 0.076; around:,:name:other:PERSON -0.201;
around:,:name:title:O -0.202; around:,:possessive 0.066; around:,:speaking -0.085; around:-:.
0.324; around:-:capitalised -0.019; around:-:comma 0.113; around:-:disease -0.020; around:::CD
0.195; around:::VB 0.298; around:::comma:place 0.093; around:::name:other:PERSON -0.014;
around:::speaking -0.103; around:CC:and 0.148; around:CD:capitalised -0.018; around:CD:in -0.146;
around:DT:NN -0.120; around:DT:generic 0.049; around:DT:government 0.070; around:IN:. 0.249;
around:IN:CD -0.116; around:IN:VB -0.037; around:IN:acting 0.024; around:IN:and -0.035;
around:IN:comma 0.349; around:IN:possessive 0.055; around:JJ:NN 0.243; around:JJ:disease -0.048;
around:JJ:generic 0.039; around:NN:VB -0.067; around:NN:comma -0.054; around:NN:name:other:PERSON
-0.026; around:NN:speaking -0.012; around:PO:IN 0.354; around:PO:VB -0.837; around:PO:generic
0.075; around:VB:. -0.420; around:VB:CD 0.131; around:VB:IN 0.133; around:VB:RB -0.081;
around:VB:VB 0.400; around:VB:acting 0.090; around:VB:and 0.041; around:VB:comma -0.173;
around:VB:comma:place 0.022; around:VB:in 0.552; around:VB:name:other:ORG -0.013;
around:VB:name:other:PERSON 0.229; around:VB:possessive 0.158; around:``:DT -0.015; around:``:IN
0.017; around:``:NN -0.045; around:``:PR -0.015; around:``:RB -0.005; around:``:VB -0.325;
around:``:acting 0.041; around:``:name:other:WORK_OF_ART -0.005; around:and:. -0.121;
around:and:IN 0.039; around:and:NN 0.294; around:and:VB 0.239; around:and:WR 0.025;
around:and:acting 0.084; around:and:and 0.029; around:and:capitalised 0.036; around:and:comma
0.049; around:and:end -0.142; around:and:generic 0.067; around:and:in 0.086;
around:and:name:authority:ORG -0.265; around:and:name:other:ORG 0.047; around:and:possessive
-0.187; around:as:and 0.026; around:as:capitalised -0.075; around:as:comma 0.072; around:by:.
-0.099; around:capitalised:CD -0.015; around:capitalised:IN -0.064; around:capitalised:capitalised
0.103; around:capitalised:comma -0.077; around:capitalised:comma:place 0.010;
around:capitalised:end -0.254; around:capitalised:name:other:DATE -0.012;
around:capitalised:name:other:GPE -0.036; around:capitalised:name:other:ORG -0.010;
around:directed:. 0.620; around:directed:CD -0.103; around:directed:IN 0.674; around:directed:NN
-0.107; around:directed:TO 0.037; around:directed:VB 0.423; around:directed:acting 0.103;
around:directed:and 0.372; around:directed:capitalised -0.122; around:directed:comma -0.132;
around:directed:comma:place -0.116; around:directed:generic 0.065; around:directed:in -0.079;
around:directed:name:generic:ORG -0.072; around:directed:name:other:FAC 0.240;
around:directed:name:other:ORG -0.178; around:directed:name:other:PERSON -0.030;
around:directed:or 0.093; around:directed:possessive 0.121; around:for:acting 0.141;
around:for:comma 0.123; around:for:name:other:PERSON 0.004; around:generic:. 0.222;
around:generic:VB 0.377; around:generic:capitalised -0.164; around:generic:comma 0.028;
around:generic:in -0.002; around:generic:name:other:GPE -0.015; around:generic:name:other:ORG
-0.002; around:inside:- 0.027; around:inside:. 0.506; around:inside:: -0.135; around:inside:CD
-0.047; around:inside:DT 0.055; around:inside:IN -0.069; around:inside:NN 0.224; around:inside:RB
0.111; around:inside:TO 0.072; around:inside:VB 0.858; around:inside:WD -0.040; around:inside:WR
0.226; around:inside:acting -0.155; around:inside:and -0.060; around:inside:capitalised -0.075;
around:inside:comma 0.607; around:inside:comma:place 0.770; around:inside:disease -0.631;
around:inside:end 0.260; around:inside:generic 0.047; around:inside:in -0.365;
around:inside:name:other:DATE 0.002; around:inside:name:other:GPE -0.410;
around:inside:name:other:LOC -0.435; around:inside:name:other:ORG -0.018;
around:inside:name:other:PERSON -0.076; around:inside:possessive -0.405; around:inside:speaking
0.076; around:name:CARDINAL:capitalised -0.017; around:name:DATE:capitalised -0.009;
around:name:FAC:comma -0.080; around:name:GPE:capitalised -0.004; around:name:O:. -0.137;
around:name:O:IN -0.208; around:name:O:NN 0.276; around:name:O:VB -0.156; around:name:O:comma
-0.375; around:name:O:name:other:PERSON -0.022; around:name:ORG:( -0.031; around:name:ORG:-
-0.177; around:name:ORG:. -0.074; around:name:ORG:IN -0.087; around:name:ORG:NN -0.168;
around:name:ORG:VB 0.158; around:name:ORG:acting -0.099; around:name:ORG:and -0.109;
around:name:ORG:capitalised -0.005; around:name:ORG:comma -0.030; around:name:ORG:disease -0.001;
around:name:ORG:government -0.041; around:name:ORG:in -0.119; around:name:ORG:name:education:ORG
-0.135; around:name:ORG:name:generic:ORG -0.056; around:name:ORG:name:media:ORG -0.007;
around:name:ORG:name:other:GPE -0.003; around:name:ORG:name:other:ORG 0.298;
around:name:ORG:name:other:PERSON -0.054; around:name:PERSON:- -0.015; around:name:PERSON:.
-0.121; around:name:PERSON:: -0.007; around:name:PERSON:IN -0.041; around:name:PERSON:NN -0.013;
around:name:PERSON:VB -0.234; around:name:PERSON:acting -0.030; around:name:PERSON:and -0.092;
around:name:PERSON:capitalised -0.018; around:name:PERSON:comma -0.261; around:name:PERSON:generic
-0.017; around:name:PERSON:in 0.730; around:name:PERSON:name:other:PERSON -0.094;
around:name:PERSON:possessive -0.008; around:name:PERSON:speaking -0.091;
around:name:WORK_OF_ART:capitalised -0.044; around:name:WORK_OF_ART:name:other:WORK_OF_ART -0.026;
around:of:- 0.330; around:of:. -0.089; around:of:: 0.046; around:of:IN 0.131; around:of:NN -0.251;
around:of:VB 0.305; around:of:acting 0.157; around:of:and 0.007; around:of:capitalised 0.095;
around:of:comma 0.109; around:of:comma:place -0.364; around:of:disease -0.141; around:of:end
0.232; around:of:in 0.276; around:of:name:other:EVENT -0.049; around:of:name:other:O -0.198;
around:of:name:other:ORG -0.097; around:of:name:other:PERSON -0.016; around:of:possessive 0.110;
around:of:speaking 0.153; around:or:comma 0.101; around:start:- 0.128; around:start:: -0.254;
around:start:CD 0.212; around:start:DT -0.074; around:start:IN -0.193; around:start:JJ -0.348;
around:start:NN -0.527; around:start:RB -0.001; around:start:VB -0.642; around:start:acting 0.394;
around:start:and 0.286; around:start:capitalised -0.130; around:start:comma -0.293;
around:start:comma:place 0.213; around:start:disease -0.113; around:start:generic 0.264;
around:start:government 0.245; around:start:name:authority:O 0.196;
around:start:name:authority:ORG 0.469; around:start:name:other:DATE -0.040;
around:start:name:other:GPE -0.027; around:start:name:other:ORG -0.124;
around:start:name:other:PERSON -0.194; around:start:name:title:O 0.061; around:start:possessive
0.333; around:start:speaking -0.182; around:the:( -0.245; around:the:- -0.075; around:the:. 0.089;
around:the:IN 0.194; around:the:NN 0.742; around:the:RB -0.246; around:the:TO 0.226; around:the:VB
-0.212; around:the:acting 0.086; around:the:and -0.412; around:the:capitalised 0.058;
around:the:comma 0.239; around:the:comma:place -0.441; around:the:disease -0.094; around:the:end
-0.385; around:the:generic 0.714; around:the:government 0.242; around:the:in 0.156;
around:the:name:authority:ORG 0.397; around:the:name:generic:LOC -0.032; around:the:name:generic:O
-0.098; around:the:name:generic:ORG -0.343; around:the:name:media:ORG -0.518;
around:the:name:other:GPE 0.037; around:the:name:other:O -0.255; around:the:name:other:ORG 0.457;
around:the:name:title:O 0.022; around:the:possessive -0.136; around:the:speaking 0.139;
around:title:VB -0.012; around:title:acting -0.013; around:title:comma -0.033;
around:title:name:other:PERSON -0.117; around:title:speaking -0.049; around:with:and 0.012;
around:with:capitalised -0.023; before:'' -0.222; before:( -0.316; before:, 0.127; before:-
-0.040; before:-R -0.021; before:: 0.318; before:CC 0.132; before:CD -0.447; before:DT -0.025;
before:IN 0.544; before:JJ 0.311; before:NN -0.295; before:PO -0.849; before:PR 0.042; before:RB
0.143; before:VB 0.413; before:`` -0.393; before:and 0.620; before:as -0.026; before:by 0.119;
before:capitalised -0.139; before:directed 0.907; before:for -0.085; before:generic 0.263;
before:inside 0.945; before:inside-the 0.719; before:name:CARDINAL 0.001; before:name:DATE -0.040;
before:name:EVENT -0.084; before:name:FAC -0.158; before:name:GPE -0.314; before:name:LOC -0.205;
before:name:NORP 0.146; before:name:O -0.426; before:name:ORG -0.711; before:name:PERSON -0.062;
before:name:WORK_OF_ART -0.272; before:of 0.559; before:or 0.101; before:start -0.390; before:the
0.100; before:title -0.608; before:with -0.128; begins:JJ -0.184; begins:NN 0.067; begins:NNP
0.218; begins:NNS -0.178; begins:other -0.315; bias -0.948; body:authority:first 0.818;
body:authority:last 0.506; body:authority:middle -0.035; body:business:first 0.054;
body:business:last -0.036; body:business:middle 0.013; body:education:first -0.616;
body:education:last -1.178; body:education:middle -0.343; body:media:first -0.482; body:media:last
-0.390; body:media:middle -0.179; body:other:first -0.098; body:other:last 0.434;
body:other:middle -0.136; body:sport:first -0.346; body:sport:last -0.071; body:sport:middle
-0.098; both:NORP:large 0.211; both:NORP:town 0.139; both:O:H 0.300; both:O:L 0.163; both:O:admin
-0.296; both:O:admin1 0.267; both:O:country 0.314; both:O:famous 0.460; both:O:large 0.118;
both:O:town -0.287; both:O:unknown -0.183; both:O:village -0.672; both:ORG-part:L -0.020;
both:ORG-part:admin -0.045; both:ORG-part:admin1 -0.179; both:ORG-part:country 0.028;
both:ORG-part:famous -0.384; both:ORG-part:large -0.692; both:ORG-part:town -0.462;
both:ORG-part:unknown -0.072; both:ORG-part:village -0.359; both:ORG:L -0.876; both:ORG:admin
0.024; both:ORG:admin1 0.384; both:ORG:country 0.181; both:ORG:famous 0.274; both:ORG:large
-0.012; both:ORG:power 0.862; both:ORG:town -0.251; both:ORG:unknown -0.275; both:ORG:village
0.411; both:PERSON-part:admin -0.104; both:PERSON-part:admin1 0.048; both:PERSON-part:famous
0.372; both:PERSON-part:large -0.307; both:PERSON-part:town -0.044; both:PERSON-part:village
-0.331; both:PERSON:L 0.306; both:PERSON:admin -0.032; both:PERSON:admin1 -0.028;
both:PERSON:famous -0.659; both:PERSON:large -0.078; both:PERSON:town -0.133; both:PERSON:unknown
0.643; both:PERSON:village -0.265; both:other-part:admin1 -0.119; both:other-part:country -0.332;
both:other-part:famous -0.359; both:other-part:large -0.118; both:other-part:town -0.425;
both:other-part:village -0.244; both:other:town -0.529; both:other:village -0.131;
both:place-part:H -0.674; both:place-part:L -0.307; both:place-part:admin -0.334;
both:place-part:admin1 -0.252; both:place-part:country 0.521; both:place-part:famous 0.266;
both:place-part:large -0.049; both:place-part:town 0.261; both:place-part:unknown 0.229;
both:place-part:village -0.497; both:place:H 0.713; both:place:L 0.892; both:place:T 0.175;
both:place:admin -0.014; both:place:admin1 0.099; both:place:country 0.257; both:place:famous
0.494; both:place:large 0.607; both:place:town 0.583; both:place:unknown -1.061;
both:place:village 0.329; company:1 0.244; company:1:O -0.008; company:1:ORG 0.096;
company:1:ORG-part -0.378; company:1:PERSON -0.493; company:1:PERSON-part 0.014;
company:1:other-part -0.071; company:1:place 0.428; company:1:place-part -0.260; company:2 0.600;
company:2:O -0.008; company:2:ORG 0.771; company:2:ORG-part -0.730; company:2:PERSON 0.144;
company:2:PERSON-part -0.369; company:2:other -0.040; company:2:other-part -0.249; company:2:place
-0.072; company:2:place-part -0.464; company:3 1.936; company:3:NORP 0.052; company:3:O 0.398;
company:3:ORG 0.716; company:3:ORG-part 0.008; company:3:PERSON 0.849; company:3:PERSON-part
0.283; company:3:other 0.180; company:3:other-part 0.028; company:3:place -0.345;
company:3:place-part -0.068; dominant:H 0.250; dominant:L -0.006; dominant:S -0.279; dominant:T
0.248; dominant:admin 0.231; dominant:admin1 0.739; dominant:country -0.291; dominant:famous
-0.543; dominant:large 0.218; dominant:power 0.973; dominant:town -0.392; dominant:village 0.603;
elsewhere:inside 0.288; kind:abbreviation 0.783; kind:alternate -0.822; kind:former 0.061;
kind:main 0.193; labelled:person -0.454; labelled:place:0 -0.220; labelled:place:1 -0.875;
labelled:place:2 0.054; labelled:place:3 -0.180; labelled:place:4 -0.183; list:directed 0.320;
list:inside 0.804; list:places 1.091; lone:L 0.306; lone:admin -0.004; lone:admin1 -0.065;
lone:famous -0.089; lone:large -0.044; lone:town 0.260; lone:unknown 0.451; lone:village 0.069;
many:1 0.377; many:2 0.397; many:3 0.480; many:4 0.429; many:5 -0.371; many:6 -0.693; many:7
-0.404; model:CARDINAL:first -0.007; model:CARDINAL:whole -0.025; model:DATE:first -0.113;
model:DATE:last -0.172; model:DATE:whole -0.711; model:EVENT:first -0.150; model:EVENT:last
-0.049; model:EVENT:whole 0.064; model:FAC:first -0.278; model:FAC:last -0.255; model:FAC:middle
-0.070; model:FAC:whole 0.424; model:GPE:first 0.300; model:GPE:last -0.295; model:GPE:middle
-0.036; model:GPE:whole 2.123; model:GPE:wider -0.112; model:LOC:first 0.357; model:LOC:last
-0.296; model:LOC:middle -0.154; model:LOC:whole 0.885; model:LOC:wider 0.152; model:MONEY:first
-0.125; model:NORP:whole 0.369; model:O:none 0.184; model:ORG:first -0.670; model:ORG:last -0.736;
model:ORG:middle -0.779; model:ORG:whole -0.004; model:PERSON:first -0.579; model:PERSON:last
0.120; model:PERSON:middle -0.129; model:PERSON:whole 0.502; model:PERSON:wider 0.211;
model:PRODUCT:whole -0.050; model:WORK_OF_ART:first -0.209; model:WORK_OF_ART:last -0.146;
model:WORK_OF_ART:middle -0.190; model:WORK_OF_ART:whole -0.268; of:authority 0.325; of:business
-0.292; of:generic 0.950; of:other 0.184; of:title -0.202; place:H 0.342; place:L 0.157; place:S
-0.279; place:T 0.468; place:admin -0.889; place:admin1 0.440; place:airport 0.072; place:country
1.415; place:famous 0.691; place:large -0.088; place:power 0.973; place:town -1.147; place:unknown
-1.163; place:village -1.940; score 0.787; sentence:plain -0.460; sentence:title -0.488;
somebody:first-name:elsewhere -1.430; somebody:first-name:inside -0.755;
somebody:surname:elsewhere -2.577; somebody:surname:inside 0.226; spelled:exactly 0.458;
spelled:nearly -0.243; tag:JJ -0.356; tag:NN 0.035; tag:NNP 0.320; tag:NNPS 0.312; tag:NNS -0.189;
tag:other -1.069; word:calendar -1.060; word:capitals:2 0.094; word:capitals:3 -0.897;
word:capitals:4 -0.075; word:capitals:5 -0.206; word:generic -0.776; word:ordinary -0.920;
word:plain-elsewhere:loud -0.646; word:plain-elsewhere:quiet -0.510; word:short -0.543; word:title
-0.571; words:1 -0.524; words:2 -0.057; words:3 -0.366
""")

FIRST_PASS = _table("""
prior 0.358; first 1.027; only -0.288; population 1.797; unpeopled 0.946; exact 0.555; alternate
-1.324; alternate-beside -0.120; former 0.331; abbreviation 0.105; other-kind 0.207; country
0.387; admin1 0.890; admin -0.468; capital -0.377; seat -0.821; town -1.113; quarter -0.882; land
0.345; water -0.726; terrain 0.059; site 0.584; airport 2.627; twin-area -1.476; cue-fits 1.246;
cue-misfits -3.309; inside-next 1.798; outside-next -1.329; inside-near 1.206; minor-alone -1.614;
obscure-alone -0.575; company-near 3.547; company-state 1.200; nothing -0.506; nothing-only 0.288;
nothing-small -0.220; nothing-famous -2.484
""")

SECOND_PASS = _table("""
prior 0.481; first 1.236; only -0.217; population 1.217; unpeopled 1.266; exact 0.229; alternate
-1.043; alternate-beside 0.267; former 0.783; abbreviation 0.028; other-kind 0.224; country 0.753;
admin1 0.501; admin -1.079; capital -0.192; seat -0.774; town -1.171; quarter -0.924; land 0.180;
water -0.764; terrain -0.256; site 0.826; airport 2.914; twin-area -1.050; cue-fits 1.238;
cue-misfits -3.355; inside-next 0.928; outside-next -0.612; inside-near 0.914; minor-alone -1.550;
obscure-alone -1.033; company-near 2.958; company-state 0.006; same-country 2.415;
same-country-near 0.676; same-admin1 2.039; same-admin1-near 1.671; holds-others -0.555; foreign
-0.357; near-25 0.375; near-100 -0.769; near-300 -0.033; far-1000 -0.179; nothing -0.014;
nothing-only 0.217; nothing-small -0.395; nothing-famous -3.356
""")

CALIBRATION: tuple[tuple[float, float], ...] = (
    (0.0000, 0.0000),
    (0.4774, 0.3945),
    (0.7009, 0.5872),
    (0.8401, 0.8807),
    (0.8945, 0.8899),
    (0.9259, 0.9174),
    (0.9435, 0.9174),
    (0.9599, 0.9495),
    (0.9718, 0.9817),
    (0.9780, 0.9817),
    (0.9836, 0.9817),
    (0.9879, 0.9861),
    (0.9938, 0.9870),
    (1.0000, 0.9870),
)
