"""Words that say something about the name beside them, in lower case."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """Return the words of a line or more."""
    return frozenset(text.split())


INSIDE = words(
    "in near outside inside across throughout toward towards around within beyond into onto "
    "southeast southwest northeast northwest north south east west downtown central northern "
    "southern eastern western via off upstate metropolitan greater offshore"
)
"""Before a name: it is somewhere."""

DIRECTED = words("from to at through over under above between along against")
"""Before a name: perhaps somewhere, perhaps somebody."""

TITLES = words(
    "mr mr. mrs mrs. ms ms. miss dr dr. sir lady lord prof prof. professor president chancellor "
    "premier senator sen. sen representative rep. rep governor gov. gov general gen. gen "
    "colonel col. captain capt. capt lieutenant lt. lt major maj. sergeant sgt. sgt corporal "
    "king queen prince princess pope bishop archbishop cardinal rabbi sheikh imam ayatollah "
    "judge justice sheriff detective officer deputy coach minister secretary ambassador envoy "
    "spokesman spokeswoman spokesperson attorney lawyer actor actress singer author director "
    "chairman chairwoman chair ceo inspector superintendent constable chief commissioner "
    "councilman councilwoman councillor alderman mayor rev. rev reverend father sister brother "
    "saint trooper congressman congresswoman assemblyman assemblywoman councilor cllr coun. supt "
    "alhaji malam"
)
"""Before a name: it is somebody."""

COMPASS = words(
    "north south east west northeast northwest southeast southwest north-east north-west "
    "south-east south-west northern southern eastern western"
)
"""Points of the compass: a name that is nothing else names no place."""

PARTS = words("rest part parts all most half whole much third thirds quarter remainder bulk share")
"""Before "of" and a name: of what is cut up, an area rather than a town."""

SPEAKING = words(
    "said says say told tells added adds asked asks explained explains noted notes wrote writes "
    "recalled stated replied argued joked laughed smiled"
)
"""After a name: somebody, or a government, spoke."""

ADMIN1 = words(
    "region regions oblast oblasts province provinces state states governorate governorates "
    "prefecture prefectures territory territories department departments canton cantons "
    "voivodeship voivodeships emirate emirates republic krai autonomous"
)
PROVINCE = words(
    "oblast oblasts province provinces governorate governorates prefecture prefectures canton "
    "cantons voivodeship voivodeships emirate emirates krai"
)
"""Those of them that no mere landscape is called."""
ADMIN2 = words(
    "county counties district districts raion raions municipality municipalities parish "
    "parishes borough boroughs shire township townships subdistrict sub-district rayon "
    "arrondissement council constituency commune"
)
QUARTER = words(
    "neighborhood neighborhoods neighbourhood neighbourhoods suburb suburbs quarter district "
    "districts borough section slum campus downtown street"
)
SETTLEMENT = words(
    "city cities town towns village villages capital port hamlet settlement community "
    "metropolis ciudad cidade mayor residents streets municipal resort airport downtown suburb "
    "suburbs outskirts"
)
COUNTRY = words(
    "country countries nation nations kingdom republic government embassy ambassador president"
)
WATER = words(
    "river rivers lake lakes sea gulf bay strait straits ocean creek canal channel sound falls "
    "reservoir fjord lagoon coast basin harbor harbour lough loch"
)
TERRAIN = words(
    "mount mountain mountains mt mt. valley island islands isle peninsula desert hills hill "
    "plateau volcano cape forest park pass range archipelago beach glacier cave caves canyon"
)
SITE = words(
    "airport palace prison base station plant dam hospital bridge stadium square castle "
    "cathedral mosque church temple monastery university museum hotel street road avenue "
    "highway zoo headquarters tower building hall airfield camp port school farm"
)
GENERIC = ADMIN1 | ADMIN2 | QUARTER | SETTLEMENT | WATER | TERRAIN | SITE
"""Nouns for kinds of places."""

CUES = {
    "province": PROVINCE,
    "admin1": ADMIN1 | {"upstate", "downstate"},
    "admin2": ADMIN2,
    "quarter": QUARTER,
    "settlement": SETTLEMENT,
    "country": COUNTRY,
    "water": WATER,
    "terrain": TERRAIN,
    "site": SITE,
}

GOVERNMENT = words(
    "government officials official authorities ministry minister ministers president leader "
    "leaders lawmakers parliament senate congress military army forces troops navy police "
    "administration embassy ambassador diplomats delegation negotiators representatives "
    "spokesman spokeswoman spokesperson envoy regime cabinet council senator senators envoys "
    "aide court courts sanctions policy policymakers intelligence soldiers department secretary "
    "agency team squad side coach players treasury proposal"
)
"""After a nation's or a capital's name: who acts is its government, its forces or its team."""

ACTING = words(
    "rejected rejects denied denies accused accuses agreed agrees refused refuses demanded "
    "demands warned warns announced announces condemned condemns vowed vows urged urges "
    "insisted insists signed signs imposed imposes threatened threatens claims claimed wants "
    "wanted seeks sought proposed proposes responded responds called calls welcomed welcomes "
    "blamed blames hopes hoped expressed expresses declared declares ordered orders approved "
    "approves backed backs supports supported opposes opposed recognized recognised recognizes "
    "pledged pledges offered offers accepted accepts indicated indicates considers considered "
    "decided decides plans planned banned bans says said launched launches attacked attacks "
    "invaded invades annexed annexes fired fires shelled struck strikes retaliated scrambled "
    "beat beats defeated won wins lost loses continues continued believes believed drafted "
    "failed fails struggles needs sends sent pounded pounds renewed resist resists withdrew "
    "maintained maintains has had must will would could should may might"
)
"""Verbs whose subject is a government, an army or a team rather than the ground it stands on."""

MEDIA = words(
    "times post news herald tribune journal gazette daily press independent guardian mirror "
    "star sun telegraph observer chronicle globe examiner today tv radio television "
    "broadcasting media magazine review weekly standard courier register record dispatch "
    "inquirer bulletin reporter insider agency wire online newspaper monitor voice echo argus "
    "sentinel ledger"
)
EDUCATION = words(
    "university college school institute academy polytechnic schools elementary seminary "
    "conservatory medical"
)
AUTHORITY = words(
    "department ministry government police army council court parliament embassy agency "
    "authority commission senate congress legislature assembly administration bureau office "
    "navy guard sheriff fire district board consulate treasury coast centers force forces "
    "national federal legislative military service party cabinet consul center supreme attorney "
    "governor house health city county state"
)
GOVERNING = words(
    "council commission commissioners commissioner board selectboard aldermen trustees supervisors "
    "supervisor councillors councilman councilwoman manager attorney clerk court courthouse jail "
    "sheriff treasurer assessor coroner auditor prosecutor hall schools library fairgrounds airport"
)
"""After the name of a town or a county and what it is: its body, its office, its house."""
BUSINESS = words(
    "inc inc. corp corp. ltd ltd. company co co. airlines airways bank group holdings partners "
    "motors energy oil foods industries corporation insurance capital stores hotel hotels "
    "brewing chicken pizza plc llc railway electric power"
)
SPORT = words(
    "real inter sporting dynamo "
    "united fc f.c. rovers yankees giants lions tigers bears eagles cup olympics olympic games "
    "club league championship grand open marathon festival derby city bulls lakers rangers "
    "athletic wanderers cowboys patriots jays mets sox sting heat"
)
BODIES = {
    "media": MEDIA,
    "education": EDUCATION,
    "authority": AUTHORITY,
    "business": BUSINESS,
    "sport": SPORT,
}
"""Heads of names of organisations, by what sort they are."""

DISEASE = words(
    "virus viruses disease fever flu ebolavirus strain strains syndrome outbreak infection "
    "hemorrhagic haemorrhagic variant"
)
"""After a name: it is an illness, whatever it was named for."""

GOODS = words(
    "sprouts ham mustard sauce cheese bun buns roll rolls pudding terrier terriers bulldog "
    "bulldogs retriever retrievers boots dressing fries sausage sausages tart tarts biscuits "
    "marmalade dinner dinners sandwich sandwiches stuffing gravy syndrome accent hat hats shorts "
    "envelope envelopes plates plate teapot teapots teacups vase vases dolls "
    "cabbage chard potato potatoes wings"
)
"""After a name: a dish, a breed, a thing that was named for the place."""

CLUBS = words(
    "real inter sporting dynamo dinamo atletico atlético bayern borussia lokomotiv spartak "
    "deportivo olympique hapoel maccabi"
)
"""Right before a town's name, with a capital: the two together are a club."""

SHIPS = words("ss ms mv m/v hms uss rms hmas hmcs hmnzs ins sts usns")
"""Right before a name, in capitals: a ship."""

KIN = words("Aunt Auntie Uncle Cousin Grandma Grandpa Granny")
"""Right before a name: a relative."""

FIRMS = words("toyota kawasaki")
"""Large towns whose names are first of all firms'."""

HUMAN = words(
    "died dies married composed resigned retired smiled wept sang sings wrote graduated pleaded "
    "testified scored coached painted coauthored apologised apologized"
)
"""After a name: what people do and towns do not."""

BEFALLEN = words(
    "bombed shelled bombarded besieged captured occupied liberated evacuated flooded looted struck "
    "hit attacked raided pounded recaptured encircled sacked surrounded"
)
"""After a name and "was": what is done to towns rather than to people."""

CALENDAR = words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may "
    "june july august september october november december mon tue wed thu fri sat sun jan feb "
    "mar apr jun jul aug sep sept oct nov dec spring summer autumn fall winter christmas easter"
)

ORDINARY = words(
    "a an and are as at be best big bear black blue board bridge bush but by can center central "
    "church class college common company council cross day deal delta de del do east end "
    "enterprise even every eye fair family farm father field fire first flat flower for force "
    "fort forest friend friendship general give god gold good grand gray great green grove hall "
    "hand happy hard he head health heart here high hill him his home hope house how hurricane "
    "i if ii in independence independent interior is island it its jail job joint junction "
    "justice key king la lake le less let liberal liberty life like little live local long los "
    "lot love low lower made main man many mark market mass media meet men metro middle mine "
    "mission mobile model money moon more most mother mountain much national near new news nice "
    "night no north not now of office oh ok old on one only open opportunity or order other our "
    "out over page park parks part parts past peace people plain plains plan point police poor "
    "port post power press price pride prime progress prospect protection public queen rally "
    "reading ready real red reform republic rest revolution rich ridge rising river road rock "
    "roman rose round royal safety saint san santa school sea senate series service seven shop "
    "short show silver sister sky small so social some son south special split spring springs "
    "star start state states station still stone story street strong success summit sun "
    "superior surprise switch tea that the then there they this three tie time to top tour town "
    "traffic trade tree trinity trump truth try turn twin two under union unite united unity "
    "universal university up upper us valley van victor victory view virtue wall war was water "
    "waters way we well west wet white who why wild will winner with wood work world worth yes "
    "york you young your western eastern northern southern northeast northwest southeast "
    "southwest northeastern northwestern southeastern southwestern congress landmark renaissance "
    "christian republican republicans democrat democrats secretary carbon google facebook twitter "
    "barn cafe battle range roundup fireworks opera ham mass"
)
