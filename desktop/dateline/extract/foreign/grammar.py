"""How languages bend the names of places, in rules: what the end of a name was before it was bent.

"Києві" is "Київ", "Warszawie" is "Warszawa", "Ankara'da" is "Ankara". The rules are those of school
grammars, kept to the cases in which places are named; they only propose forms, and the gazetteer
says which of them is a name. Accents do not matter: the gazetteer folds them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice


@dataclass(frozen=True, slots=True)
class Ending:
    """An ending as it is found."""

    letters: str
    origins: tuple[str, ...]
    """What may have stood in its place."""
    inside: bool
    """Whether it alone says that something is there, or goes there or comes from there."""


def _rules(text: str) -> tuple[Ending, ...]:
    """Read "ending:form,form ending:form"; "-" is nothing; "@" after an ending: it says where."""
    pairs = (entry.split(":") for entry in text.split())
    made = [
        Ending(
            ending.removesuffix("@"),
            tuple("" if form == "-" else form for form in forms.split(",")),
            ending.endswith("@"),
        )
        for ending, forms in pairs
    ]
    return tuple(sorted(made, key=lambda rule: -len(rule.letters)))


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Grammar:
    """What is known of a language."""

    endings: tuple[Ending, ...] = ()
    attached: tuple[str, ...] = ()
    """Letters that are written in one with the name, before it."""
    leading: str = ""
    """Those of them that say that something is there, or goes there or comes from there."""
    inside: frozenset[str] = frozenset()
    """Words before a name that say something is there, or goes there."""
    cased: bool = True
    """Whether names begin with a capital, and other words do not."""
    articles: frozenset[str] = frozenset()
    """Where every noun begins with a capital: what stands before nouns that are no names."""
    places: frozenset[str] = frozenset()
    """Where every noun begins with a capital: those that stand before a town's name."""
    unnamed: frozenset[str] = frozenset()
    """Articles that countries have before them and towns have not: "il Napoli" is a club."""
    with_article: frozenset[str] = frozenset()
    """How the names of towns begin that do have one: "o Porto", "il Cairo"."""
    after: tuple[str, ...] = ()
    """Where no words stand apart: what follows a name in which something is."""
    surnames: str = ""
    """Signs before two others that are then a person's name."""
    particles: frozenset[str] = frozenset()
    """What stands between the names of a person: "Jan van Leiden"."""
    shortest: int = 3
    """Letters that a name without its ending has at least; where no words stand apart, signs that
    it has itself."""
    spaced: bool = True
    """Whether words stand apart."""

    @property
    def where(self) -> frozenset[str]:
        """Return the endings that alone say where."""
        return frozenset(ending.letters for ending in self.endings if ending.inside)


_UKRAINIAN = Grammar(
    endings=_rules(
        "єві:їв єва:їв євом:їв єву:їв ієві:ів ові:ів,- ова:ів,ів ову:ів овом:ів ом:-,о ем:ь,е"
        " ам:и ами:и,- ах:и,- ях:і у:-,а,о ю:ь,я,й,є а:-,о я:ь,й,є і:-,а,о,ь,я,и зі:га ці:ка,ця,к"
        " сі:ха ї:я,й ою:а ею:я,а єю:я и:а,- ська:ськ ську:ськ,ська,ське ського:ський,ське"
        " ському:ськ,ський,ське ській:ська ської:ська ською:ська цька:цьк цьку:цьк,цька"
        " цькому:цьк,цький цькій:цька цької:цька цькою:цька ого:ий,е ому:ий,е ій:а,я ої:а ня:нь"
        " еччини:еччина ині:ина ину:ина ини:ина сті:сть ерців:ерці"
        " пту:пет пта:пет пті:пет нці:нець нця:нець нцю:нець нцем:нець озі:іг огу:іг огом:іг ога:іг"
    ),
    inside=_words(
        "в у на до з із зі від під біля коло через над по к поблизу місті міста місто селі селище"
    ),
)
_RUSSIAN = Grammar(
    endings=_rules(
        "е:-,а,о,ь,я,й у:-,а,о ю:ь,я,й,е а:-,о я:ь,й,е и:ь,а,я,ия,ы ии:ия ию:ия ией:ия ы:а,-"
        " ом:-,о ем:ь,е,й,ий ой:а,ая ей:я,а ам:ы,и ами:ы,и ах:ы,и ью:ь ску:ск ской:ская,ской"
        " скую:ская ского:ский,ское ском:ск,ский,ское скому:ск,ский,ское цкой:цкая цкую:цкая"
        " цком:цк цкого:цкий ого:ый,ий,ое ому:ый,ой,ое ом:ый,ое ую:ая ых:ые им:ие их:ие ыми:ые"
        " ьца:ец ьце:ец ьцу:ец тов:ты рца:рец рце:рец"
    ),
    inside=_words(
        "в во на до из от под у около через над по к ко близ из-под возле городе город города селе"
    ),
)
_POLISH = Grammar(
    endings=_rules(
        "owie:ów,owo,- owa:ów,owo owem:ów,owo owu:ów ie:-,a,o,ia wie:w,wa,wo,w niu:ń nia:ń"
        " iu:-,ie u:-,o,e a:-,o em:-,o,e iem:-,ie ie:- y:a,- i:-,a,ia,ie ji:ja ją:ja ję:ja ią:ia"
        " ię:ia ą:a ę:a zie:d,da,z,za dzie:d,da cie:t,ta ście:st,sta rze:r,ra dze:ga ce:ka,ca"
        " sce:ska skiej:ska skiego:skie,ski skim:sk,skie,ski iej:a,ia ej:a ego:y,i,e ym:y,e"
        " im:i,ie ych:e,y ich:ie,i ach:y,i,e ami:y,i om:y,e czech:cy nach:ny ku:ek,k ka:ek,k"
        " kiem:ek,k egostoku:ystok ymstoku:ystok gier:gry c:ce k:ki ch:chy"
    ),
    inside=_words("w we na do z ze od pod koło przez nad po ku u mieście miasto miasta miastem"),
)
_CZECH = Grammar(
    endings=_rules(
        "ě:-,a,o e:-,a ze:ha ce:ka,c,ce u:-,a,o y:a,- i:-,a,e em:-,o ou:a,á ách:y ích:ce,e ých:é"
        " é:á,ý ém:ý,é,á ého:ý,é ské:ská,sko sku:sko ska:sko í:e,a,í ovem:ov ova:ov ové:ov"
        " a:-,o dni:deň ni:ň zni:zeň ci:ec,c ce:ec vce:vec"
    ),
    inside=_words("v ve na do z ze od pod u pri při přes nad po k ke vo zo mestě meste městě"),
)
_SOUTH_SLAVIC = Grammar(
    endings=_rules(
        "u:-,a,o,e i:a,- a:-,o,ac om:-,o,a em:-,e e:a oj:a,ska skoj:ska ske:ska sku:ska"
        " ju:je,ja ji:ja je:ja у:-,а,о,е и:а,- а:-,о,ац ом:-,о,а ем:-,е е:а ој:а ској:ска"
        " ске:ска ску:ска ју:је,ја ји:ја је:ја gu:g ga:g om:i ом:и dra:dar dru:dar tra:tar tru:tar"
        " ца:ац цу:ац цем:ац ca:ac cu:ac cem:ac"
        " дра:дар"
    ),
    inside=_words("u na do iz od kod pri preko kroz k v у на до из од код при преко кроз во"),
)
_BULGARIAN = Grammar(
    inside=_words("в във на до из от при към край през над за с во кај од низ"),
)
_LITHUANIAN = Grammar(
    endings=_rules(
        "uje:us,ius yje:is,ys e:as oje:a ėje:ė o:as aus:us iaus:ius os:a ės:ė ą:as,a ę:ė u:as"
        " ose:os uose:ai iuose:iai"
    ),
    inside=_words("į iš prie link nuo iki už po mieste"),
)
_LATVIAN = Grammar(
    endings=_rules(
        "ā:a,s ē:e ī:is,s as:a es:e u:a,s i:e,a a:s,is ai:a ei:e ijā:ija ijas:ija iju:ija"
    ),
    inside=_words("no uz pie līdz pret ap pilsētā"),
)
_FINNIC = Grammar(
    endings=_rules(
        "ssa@:- ssä@:- sta@:- stä@:- lla@:- llä@:- lta@:- ltä@:- lle@:- n:- in@:- en:- an:- iin@:i"
        " aan@:a oon@:o uun@:u ngissa@:nki ngissä@:nki ngista@:nki ngistä@:nki ngin:nki is:i,-"
        " as:a,- es:e,- us:u,- s:- st:- le:- lt:- l:- sse@:- ksi:- a:- ä:- i:- it:- reella@:re"
        " ressa@:r rusta@:rku russa@:rku run:rku"
        " hdessa@:hti hdesta@:hti hden:hti hteen@:hti"
    ),
)
_HUNGARIAN = Grammar(
    endings=_rules(
        "ban@:- ben@:- ba@:- be@:- ból@:- ből@:- n@:- on@:- en@:- ön@:- ról@:- ről@:- ra@:- re@:-"
        " tól@:- től@:- hoz@:- hez@:- höz@:- nál@:- nél@:- ig@:- ett@:- ott@:- t:- ot:- at:- i:-"
        " nak:- nek:- val:- vel:- ában@:a ébe@:e ából@:a ára@:a áról@:a án@:a ának:a át:a áig@:a"
        " ében@:e éből@:e ére@:e éről@:e én@:e ének:e ét:e"
    ),
)
_FRENCH = Grammar(
    inside=_words(
        "à au aux de du d' en vers pour sur chez dans près depuis entre ville jusqu'à par"
    ),
    unnamed=_words("le la les du au aux des"),
    with_article=_words("québec luxembourg mans havre caire cap creusot touquet lavandou"),
)
_SPANISH = Grammar(
    inside=_words("en a de del al desde hasta hacia para por entre cerca ciudad amb des fins"),
    unnamed=_words("el la los las al del"),
    with_article=_words("cairo cabo"),
)
_PORTUGUESE = Grammar(
    inside=_words(
        "em a à ao de do da no na dos das nos nas até para por pela pelo entre perto cidade desde"
    ),
    unnamed=_words("o os as do da dos das ao no na nos nas pelo pela"),
    with_article=_words("porto rio recife cairo funchal guarujá crato barreiro havre"),
)
_ITALIAN = Grammar(
    inside=_words(
        "a ad di da in del della dello dei nel nella nei nelle dal dalla al alla ai alle su sul"
        " sulla tra fra per entro verso città vicino d' all' dell' nell' dall' sull'"
    ),
    unnamed=_words(
        "il lo la i gli le al allo alla ai alle del dello della dei dal dalla nel nella sul sulla"
    ),
    with_article=_words("cairo aquila spezia avana aia"),
)
_ROMANIAN = Grammar(
    endings=_rules("ului:-,ul ul:- lui:- ei:a,e iei:ia ii:ia,i"),
    inside=_words("în in la din spre către lângă de prin orașul"),
)
_GERMAN = Grammar(
    endings=_rules("s:- ns:n er:-"),
    inside=_words(
        "in nach aus bei von vor um über durch bis zwischen ab nahe rund stadt nördlich südlich"
        " östlich westlich richtung raum großraum"
    ),
    places=_words(
        "stadt landkreis kreis flughafen bahnhof hafen großraum raum region bezirk hauptstadt"
        " provinz insel landgericht universität gemeinde stadtteil grenze autobahn innenstadt"
        " landeshauptstadt"
    ),
    articles=_words(
        "der die das den dem des ein eine einen einem einer eines kein keine mein meine sein"
        " seine ihr ihre unser unsere dieser diese dieses jeder jede jedes zum zur beim vom ins"
        " alle viele"
    ),
)
_DUTCH = Grammar(
    endings=_rules("s:-"),
    inside=_words("in naar uit te bij van op tot rond rondom vanuit nabij tussen stad"),
    unnamed=_words("de het een"),
    particles=_words("van"),
)
_NORDIC = Grammar(
    endings=_rules("s:-"),
    inside=_words(
        "i på til fra ved nær utenfor mellom mot ud från till vid nära utanför mellan mod"
        " omkring um á í frá"
    ),
)
_TURKIC = Grammar(
    endings=_rules(
        "da@:- de@:- ta@:- te@:- dan@:- den@:- tan@:- ten@:- ya@:- ye@:- a:- e:- ı:- i:- nın:-"
        " nin:- nun:- nün:- ın:- in:- un:- ün:- daki@:- deki@:- lı:-"
    ),
)
_GREEK = Grammar(
    endings=_rules("ς:- ου:ο,ος ο:ος ους:οι η:ης α:ας ων:ες,οι,α ών:ές,οί,ά"),
    inside=_words("στο στη στην στον στις στους στα από προς για του της των σε κοντά τη την τον"),
)
_ALBANIAN = Grammar(
    endings=_rules("ë:- ën:ë,a en:a,e in:i,- it:-,i ës:ë,a s:-,a n:- un:- ut:-"),
    inside=_words("në nga te tek prej deri pranë afër mbi"),
)
_ARABIC = Grammar(
    attached=("و", "ب", "ل", "ف", "ك", "وال", "بال", "لل", "ول", "وب"),
    leading="بل",
    inside=_words(
        "في من إلى الى على نحو قرب بين عبر شمال جنوب شرق غرب مدينة در از به تا شهر میں سے کے په"
        " د له"
    ),
    cased=False,
)
_HEBREW = Grammar(
    attached=("ב", "ל", "מ", "ו", "ה", "ש", "כ", "וב", "ול", "ומ", "שב", "בה", "לה"),
    leading="בלמ",
    inside=_words("אל מן על ליד בין עד בעיר עיר העיר"),
    cased=False,
)
_INDIC = Grammar(
    inside=_words("शहर राज्य नगर"),
    endings=_rules("ে:- র:- য়:- তে:- ের:- লো:- లో:- లోని:- ల్లో:- இல்:- ில்:்"),
    cased=False,
)
_GEORGIAN = Grammar(
    endings=_rules(
        "ში@:ი,- შია@:ი,- დან@:-,ი იდან@:ი,- თან@:ი,- მდე@:ი ზე@:ი,- ის:ი,- ს:-,ი მა:ი"
        " ეთში@:ეთი ეთიდან@:ეთი ეთის:ეთი"
    ),
    cased=False,
)
_ARMENIAN = Grammar(
    endings=_rules(
        "ում@:-,ի իում@:ի յում@:- ից@:-,ի իից@:ի յից@:- ի:- ու:ի ին:- ն:- յի:- անի:ան յան:-"
    ),
    inside=_words("քաղաք քաղաքում մեջ դեպի"),
)
_KOREAN = Grammar(
    endings=_rules(
        "에서@:- 에@:- 의:- 은:- 는:- 이:- 가:- 을:- 를:- 과:- 와:- 로@:- 으로@:- 도:- 부터@:-"
        " 까지@:- 에는@:- 에서는@:- 에서도@:- 시:- 군:- 시에서@:- 시의:- 시에@:- 주:- 행:-"
    ),
    cased=False,
    shortest=2,
)
_CHINESE = Grammar(
    cased=False,
    spaced=False,
    shortest=2,
    inside=_words("在 到 往 从 至 抵达 访问 飞往 位于"),
    after=("市", "省", "县", "区", "机场", "地区", "郊外"),
    surnames="王李张刘陈杨赵吴徐孙朱胡郭郑梁谢邓冯曹彭萧蔡潘袁張劉陳楊趙吳孫鄭謝鄧馮",
)
_JAPANESE = Grammar(
    cased=False,
    spaced=False,
    shortest=2,
    after=(
        "で",
        "県",
        "市",
        "府",
        "町",
        "村",
        "区",
        "駅",
        "空港",
        "港",
        "沖",
        "地裁",
        "地検",
        "行き",
    ),
)
_THAI = Grammar(
    cased=False,
    spaced=False,
    shortest=3,
    inside=_words("ใน จาก ที่ ไป ถึง จังหวัด เมือง ประเทศ อำเภอ กรุง เยือน นคร มณฑล รัฐ เกาะ สู่ กับ และ"),
)
_UNSPACED = Grammar(cased=False, spaced=False, shortest=3)
_PLAIN = Grammar(
    inside=_words("di ke dari pada dekat kota ở tại từ đến gần sa ng mula kwa katika kutoka mjini"),
)

_BY_LANGUAGE = {
    "uk": _UKRAINIAN, "be": _UKRAINIAN, "ru": _RUSSIAN, "kk": _RUSSIAN, "mn": _RUSSIAN,
    "pl": _POLISH, "cs": _CZECH, "sk": _CZECH,
    "sl": _SOUTH_SLAVIC, "hr": _SOUTH_SLAVIC, "bs": _SOUTH_SLAVIC, "sr": _SOUTH_SLAVIC,
    "bg": _BULGARIAN, "mk": _BULGARIAN, "lt": _LITHUANIAN, "lv": _LATVIAN,
    "fi": _FINNIC, "et": _FINNIC, "hu": _HUNGARIAN, "ro": _ROMANIAN,
    "es": _SPANISH, "ca": _SPANISH, "fr": _FRENCH, "it": _ITALIAN,
    "pt": _PORTUGUESE, "gl": _PORTUGUESE,
    "de": _GERMAN, "nl": _DUTCH, "da": _NORDIC, "no": _NORDIC, "nn": _NORDIC, "sv": _NORDIC,
    "is": _NORDIC, "tr": _TURKIC, "az": _TURKIC, "uz": _TURKIC, "el": _GREEK, "sq": _ALBANIAN,
    "ar": _ARABIC, "fa": _ARABIC, "ur": _ARABIC, "ps": _ARABIC, "he": _HEBREW,
    "hi": _INDIC, "mr": _INDIC, "ne": _INDIC, "bn": _INDIC, "ta": _INDIC, "te": _INDIC,
    "ka": _GEORGIAN, "hy": _ARMENIAN, "ko": _KOREAN,
    "zh": _CHINESE, "ja": _JAPANESE, "th": _THAI, "km": _UNSPACED, "my": _UNSPACED,
}  # fmt: skip

MOST_FORMS = 16
"""Forms of one word that are asked for."""


def grammar_of(language: str) -> Grammar:
    """Return what is known of a language, given by its code; of most, prepositions at least."""
    return _BY_LANGUAGE.get(language, _PLAIN)


def forms(word: str, grammar: Grammar) -> dict[str, bool]:
    """Return what a word may be bent from, as it stands first, each with whether that says where.

    Of a name in several parts ("Ростове-на-Дону") the first is bent, or the last.
    """
    found = {word: False}
    for bare, inside in _detached(word, grammar):
        found.setdefault(bare, inside)
    head, hyphen, rest = word.partition("-")
    for bent, led in list(found.items()):
        for form, inside in _unbent(bent, grammar):
            found.setdefault(form, inside or led)
    if hyphen:
        for form, inside in _unbent(head, grammar):
            found.setdefault(f"{form}-{rest}", inside)
    return dict(islice(found.items(), MOST_FORMS))


def _unbent(word: str, grammar: Grammar) -> Iterator[tuple[str, bool]]:
    for ending in grammar.endings:
        if word.endswith(ending.letters):
            stem = word[: len(word) - len(ending.letters)]
            yield from (
                (stem + origin, ending.inside)
                for origin in ending.origins
                if len(stem) >= (1 if len(origin) > 1 else 2)
                and len(stem + origin) >= grammar.shortest
            )


def _detached(word: str, grammar: Grammar) -> Iterator[tuple[str, bool]]:
    """Yield a word without the letters that are written in one with it."""
    for letters in grammar.attached:
        rest = word.removeprefix(letters)
        if rest != word and len(rest) > 1:
            inside = any(letter in grammar.leading for letter in letters)
            yield rest, inside
            if letters.endswith(("ل", "ال")) and not rest.startswith("ال"):
                yield f"ال{rest}", inside
