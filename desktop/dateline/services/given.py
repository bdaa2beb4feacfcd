"""Events that a file gives: their places and dates are taken as they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dateline.domain.events import Analysis, Mention, MentionKind
from dateline.domain.given import GivenEvent, GivenEvents
from dateline.domain.places import Candidate, NameMatch
from dateline.domain.standing import NoAnswers, StandingAnswers
from dateline.domain.times import Moment, MomentBasis, Precision, TimeExpression, TimexType
from dateline.services.points import Giver, place_at

if TYPE_CHECKING:
    from dateline.gazetteer.combined import CombinedGazetteer

OFFERED = 6
_MOST_PARTS = 8
"""Of an address, between commas."""
_GIVEN = "Its point is given in the file."
_VALUES = {Precision.HOUR: 16, Precision.DAY: 10, Precision.MONTH: 7, Precision.YEAR: 4}
"""How much of an ISO date and time each precision is."""


def analysis_of(
    given: GivenEvents, gazetteer: CombinedGazetteer, answers: StandingAnswers | None = None
) -> Analysis:
    """Return rows of events as a story that was analysed.

    A row with coordinates has a place of its own there, in the country and divisions of the nearest
    place of the gazetteer. A row with a name alone means what a person said once and for all of
    that name, else the likeliest place of it.
    """
    from dateline.extract.places.obeying import answered, unsure

    text, said = given.document.text, answers or NoAnswers()
    mentions = []
    for event in given.events:
        mention: Mention | None = _mention(event, text, gazetteer)
        if mention is not None and not _has_point(event):
            mention = answered(unsure(mention), said.meaning(event.name))
        if mention is not None:
            mentions.append(mention)
    return Analysis(
        document=given.document,
        mentions=tuple(mentions),
        dates=tuple(
            _date(event, event.moment, event.when, text)
            for event in given.events
            if event.moment is not None and event.when is not None
        ),
    )


def _has_point(event: GivenEvent) -> bool:
    return event.latitude is not None and event.longitude is not None


def _mention(event: GivenEvent, text: str, gazetteer: CombinedGazetteer) -> Mention:
    if event.latitude is not None and event.longitude is not None:
        place = place_at(
            event.name, event.latitude, event.longitude, gazetteer, given_by=Giver.FILE
        )
        candidates: tuple[Candidate, ...] = (Candidate(place=place, score=1.0),)
        reason = _GIVEN
    else:
        candidates = _named(event, gazetteer)
        reason = _reason(candidates)
    best = candidates[0] if candidates else None
    return Mention(
        start=event.start,
        end=event.end,
        text=text[event.start : event.end],
        paragraph=event.paragraph,
        kind=MentionKind.LITERAL,
        candidates=candidates,
        choice=best.place.id if best else None,
        confidence=best.score if best else 0.0,
        reason=reason,
        moment=event.moment,
        moment_basis=MomentBasis.SENTENCE if event.moment is not None else None,
    )


def _named(event: GivenEvent, gazetteer: CombinedGazetteer) -> tuple[Candidate, ...]:
    found = _meant(event.name, gazetteer)
    within = [match for match in found if _is_within(match, event.country, gazetteer)]
    kept = (within or found)[:OFFERED]
    whole = sum(match.prior for match in within or found) or 1.0
    return tuple(Candidate(place=match.place, score=match.prior / whole) for match in kept)


def _meant(name: str, gazetteer: CombinedGazetteer) -> tuple[NameMatch, ...]:
    """Return what a name means; of an address, its first part that the gazetteer knows.

    What follows that part narrows: ``12 Main Street, Paris, Texas`` is in Texas.
    """
    parts = [part.strip() for part in name.split(",")][:_MOST_PARTS]
    for number, part in enumerate([name, *parts] if len(parts) > 1 else parts):
        found = gazetteer.candidates(part)
        for wider in parts[number:] if found and number else ():
            within = tuple(match for match in found if _is_within(match, wider, gazetteer))
            found = within or found
        if found:
            return found
    return ()


def _is_within(match: NameMatch, country: str, gazetteer: CombinedGazetteer) -> bool:
    if not country:
        return True
    if country.upper() == match.place.country:
        return True
    return any(found.place.id in match.place.admin for found in gazetteer.candidates(country))


def _reason(candidates: tuple[Candidate, ...]) -> str:
    if not candidates:
        return "The file names a place that the gazetteer does not know."
    if len(candidates) == 1:
        return "Named in the file; the only place of this name."
    return f"Named in the file; the likeliest of {len(candidates)} places of this name."


def _date(event: GivenEvent, moment: Moment, when: tuple[int, int], text: str) -> TimeExpression:
    start, end = when
    exact = moment.precision is Precision.HOUR
    return TimeExpression(
        start=start,
        end=end,
        text=text[start:end],
        type=TimexType.TIME if exact else TimexType.DATE,
        value=moment.start.isoformat()[: _VALUES[moment.precision]],
        paragraph=event.paragraph,
        moment=moment,
    )
