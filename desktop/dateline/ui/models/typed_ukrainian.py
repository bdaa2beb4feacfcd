"""Times as they are typed in Ukrainian, turned into the English that is read."""

from __future__ import annotations

import re

from dateline.domain.times import MONTHS

_MONTHS = (
    "січень січня січні січ",
    "лютий лютого лютому лют",
    "березень березня березні бер",
    "квітень квітня квітні квіт кві",
    "травень травня травні трав тра",
    "червень червня червні черв чер",
    "липень липня липні лип",
    "серпень серпня серпні серп сер",
    "вересень вересня вересні вер",
    "жовтень жовтня жовтні жовт жов",
    "листопад листопада листопаді лист лис",
    "грудень грудня грудні груд гру",
)
_OTHERS = {
    "Monday": "понеділок понеділка пн",
    "Tuesday": "вівторок вівторка вт",
    "Wednesday": "середа середи середу ср",
    "Thursday": "четвер четверга чт",
    "Friday": "п'ятниця п'ятниці п'ятницю пт",
    "Saturday": "субота суботи суботу сб",
    "Sunday": "неділя неділі неділю нд",
    "hour": "година годину години годин",
    "day": "день дня дні днів",
    "week": "тиждень тижня тижні тижнів",
    "month": "місяць місяця місяці місяців",
    "year": "рік року роки років",
    "last": "останній останню останні останніх минулий минулого минула минулу",
    "first": "перший першу перші перших",
    "second": "другий другого",
    "third": "третій третього",
    "fourth": "четвертий четвертого",
    "quarter": "квартал кварталу кв",
    "one": "один одна одну",
    "two": "два дві",
    "three": "три",
    "four": "чотири",
    "five": "п'ять",
    "six": "шість",
    "from": "від з із зі",
    "until": "до",
    "through": "по включно",
    "and": "та і й",
    "before": "перед",
    "after": "після",
    "about": "близько приблизно орієнтовно",
    "today": "сьогодні",
    "yesterday": "вчора учора",
    "tomorrow": "завтра",
    "now": "зараз",
    "all": "все усе",
}
_ENGLISH = {
    word: english
    for names, english in (
        *zip(_MONTHS, MONTHS, strict=True),
        *((names, english) for english, names in _OTHERS.items()),
    )
    for word in names.split()
}
_WORD = re.compile(r"[а-щьюяєіїґ'’]+\.?", re.IGNORECASE)
_DECADE = re.compile(r"(\d{3}0)-?(?:ті|х|их)\b(?:\s+роки|\s+років)?\.?", re.IGNORECASE)
_YEAR = re.compile(r"(?<=\d{4})\s+(?:року|рік|р\.?)(?=$|[\s,–-])", re.IGNORECASE)
_QUARTER = re.compile(r"([1-4]|IV|I{1,3})(?:-?й)?\s+(?:квартал\w*|кв\.?)\s+(\d{4})", re.IGNORECASE)
_WEEK = re.compile(r"(\d{1,2})(?:-?й)?\s+тиждень\s+(\d{4})", re.IGNORECASE)
_WHOLE = re.compile(r"(?:весь|увесь)\s+час", re.IGNORECASE)
_ROMAN = {"i": "1", "ii": "2", "iii": "3", "iv": "4"}


def in_english(words: str) -> str:
    """Return what was typed with every Ukrainian word of time in English; the rest as it stands."""
    if words.isascii():
        return words
    words = _WHOLE.sub("all time", words)
    words = _DECADE.sub(r"\1s", words)
    words = _YEAR.sub("", words)
    words = _QUARTER.sub(
        lambda found: f"Q{_ROMAN.get(found[1].lower(), found[1])} {found[2]}", words
    )
    words = _WEEK.sub(r"week \1 \2", words)
    return _WORD.sub(_one, words)


def _one(found: re.Match[str]) -> str:
    word = found[0].rstrip(".").casefold().replace("’", "'")
    return _ENGLISH.get(word, found[0])
