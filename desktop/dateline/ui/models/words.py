"""Numbers and places in words, for people."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from html import escape

from dateline.domain.events import hundredths
from dateline.domain.languages import language_marked
from dateline.domain.places import Place
from dateline.ui.elsewhere import told
from dateline.ui.saying import Later, say, say_number

_LONG_RUN = re.compile(r"\S{24}(?=\S)")


_COUNTED: dict[str, Callable[[int], str]] = {
    "event": lambda number: say_number("Words", "%Ln events", "%Ln event", number),
    "mention": lambda number: say_number("Words", "%Ln mentions", "%Ln mention", number),
    "name": lambda number: say_number("Words", "%Ln names", "%Ln name", number),
    "place": lambda number: say_number("Words", "%Ln places", "%Ln place", number),
    "row": lambda number: say_number("Words", "%Ln rows", "%Ln row", number),
    "story": lambda number: say_number("Words", "%Ln stories", "%Ln story", number),
    "table": lambda number: say_number("Words", "%Ln tables", "%Ln table", number),
}


def counted(number: int, noun: str) -> str:
    """Return ``1 story`` or ``1,204 stories``, for one of the nouns above."""
    return _COUNTED[noun](number)


def in_a_row(names: Sequence[str]) -> str:
    """Return ``Kharkiv, Odesa and Kyiv``."""
    if len(names) < 2:
        return "".join(names)
    last_two = say("Words", "{first} and {last}")
    return last_two.format(first=", ".join(names[:-1]), last=names[-1])


def places_only_words(remarks: tuple[str, ...]) -> str:
    """Return ``places only: Ukrainian`` for a story whose remarks say so, else nothing."""
    language = language_marked(remarks)
    if not language:
        return ""
    return say("Words", "places only: {language}").format(language=told(language))


def percent(share: float) -> str:
    """Return ``98 %``, rounded down as confidences are everywhere; no 0 for what is possible."""
    return f"{hundredths(share) or int(share > 0)} %"


_ONLINE = "online-"
FEATURES = {
    "P.PPLC": Later("Words", "capital"),
    "P.PPLA": Later("Words", "city"),
    "P.PPLA2": Later("Words", "city"),
    "P.PPLX": Later("Words", "district"),
    "P.PPLL": Later("Words", "village"),
    "P.PPLH": Later("Words", "former settlement"),
    "P.PPLQ": Later("Words", "abandoned settlement"),
    "A.PCLI": Later("Words", "country"),
    "A.PCLS": Later("Words", "country"),
    "A.PCLD": Later("Words", "dependent territory"),
    "A.PCLF": Later("Words", "country"),
    "A.PCLIX": Later("Words", "territory"),
    "A.TERR": Later("Words", "territory"),
    "A.ADM1": Later("Words", "region"),
    "A.ADM2": Later("Words", "district"),
    "A.ADM3": Later("Words", "district"),
    "A.ADM4": Later("Words", "municipality"),
    "L.CONT": Later("Words", "continent"),
    "L.RGN": Later("Words", "region"),
    "L.RGNH": Later("Words", "historical region"),
    "L.MILB": Later("Words", "military base"),
    "H.SEA": Later("Words", "sea"),
    "H.OCN": Later("Words", "ocean"),
    "H.LK": Later("Words", "lake"),
    "H.STM": Later("Words", "river"),
    "H.STRT": Later("Words", "strait"),
    "H.GULF": Later("Words", "gulf"),
    "H.BAY": Later("Words", "bay"),
    "H.CNL": Later("Words", "canal"),
    "H.RSV": Later("Words", "reservoir"),
    "S.AIRP": Later("Words", "airport"),
    "S.PSN": Later("Words", "power station"),
    "S.PS": Later("Words", "power station"),
    "S.PSNU": Later("Words", "nuclear power plant"),
    "S.BDG": Later("Words", "building"),
    "S.PAL": Later("Words", "palace"),
    "S.GOVL": Later("Words", "government building"),
    "S.CTRS": Later("Words", "institution"),
    "S.DAM": Later("Words", "dam"),
    "S.PRT": Later("Words", "port"),
    "S.BDGE": Later("Words", "bridge"),
    "T.ISL": Later("Words", "island"),
    "T.ISLS": Later("Words", "islands"),
    "T.MT": Later("Words", "mountain"),
    "T.MTS": Later("Words", "mountains"),
    "T.PEN": Later("Words", "peninsula"),
    "T.DSRT": Later("Words", "desert"),
    "T.CAPE": Later("Words", "cape"),
    "T.VAL": Later("Words", "valley"),
}
CLASSES = {
    "A": Later("Words", "region"),
    "H": Later("Words", "water"),
    "L": Later("Words", "area"),
    "P": Later("Words", "town"),
    "R": Later("Words", "road"),
    "S": Later("Words", "site"),
    "T": Later("Words", "landform"),
    "U": Later("Words", "undersea feature"),
    "V": Later("Words", "forest"),
}


def feature_words(place: Place) -> str:
    """Return what kind of place it is: ``capital``, ``region``, ``airport``."""
    known = FEATURES.get(place.feature)
    if known:
        return known()
    if place.feature_class == "P":
        return say("Words", "city") if place.population >= 50_000 else say("Words", "town")
    of_class = CLASSES.get(place.feature_class)
    return of_class() if of_class else say("Words", "place")


def within(place: Place) -> str:
    """Return what it lies in, nearest first: ``Subcarpathia, Poland``; empty for a country."""
    return ", ".join(name for name in reversed(place.admin_names) if name != place.name)


def described(place: Place) -> str:
    """Return ``city, Subcarpathia, Poland``; of a geocoder on the net, that it is."""
    parts = (found_online(place), feature_words(place), within(place))
    return ", ".join(part for part in parts if part)


def found_online(place: Place) -> str:
    """Return ``found online by nominatim`` where a geocoder on the net said where it is."""
    giver = place.id.partition(":")[0]
    if not giver.startswith(_ONLINE):
        return ""
    found = say("Words", "found online by {geocoder}")
    return found.format(geocoder=giver.removeprefix(_ONLINE))


def breakable(words: str) -> str:
    """Return words in which a line may break inside of one that is longer than a line."""
    return _LONG_RUN.sub("\\g<0>\u200b", words)


def tip(words: str) -> str:
    """Return words for a tool tip: as text, whatever they hold, wrapped where they are long."""
    return f"<qt>{escape(words).replace(chr(10), '<br>')}</qt>"
