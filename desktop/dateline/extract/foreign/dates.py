"""Full dates in other languages: in figures, and in some of them with the month in words.

Figures read alike everywhere: 2025-11-25, 25.11.2025, 2025年11月25日.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta

from dateline.domain.text import Document, Paragraph, Role
from dateline.domain.times import LATEST, Moment, Precision, TimeExpression, TimexType

_DATE = re.compile(
    r"(?<![\d.,/-])(?:(?P<y1>\d{4})-(?P<m1>\d{2})-(?P<d1>\d{2})"
    r"|(?P<d2>\d{1,2})(?P<sep>[./])(?P<m2>\d{1,2})(?P=sep)(?P<y2>\d{4})"
    r"|(?P<y3>\d{4})\s?[年년]\s?(?P<m3>\d{1,2})\s?[月월]\s?(?P<d3>\d{1,2})\s?[日일])(?!\d|[./-]\d)"
)
_WORDED = re.compile(
    r"(?<![\d.,/-])(?P<d>\d{1,2})(?:\.|er|º|-го)?\s(?:de\s)?(?P<m>[^\W\d_]{3,12})\s(?:de\s)?"
    r"(?P<y>\d{4})(?!\d|[./-]\d)"
)


def _months(text: str) -> dict[str, int]:
    """Read the twelve months as they stand after a day; "/" parts two spellings."""
    rows = enumerate(text.split(), 1)
    return {name: number for number, names in rows for name in names.split("/")}


_MONTHS = {
    "uk": _months(
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня"
    ),
    "ru": _months(
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"
    ),
    "pl": _months(
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada"
        " grudnia"
    ),
    "de": _months(
        "januar/jänner februar märz april mai juni juli august september oktober november dezember"
    ),
    "fr": _months(
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
    ),
    "es": _months(
        "enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre"
        " diciembre"
    ),
    "it": _months(
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre"
        " dicembre"
    ),
    "pt": _months(
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"
    ),
}
"""By language: "listopada" is November in Polish and October in Croatian."""
_ORDERS = (("y1", "m1", "d1"), ("y2", "m2", "d2"), ("y3", "m3", "d3"))
"""Year, month, day; between points and strokes the day comes first everywhere but in English."""
_EARLIEST = 1000


def find_dates(document: Document, language: str = "") -> tuple[TimeExpression, ...]:
    """Return the full dates of a story, furniture left out, in text order.

    ``language`` is its ISO 639 code, by which months are read.
    """
    months = _MONTHS.get(language, {})
    return tuple(
        found
        for paragraph in document.paragraphs
        if paragraph.role is not Role.FURNITURE
        for found in sorted(_dates(document.text, paragraph, months), key=lambda one: one.start)
    )


def _dates(text: str, paragraph: Paragraph, months: Mapping[str, int]) -> Iterator[TimeExpression]:
    for match in _DATE.finditer(text, paragraph.start, paragraph.end):
        numbers = next(order for order in _ORDERS if match[order[0]])
        yield from _expression(match, _day(*(int(match[name]) for name in numbers)), paragraph)
    if not months:
        return
    for match in _WORDED.finditer(text, paragraph.start, paragraph.end):
        month = months.get(match["m"].lower(), 0)
        yield from _expression(match, _day(int(match["y"]), month, int(match["d"])), paragraph)


def _expression(
    match: re.Match[str], day: date | None, paragraph: Paragraph
) -> Iterator[TimeExpression]:
    if day is not None:
        words = match.group()
        yield TimeExpression(
            start=match.start(),
            end=match.end(),
            text=words,
            type=TimexType.DATE,
            value=day.isoformat(),
            paragraph=paragraph.index,
            moment=_moment(day, words),
        )


def _day(year: int, month: int, day: int) -> date | None:
    """Return the day; None where there is no such day."""
    try:
        return date(year, month, day) if year >= _EARLIEST else None
    except ValueError:
        return None


def _moment(day: date, words: str) -> Moment:
    start = datetime.combine(day, time())
    end = LATEST if day == date.max else start + timedelta(days=1)
    return Moment(start=start, end=end, precision=Precision.DAY, text=words)
