"""Why a place was chosen, in the words a colleague would use."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from dateline.domain.places import NameKind, NameMatch, Place, PlaceId
from dateline.extract.places.proposals import SEATS_OF_POWER
from dateline.extract.places.ranking import MOST, feature_sort
from dateline.extract.places.recognition import Name
from dateline.extract.places.resolution import Resolved
from dateline.extract.places.story import Story
from dateline.extract.places.words import words

Beside = Mapping[int, Mapping[PlaceId, tuple[int, Name]]]
"""Of each sentence the likeliest places of its names, each with the first name and its number."""

_NOUNS = {
    "country": "country",
    "admin1": "region",
    "admin": "district",
    "capital": "city",
    "seat": "city",
    "town": "town",
    "quarter": "city district",
    "water": "body of water",
    "terrain": "landmark",
    "airport": "airport",
    "site": "site",
    "land": "region",
}
_FEATURES = {
    "H.STM": "river",
    "H.LK": "lake",
    "H.RSV": "reservoir",
    "H.SEA": "sea",
    "H.OCN": "ocean",
    "H.GULF": "gulf",
    "H.BAY": "bay",
    "H.STRT": "strait",
    "H.CNL": "canal",
    "T.ISL": "island",
    "T.ISLS": "group of islands",
    "T.MT": "mountain",
    "T.MTS": "mountain range",
    "T.VLC": "volcano",
    "T.PEN": "peninsula",
    "T.DSRT": "desert",
    "T.VAL": "valley",
    "T.CAPE": "cape",
    "L.CONT": "continent",
    "L.PRK": "park",
    "L.PRT": "port",
    "L.MILB": "military base",
    "S.UNIV": "university",
    "S.STDM": "stadium",
    "S.PRN": "prison",
    "S.BDG": "bridge",
    "S.DAM": "dam",
    "S.PSN": "nuclear plant",
    "S.SQR": "square",
    "S.BDRC": "border crossing",
}
"""What GeoNames' features are called where one word says it."""
_DIVISIONS = {
    "state": words("AU BR DE IN MM MX MY NG SS US VE"),
    "province": words("AF AR BE CA CD CN CU ID IR KE LK NL PK TH TR ZA ZM"),
    "canton": frozenset({"CH"}),
    "country": frozenset({"GB"}),
    "prefecture": frozenset({"JP"}),
}
"""What first divisions are called, by country; elsewhere they are regions."""
_COUNTIES = frozenset({"US", "IE", "KE", "LR"})
_CITY = 100_000


_THE = re.compile(
    r"United |Netherlands|Philippines|Maldives|Bahamas|Gambia|Seychelles|Comoros"
    r"|(?:Middle|Far|Near) East|Balkans|Caribbean|Caucasus|Arctic|Levant|(?:Gulf|Strait|Isle) of "
    r"|.*\b(?:Republic|Islands|Territory|Alps|Mountains|Emirates|Union)\b"
    r"|.*\b(?:Sea|Ocean|Peninsula|River)$"
)
_SEATS = "seat of power"
_MOSTLY = 0.5
"""Of what the other names say, the share from which on a story is set somewhere."""


def reason(resolved: Resolved, names: Sequence[Name], beside: Beside, sentence: int) -> str:
    """Return one line: what in the story speaks for the choice, and how many others there are.

    ``sentence`` is that of the mention it is said of.
    """
    match = resolved.match
    if match is None:
        return _why_nothing(resolved)
    clauses = [
        *_kind_clause(match),
        *_story_clause(resolved, match.place, names, beside, sentence),
    ][:1]
    clauses.append(_among(resolved, match))
    line = "; ".join(clause for clause in clauses if clause)
    return f"{line[:1].upper()}{line[1:]}."


def _why_nothing(resolved: Resolved) -> str:
    count = len(resolved.group.matches)
    if count == 0:
        return "No place of this name is in the gazetteer."
    if count == 1:
        place = resolved.group.matches[0].place
        return f"The only place of this name, {place.label}, does not fit the story."
    return f"None of the {count} places of this name fits the story."


def _kind_clause(match: NameMatch) -> list[str]:
    if match.kind is NameKind.DEMONYM:
        return [f"a word for the people of {with_article(match.place)}, or for what is theirs"]
    if match.kind is NameKind.ABBREVIATION:
        return [f"short for {with_article(match.place)}"]
    if match.kind is NameKind.FORMER:
        return [f"an old name of {with_article(match.place)}"]
    return []


def _story_clause(
    resolved: Resolved, place: Place, names: Sequence[Name], beside: Beside, sentence: int
) -> list[str]:
    one = resolved.group
    container = one.container
    if container is not None and not one.clues.containers.isdisjoint(place.admin):
        return [f"the story says “{one.name}, {names[container].proposal.name}”"]
    if one.holds is not None:
        return [f"the story says “{names[one.holds].proposal.name}, {one.name}”"]
    named = _named_beside(place, beside.get(sentence, {}))
    if named:
        return [f"named with {named} in the same sentence"]
    if one.clues.cue and resolved.group.matches[0].place.id != place.id:
        if any(names[member].dateline for member in one.members):
            return ["the report was sent from here"]
        return ["the words beside it say what kind of place it is"]
    return _setting(resolved, place)


def _named_beside(place: Place, mates: Mapping[PlaceId, tuple[int, Name]]) -> str:
    """Return what a name of the same sentence is called that the place lies in, the first one."""
    holding = [mates[wider] for wider in place.admin if wider in mates]
    if not holding:
        return ""
    _, name = min(holding, key=lambda one: one[0])
    match = name.proposal.matches[0]
    return f"“{name.proposal.name}”" if name.demonym else with_article(match.place)


def with_article(place: Place) -> str:
    """Return a place's name as it stands within a sentence: "the United States"."""
    return f"the {place.name}" if _THE.match(place.name) else place.name


def by_sentence(names: Sequence[Name], story: Story) -> Beside:
    """Return what the names of each sentence are likeliest to mean."""
    beside: dict[int, dict[PlaceId, tuple[int, Name]]] = {}
    for at, name in enumerate(names):
        if name.proposal.matches and not name.unsaid:
            mates = beside.setdefault(story.sentence[name.proposal.start], {})
            mates.setdefault(name.proposal.matches[0].place.id, (at, name))
    return beside


def _setting(resolved: Resolved, place: Place) -> list[str]:
    around = resolved.story
    within = around.division(place.admin[1]) if len(place.admin) > 1 else 0.0
    if within >= 1:
        mostly = within > _MOSTLY * around.total
        said = "the story is set in" if mostly else "the story names other places in"
        return [f"{said} {place.admin_names[1]}"]
    if place.admin and place.country and around.country(place.country) >= 1:
        country = place.admin_names[0]
        article = "the " if _THE.match(country) else ""
        return [f"the story names other places in {article}{country}"]
    return []


def _among(resolved: Resolved, match: NameMatch) -> str:
    others = [one for one in resolved.group.matches if one.place.id != match.place.id]
    noun = noun_of(match.place)
    if match.kind is NameKind.DEMONYM and not others:
        return ""
    if not others:
        return f"the only {noun} of this name"
    count = str(len(others) + 1) if len(resolved.group.matches) < MOST else "many"
    if not any(feature_sort(one.place) == feature_sort(match.place) for one in others):
        return f"the only {noun} among {count} places of this name"
    if match.place.population > max(one.place.population for one in others):
        return f"the largest of {count} places of this name"
    if resolved.best == 0:
        return f"the best known of {count} places of this name"
    return f"one of {count} places of this name"


def noun_of(place: Place) -> str:
    """Return what to call a place: city, town, country, region and so on."""
    if place.feature in SEATS_OF_POWER:
        return _SEATS
    if place.feature.startswith("R."):
        return "street"
    named = _FEATURES.get(place.feature) or _division(place)
    if named:
        return named
    noun = _NOUNS[feature_sort(place)]
    return "city" if noun == "town" and place.population >= _CITY else noun


def _division(place: Place) -> str:
    """Return what a country calls such a division; empty where it is just a region or district."""
    if place.feature == "A.ADM2" and place.country in _COUNTIES:
        return "county"
    if place.feature != "A.ADM1":
        return ""
    return next((noun for noun, countries in _DIVISIONS.items() if place.country in countries), "")
