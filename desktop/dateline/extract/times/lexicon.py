"""The words that say when, and the classes the grammar knows them by.

A class is a set of words; one word may belong to several ("second" is an ordinal and a unit).
"""

from __future__ import annotations


def listed(text: str) -> list[str]:
    """Return the words of a text in their order."""
    return text.split()


def words(text: str) -> frozenset[str]:
    """Return the words of a text as a set."""
    return frozenset(text.split())


_MONTH_NAMES = listed(
    "january february march april may june july august september october november december"
)
_MONTH_SHORT = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8,
    "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
MONTHS: dict[str, int] = {name: n for n, name in enumerate(_MONTH_NAMES, 1)} | _MONTH_SHORT
"""Month names and their abbreviations, 1 to 12."""

_WEEKDAY_NAMES = listed("monday tuesday wednesday thursday friday saturday sunday")
_WEEKDAY_SHORT = {
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3,
    "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip
WEEKDAYS: dict[str, int] = {name: n for n, name in enumerate(_WEEKDAY_NAMES)} | _WEEKDAY_SHORT
"""Weekday names and their abbreviations, Monday 0 to Sunday 6."""
WEEKDAY_PLURALS: dict[str, int] = {name + "s": n for n, name in enumerate(_WEEKDAY_NAMES)}

CAPITALISED = frozenset({"may", "march", "august"})
"""Words that say when only when capitalised and no verb."""

UNITS: dict[str, str] = {
    word: code
    for code, names in {
        "S": "second seconds sec secs",
        "MIN": "minute minutes min mins",
        "H": "hour hours hr hrs",
        "D": "day days",
        "NIGHT": "night nights",
        "WE": "weekend weekends wknd wkend",
        "W": "week weeks wk wks",
        "FORTNIGHT": "fortnight fortnights",
        "M": "month months",
        "Q": "quarter quarters",
        "SEASON": "summers winters",
        "Y": "year years yr yrs",
        "DECADE": "decade decades",
        "CENTURY": "century centuries",
        "MILLENNIUM": "millennium millennia",
    }.items()
    for word in names.split()
}
"""Units of time and a short code for each."""
PLURAL_UNITS = frozenset(word for word in UNITS if word.endswith(("s", "millennia"))) - {"hrs"}

_ONES = listed(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
_TENS = listed("twenty thirty forty fifty sixty seventy eighty ninety")
NUMBER_WORDS: dict[str, int] = {
    **{word: n for n, word in enumerate(_ONES) if n},
    **{word: 10 * n for n, word in enumerate(_TENS, 2)},
    "hundred": 100,
    "thousand": 1000,
}
"""Cardinal numbers that are one word."""

_ORDINALS = listed(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
ORDINALS: dict[str, int] = {word: n for n, word in enumerate(_ORDINALS, 1)} | {"thirtieth": 30}
"""Ordinal numbers that are one word."""

DECADE_WORDS: dict[str, int] = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70,
    "eighties": 80, "nineties": 90,
}  # fmt: skip

SEASONS: dict[str, str] = {
    "spring": "SP", "springtime": "SP", "summer": "SU", "summertime": "SU",
    "autumn": "FA", "fall": "FA", "winter": "WI", "wintertime": "WI",
}  # fmt: skip
PARTS: dict[str, str] = {
    "dawn": "MO", "daybreak": "MO", "sunrise": "MO", "morning": "MO", "mornings": "MO",
    "noon": "MI", "midday": "MI", "noontime": "MI", "lunchtime": "MI",
    "teatime": "AF", "arvo": "AF",
    "afternoon": "AF", "afternoons": "AF",
    "evening": "EV", "evenings": "EV", "dusk": "EV", "sunset": "EV",
    "night": "NI", "nights": "NI", "nite": "NI", "nighttime": "NI", "nightfall": "NI",
    "overnight": "NI", "midnight": "NI",
}  # fmt: skip
"""Parts of the day and their TIMEX3 codes."""

PERIODIC: dict[str, str] = {
    "hourly": "PT1H", "daily": "P1D", "nightly": "XXXX-XX-XXTNI", "weekly": "P1W",
    "fortnightly": "P2W", "biweekly": "P2W", "monthly": "P1M", "bimonthly": "P2M",
    "quarterly": "P3M", "yearly": "P1Y", "annual": "P1Y", "annually": "P1Y", "biannually": "P6M",
    "biennially": "P2Y", "semiannual": "P6M", "semiannually": "P6M",
}  # fmt: skip
"""Words for how often, and their TIMEX3 values."""

PRESENT = words("now currently presently nowadays")
PAST = words("recently lately")
FUTURE = frozenset({"soon"})

ZONES = words(
    "gmt utc est edt cst cdt mst mdt pst pdt bst cet cest eet eest msk ist et ct mt pt jst hkt "
    "aest "
    "aedt zulu"
)
"""Time zones, as clock times are followed by them."""

CLASSES: dict[str, frozenset[str]] = {
    "MONTH": frozenset(MONTHS),
    "WEEKDAY": frozenset(WEEKDAYS),
    "FULLDAY": frozenset(_WEEKDAY_NAMES),
    "WEEKDAYS": frozenset(WEEKDAY_PLURALS),
    "UNIT": frozenset(UNITS),
    "PLURAL": PLURAL_UNITS,
    "NUMWORD": frozenset(NUMBER_WORDS),
    "TENS": frozenset(_TENS),
    "ORDWORD": frozenset(ORDINALS),
    "DECADEWORD": frozenset(DECADE_WORDS),
    "SEASON": frozenset(SEASONS),
    "PART": frozenset(PARTS),
    "PERIODIC": frozenset(PERIODIC),
    "PRESENT": PRESENT,
    "PAST": PAST,
    "FUTURE": FUTURE,
    "ZONE": ZONES,
    "CITY": words(
        "kyiv moscow london paris berlin brussels rome beijing tokyo delhi jakarta sydney "
        "jerusalem israel tehran dubai seoul ankara warsaw vienna"
    ),
    "MERIDIEM": frozenset({"am", "pm", "a.m", "p.m"}),
    "EDGE": frozenset({"early", "late", "mid", "earlier", "later"}),
    "DASH": frozenset({"-"}),
    "OPEN": frozenset({"(", "["}),
    "CLOSE": frozenset({")", "]"}),
    "APPROX": words(
        "nearly almost about around approximately roughly some over under only just exactly "
        "barely another least most"
    ),
    "FEW": words("several few many dozens couple"),
    "AN": words("a an one"),
    "MY": words("the its his her their our this that these"),
}
"""What an upper-case word in a pattern stands for."""

DIGITS = {
    "D0": "a one- or two-digit zero",
    "D12": "1 to 12",
    "D23": "13 to 23",
    "D31": "24 to 31",
    "D59": "32 to 59",
    "D99": "60 to 99",
    "N3": "three digits",
    "Y4": "1000 to 2999 in four digits",
    "NN": "any other run of digits, or one grouped by commas",
    "DEC": "a decimal fraction",
    "ORD": "1st to 31st in digits",
    "ORDX": "another ordinal in digits",
    "DECADE4": "1990s",
    "DECADE2": "'90s, 90s",
    "STAMP": "2025-11-25T02:10",
    "ISO": "2025-11-25",
    "ISOWEEK": "2025-W48",
    "SLASH": "11/25/2025",
    "ATTACKS": "9/11, 7/7 …",
    "SHORTYEAR": "'96",
    "DOTTED": "25.11.2025",
    "DASHED": "25-11-2025",
    "CLOCK": "02:10",
}
"""Classes of what is written in digits."""

MACROS: dict[str, str] = {
    "DAYNUM": "(D12|D23|D31|ORD)",
    "PLAINDAY": "(D12|D23|D31)",
    "ORDINAL": "(ORD|ORDX|TENS DASH? ORDWORD|ORDWORD)",
    "HOUR": "(D0|D12|D23)",
    "HOUR12": "D12",
    "DIGITS": "(D0|D12|D23|D31|D59|D99|N3|Y4|NN|DEC)",
    "CARDINAL": "(DIGITS (hundred|thousand)?"
    "|NUMWORD (DASH? NUMWORD)? (DASH? and? NUMWORD)? NUMWORD?)",
    "MUCH": "(half (a|an)|(AN|CARDINAL) and DASH? a DASH? half|CARDINAL DASH and DASH a DASH half"
    "|CARDINAL (and|DASH|or|to) CARDINAL|CARDINAL DASH? (odd|plus)"
    "|(AN|a good)? couple (of|more)?|(a|the|quite a)? few more?"
    "|several more?|many|dozens of|hundreds of|thousands of|CARDINAL more?|AN)",
    "HEDGE": "((more|less|fewer|no more|no less) than|up to|at (least|most)"
    "|as (many|much|long) as|APPROX)",
    "NEXT": "(next|coming|upcoming|following)",
    "LAST": "(last|past|previous|preceding|prior)",
}
"""Patterns with a name, for use in others."""

QUIET = (
    words("D0 D12 D23 D31 D59 D99 NN DEC")
    | CLASSES["NUMWORD"]
    | CLASSES["ORDWORD"] - {"second"}
    | CLASSES["APPROX"]
    | CLASSES["FEW"]
    | CLASSES["AN"]
    | CLASSES["MY"]
    | CLASSES["DASH"]
    | CLASSES["OPEN"]
    | CLASSES["CLOSE"]
    | CLASSES["CITY"]
    | words(
        ", . : ' / + & the of in on at and or to for by from with as than more less fewer no up "
        "until "
        "till through throughout during since before after within over between late early earlier "
        "later mid "
        "last next same other every each all whole entire full very good any only many much dozens "
        "hundreds "
        "thousands beginning start outset middle end close ended ending finish finished finishing "
        "closed "
        "closing rest remainder half not too or so into long old per once twice times down is just"
    )
)
"""Words that say nothing of time by themselves: a run of nothing else is not looked at."""
