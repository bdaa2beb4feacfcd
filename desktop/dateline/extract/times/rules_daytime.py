"""Rules for clock times and parts of the day; their day is found when readings are joined."""

from __future__ import annotations

from dateline.extract.times.atoms import BREAK
from dateline.extract.times.daytime import Clock, Overnight, PartOfDay
from dateline.extract.times.grammar import Match, Rules
from dateline.extract.times.lexicon import NUMBER_WORDS, PARTS
from dateline.extract.times.readings import Reading, Relative

RULES = Rules()


_ZONE = "(zone=ZONE time?|local time|(eastern|central|pacific) time?|CITY time)?"


@RULES.add(
    f"hour=D12 (: minute=(D0|D12|D23|D31|D59))? half=MERIDIEM {_ZONE}",
    f"clock=CLOCK half=MERIDIEM {_ZONE}",
    "clock=CLOCK half=MERIDIEM OPEN zone=ZONE (+|DASH) DIGITS CLOSE",
    "hour=D12 half=MERIDIEM OPEN zone=ZONE (+|DASH) DIGITS CLOSE",
)
def twelve_hour(match: Match) -> Reading | None:
    """Read "2:10 a.m. ET", "5pm"."""
    hour, minute, second = _fields(match)
    word = match.word("half")
    if not 1 <= hour <= 12:
        return Clock(hour, minute, second) if hour <= 24 else None
    if word in {"am", "pm"} and match.raw("half").istitle():
        return None
    return Clock(hour % 12 + (12 if word[0] == "p" else 0), minute, second)


@RULES.add(
    "core=(hour=D12) (to|DASH|until|till) (CLOCK|D12) half=MERIDIEM",
    "core=(clock=CLOCK) (to|DASH|until|till) end=(CLOCK|D12) half=MERIDIEM",
    "between core=(hour=D12) and end=(CLOCK|D12) half=MERIDIEM",
    "between core=(clock=CLOCK) and end=(CLOCK|D12) half=MERIDIEM",
)
def first_hour(match: Match) -> Reading | None:
    """Read the 4 in "from 4 to 8 p.m."; in "11 to 1 p.m." it is before noon."""
    hour, minute, second = _fields(match)
    last = int(match.row.word(match.last - 2).replace(".", ":").split(":")[0])
    if not (1 <= hour <= 12 and 1 <= last <= 12):
        return None
    late = (match.word("half")[0] == "p") == (hour % 12 <= last % 12)
    return Clock(hour % 12 + (12 if late else 0), minute, second)


def _fields(match: Match) -> tuple[int, int, int | None]:
    if match.has("clock"):
        fields = [int(field) for field in match.word("clock").replace(".", ":").split(":")]
        return fields[0], fields[1], fields[2] if len(fields) > 2 else None
    return int(match.word("hour")), int(match.word("minute")) if match.has("minute") else 0, None


@RULES.add(
    "clock=CLOCK (zone=ZONE time?|local time|CITY time|hours|hrs)",
    "clock=CLOCK OPEN zone=ZONE ((+|DASH) DIGITS)? CLOSE",
    "clock=CLOCK",
)
def twenty_four_hour(match: Match) -> Reading | None:
    """Read "16:08 UTC"; "12:30" alone only after "at", or where the model sees a time."""
    hour, minute, second = _fields(match)
    if hour > 24 or minute > 59 or (second or 0) > 59:
        return None
    said = match.last - match.first > 1 or match.before() in {
        "at",
        "by",
        "until",
        "till",
        "around",
        "about",
    }
    said = said or _heads_line(match)
    if not said and (match.after() in _RATIOS or not match.year_like(match.last - 1)):
        return None
    return Clock(hour, minute, second)


def _heads_line(match: Match) -> bool:
    """Whether it begins an entry of a live report: "09:14: Two blasts are heard"."""
    opens = not match.first or match.row.characters[match.first - 1] == BREAK
    return opens and match.after() in {":", "-"} and not match.glued(match.last + 1)


_RATIOS = frozenset({"ratio", "odds", "scale", "favorite", "favourite"})


@RULES.add(
    "clock=(Y4|NN) (zone=(gmt|utc|zulu|est|edt|cet|bst)|hours|hrs)",
    "clock=(Y4|NN|D0) hours? zone=(gmt|utc|ist|local)",
)
def military(match: Match) -> Reading | None:
    """Read "1430 GMT"."""
    raw = match.word("clock")
    if len(raw) != 4 or int(raw[:2]) > 23 or int(raw[2:]) > 59:
        return None
    if not match.has("zone") and match.before() not in {"at", "by", "from", "until", "around"}:
        return None
    return Clock(int(raw[:2]), int(raw[2:]))


@RULES.add(
    "hour=(D12|NUMWORD) o ' clock (in the part=(morning|afternoon|evening)|at part=night)?",
    "at core=(hour=(D12|NUMWORD) in the part=(morning|afternoon|evening))",
)
def o_clock(match: Match) -> Reading | None:
    """Read "three o'clock in the afternoon"."""
    word = match.word("hour")
    hour = int(word) if word.isdigit() else NUMBER_WORDS[word]
    late = match.has("part") and match.word("part") != "morning"
    return Clock(hour % 12 + (12 if late else 0), 0) if 1 <= hour <= 12 else None


@RULES.add("past=half past hour=(D12|NUMWORD)", "a? past=quarter side=(past|to) hour=(D12|NUMWORD)")
def half_past(match: Match) -> Reading | None:
    """Read "half past nine", "quarter to ten"."""
    word = match.word("hour")
    hour = int(word) if word.isdigit() else NUMBER_WORDS[word]
    if not 1 <= hour <= 12 or match.after() in {"percent", "%", "million", "per"}:
        return None
    if match.word("past") == "half":
        return Clock(hour, 30)
    return Clock(hour, 15) if match.word("side") == "past" else Clock((hour - 1) or 12, 45)


@RULES.add("hour=(D0|D12|D23) h minute=(D0|D12|D23|D31|D59)")
def with_an_h(match: Match) -> Reading | None:
    """Read "03h15"."""
    hour, minute = match.word("hour"), match.word("minute")
    if len(minute) != 2 or not (match.glued(match.first + 1) and match.glued(match.first + 2)):
        return None
    return Clock(int(hour), int(minute))


@RULES.add("when=(noon|midday|midnight) (zone=ZONE time?|local time)?", "when=12 noon")
def noon(match: Match) -> Reading | None:
    """Read "noon" by the clock, "midday", and "midnight" (the end of the day named with it)."""
    when = match.word("when")
    return PartOfDay("MI") if when == "midday" else Clock(24 if when == "midnight" else 12, 0)


_EDGED = "(edge=(early|late|mid|earlier|later) DASH?)?"


@RULES.add(
    f"{_EDGED} (in|on)? (the)? which=(this|that|last|same) "
    "part=(morning|afternoon|evening|night|nite)",
    "the same part=(morning|afternoon|evening|night)",
)
def this_part(match: Match) -> Reading | None:
    """Read "this morning", "last night", "that evening"."""
    which, code = match.word("which"), PARTS[match.word("part")]
    edge = match.word("edge").rstrip(" -")
    if which == "last":
        return PartOfDay(code, edge, Relative("D", -1))
    told = which in {"that", "same", ""}
    return PartOfDay(code, edge, Relative("D", 0, told=told))


@RULES.add(
    "(the|that)? which=(next|following|previous|preceding) part=(morning|afternoon|evening|night)"
)
def next_part(match: Match) -> Reading:
    """Read "the next morning", "the previous night": they count from the day last told of."""
    step = 1 if match.word("which") in {"next", "following"} else -1
    return PartOfDay(PARTS[match.word("part")], day=Relative("D", step, told=True))


@RULES.add("number=D12 DASH? word=(day|nite|night|morrow|moro)")
def spelled_with_a_digit(match: Match) -> Reading | None:
    """Read "2day", "2nite", "2morrow", as messages have them."""
    word = match.word("word")
    if match.word("number") != "2" or not match.glued(match.last - 1):
        return None
    if word in {"nite", "night"}:
        return PartOfDay("NI", day=Relative("D", 0))
    return Relative("D", 0 if word == "day" else 1)


@RULES.add(f"{_EDGED} tonight", "tonite")
def tonight(match: Match) -> Reading:  # noqa: ARG001
    """Read the word itself."""
    return PartOfDay("NI", day=Relative("D", 0))


@RULES.add("(another|a) night")
def night_woken_from(match: Match) -> Reading | None:
    """Read "woke up to another night of shelling": the night that ended on the day told of."""
    at = 2 + (match.before(2) == "up")
    woken = match.before() in {"to", "after", "from"} and match.before(at) in _WOKE
    return PartOfDay("NI", day=Relative("D", -1, told=True)) if woken else None


_WOKE = frozenset({"woke", "awoke", "woken", "waking", "awakened"})


@RULES.add("overnight")
def overnight(match: Match) -> Reading | None:
    """Read "overnight": the night that ended in the morning of the day told of."""
    if match.after() in {
        "temperatures",
        "temperature",
        "low",
        "lows",
        "stay",
        "success",
        "delivery",
        "stays",
    }:
        return None
    return Overnight()


_MARKED = "dawn|dusk|daybreak|sunrise|sunset|nightfall|lunchtime|teatime"


@RULES.add(
    "along=(through|throughout|during|into|over) core=(the part=night)",
    "(in|into|during|by|until|throughout|since|before|after) core=(the edge=(early|late)? DASH? "
    "part=(morning|afternoon|evening|night))",
    "(in|during) core=(the edge=(early|late) hours)",
    "(in|during) core=(the (wee|small|early) hours (of the? morning)?)",
    f"at core=(part=(night|{_MARKED}))",
    f"(by|before|after|until) core=(part=({_MARKED}))",
    "(before|after) core=(dark=dark)",
    "(at|by) core=(dark=first light)",
    "core=(the? (edge=(early|late|mid) DASH?)? "
    "part=(morning|afternoon|evening|night|lunchtime|teatime|arvo|nite))",
)
def part_alone(match: Match) -> Reading | None:
    """Read "in the morning", "the early hours"; most are kept only where they join a date."""
    if match.before() == "well":
        return None  # "well into the night": for long
    if match.has("dark"):
        return PartOfDay("NI" if match.word("dark") == "dark" else "MO")
    if not match.has("part"):
        return PartOfDay("MO", "early")
    if match.has("along"):
        return Overnight()
    edge = match.word("edge")
    return PartOfDay(PARTS[match.word("part")], edge)
