"""What ``benchmarks/train_places.py`` learned. Made by it; do not edit."""

from __future__ import annotations


def _table(text: str) -> dict[str, float]:
    """Read "name number; name number; …"."""
    pairs = (entry.split() for entry in text.split(";"))
    return {name: float(number) for name, number in pairs}


THRESHOLD = 0.45
"""A proposal that is less likely than this is not taken for a name of a place."""

RECOGNITION = _table("""
abbreviation:otherwise -1.662; after:'' 0.148; after:( 0.090; after:) -0.465; after:- -0.388;
after:. 0.660; after:: 0.366; after:CC 0.054; after:CD -0.516; after:DT 0.006; after:IN 0.361;
after:JJ -0.162; after:NN 0.738; after:PR 0.126; after:RB 0.088; after:SY -0.053; after:TO 0.415;
after:VB 0.343; after:WD -0.053; after:WP 0.383; after:WR 0.420; after:`` -0.007; after:acting
0.265; after:and 0.008; after:capitalised -0.222; after:comma 0.254; after:comma:place 0.150;
after:disease -1.308; after:end 0.083; after:generic 1.738; after:government 0.653; after:in
0.032; after:name:authority:O 0.244; after:name:authority:ORG 0.284; after:name:business:ORG
-0.038; after:name:education:ORG -0.383; after:name:generic:FAC -0.245; after:name:generic:GPE
-0.035; after:name:generic:LOC -0.010; after:name:generic:O -0.048; after:name:generic:ORG -0.275;
after:name:media:DATE -0.017; after:name:media:ORG -0.922; after:name:other:DATE -0.020;
after:name:other:EVENT -0.039; after:name:other:FAC 0.196; after:name:other:GPE -0.824;
after:name:other:LOC -0.478; after:name:other:NORP -0.079; after:name:other:O -0.759;
after:name:other:ORG 0.022; after:name:other:PERSON -0.773; after:name:other:WORK_OF_ART -0.063;
after:name:title:O -0.204; after:name:title:ORG 0.108; after:or 0.006; after:possessive 0.105;
after:speaking -0.238; around:'':name:other:PERSON -0.021; around:'':speaking -0.142; around:(:)
-0.183; around:,:- -0.118; around:,:. 0.159; around:,:: 0.040; around:,:CD -0.028; around:,:IN
-0.126; around:,:NN 0.383; around:,:VB 0.047; around:,:acting -0.186; around:,:and 0.309;
around:,:capitalised 0.056; around:,:comma 0.106; around:,:comma:place 0.207; around:,:end 0.055;
around:,:generic 0.047; around:,:government -0.124; around:,:in 0.032; around:,:name:other:DATE
-0.005; around:,:name:other:ORG 0.083; around:,:name:other:PERSON -0.228; around:,:name:title:O
-0.198; around:,:possessive 0.079; around:,:speaking -0.062; around:-:capitalised -0.021;
around:-:comma 0.168; around:-:disease -0.028; around:::comma:place 0.019; around:CC:and 0.126;
around:CD:and -0.085; around:CD:capitalised -0.009; around:CD:in -0.181; around:DT:NN -0.118;
around:DT:generic 0.082; around:DT:government 0.109; around:IN:. 0.312; around:IN:CD -0.098;
around:IN:VB -0.060; around:IN:acting 0.013; around:IN:and 0.020; around:IN:comma 0.137;
around:IN:possessive 0.054; around:JJ:NN 0.284; around:JJ:disease -0.046; around:JJ:generic 0.028;
around:NN:VB -0.063; around:NN:comma -0.032; around:NN:name:other:PERSON -0.024;
around:NN:speaking -0.021; around:PO:IN 0.394; around:PO:VB -0.810; around:PO:generic 0.145;
around:VB:. -0.326; around:VB:CD -0.038; around:VB:IN 0.092; around:VB:RB -0.028; around:VB:VB
0.429; around:VB:and 0.092; around:VB:comma -0.201; around:VB:comma:place 0.023; around:VB:in
0.635; around:VB:name:other:ORG -0.021; around:VB:name:other:PERSON 0.235; around:VB:possessive
0.148; around:``:DT -0.010; around:``:IN 0.011; around:``:NN -0.048; around:``:RB -0.006;
around:``:VB -0.326; around:``:acting 0.053; around:``:name:other:WORK_OF_ART -0.004; around:and:.
-0.048; around:and:IN 0.039; around:and:NN 0.213; around:and:VB 0.149; around:and:acting 0.128;
around:and:and 0.042; around:and:capitalised 0.021; around:and:comma 0.045; around:and:end 0.001;
around:and:generic 0.062; around:and:in 0.485; around:and:name:authority:ORG -0.293;
around:and:name:other:ORG 0.199; around:and:possessive -0.198; around:as:and 0.020;
around:as:comma 0.052; around:capitalised:CD -0.008; around:capitalised:IN -0.017;
around:capitalised:capitalised -0.098; around:capitalised:comma -0.035;
around:capitalised:comma:place 0.006; around:capitalised:end -0.207;
around:capitalised:name:other:DATE -0.009; around:capitalised:name:other:GPE -0.024;
around:capitalised:name:other:ORG -0.008; around:directed:. 0.598; around:directed:CD -0.097;
around:directed:IN 0.662; around:directed:NN 0.057; around:directed:TO 0.034; around:directed:VB
0.369; around:directed:and 0.468; around:directed:capitalised -0.049; around:directed:comma
-0.212; around:directed:comma:place -0.162; around:directed:generic 0.056; around:directed:in
-0.024; around:directed:name:generic:ORG -0.075; around:directed:name:other:FAC 0.218;
around:directed:name:other:ORG -0.180; around:directed:possessive 0.084; around:for:comma 0.122;
around:generic:. 0.206; around:generic:VB 0.336; around:generic:capitalised -0.179;
around:generic:comma 0.042; around:generic:in 0.016; around:generic:name:other:GPE -0.013;
around:generic:name:other:ORG -0.004; around:inside:( 0.090; around:inside:. 0.168;
around:inside:: 0.024; around:inside:CD -0.055; around:inside:DT 0.085; around:inside:IN -0.178;
around:inside:NN 0.139; around:inside:RB 0.042; around:inside:TO 0.066; around:inside:VB 0.801;
around:inside:WD -0.056; around:inside:WR 0.190; around:inside:acting -0.119; around:inside:and
-0.034; around:inside:capitalised 0.145; around:inside:comma 0.581; around:inside:comma:place
0.639; around:inside:end 0.170; around:inside:generic 0.015; around:inside:in -0.118;
around:inside:name:other:DATE 0.022; around:inside:name:other:GPE -0.602;
around:inside:name:other:ORG -0.044; around:inside:name:other:PERSON -0.064;
around:inside:possessive -0.357; around:inside:speaking 0.112; around:name:CARDINAL:capitalised
-0.013; around:name:DATE:capitalised -0.007; around:name:FAC:comma -0.076;
around:name:GPE:capitalised -0.004; around:name:O:. -0.102; around:name:O:IN -0.070;
around:name:O:NN 0.340; around:name:O:VB -0.322; around:name:O:comma -0.324;
around:name:O:name:other:PERSON -0.015; around:name:ORG:( -0.022; around:name:ORG:- -0.213;
around:name:ORG:. -0.065; around:name:ORG:IN -0.073; around:name:ORG:NN -0.135; around:name:ORG:VB
0.142; around:name:ORG:acting -0.079; around:name:ORG:and -0.087; around:name:ORG:capitalised
-0.005; around:name:ORG:comma -0.038; around:name:ORG:disease -0.004; around:name:ORG:government
-0.038; around:name:ORG:in -0.132; around:name:ORG:name:education:ORG -0.153;
around:name:ORG:name:generic:ORG -0.062; around:name:ORG:name:other:GPE -0.021;
around:name:ORG:name:other:ORG 0.306; around:name:ORG:name:other:PERSON -0.032;
around:name:PERSON:- -0.016; around:name:PERSON:. -0.066; around:name:PERSON:IN -0.034;
around:name:PERSON:VB -0.124; around:name:PERSON:acting -0.033; around:name:PERSON:and -0.034;
around:name:PERSON:capitalised -0.006; around:name:PERSON:comma -0.186; around:name:PERSON:in
-0.007; around:name:PERSON:name:other:PERSON -0.061; around:name:PERSON:possessive -0.009;
around:name:PERSON:speaking -0.065; around:name:WORK_OF_ART:capitalised -0.026;
around:name:WORK_OF_ART:name:other:WORK_OF_ART -0.028; around:of:- 0.326; around:of:. -0.171;
around:of:IN 0.096; around:of:NN -0.260; around:of:VB 0.134; around:of:acting 0.199; around:of:and
0.176; around:of:capitalised 0.021; around:of:comma 0.222; around:of:comma:place -0.461;
around:of:disease -0.136; around:of:end 0.277; around:of:in 0.470; around:of:name:other:EVENT
-0.031; around:of:name:other:LOC -0.052; around:of:name:other:O -0.084; around:of:name:other:ORG
-0.109; around:of:possessive 0.141; around:of:speaking 0.227; around:start:- 0.134;
around:start:CD -0.025; around:start:DT -0.119; around:start:IN -0.223; around:start:JJ -0.330;
around:start:NN -0.504; around:start:RB -0.034; around:start:VB -0.570; around:start:acting 0.350;
around:start:and 0.078; around:start:capitalised -0.108; around:start:comma -0.182;
around:start:comma:place 0.197; around:start:disease -0.117; around:start:generic 0.296;
around:start:government 0.133; around:start:name:authority:O 0.192;
around:start:name:authority:ORG 0.537; around:start:name:other:DATE -0.047;
around:start:name:other:GPE -0.026; around:start:name:other:LOC -0.107;
around:start:name:other:ORG -0.070; around:start:name:other:PERSON -0.109;
around:start:name:title:O 0.050; around:start:possessive 0.226; around:start:speaking -0.110;
around:the:( -0.327; around:the:- -0.078; around:the:. 0.144; around:the:IN 0.124; around:the:NN
0.767; around:the:RB -0.202; around:the:TO 0.228; around:the:VB -0.247; around:the:acting 0.079;
around:the:and -0.517; around:the:capitalised 0.006; around:the:comma 0.230;
around:the:comma:place -0.426; around:the:disease -0.073; around:the:end -0.373;
around:the:generic 0.579; around:the:government 0.167; around:the:in 0.286;
around:the:name:authority:ORG 0.401; around:the:name:generic:LOC 0.007; around:the:name:generic:O
-0.111; around:the:name:generic:ORG -0.318; around:the:name:media:ORG -0.502;
around:the:name:other:GPE 0.111; around:the:name:other:LOC -0.066; around:the:name:other:O -0.205;
around:the:name:other:ORG 0.535; around:the:name:title:O 0.041; around:the:possessive -0.153;
around:the:speaking 0.133; around:title:VB -0.018; around:title:acting -0.015; around:title:comma
-0.033; around:title:name:other:PERSON -0.096; around:title:speaking -0.056; around:with:and
0.014; around:with:capitalised -0.025; before:'' -0.290; before:( -0.311; before:, 0.374; before:-
-0.116; before:: 0.657; before:CC 0.164; before:CD -0.451; before:DT -0.016; before:IN 0.525;
before:JJ 0.284; before:NN -0.331; before:PO -0.774; before:PR 0.035; before:RB 0.124; before:VB
0.381; before:`` -0.395; before:and 0.774; before:as 0.007; before:by 0.146; before:capitalised
-0.383; before:directed 0.995; before:for -0.173; before:generic 0.380; before:inside 1.091;
before:inside-the 0.604; before:name:CARDINAL 0.026; before:name:DATE -0.034; before:name:EVENT
-0.044; before:name:FAC -0.147; before:name:GPE -0.329; before:name:LOC -0.203; before:name:NORP
0.145; before:name:O -1.035; before:name:ORG -0.711; before:name:PERSON -0.376;
before:name:WORK_OF_ART -0.234; before:of 0.618; before:or 0.054; before:start -0.228; before:the
0.144; before:title -0.784; before:with -0.127; begins:JJ -0.317; begins:NN 0.135; begins:NNP
0.125; begins:NNS -0.132; begins:other -0.038; bias -0.981; body:authority:first 0.725;
body:authority:last 0.469; body:authority:middle -0.005; body:business:first 0.087;
body:business:last -0.038; body:business:middle 0.016; body:education:first -0.595;
body:education:last -1.155; body:education:middle -0.351; body:media:first -0.523; body:media:last
-0.404; body:media:middle -0.175; body:other:first -0.139; body:other:last 0.340;
body:other:middle -0.153; body:sport:first -0.255; body:sport:last -0.116; body:sport:middle
-0.082; both:NORP:admin1 -0.043; both:NORP:large 0.200; both:O:L 0.199; both:O:admin -0.230;
both:O:admin1 0.036; both:O:country 0.385; both:O:famous 0.039; both:O:large 0.196; both:O:town
-0.262; both:O:unknown -0.205; both:O:village -0.517; both:ORG-part:L -0.014; both:ORG-part:admin
-0.057; both:ORG-part:admin1 -0.004; both:ORG-part:country 0.032; both:ORG-part:famous -0.423;
both:ORG-part:large -0.953; both:ORG-part:town -0.533; both:ORG-part:unknown -0.083;
both:ORG-part:village -0.318; both:ORG:L -0.966; both:ORG:admin1 0.435; both:ORG:country 0.147;
both:ORG:famous 0.305; both:ORG:large 0.228; both:ORG:power 1.098; both:ORG:town -0.405;
both:ORG:unknown -0.301; both:ORG:village 0.572; both:PERSON-part:admin -0.114;
both:PERSON-part:admin1 0.156; both:PERSON-part:famous -0.173; both:PERSON-part:large -0.297;
both:PERSON-part:town 0.011; both:PERSON-part:unknown -0.018; both:PERSON-part:village -0.294;
both:PERSON:admin1 0.194; both:PERSON:famous -0.534; both:PERSON:large 0.016; both:PERSON:town
-0.062; both:PERSON:unknown 0.630; both:PERSON:village -0.296; both:other-part:admin1 -0.127;
both:other-part:country -0.236; both:other-part:famous -0.312; both:other-part:large -0.131;
both:other-part:town -0.483; both:other-part:village -0.363; both:other:town -0.533;
both:other:unknown -0.190; both:other:village -0.229; both:place-part:H -0.386; both:place-part:L
-0.242; both:place-part:admin -0.360; both:place-part:admin1 -0.727; both:place-part:country
0.571; both:place-part:famous 0.126; both:place-part:large -0.137; both:place-part:town 0.163;
both:place-part:unknown 0.244; both:place-part:village -0.414; both:place:H 0.641; both:place:L
0.977; both:place:T 0.182; both:place:admin 0.172; both:place:admin1 0.351; both:place:country
0.054; both:place:famous 0.528; both:place:large 0.769; both:place:town 0.584; both:place:unknown
-1.194; both:place:village 0.320; elsewhere:inside 0.299; kind:abbreviation 0.876; kind:alternate
-0.949; kind:former 0.259; kind:main 0.174; labelled:person -0.486; labelled:place:0 -0.268;
labelled:place:1 -0.299; labelled:place:2 0.067; labelled:place:3 -0.196; labelled:place:4 -0.096;
list:places 1.344; many:1 0.315; many:2 0.308; many:3 0.259; many:4 0.304; many:5 -0.313; many:6
-0.183; many:7 -0.331; model:CARDINAL:first -0.012; model:CARDINAL:whole -0.075; model:DATE:first
-0.254; model:DATE:last -0.233; model:DATE:middle -0.075; model:DATE:whole -0.641;
model:EVENT:first -0.187; model:FAC:first -0.277; model:FAC:last -0.185; model:FAC:whole 0.554;
model:GPE:first 0.084; model:GPE:last -0.450; model:GPE:middle 0.005; model:GPE:whole 2.253;
model:GPE:wider 0.041; model:LOC:first -0.235; model:LOC:last -0.213; model:LOC:whole 0.961;
model:LOC:wider 0.154; model:MONEY:first -0.104; model:NORP:whole 0.457; model:O:none 0.239;
model:ORG:first -0.700; model:ORG:last -0.904; model:ORG:middle -0.748; model:ORG:whole 0.165;
model:PERSON:first -0.667; model:PERSON:last -0.238; model:PERSON:middle -0.103;
model:PERSON:whole 0.902; model:PRODUCT:whole -0.102; model:WORK_OF_ART:first -0.210;
model:WORK_OF_ART:last -0.115; model:WORK_OF_ART:middle -0.163; of:authority 0.362; of:business
-0.341; of:generic 1.006; of:other 0.129; of:title -0.187; place:H 0.854; place:L 0.268; place:S
-0.475; place:T 0.467; place:admin -0.714; place:admin1 0.397; place:airport -0.069; place:country
1.263; place:famous -0.120; place:large 0.111; place:power 1.309; place:town -1.390; place:unknown
-1.341; place:village -1.540; sentence:plain -0.362; sentence:title -0.619;
somebody:first-name:elsewhere -1.324; somebody:first-name:inside -0.477;
somebody:surname:elsewhere -2.192; somebody:surname:inside 0.262; spelled:exactly 0.483;
spelled:nearly -0.123; tag:JJ -0.754; tag:NN 0.042; tag:NNP 0.347; tag:NNPS 0.303; tag:NNS -0.209;
tag:other -0.711; word:calendar -1.120; word:capitals:2 0.177; word:capitals:3 -1.080;
word:capitals:4 -0.094; word:capitals:5 0.207; word:generic -0.526; word:ordinary -1.240;
word:plain-elsewhere:loud -0.626; word:plain-elsewhere:quiet -0.538; word:short -0.506; word:title
-0.543; words:1 -0.457; words:2 -0.255; words:3 -0.269
""")

FIRST_PASS = _table("""
prior 0.777; first 1.080; only 0.771; population -0.422; unpeopled 2.029; exact 0.110; alternate
-1.202; former 1.017; abbreviation 0.903; other-kind 0.036; country 0.614; admin1 1.889; admin
0.923; capital -0.052; seat -0.217; town 0.020; quarter 0.132; land -2.317; water -1.673; terrain
0.036; site 0.270; airport 1.715; twin-area -0.741; cue-fits 1.672; cue-misfits -2.277;
inside-next 2.049; outside-next -1.175; inside-near 2.900; nothing -1.342; nothing-only -0.771;
nothing-small 0.472; nothing-famous -1.579
""")

SECOND_PASS = _table("""
prior 0.661; first 1.065; only 0.780; population -0.731; unpeopled 2.240; exact -0.255; alternate
-0.914; former 0.445; abbreviation 0.667; other-kind 0.059; country 1.194; admin1 1.307; admin
-0.083; capital 0.457; seat -0.435; town -0.894; quarter 0.024; land -1.705; water -1.508; terrain
0.024; site 0.481; airport 1.843; twin-area -0.610; cue-fits 1.735; cue-misfits -2.128;
inside-next 1.224; outside-next -0.247; inside-near 0.988; same-country 2.199; same-country-near
1.224; same-admin1 2.639; same-admin1-near 3.225; holds-others 0.305; foreign -0.549; near-25
-0.867; near-100 0.124; near-300 0.758; far-1000 0.001; nothing -0.706; nothing-only -0.780;
nothing-small 0.365; nothing-famous -2.134
""")

CALIBRATION: tuple[tuple[float, float], ...] = (
    (0.0000, 0.0000),
    (0.4709, 0.5234),
    (0.6515, 0.6262),
    (0.7558, 0.7383),
    (0.8366, 0.8692),
    (0.8830, 0.8785),
    (0.9155, 0.9528),
    (0.9394, 0.9575),
    (0.9667, 0.9670),
    (0.9789, 0.9717),
    (0.9883, 0.9730),
    (1.0000, 0.9730),
)
