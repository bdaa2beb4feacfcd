"""What ``benchmarks/train_places.py`` learned. Made by it; do not edit."""

from __future__ import annotations


def _table(text: str) -> dict[str, float]:
    """Read "name number; name number; …"."""
    pairs = (entry.split() for entry in text.split(";"))
    return {name: float(number) for name, number in pairs}


THRESHOLD = 0.45
"""A proposal that is less likely than this is no name of a place."""

RECOGNITION = _table("""
abbreviation:otherwise -1.450; after:'' 0.083; after:( -0.132; after:) -0.332; after:- -0.610;
after:. 0.654; after:: 0.080; after:CC 0.064; after:CD -0.076; after:DT 0.098; after:IN 0.241;
after:JJ -0.193; after:NN 0.717; after:PR 0.034; after:RB 0.176; after:SY -0.067; after:TO 0.550;
after:VB 0.447; after:WD -0.050; after:WP 0.249; after:WR 0.343; after:`` -0.003; after:acting
0.292; after:and 0.422; after:capitalised -0.420; after:comma 0.139; after:comma:place 0.322;
after:disease -1.517; after:end -0.168; after:generic 1.605; after:government 0.699; after:in
0.588; after:name:authority:O 0.247; after:name:authority:ORG -0.074; after:name:business:ORG
-0.131; after:name:education:ORG -0.327; after:name:generic:FAC -0.656; after:name:generic:GPE
0.120; after:name:generic:LOC -0.039; after:name:generic:O -0.018; after:name:generic:ORG -0.448;
after:name:media:DATE -0.034; after:name:media:ORG -0.793; after:name:other:DATE -0.065;
after:name:other:EVENT -0.113; after:name:other:FAC 0.142; after:name:other:GPE -0.614;
after:name:other:LOC 0.031; after:name:other:NORP -0.030; after:name:other:O -1.176;
after:name:other:ORG 0.044; after:name:other:PERSON -0.885; after:name:other:WORK_OF_ART -0.050;
after:name:sport:GPE 0.064; after:name:sport:ORG 0.036; after:name:sport:PERSON 0.207;
after:name:title:O -0.293; after:name:title:ORG 0.386; after:or 0.017; after:possessive 0.128;
after:speaking -0.550; after:– 0.093; around:'':name:other:PERSON -0.021; around:'':speaking
-0.106; around:(:) -0.156; around:,:( 0.090; around:,:- -0.004; around:,:. 0.243; around:,::
-0.233; around:,:CD 0.216; around:,:IN -0.255; around:,:NN 0.098; around:,:VB 0.099;
around:,:acting -0.130; around:,:and 0.282; around:,:capitalised 0.050; around:,:comma 0.162;
around:,:comma:place -0.034; around:,:end 0.043; around:,:generic 0.065; around:,:government
-0.102; around:,:in 0.011; around:,:name:other:DATE 0.003; around:,:name:other:O 0.041;
around:,:name:other:ORG 0.046; around:,:name:other:PERSON -0.196; around:,:name:title:O -0.158;
around:,:possessive 0.119; around:,:speaking -0.469; around:-:. 0.192; around:-:capitalised
-0.017; around:-:disease -0.024; around:::CD 0.169; around:::NN 0.296; around:::VB 0.196;
around:::acting 0.102; around:::comma 0.038; around:::comma:place 0.063;
around:::name:other:PERSON 0.190; around:::speaking -0.070; around:CC:and 0.169;
around:CD:capitalised -0.022; around:CD:in -0.142; around:DT:NN 0.027; around:DT:generic 0.043;
around:DT:government 0.067; around:IN:. -0.067; around:IN:CD -0.072; around:IN:VB -0.066;
around:IN:acting 0.049; around:IN:and 0.025; around:IN:comma 0.457; around:IN:in -0.047;
around:IN:name:generic:FAC -0.144; around:IN:possessive 0.115; around:JJ:NN 0.117;
around:JJ:disease -0.027; around:JJ:generic 0.057; around:NN:. 0.027; around:NN:JJ 0.143;
around:NN:VB -0.016; around:NN:comma -0.181; around:NN:name:other:PERSON -0.044;
around:NN:speaking -0.009; around:PO:IN 0.255; around:PO:VB -0.716; around:PO:generic 0.124;
around:RB:. 0.055; around:VB:. -0.424; around:VB:CD 0.142; around:VB:IN 0.241; around:VB:NN
-0.298; around:VB:RB -0.079; around:VB:VB 0.350; around:VB:acting -0.077; around:VB:comma -0.323;
around:VB:comma:place 0.027; around:VB:in 0.774; around:VB:name:generic:FAC -0.087;
around:VB:name:other:ORG 0.028; around:VB:name:other:PERSON 0.038; around:VB:name:sport:GPE 0.064;
around:VB:possessive 0.168; around:``:DT -0.013; around:``:IN 0.022; around:``:NN -0.047;
around:``:PR -0.110; around:``:RB -0.003; around:``:VB -0.275; around:``:acting 0.054;
around:``:name:other:WORK_OF_ART -0.006; around:and:. 0.083; around:and:DT 0.021; around:and:IN
0.080; around:and:NN 0.203; around:and:RB 0.062; around:and:VB 0.313; around:and:WR 0.019;
around:and:acting 0.083; around:and:and 0.023; around:and:capitalised 0.040; around:and:comma
0.024; around:and:comma:place 0.046; around:and:end -0.104; around:and:generic 0.022;
around:and:in -0.076; around:and:name:authority:ORG -0.234; around:and:name:generic:FAC -0.163;
around:and:name:other:ORG -0.107; around:and:name:other:PERSON -0.108; around:and:possessive
-0.060; around:as:IN 0.072; around:as:and 0.028; around:as:capitalised -0.087; around:as:comma
0.055; around:by:. -0.050; around:by:name:other:PERSON -0.042; around:capitalised:CD -0.011;
around:capitalised:IN -0.025; around:capitalised:capitalised 0.153; around:capitalised:comma
-0.041; around:capitalised:comma:place 0.060; around:capitalised:end -0.149;
around:capitalised:name:other:DATE -0.006; around:capitalised:name:other:GPE -0.023;
around:capitalised:name:other:ORG -0.008; around:directed:- -0.431; around:directed:. 0.553;
around:directed:CD -0.133; around:directed:DT 0.047; around:directed:IN 0.653; around:directed:NN
-0.251; around:directed:RB 0.104; around:directed:TO 0.126; around:directed:VB 0.524;
around:directed:acting 0.230; around:directed:and 0.259; around:directed:capitalised -0.175;
around:directed:comma 0.226; around:directed:comma:place -0.124; around:directed:generic 0.013;
around:directed:in -0.140; around:directed:name:generic:ORG -0.087; around:directed:name:other:FAC
0.107; around:directed:name:other:ORG 0.096; around:directed:name:other:PERSON -0.070;
around:directed:name:title:ORG 0.312; around:directed:or 0.020; around:directed:possessive 0.146;
around:for:. 0.059; around:for:IN -0.102; around:for:acting 0.066; around:for:and 0.058;
around:for:comma 0.094; around:for:name:other:PERSON 0.002; around:generic:. 0.600;
around:generic:VB 0.221; around:generic:capitalised -0.210; around:generic:comma -0.061;
around:generic:in -0.048; around:generic:name:other:GPE -0.010; around:generic:name:other:ORG
-0.006; around:inside:- 0.036; around:inside:. 0.556; around:inside:: -0.187; around:inside:CD
-0.032; around:inside:DT 0.099; around:inside:IN 0.195; around:inside:JJ 0.048; around:inside:NN
0.247; around:inside:RB 0.041; around:inside:TO 0.049; around:inside:VB 0.580; around:inside:WD
-0.054; around:inside:WR 0.171; around:inside:acting 0.043; around:inside:and 0.100;
around:inside:capitalised -0.109; around:inside:comma 0.428; around:inside:comma:place 0.605;
around:inside:disease -0.528; around:inside:end 0.289; around:inside:generic -0.108;
around:inside:in -0.253; around:inside:name:other:DATE -0.021; around:inside:name:other:GPE
-0.424; around:inside:name:other:LOC -0.330; around:inside:name:other:ORG -0.021;
around:inside:name:other:PERSON -0.104; around:inside:possessive -0.522; around:inside:speaking
0.041; around:name:CARDINAL:NN 0.200; around:name:CARDINAL:capitalised -0.032; around:name:DATE:VB
0.208; around:name:DATE:capitalised -0.008; around:name:EVENT:VB -0.040; around:name:FAC:. -0.082;
around:name:FAC:and -0.049; around:name:FAC:comma -0.038; around:name:FAC:in -0.078;
around:name:GPE:IN -0.015; around:name:GPE:capitalised -0.003; around:name:GPE:name:other:GPE
-0.134; around:name:NORP:VB -0.085; around:name:NORP:name:other:PERSON -0.004; around:name:O:.
-0.074; around:name:O:IN -0.268; around:name:O:NN 0.356; around:name:O:VB -0.409;
around:name:O:comma -0.308; around:name:O:name:other:PERSON -0.017; around:name:ORG:( -0.025;
around:name:ORG:- -0.093; around:name:ORG:. -0.168; around:name:ORG:IN -0.040; around:name:ORG:NN
-0.178; around:name:ORG:VB 0.375; around:name:ORG:acting -0.445; around:name:ORG:and -0.100;
around:name:ORG:capitalised -0.003; around:name:ORG:comma 0.044; around:name:ORG:disease -0.001;
around:name:ORG:government -0.039; around:name:ORG:in -0.343; around:name:ORG:name:authority:ORG
-0.033; around:name:ORG:name:education:ORG -0.044; around:name:ORG:name:generic:ORG -0.065;
around:name:ORG:name:media:ORG -0.004; around:name:ORG:name:other:GPE -0.001;
around:name:ORG:name:other:ORG 0.299; around:name:ORG:name:other:PERSON -0.028;
around:name:ORG:speaking -0.006; around:name:PERSON:- -0.023; around:name:PERSON:. -0.144;
around:name:PERSON:: -0.002; around:name:PERSON:IN -0.048; around:name:PERSON:NN -0.021;
around:name:PERSON:VB -0.269; around:name:PERSON:acting -0.071; around:name:PERSON:and -0.111;
around:name:PERSON:capitalised -0.012; around:name:PERSON:comma -0.326; around:name:PERSON:generic
-0.012; around:name:PERSON:in 0.820; around:name:PERSON:name:other:PERSON -0.087;
around:name:PERSON:possessive -0.009; around:name:PERSON:speaking -0.257;
around:name:WORK_OF_ART:capitalised -0.042; around:name:WORK_OF_ART:name:other:WORK_OF_ART -0.017;
around:of:- 0.299; around:of:. -0.132; around:of:: 0.088; around:of:IN 0.070; around:of:NN -0.144;
around:of:VB 0.296; around:of:acting 0.181; around:of:and 0.025; around:of:capitalised 0.030;
around:of:comma 0.112; around:of:comma:place -0.288; around:of:disease -0.115; around:of:end
0.142; around:of:in 0.300; around:of:name:generic:ORG -0.131; around:of:name:other:EVENT -0.042;
around:of:name:other:O -0.186; around:of:name:other:ORG -0.060; around:of:name:other:PERSON
-0.026; around:of:possessive 0.114; around:of:speaking 0.295; around:or:comma 0.063;
around:start:- 0.131; around:start:: -0.127; around:start:CD 0.023; around:start:DT -0.076;
around:start:IN -0.395; around:start:JJ -0.368; around:start:NN -0.492; around:start:PR -0.173;
around:start:RB -0.081; around:start:VB -0.651; around:start:acting 0.490; around:start:and 0.578;
around:start:capitalised -0.194; around:start:comma -0.472; around:start:comma:place 0.376;
around:start:disease -0.348; around:start:generic 0.240; around:start:government 0.219;
around:start:in 0.038; around:start:name:authority:O 0.197; around:start:name:authority:ORG 0.298;
around:start:name:business:ORG -0.039; around:start:name:generic:ORG 0.053;
around:start:name:other:DATE -0.045; around:start:name:other:EVENT -0.065;
around:start:name:other:GPE -0.017; around:start:name:other:O -0.004; around:start:name:other:ORG
0.194; around:start:name:other:PERSON -0.167; around:start:name:sport:ORG 0.038;
around:start:name:sport:PERSON 0.207; around:start:name:title:O 0.004; around:start:possessive
0.253; around:start:speaking 0.010; around:the:( -0.200; around:the:- -0.032; around:the:. -0.370;
around:the:IN 0.076; around:the:NN 0.688; around:the:RB -0.306; around:the:TO 0.214; around:the:VB
0.047; around:the:acting 0.123; around:the:and -0.339; around:the:capitalised 0.084;
around:the:comma 0.284; around:the:comma:place -0.442; around:the:disease -0.113; around:the:end
-0.446; around:the:generic 0.685; around:the:government 0.201; around:the:in 0.133;
around:the:name:authority:ORG 0.580; around:the:name:generic:O -0.072; around:the:name:generic:ORG
-0.348; around:the:name:media:ORG -0.417; around:the:name:other:GPE 0.020; around:the:name:other:O
-0.277; around:the:name:other:ORG 0.224; around:the:name:title:O 0.019; around:the:possessive
-0.115; around:the:speaking 0.174; around:title:VB -0.242; around:title:acting -0.009;
around:title:comma -0.025; around:title:name:other:PERSON -0.129; around:title:speaking -0.056;
around:with:and 0.005; around:with:capitalised -0.023; before:'' -0.279; before:( -0.242; before:,
-0.030; before:- -0.276; before:-R -0.021; before:: 0.643; before:CC 0.131; before:CD -0.398;
before:DT -0.164; before:IN 0.002; before:JJ 0.292; before:NN -0.299; before:PO -0.756; before:PR
0.076; before:RB 0.192; before:VB 0.516; before:`` -0.410; before:and 0.666; before:as 0.057;
before:by 0.047; before:capitalised 0.104; before:directed 1.018; before:for 0.079; before:generic
0.319; before:inside 0.946; before:inside-the 0.706; before:name:CARDINAL 0.204; before:name:DATE
0.204; before:name:EVENT -0.110; before:name:FAC -0.313; before:name:GPE -0.397; before:name:LOC
-0.126; before:name:NORP 0.053; before:name:O -0.487; before:name:ORG -0.880; before:name:PERSON
-0.296; before:name:WORK_OF_ART -0.228; before:of 0.634; before:or 0.072; before:start -0.221;
before:the -0.014; before:title -0.795; before:with -0.136; begins:JJ -0.149; begins:L 0.028;
begins:NN -0.046; begins:NNP 0.430; begins:NNS -0.305; begins:admin -0.214; begins:admin1 0.203;
begins:country 0.190; begins:famous -0.642; begins:large -0.315; begins:other -0.208; begins:town
0.517; begins:unknown -0.037; begins:village -0.034; bias -1.005; body:authority:first 0.968;
body:authority:last 0.268; body:authority:middle -0.018; body:business:first -0.096;
body:business:last -0.112; body:business:middle -0.019; body:education:first -0.217;
body:education:last -0.784; body:education:middle -0.230; body:media:first -0.423; body:media:last
-0.273; body:media:middle -0.108; body:other:first -0.363; body:other:last 0.638;
body:other:middle -0.140; body:sport:first -0.313; body:sport:last -0.287; body:sport:middle
-0.112; both:NORP:large 0.244; both:NORP:town 0.098; both:NORP:village 0.011; both:O:H 0.245;
both:O:L 0.261; both:O:admin -0.125; both:O:admin1 0.125; both:O:country 0.398; both:O:famous
0.544; both:O:large 0.133; both:O:town -0.500; both:O:unknown -0.188; both:O:village -0.751;
both:ORG-part:L -0.038; both:ORG-part:admin -0.024; both:ORG-part:admin1 -0.131;
both:ORG-part:country 0.280; both:ORG-part:famous -0.415; both:ORG-part:large -0.541;
both:ORG-part:town -0.351; both:ORG-part:unknown -0.094; both:ORG-part:village -0.108; both:ORG:L
-0.770; both:ORG:S -0.727; both:ORG:admin1 0.313; both:ORG:country 0.143; both:ORG:famous 0.214;
both:ORG:large 0.037; both:ORG:power 0.740; both:ORG:town -0.121; both:ORG:unknown -0.204;
both:ORG:village 0.327; both:PERSON-part:admin -0.072; both:PERSON-part:admin1 -0.072;
both:PERSON-part:country -0.032; both:PERSON-part:famous 0.409; both:PERSON-part:large -0.495;
both:PERSON-part:town 0.167; both:PERSON-part:village -0.257; both:PERSON:S 0.166; both:PERSON:T
0.097; both:PERSON:admin 0.054; both:PERSON:admin1 -0.133; both:PERSON:famous -0.495;
both:PERSON:large -0.071; both:PERSON:town 0.129; both:PERSON:unknown 0.574; both:PERSON:village
-0.368; both:other-part:admin1 -0.071; both:other-part:country -0.246; both:other-part:famous
-0.317; both:other-part:large -0.057; both:other-part:town -0.518; both:other-part:village -0.207;
both:other:town -0.495; both:other:village -0.321; both:pair:village -0.074; both:place-part:H
-0.555; both:place-part:L -0.023; both:place-part:admin -0.599; both:place-part:admin1 -0.161;
both:place-part:country 0.429; both:place-part:famous 0.213; both:place-part:large -0.316;
both:place-part:town 0.271; both:place-part:unknown 0.311; both:place-part:village -0.332;
both:place:H 0.693; both:place:L 0.522; both:place:S 0.504; both:place:T 0.259; both:place:admin
-0.142; both:place:admin1 0.030; both:place:country 0.186; both:place:famous 0.563;
both:place:large 0.623; both:place:town 0.177; both:place:unknown -1.246; both:place:village
0.125; civic:people:a 0.247; civic:people:number 0.204; civic:people:other 0.394;
civic:people:start 0.370; civic:people:the 0.010; civic:township:other 0.282; civic:township:start
0.543; civic:township:the 0.090; company:1 0.089; company:1:O -0.003; company:1:ORG -0.034;
company:1:ORG-part -0.627; company:1:PERSON -0.442; company:1:PERSON-part -0.139; company:1:other
-0.056; company:1:other-part -0.065; company:1:place 0.414; company:1:place-part -0.193; company:2
0.684; company:2:O 0.158; company:2:ORG 0.946; company:2:ORG-part -0.336; company:2:PERSON -0.067;
company:2:PERSON-part -0.370; company:2:other -0.058; company:2:other-part -0.234; company:2:place
-0.265; company:2:place-part -0.489; company:3 2.319; company:3:NORP 0.013; company:3:O 0.816;
company:3:ORG 0.919; company:3:ORG-part 0.962; company:3:PERSON 0.783; company:3:PERSON-part
0.949; company:3:other 0.131; company:3:other-part 0.155; company:3:pair 0.036; company:3:place
-0.321; company:3:place-part 0.354; dominant:H 0.156; dominant:L 0.001; dominant:S 0.101;
dominant:T 0.274; dominant:admin 0.004; dominant:admin1 0.688; dominant:country -0.530;
dominant:famous -0.664; dominant:large 0.207; dominant:power 0.864; dominant:town -0.044;
dominant:village 0.589; elsewhere:inside 0.235; elsewhere:longer -0.176; kind:abbreviation 0.635;
kind:alternate -0.692; kind:former -0.025; kind:main 0.297; labelled:person -0.618;
labelled:place:0 -0.343; labelled:place:1 -1.189; labelled:place:2 0.030; labelled:place:3 -0.145;
labelled:place:4 -0.277; list:directed 0.195; list:inside 0.879; list:places 0.884; lone:S 0.166;
lone:T 0.097; lone:admin 0.077; lone:admin1 -0.187; lone:famous 0.105; lone:large -0.168;
lone:town 0.350; lone:unknown 0.420; lone:village -0.058; many:1 0.566; many:2 0.684; many:3
0.436; many:4 0.370; many:5 -0.396; many:6 -0.888; many:7 -0.557; model:CARDINAL:first -0.008;
model:CARDINAL:whole -0.027; model:DATE:first -0.154; model:DATE:last -0.194; model:DATE:whole
-0.842; model:EVENT:first -0.185; model:EVENT:last -0.068; model:FAC:first -0.528; model:FAC:last
-0.406; model:FAC:middle -0.059; model:FAC:whole -0.085; model:FAC:wider -0.144; model:GPE:first
0.530; model:GPE:last 0.301; model:GPE:middle -0.164; model:GPE:whole 1.975; model:GPE:wider
-0.185; model:LANGUAGE:whole 0.094; model:LOC:first 0.198; model:LOC:last -0.120; model:LOC:middle
-0.098; model:LOC:whole 0.424; model:LOC:wider 0.051; model:MONEY:first -0.129; model:NORP:whole
0.530; model:O:none 0.188; model:ORG:first -0.444; model:ORG:last -0.550; model:ORG:middle -0.626;
model:ORG:whole 0.034; model:PAIR:whole 0.046; model:PERSON:first -0.489; model:PERSON:last 0.122;
model:PERSON:middle -0.133; model:PERSON:whole 0.520; model:PERSON:wider 0.131;
model:PRODUCT:whole -0.137; model:WORK_OF_ART:first -0.201; model:WORK_OF_ART:last -0.119;
model:WORK_OF_ART:middle -0.142; model:WORK_OF_ART:whole -0.257; named-for:council 0.427;
named-for:court 0.750; named-for:health 0.330; named-for:media -0.697; named-for:police -0.058;
named-for:school 0.406; named-for:see 0.301; named-for:team 1.359; named-for:university -0.569;
named-for:university-of -0.639; of:authority 0.369; of:business -0.297; of:generic 0.746; of:other
0.138; of:title -0.074; place:H 0.184; place:L 0.333; place:S -0.057; place:T 0.574; place:admin
-0.992; place:admin1 0.187; place:airport 0.114; place:country 1.280; place:famous 0.809;
place:large -0.104; place:power 0.864; place:town -1.022; place:unknown -1.219; place:village
-1.954; score 0.784; seen:'':O -0.048; seen:'':PERSON -0.121; seen:'':PERSON-part -0.050; seen:(:O
-0.066; seen:(:ORG -0.124; seen:(:place -0.074; seen:,:O -0.141; seen:,:ORG 0.235; seen:,:ORG-part
0.075; seen:,:PERSON -0.018; seen:,:PERSON-part -0.186; seen:,:other 0.232; seen:,:other-part
-0.052; seen:,:place 0.133; seen:,:place-part -0.217; seen:-:O 0.019; seen:-:ORG-part -0.254;
seen:-:PERSON-part -0.043; seen:::O 0.282; seen:::ORG -0.233; seen:::PERSON -0.118;
seen:::PERSON-part 0.190; seen:::other 0.298; seen:::place 0.072; seen:CC:place 0.217; seen:CD:O
-0.028; seen:CD:ORG-part -0.161; seen:CD:place -0.056; seen:DT:O -0.037; seen:DT:ORG 0.010;
seen:DT:ORG-part -0.057; seen:DT:PERSON -0.081; seen:DT:other-part -0.038; seen:DT:place 0.035;
seen:IN:O 0.034; seen:IN:ORG 0.033; seen:IN:PERSON -0.051; seen:IN:other -0.125; seen:IN:place
0.140; seen:IN:place-part 0.142; seen:JJ:O -0.064; seen:JJ:ORG 0.041; seen:JJ:PERSON 0.303;
seen:JJ:place 0.060; seen:NN:O -0.013; seen:NN:ORG 0.031; seen:NN:PERSON -0.226;
seen:NN:PERSON-part -0.048; seen:NN:place 0.066; seen:PO:O -0.021; seen:PO:ORG-part 0.334;
seen:PO:place -0.894; seen:PO:place-part -0.316; seen:RB:ORG 0.007; seen:RB:PERSON 0.018;
seen:RB:place 0.164; seen:VB:O 0.269; seen:VB:ORG -0.079; seen:VB:ORG-part -0.021; seen:VB:PERSON
-0.012; seen:VB:PERSON-part 0.037; seen:VB:other-part -0.043; seen:VB:place 0.215;
seen:VB:place-part 0.152; seen:``:O -0.215; seen:``:other -0.012; seen:``:other-part -0.006;
seen:``:place -0.097; seen:and:NORP 0.090; seen:and:O 0.406; seen:and:ORG 0.245; seen:and:ORG-part
-0.518; seen:and:PERSON 0.124; seen:and:PERSON-part -0.088; seen:and:other -0.279; seen:and:pair
0.130; seen:and:place 0.257; seen:and:place-part 0.291; seen:as:O -0.077; seen:as:place 0.124;
seen:by:ORG -0.120; seen:by:ORG-part -0.056; seen:by:PERSON -0.030; seen:by:PERSON-part -0.042;
seen:by:place 0.152; seen:directed:NORP 0.148; seen:directed:O 0.371; seen:directed:ORG -0.332;
seen:directed:ORG-part 0.186; seen:directed:PERSON 0.449; seen:directed:PERSON-part -0.061;
seen:directed:other -0.047; seen:directed:other-part 0.037; seen:directed:place 0.774;
seen:directed:place-part -0.515; seen:for:O -0.041; seen:for:ORG 0.076; seen:for:ORG-part -0.154;
seen:for:PERSON -0.053; seen:for:PERSON-part -0.007; seen:for:place 0.271; seen:generic:O -0.359;
seen:generic:ORG-part 0.233; seen:generic:place 0.062; seen:generic:place-part 0.025;
seen:inside:NORP -0.077; seen:inside:O 0.177; seen:inside:ORG 0.589; seen:inside:ORG-part -0.104;
seen:inside:PERSON 0.571; seen:inside:PERSON-part 0.037; seen:inside:other -0.381;
seen:inside:place 0.579; seen:inside:place-part -0.348; seen:name:CARDINAL:O 0.156;
seen:name:CARDINAL:place 0.004; seen:name:DATE:O -0.058; seen:name:EVENT:other-part -0.110;
seen:name:FAC:place-part -0.311; seen:name:GPE:O -0.094; seen:name:GPE:place-part -0.191;
seen:name:LOC:place-part -0.126; seen:name:NORP:O 0.024; seen:name:NORP:PERSON -0.085;
seen:name:NORP:PERSON-part -0.004; seen:name:O:O -0.282; seen:name:O:ORG 0.268;
seen:name:O:ORG-part 0.368; seen:name:O:PERSON -0.219; seen:name:O:PERSON-part -0.012;
seen:name:O:other -0.016; seen:name:O:place -0.476; seen:name:ORG:O -0.036; seen:name:ORG:ORG-part
-0.359; seen:name:ORG:place -0.481; seen:name:PERSON:O -0.217; seen:name:PERSON:PERSON-part
-0.079; seen:name:WORK_OF_ART:other-part -0.227; seen:of:NORP 0.097; seen:of:O 0.263; seen:of:ORG
0.276; seen:of:ORG-part -1.025; seen:of:PERSON 0.340; seen:of:PERSON-part -0.022;
seen:of:other-part -0.105; seen:of:place 0.152; seen:of:place-part 0.882; seen:or:PERSON 0.007;
seen:or:place 0.025; seen:start:NORP 0.077; seen:start:O -0.311; seen:start:ORG -0.234;
seen:start:ORG-part 0.712; seen:start:PERSON -0.103; seen:start:PERSON-part 0.120;
seen:start:other -0.101; seen:start:other-part -0.077; seen:start:place 0.128;
seen:start:place-part -0.446; seen:the:O 0.277; seen:the:ORG -0.582; seen:the:ORG-part -0.198;
seen:the:PERSON -0.062; seen:the:other-part -0.227; seen:the:place 0.644; seen:the:place-part
0.123; seen:title:O -0.009; seen:title:ORG-part -0.072; seen:title:PERSON -0.496;
seen:title:PERSON-part -0.164; seen:with:O -0.084; seen:with:place 0.087; sentence:plain -0.555;
sentence:title -0.449; somebody:first-name:elsewhere -1.387; somebody:first-name:inside -0.895;
somebody:surname:elsewhere -2.703; somebody:surname:inside 0.177; spelled:exactly 0.551;
spelled:nearly -0.336; stranger:after -0.091; stranger:before -0.444; street:before -0.570;
street:borrowed -0.313; street:own -0.212; tag:JJ -0.291; tag:NN -0.095; tag:NNP 0.429; tag:NNPS
0.283; tag:NNS -0.355; tag:other -0.975; word:calendar -1.264; word:capitals:2 0.041;
word:capitals:3 -0.971; word:capitals:4 -0.161; word:capitals:5 -0.198; word:generic -1.006;
word:ordinary -1.319; word:plain-elsewhere:loud -0.661; word:plain-elsewhere:quiet -0.355;
word:short -0.484; word:title -0.442; words:1 -0.528; words:2 -0.068; words:3 -0.409
""")

FIRST_PASS = _table("""
prior 0.403; first 0.959; only -0.414; population 1.605; unpeopled 1.285; exact 1.063; alternate
-1.548; alternate-beside -0.075; former 0.172; abbreviation 0.131; other-kind 0.265; country
0.333; admin1 1.003; admin -0.303; capital -0.651; seat -0.781; town -1.159; quarter -0.077; land
0.681; water -0.608; terrain -0.673; site 0.773; airport 2.531; twin-area -1.665; cue-fits 1.812;
cue-misfits -2.454; inside-next 1.923; outside-next -1.467; inside-near 0.829; minor-alone -1.770;
obscure-alone -0.331; company-near 3.249; company-state 2.164; nothing -1.070; nothing-only 0.414;
nothing-small 1.295; nothing-famous -1.908
""")

SECOND_PASS = _table("""
prior 0.487; first 1.281; only -0.433; population 1.054; unpeopled 1.361; exact 0.769; alternate
-1.244; alternate-beside 0.343; former 0.680; abbreviation 0.108; other-kind 0.347; country 0.487;
admin1 0.459; admin -0.759; capital -0.429; seat -0.738; town -1.323; quarter -0.173; land 0.314;
water -0.662; terrain -0.913; site 1.408; airport 3.063; twin-area -0.992; cue-fits 2.028;
cue-misfits -2.680; inside-next 1.189; outside-next -0.911; inside-near 0.767; minor-alone -1.971;
obscure-alone -0.995; company-near 2.521; company-state 0.754; same-country 1.940;
same-country-near 0.627; same-admin1 1.523; same-admin1-near 1.420; holds-others 0.208; foreign
-0.722; near-25 0.745; near-100 -0.674; near-300 0.445; far-1000 -0.386; nothing -0.735;
nothing-only 0.433; nothing-small 1.147; nothing-famous -2.851
""")

CALIBRATION: tuple[tuple[float, float], ...] = (
    (0.0000, 0.0000),
    (0.4222, 0.3534),
    (0.6364, 0.7218),
    (0.8209, 0.8647),
    (0.9330, 0.9342),
    (0.9676, 0.9549),
    (0.9778, 0.9749),
    (0.9899, 0.9839),
    (0.9961, 0.9848),
    (0.9981, 0.9848),
    (1.0000, 0.9848),
)

CALIBRATION_WIDE: tuple[tuple[float, float], ...] = (
    (0.0000, 0.0000),
    (0.6457, 0.3478),
    (0.9044, 0.6087),
    (0.9715, 0.9222),
    (1.0000, 0.9222),
)
