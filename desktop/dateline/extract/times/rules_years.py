"""Rules for years that stand alone or in pairs, and what looks like one and is a number."""

from __future__ import annotations

from dateline.domain.times import TimexType
from dateline.extract.times import periods
from dateline.extract.times.grammar import Match, Rules
from dateline.extract.times.lexicon import MONTHS, SEASONS, words
from dateline.extract.times.readings import Calendar, Fixed, Plain, Reading, Span, YearOf
from dateline.extract.times.rules_calendar import EDGE, edge_of

RULES = Rules()

_BEFORE_YEAR = words(
    "in since by until till before after during from through between of early late mid circa "
    "around "
    "year to for"
)
_COUNTED = words(
    "people percent per meters metres miles feet kilometers km kilometres dollars euros pounds "
    "points homes "
    "men women troops soldiers children times more acres tons tonnes votes jobs units members "
    "residents students workers cases deaths hours minutes seconds days weeks months years "
    "person mile meter metre foot kilometer km kilometre dollar euro pound square acre ton tonne "
    "page word member seat calorie watt kg mw volt "
    "million billion thousand hundred vision bc b c degrees calories pages seats shares rpm"
)
_SIGNS_BEFORE = words(
    "$ £ € # § ¥ no number page room route highway flight boeing us$ section article articles "
    "chapter psalm psalms office windows version hr sb resolution gate bus suite channel lot box "
    "apartment apt ste rm p pp model ext extension interstate unit building"
)
_STREETS = words(
    "street st avenue ave road rd drive dr lane boulevard blvd way court place square highway hwy "
    "parkway terrace"
)


@RULES.add("year=Y4", f"{EDGE} year=Y4", "calendar? the? year year=Y4")
def year_alone(match: Match) -> Reading | None:
    """Read "2022" where the words around it, or the language model, say that it is a year."""
    number = int(match.word("year"))
    last = match.last - 1
    plain = match.last - match.first == 1
    if plain and not match.year_like(last) and not _year_said(match, number):
        return None
    if not _year_fits(match, number):
        return None
    return Calendar(year=YearOf(number=number), edge=edge_of(match))


def _year_fits(match: Match, number: int) -> bool:
    after = match.after()
    signed = {match.before(), match.before(2) if match.before() == "." else ""} & _SIGNS_BEFORE
    counted = after in _COUNTED and not _is_acted_in(match, number)
    if counted or signed or not 1000 <= number <= 2200:
        return False
    if (
        match.glued(match.last)
        and after in {"-", "/", ":", "%", "°", "."}
        and match.after(2).isdigit()
    ):
        return after == "-" and len(match.after(2)) == 4 and not _are_pages(match)
    if match.glued(match.last) and (after.isalpha() or after == "%"):
        return False
    if match.last - match.first == 1 and (_is_number(match) or _is_of_law(match)):
        return False
    glued = match.glued(match.last - 1) and match.row.word(match.last - 2)
    if glued == "-" and match.row.word(match.last - 3).isdigit():
        return False
    return not glued or glued in {"(", "'", '"', "-", "–", "—", "/", "“", "[", "mid-"}


_OWNING = words("has have had than nearly almost some approximately roughly")
_AT_YEAR = words("in since by until during before after from through")


def _is_count(match: Match) -> bool:
    """Whether it says how many: "has 1900 followers"."""
    after = match.after()
    return match.before() in _OWNING and after.isalpha() and after.endswith("s")


def _is_address(match: Match) -> bool:
    """Whether it is the number of a house: "1815 Elm Street"."""
    if match.before() in _AT_YEAR or not match.row.raw(match.last)[:1].isupper():
        return False
    return any(
        match.row.raw(match.last + step)[:1].isupper() and match.after(1 + step) in _STREETS
        for step in (0, 1, 2)
    )


def _is_of_law(match: Match) -> bool:
    """Whether it belongs to the name of a law: "the Data Protection Act 1998"."""
    return match.row.raw(match.first - 1) in _LAWS


_LAWS = frozenset({"Act", "Order", "Regulations", "Bill", "Ordinance", "Rules"})
_ABOUT = words("circa ca c")
_AGAIN = words("again then back later until first")
_DETERMINERS = words("the a its his her their our this s")
_EVENTS = words(
    "finals playoffs crisis olympics olympic games world championship championships cup election "
    "elections"
)


def _is_number(match: Match) -> bool:
    """Whether it is a plain number, of a thing, of a house, or of how many there are."""
    return _is_product(match) or _is_count(match) or _is_address(match)


def _is_product(match: Match) -> bool:
    """Whether it stands between two names, such as "Russell 2000 Index"."""
    before, after = match.row.raw(match.first - 1), match.row.raw(match.last)
    names = before[:1].isupper() and after[:1].isupper() and before.lower() not in _BEFORE_YEAR
    return names and before.lower() not in {"the", "a"} and after.lower() not in _EVENTS


def _year_said(match: Match, number: int) -> bool:
    """Whether the words on either side say that a number is a year."""
    before, after = match.before(), match.after()
    if before in {"in", "since"} and number >= _OLDEST and match.before(2) in _AGAIN:
        return not after.isalpha()
    opens = match.row.raw(match.first - 1) in _OPENERS and number >= _OLDEST
    if (opens and after in _GOES_ON) or _is_acted_in(match, number):
        return True
    about = before if before != "." else match.before(2)
    if about in _ABOUT:
        return _OLDEST <= number <= _LATEST
    if not (_OLDEST if before in _AT_YEAR | {"("} else _OLD) <= number <= _LATEST:
        return False
    return _bracketed(match) or _named_for(match, number) or _linked(match)


def _is_acted_in(match: Match, number: int) -> bool:
    """Whether it opens a sentence in which somebody acts: "In 2023 soldiers took power"."""
    opens = match.row.raw(match.first - 1) == "In" and 1900 <= number <= _LATEST
    verb = match.after(2)
    return opens and match.after() in _ACTORS and verb.isalpha() and verb not in _OF_SOME


_ACTORS = words(
    "people men women troops soldiers children members residents students workers voters police "
    "rebels gunmen protesters officials"
)
_OF_SOME = words("of in from who that at on and or with to were had across for by")
"""After "In 2023 cases": so many of them are told of."""
_OPENERS = frozenset({"In", "By", "Since", "Until", "After", "Before", "From", "Around"})
_GOES_ON = words("the he she it they his her its their this")
"""After "In 1348", "By 1351": a clause begins, so the number counts nothing."""
_OLDEST, _OLD, _LATEST = 1000, 1400, 2100
_DIGITS = 4


def _bracketed(match: Match) -> bool:
    return match.before() == "(" and match.after() in {")", ",", ";", "-", "–"}


def _named_for(match: Match, number: int) -> bool:
    """Whether something is named for it: "the 2010 census"."""
    after = match.after()
    plain = after.isalpha() and (not after.endswith("s") or after in _EVENTS)
    return match.before() in _DETERMINERS and number >= 1900 and plain


def _linked(match: Match) -> bool:
    """Whether a word before it makes it a year, or another year that it is a range with."""
    before, after = match.before(), match.after()
    if before == "as":
        return match.before(2) in {"early", "late", "recently", "back", "long"}
    if before in {"from", "between"} and _opens_range(match):
        return True
    other = match.before(2)
    if before in {"and", "to", "through", "or"} and len(other) == _DIGITS and other.isdigit():
        return True
    return before in _BEFORE_YEAR - {"of", "to", "for", "around", "from"} and not after.isalpha()


def _opens_range(match: Match) -> bool:
    """Whether "to" or "and" and another year follow."""
    last = match.after(2)
    links = match.after() in {"to", "and", "until", "till", "through", "-", "–", "—"}
    return links and len(last) == 4 and last.isdigit() and match.after(3) not in _COUNTED


@RULES.add("(in|by|until|since|from|to|around|circa|after|before) core=(year=N3)")
def early_year(match: Match) -> Reading | None:
    """Read "in 732" where the model sees a date and no noun follows that it could count."""
    after = match.after()
    closed = after in {",", ".", ";", ")"}
    said = match.year_like(match.last - 1) or (
        closed and match.row.word(match.first) in {"in", "circa"}
    )
    if not said or after in _COUNTED or (match.glued(match.last) and not closed):
        return None
    return Calendar(year=YearOf(number=int(match.word("year"))))


@RULES.add(
    "core=(first=(D12|D23|D31|D59|D99|N3|Y4)) (DASH|to|and|until|or) DIGITS "
    "era=(bc|b . c . ?|bce|b . c . e . ?)",
    "(ad|a . d . ?) DIGITS (DASH|to|and|until|or) core=(last=(D12|D23|D31|D59|D99|N3|Y4))",
)
def other_end(match: Match) -> Reading | None:
    """Read the 264 in "264 to 146 BC", the 128 in "AD 122 to 128"."""
    if match.has("last"):
        return Calendar(year=YearOf(number=int(match.word("last"))))
    if not match.raw("era").isupper():
        return None
    return Plain(TimexType.DATE, f"BC{int(match.word('first')):04}")


_BC = "year=(D12|D23|D31|D59|D99|N3|Y4) era=(bc|b . c . ?|bce|b . c . e . ?)"


@RULES.add(
    f"{EDGE}? month=MONTH (the? day=(D12|D23|D31|ORD) ,?)? (of|in)? {_BC}",
    f"the? day=(D12|D23|D31|ORD) of? month=MONTH ,? {_BC}",
    f"(the|{EDGE})? season=SEASON of? {_BC}",
)
def of_year_before_christ(match: Match) -> Reading | None:
    """Read "15 March 44 BC", "the summer of 480 BC", which lie before any moment."""
    if not match.raw("era").isupper():
        return None
    stem = f"BC{int(match.word('year')):04}"
    if match.has("season"):
        return Plain(TimexType.DATE, f"{stem}-{SEASONS[match.word('season')]}")
    stem += f"-{MONTHS[match.word('month')]:02}"
    if match.has("day"):
        stem += f"-{int(match.word('day').rstrip('stndrh')):02}"
    return Plain(TimexType.DATE, stem)


@RULES.add(
    "first=Y4 / last=(Y4|D12|D23|D31|D59|D99)", "first=Y4 DASH last=(Y4|D12|D23|D31|D59|D99)"
)
def years(match: Match) -> Reading | None:
    """Read "2009-2010", "1914-18" as a span of years."""
    first, raw = int(match.word("first")), match.word("last")
    last = int(raw) if len(raw) == 4 else first - first % 100 + int(raw)
    if match.row.word(match.first + 1) == "/" and (last != first + 1 or not _range_fits(match)):
        return None
    earliest = 1000 if match.before() in {"(", "from", "between", "."} else 1400
    if len(raw) < 2 or not earliest <= first < last <= 2150 or not _range_fits(match):
        return _year_month(match, first, raw)
    return Span(Calendar(year=YearOf(number=first)), Calendar(year=YearOf(number=last)))


def _range_fits(match: Match) -> bool:
    before, after = match.before(), match.after()
    return not (
        before in {"-", "/", "$", "+"}
        or after in _COUNTED
        or (after in {"-", "/"} and match.glued(match.last))
        or _are_pages(match)
    )


def _are_pages(match: Match) -> bool:
    """Whether they stand behind a volume and its number: "12(3), 1990-2001", "pp. 1901-1910"."""
    if match.before() in {",", ":"} and match.before(2) == ")" and match.before(3).isdigit():
        return match.before(4) == "(" and match.before(5).isdigit()
    return {match.before(), match.before(2)} & {"pp", "pages"} != set()


def _year_month(match: Match, first: int, raw: str) -> Reading | None:
    glued = match.glued(match.first + 1) and match.glued(match.first + 2)
    fits = len(raw) == 2 and glued and 1 <= int(raw) <= 12 and 1900 <= first <= 2100
    return Fixed(periods.month(first, int(raw))) if fits and _range_fits(match) else None


@RULES.add(
    "(era=(ad|a . d . ?|ce)) year=(D12|D23|D31|D59|D99|N3|Y4)",
    "year=(D12|D23|D31|D59|D99|N3|Y4) (era=(ad|a . d . ?|ce|bc|b . c . ?|bce|b . c . e . ?))",
)
def year_of_era(match: Match) -> Reading | None:
    """Read "AD 79", "64 AD", and "300 BC", which lies before any moment."""
    if not match.raw("era").isupper():
        return None
    year = int(match.word("year"))
    if match.word("era").startswith("b"):
        return Plain(TimexType.DATE, f"BC{year:04}")
    return Calendar(year=YearOf(number=year))
