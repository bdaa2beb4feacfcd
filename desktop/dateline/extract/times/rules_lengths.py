"""Rules for durations, sets, and words like "now" and "recently"."""

from __future__ import annotations

from dateline.domain.times import TimexType
from dateline.extract.times.grammar import Match, Rules
from dateline.extract.times.lengths import Length, duration_value
from dateline.extract.times.lexicon import (
    MONTHS,
    NUMBER_WORDS,
    ORDINALS,
    PARTS,
    PERIODIC,
    SEASONS,
    UNITS,
    WEEKDAY_PLURALS,
    WEEKDAYS,
    words,
)
from dateline.extract.times.numerals import ordinal, quantity
from dateline.extract.times.readings import Plain, Reading
from dateline.extract.times.told import AtThatTime

RULES = Rules()

_SIDES = {"last": -1, "past": -1, "previous": -1, "preceding": -1, "prior": -1, "recent": -1,
          "next": 1, "coming": 1, "following": 1, "upcoming": 1}  # fmt: skip
_SIDE = "side=(last|past|previous|preceding|prior|recent|next|coming|following|upcoming)"


@RULES.add(
    "(HEDGE)? much=MUCH "
    "(full|long|whole|straight|consecutive|successive|additional|further|extra|calendar|trading|business"
    "|working)? unit=UNIT (and a half=half|old|straight|running|in a row)?",
    "much=CARDINAL OPEN (D12|D23|D31|D59|D99|N3) CLOSE "
    "(business|calendar|working|consecutive)? unit=UNIT",
    "the (first|final)? much=CARDINAL unit=PLURAL",
    "much=half DASH? unit=(hour|day|year|decade|century)",
    "unit=(decade|year|month|week|day|hour|century) DASH much=(long|old)",
    f"(the|these|those)? {_SIDE} (HEDGE)? much=MUCH "
    "(consecutive|straight|trading|business|fiscal)? unit=UNIT (and a "
    "half=half)?",
    "(HEDGE)? much=MUCH DASH unit=UNIT (DASH (long|old))?",
)
def length(match: Match) -> Reading | None:
    """Read "nearly four years", "the past three months", "12-hour", "a year and a half"."""
    unit, much = UNITS[match.word("unit")], match.words("much")
    if much in (["long"], ["old"]):
        return Length(1, unit)
    if match.row.word(match.first) == "last" and match.before() in _MAY_LAST:
        return None
    if _is_dated(match) or _is_war(match) or (unit == "Q" and _is_fraction(match)):
        return None
    if much in (["a"], ["an"], ["one"]) and not _one_means_length(match, much[0]):
        return None
    if match.word("unit") == "second" and much != ["a"] and not much[-1].isdigit():
        return None
    return _length(match, quantity(much), unit)


def _length(match: Match, count: float | None, unit: str) -> Reading:
    if match.has("half") and count is not None:
        count += 0.5
    side = _SIDES.get(match.word("side"), 0)
    if count is None and side:
        return (
            Plain(TimexType.DATE, "PAST_REF" if side < 0 else "FUTURE_REF")
            if match.word("side") == "recent"
            else Length(None, unit)
        )
    return Length(count, unit, side)


@RULES.add("(in|over|for|within) core=(as many (consecutive|straight)? unit=PLURAL)")
def as_many(match: Match) -> Reading | None:
    """Read "the third attack in as many weeks": as many as were counted just before."""
    for step in range(1, _SENTENCE):
        word = match.before(step)
        if word in {"", ".", ";", "\n"}:
            return None
        if word.isdigit() or word in NUMBER_WORDS:
            return Length(quantity([word]), UNITS[match.word("unit")])
        if word in ORDINALS or word.removesuffix(word[-2:]).isdigit():
            return Length(ordinal([word]), UNITS[match.word("unit")])
    return None


_SENTENCE = 25
"""Atoms looked back at, at the most."""
_MAY_LAST = words("to will would could can may might should not usually must 'll did does")
"""Before "last three weeks": it goes on for so long."""
_WORK = words("work wages wage pay labour labor toil march rest")
"""After "a day's": not how long something lasts."""
_FRACTIONS = words("point percentage percent mile of cup century inch horse the")
"""After "a quarter": not three months."""
_DETERMINED = words("the a an its his her their our this that these those all")
_RATED = words(
    "dollars percent times people cents euros pounds once twice jobs barrels tons tonnes share "
    "hours days nights minutes"
)
_PREPOSITIONS = words(
    "for in over within after during under about nearly almost than last past next another just "
    "only before of by "
    "throughout through at least around to"
)


def _is_dated(match: Match) -> bool:
    """Whether it is "the 1988 quarter": a year and not how many."""
    much, plural = match.word("much"), match.row.word(match.last - 1).endswith("s")
    return len(much) == 4 and much.isdigit() and not plural


def _is_war(match: Match) -> bool:
    """Whether it names a war: "the Thirty Years' War", "the Six-Day War"."""
    step = 1 + (match.after() == "'") + (match.after() == "'" and match.after(2) == "s")
    raw = match.row.raw(match.last - 1 + step)
    return raw.istitle() and raw.lower() in {"war", "wars", "battle", "battles"}


def _is_fraction(match: Match) -> bool:
    """Whether "a quarter" is a fourth of something."""
    if match.word("unit") == "quarters":
        much, after = match.words("much"), match.after()
        threes = much[-1:] in (["three"], ["3"]) and after in {"of", "full", "empty", "the"}
        return threes or (after == "of" and match.after(2) in _DETERMINED)
    alone = match.words("much") == ["a"] and match.before() not in {"for", "in", "over", "per"}
    return alone or match.after() in _FRACTIONS


def _is_work(match: Match) -> bool:
    """Whether it is "a day's work"."""
    return match.after() == "'" and match.after(2) == "s" and match.after(3) in _WORK


def _one_means_length(match: Match, article: str) -> bool:
    word = match.word("unit")
    if (article != "an" and _is_work(match)) or match.before() == "-":
        return False  # "a day's work", "two-a-day practices"
    if article != "one" and match.last - match.first == 2 and _is_rate(match):
        return False
    if word in {"second", "minute"} and article != "one":
        return match.before() in {"for", "in", "within"} and word == "minute"
    if article == "one" and word == "day" and match.before() not in _PREPOSITIONS:
        return match.row.raw(match.first) != "One"
    return True


@RULES.add(
    "much=MUCH unit=UNIT ,? (and)? more=MUCH lesser=UNIT",
)
def compound(match: Match) -> Reading | None:
    """Read "two years and three months", "1 hour 20 minutes"."""
    first, second = UNITS[match.word("unit")], UNITS[match.word("lesser")]
    order = ["Y", "M", "W", "D", "H", "MIN", "S"]
    counts = quantity(match.words("much")), quantity(match.words("more"))
    if None in counts or first not in order or second not in order[order.index(first) + 1 :]:
        return None
    tail = duration_value(counts[1], second)[1:]
    if first in {"H", "MIN"}:
        tail = tail[1:]
    return Length(counts[0], first, more=tail)


@RULES.add(
    "signal=(for|in|over|after|within|last|lasts|take|takes|took|taking|lasted|spent|spend|many"
    "|just|only|about|following|despite|amid|through|throughout|during|until) "
    "core=(some? unit=PLURAL)",
    "core=(some? unit=PLURAL) (of|after|before|ahead of|later|earlier|into|DASH? long|ago|passed"
    "|pass|went by|in the making|on end)",
    "(over|for|in|through|throughout|during|down) core=(the "
    "unit=(years|decades|centuries|months|weeks|days|hours))",
    "core=((the|these)? unit=(years|months|weeks|days|hours) (and PLURAL)? (to come|ahead))",
    f"core=((the|these|those)? {_SIDE} "
    "unit=(years|decades|months|weeks|days|hours|minutes|nights|centuries))",
)
def open_length(match: Match) -> Reading | None:
    """Read "for months", "hours after", "in recent years", "the coming weeks"."""
    side = _SIDES.get(match.word("side"), 0)
    unit = UNITS[match.word("unit")]
    if match.after().isdigit() or match.after() == "between":
        return None
    if unit == "SEASON" or (unit == "NIGHT" and not side) or _is_no_length(match, unit):
        return None
    if (
        not side
        and match.row.word(match.last - 1) not in {"come", "ahead", "long"}
        and match.before() in {"the", "these", "those"}
        and match.row.word(match.first) == match.word("unit")
    ):
        return None
    return Length(None, unit)


def _is_no_length(match: Match, unit: str) -> bool:
    """Whether bare "quarters" are those of a city, "minutes" those of a meeting."""
    if match.row.word(match.last - 1) == "ahead" and match.after() == "of":
        return True
    if unit == "Q":
        return not match.has("signal") or match.after() == "of"
    of = match.row.word(match.last - 1) == "of"
    return unit in {"MIN", "S"} and of and not match.has("signal")


@RULES.add("single DASH unit=(day|week|month|year)")
def single(match: Match) -> Reading:
    """Read "single-day"."""
    return Length(1, UNITS[match.word("unit")])


@RULES.add("long=(hourlong|daylong|weeklong|monthlong|yearlong|decadelong)")
def in_one_word(match: Match) -> Reading:
    """Read "weeklong"."""
    return Length(1, UNITS[match.word("long").removesuffix("long")])


@RULES.add("another (full|whole|business|working)? unit=(hour|day|night|week|month|year|decade)")
def another(match: Match) -> Reading | None:
    """Read "for another week"; of another day only after a preposition."""
    unit = UNITS[match.word("unit")]
    said = match.before() in {"for", "in", "within", "after", "by", "wait", "at", "least", "almost"}
    return Length(1, unit) if said or unit not in {"D", "NIGHT"} else None


@RULES.add(
    "(all|full) DASH unit=(day|week|month|year|night)",
    "(all|whole|entire|full) unit=(day|week|month|year|night|summer|winter)",
    "(the|a) (whole|entire|full) unit=(day|week|month|year|night)",
)
def whole_length(match: Match) -> Reading | None:
    """Read "all day", "the whole year"."""
    unit = UNITS.get(match.word("unit"), "SEASON")
    return None if unit == "SEASON" else Length(1, unit)


_EACH = "(every|each)"


@RULES.add(
    f"(almost|nearly)? {_EACH} (other=(other|second)|much=(CARDINAL|few))? DASH? unit=UNIT",
    "(once|twice|CARDINAL? times) (a|an|every|per|each) unit=UNIT",
    "(HEDGE)? CARDINAL (days|nights|weeks|months) (a|every|per|each) unit=(week|month|year)",
    "per unit=(hour|day|week|month|year|night|quarter|decade)",
    "per year=annum",
)
def every_unit(match: Match) -> Reading:
    """Read "every other day", "once a week", "six days a week", "per annum"."""
    unit = "Y" if match.has("year") else UNITS[match.word("unit")]
    count = (
        quantity(match.words("much")) if match.has("much") else 2.0 if match.has("other") else 1.0
    )
    return Plain(TimexType.SET, duration_value(count, unit))


@RULES.add("a unit=(day|week|month|year|night|quarter)", "an unit=hour")
def rate(match: Match) -> Reading | None:
    """Read "15 a year", "$5 a day": how often, where a count stands just before."""
    if not _is_rate(match):
        return None
    return Plain(TimexType.SET, duration_value(1.0, UNITS[match.word("unit")]))


_NUMBERS = NUMBER_WORDS.keys() | {"million", "billion"}


def _is_counted(word: str) -> bool:
    return word.translate(_NO_SIGNS).isdigit()


_NO_SIGNS = str.maketrans("", "", ",.")


def _is_rate(match: Match) -> bool:
    """Whether a count stands just before "a day"."""
    back = [match.before(step) for step in (1, 2, 3)]
    if back[0] in _RATED or _is_counted(back[0]):
        return True
    counted = any(_is_counted(word) or word in _NUMBERS for word in back) and match.after() not in {
        "after",
        "before",
        "later",
        "earlier",
        "ago",
    }
    return (
        counted and back[0].isalpha() and back[0] not in _PREPOSITIONS | {"and", "or", "with"}
    ) and UNITS[match.word("unit")] not in {"DECADE", "CENTURY"}


@RULES.add(
    f"{_EACH} (other|second|third|fourth)? weekday=FULLDAY "
    "(part=(morning|afternoon|evening|night))?",
    "weekday=WEEKDAYS",
)
def every_weekday(match: Match) -> Reading | None:
    """Read "every Tuesday", "on Mondays"."""
    word = match.word("weekday")
    if match.before() == "tgi":
        return None
    number = WEEKDAYS.get(word, WEEKDAY_PLURALS.get(word, 0))
    part = "T" + PARTS[match.word("part")] if match.has("part") else ""
    return Plain(TimexType.SET, f"XXXX-WXX-{number + 1}{part}")


@RULES.add(
    f"{_EACH} month=MONTH",
    f"{_EACH} season=SEASON",
    f"{_EACH} part=(morning|afternoon|evening|night)",
)
def every_other(match: Match) -> Reading:
    """Read "every July", "each summer", "every morning"."""
    if match.has("month"):
        return Plain(TimexType.SET, f"XXXX-{MONTHS[match.word('month')]:02}")
    if match.has("season"):
        return Plain(TimexType.SET, f"XXXX-{SEASONS[match.word('season')]}")
    return Plain(TimexType.SET, f"XXXX-XX-XXT{PARTS[match.word('part')]}")


@RULES.add(
    f"{_EACH} FULLDAY (and|or|,|&) core=(weekday=FULLDAY)",
    f"{_EACH} FULLDAY , FULLDAY ,? (and|or|&) core=(weekday=FULLDAY)",
    f"{_EACH}? weekday=FULLDAY part=(mornings|afternoons|evenings|nights)",
    "weekday=WEEKDAYS part=(mornings|afternoons|evenings|nights)",
)
def more_weekdays(match: Match) -> Reading | None:
    """Read the second day in "every Tuesday and Thursday", and "Friday nights"."""
    return every_weekday(match)


@RULES.add("weekdays", f"{_EACH} weekday", "weekday part=(mornings|afternoons|evenings|nights)")
def weekdays(match: Match) -> Reading:  # noqa: ARG001
    """Read "weekdays", "weekday mornings"."""
    return Plain(TimexType.SET, "P1D")


@RULES.add("in the part=(mornings|afternoons|evenings)", "at core=(part=nights)")
def every_part(match: Match) -> Reading:
    """Read "in the evenings"."""
    return Plain(TimexType.SET, f"XXXX-XX-XXT{PARTS[match.word('part')]}")


@RULES.add("how=PERIODIC", "on weekends", "core=weekends")
def periodic(match: Match) -> Reading | None:
    """Read "daily", "annually"; not "the Daily Mail"."""
    if not match.has("how"):
        return Plain(TimexType.SET, "XXXX-WXX-WE")
    if match.row.raw(match.last)[:1].isupper():
        return None
    if match.raw("how")[0].isupper() and match.first and match.before() not in {".", '"', "“"}:
        return None
    return Plain(TimexType.SET, PERIODIC[match.word("how")])


@RULES.add(
    "word=PRESENT", "at present", "at the (moment|present time)", "these days",
    "for the time being",
    "right now", "at this (time|point|moment)", "the present day", "to this day",
)  # fmt: skip
def present(match: Match) -> Reading | None:
    """Read "now", "currently", "at the moment"."""
    if match.after() == "-" and match.glued(match.last):
        return None
    if match.before() == "every" or (match.after() == "of" and match.after(2) in {"year", "the"}):
        return None
    return Plain(TimexType.DATE, "PRESENT_REF")


@RULES.add(
    "(more|most|very|just)? word=(PAST|recent)",
    "(in|from|of) core=(the (recent|distant|not too distant)? past)",
    "not long ago",
    "long ago",
    "the other (day|night|week|evening|morning)",
    "in core=(those days)",
    "in recent history",
    "in recent memory",
)
def past(match: Match) -> Reading | None:
    """Read "recently", "in the past"."""
    if match.word("word") == "recent" and match.row.word(match.first) in {"more", "most"}:
        return None
    if match.after() in UNITS:
        return None
    return Plain(TimexType.DATE, "PAST_REF")


_OF_FUTURE = words(
    "holds hold will is was may might could would can should looks look brings bring if when and "
    "or but as for in with to that"
)
"""After "the future": it is no adjective ("the future king")."""


@RULES.add(
    "(very|as)? word=FUTURE", "in core=(the (near|distant|foreseeable|not too distant)? future)",
    "the (near|foreseeable|immediate) future",
    "core=(the future=future)",
    "for core=(the foreseeable future)",
)  # fmt: skip
def future(match: Match) -> Reading | None:
    """Read "soon", "the foreseeable future"; not "as soon as" or "soon after"."""
    if match.has("future") and match.after().isalpha() and match.after() not in _OF_FUTURE:
        return None
    if match.has("word") and (
        match.after() in {"as", "after", "-", "thereafter", "became", "afterward"}
        or match.before() == "as"
    ):
        return None
    return Plain(TimexType.DATE, "FUTURE_REF")


@RULES.add(
    "at core=((the|that) time)",
    "at core=(that same time)",
    "by core=(that time)",
    "since core=then",
)
def then(match: Match) -> Reading | None:
    """Read "at that time": the date last told of."""
    if match.after() in {"of", "when", "that"} or match.row.word(match.last - 1) == "then":
        return None
    return AtThatTime()


@RULES.add("(the|its|his|her|their|our|this) core=(current)")
def current(match: Match) -> Reading | None:
    """Read "the current state"; not "the current was strong"."""
    return Plain(TimexType.DATE, "PRESENT_REF") if match.after().isalpha() else None
