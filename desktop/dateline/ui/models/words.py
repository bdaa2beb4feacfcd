"""Numbers and places in words, for people."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from html import escape

from dateline.domain.events import hundredths
from dateline.domain.languages import language_marked
from dateline.domain.places import Place
from dateline.ui.saying import say, say_number

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
    return f"places only: {language}" if language else ""


def percent(share: float) -> str:
    """Return ``98 %``, rounded down as confidences are everywhere; no 0 for what is possible."""
    return f"{hundredths(share) or int(share > 0)} %"


_ONLINE = "online-"
FEATURES = {
    "P.PPLC": "capital",
    "P.PPLA": "city",
    "P.PPLA2": "city",
    "P.PPLX": "district",
    "P.PPLL": "village",
    "P.PPLH": "former settlement",
    "P.PPLQ": "abandoned settlement",
    "A.PCLI": "country",
    "A.PCLS": "country",
    "A.PCLD": "dependent territory",
    "A.PCLF": "country",
    "A.PCLIX": "territory",
    "A.TERR": "territory",
    "A.ADM1": "region",
    "A.ADM2": "district",
    "A.ADM3": "district",
    "A.ADM4": "municipality",
    "L.CONT": "continent",
    "L.RGN": "region",
    "L.RGNH": "historical region",
    "L.MILB": "military base",
    "H.SEA": "sea",
    "H.OCN": "ocean",
    "H.LK": "lake",
    "H.STM": "river",
    "H.STRT": "strait",
    "H.GULF": "gulf",
    "H.BAY": "bay",
    "H.CNL": "canal",
    "H.RSV": "reservoir",
    "S.AIRP": "airport",
    "S.PSN": "power station",
    "S.PS": "power station",
    "S.PSNU": "nuclear power plant",
    "S.BDG": "building",
    "S.PAL": "palace",
    "S.GOVL": "government building",
    "S.CTRS": "institution",
    "S.DAM": "dam",
    "S.PRT": "port",
    "S.BDGE": "bridge",
    "T.ISL": "island",
    "T.ISLS": "islands",
    "T.MT": "mountain",
    "T.MTS": "mountains",
    "T.PEN": "peninsula",
    "T.DSRT": "desert",
    "T.CAPE": "cape",
    "T.VAL": "valley",
}
CLASSES = {
    "A": "region",
    "H": "water",
    "L": "area",
    "P": "town",
    "R": "road",
    "S": "site",
    "T": "landform",
    "U": "undersea feature",
    "V": "forest",
}


def feature_words(place: Place) -> str:
    """Return what kind of place it is: ``capital``, ``region``, ``airport``."""
    known = FEATURES.get(place.feature)
    if known:
        return known
    if place.feature_class == "P":
        return "city" if place.population >= 50_000 else "town"
    return CLASSES.get(place.feature_class, "place")


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
    return f"found online by {giver.removeprefix(_ONLINE)}" if giver.startswith(_ONLINE) else ""


def breakable(words: str) -> str:
    """Return words in which a line may break inside of one that is longer than a line."""
    return _LONG_RUN.sub("\\g<0>\u200b", words)


def tip(words: str) -> str:
    """Return words for a tool tip: as text, whatever they hold, wrapped where they are long."""
    return f"<qt>{escape(words).replace(chr(10), '<br>')}</qt>"
