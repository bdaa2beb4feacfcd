"""What speaks for and against a proposal being the name of a place, as named signs.

A sign is a short string such as ``before:inside``; ``weights`` holds a number for each, and the sum
goes through the logistic function. Signs are made of what the words around say, of what the
model and the gazetteer say of the name, and of what the rest of the story says of it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise

from dateline.domain.places import NameKind, NameMatch, Place
from dateline.extract.datelines import dateline
from dateline.extract.places.civic import civic_signs, firms, split_pair
from dateline.extract.places.company import Companions, is_small
from dateline.extract.places.headings import brief_heads
from dateline.extract.places.holding import holders
from dateline.extract.places.lists import in_list, is_score, list_head
from dateline.extract.places.people import told_of
from dateline.extract.places.proposals import (
    DIRECTIONS,
    PLACE_LABELS,
    SEATS_OF_POWER,
    Proposal,
)
from dateline.extract.places.story import Entity, Story
from dateline.extract.places.words import (
    ACTING,
    BODIES,
    CALENDAR,
    DIRECTED,
    DISEASE,
    GENERIC,
    GOVERNMENT,
    INSIDE,
    ORDINARY,
    SPEAKING,
    TITLES,
)

_FAMOUS = 500_000
_LARGE = 100_000
_SMALL = 5_000
_DOMINANT = 0.85
"""Of a name's meanings, the share of the first: it has hardly another."""
_COMPANY = (0.15, 0.5, 1.2)
"""Where the steps are from no company near by to much."""
_TIMES = frozenset({"DATE", "TIME"})


COUNTRY_LABELS = PLACE_LABELS | {"NORP"}
PAIR = "PAIR"
"""Our label for half of what the model took for one name: "Kells and Trim"."""


class StoryEvidence:
    """What a whole story says of its names: gathered once, asked for each proposal."""

    def __init__(self, story: Story, proposals: Iterable[Proposal]) -> None:
        """Count how the model labelled every name of the story, and where they stand."""
        proposals = list(proposals)
        known = {(one.start, one.end) for one in proposals if _is_only_a_place(one)}
        self.inside = Counter(
            one.name for one in proposals if _before(story, one.start) == "inside"
        )
        self.labels: dict[str, Counter[str]] = defaultdict(Counter)
        self.surnames: set[str] = set()
        self.persons: set[str] = set()
        for entity in story.entities:
            text = story.text(entity.start, entity.end)
            self.labels[text][entity.label] += 1
            if entity.label == "PERSON" and (entity.start, entity.end) not in known:
                self._add_person(story, entity)
        self.plain_words = {word for word in story.words if word.islower()}
        upper = [word[:1].isupper() for word in story.words]
        alpha = [word[:1].isalpha() for word in story.words]
        capitals = [
            sum(upper[start:end]) / max(1, sum(alpha[start:end]))
            for start, end in _sentences(story)
        ]
        self.title_case = [share > 0.6 for share in capitals]
        self.datelines = _datelines(story)
        self.company = _company(proposals)
        self.countries = {
            one.matches[0].place.country
            for one in proposals
            if one.matches and story.label(one.start) in COUNTRY_LABELS
        }
        """Where what the model takes for places, or for peoples, most likely is."""
        self._known = {at for one in proposals if one.matches for at in range(one.start, one.end)}
        self._longer = {
            (one.name.split(" ", 1)[0], match.place.id)
            for one in proposals
            if " " in one.name
            for match in one.matches[:1]
            if match.exact
        }
        self.holders = holders(proposals)
        self.firms = firms(story)
        self.told_of = told_of(story, proposals)
        self.heads = brief_heads(story, proposals)
        self.speakers = {one.name for one in proposals if story.word(one.end) in SPEAKING}
        self._sorts: dict[str, tuple[str, tuple[str, ...]]] = {}

    def of_gazetteer(self, proposal: Proposal) -> tuple[str, tuple[str, ...]]:
        """Return what sort of place a name is, and the signs of what the gazetteer knows of it.

        All proposals of one name have the same matches.
        """
        found = self._sorts.get(proposal.name)
        if found is None:
            found = place_class(proposal), tuple(_gazetteer_signs(proposal))
            self._sorts[proposal.name] = found
        return found

    def is_unknown_name(self, story: Story, at: int) -> bool:
        """Whether a token begins with a capital and is part of no name that the gazetteer has."""
        word = story.words[at] if 0 <= at < len(story) else ""
        return word.istitle() and word.isalpha() and at not in self._known

    def is_short_for_another(self, proposal: Proposal) -> bool:
        """Whether the story names the same place in full: "Rio" beside "Rio de Janeiro"."""
        return any(
            (proposal.name, match.place.id) in self._longer for match in proposal.matches[:1]
        )

    def _add_person(self, story: Story, entity: Entity) -> None:
        words = [word for word in story.words[entity.start : entity.end] if word[:1].isupper()]
        if len(words) > 1:
            self.surnames.add(words[-1])
            self.persons.update(words)


def _is_only_a_place(proposal: Proposal) -> bool:
    """Whether a name of several words is a town's: "Kiryat Shmona" is no Mr Shmona."""
    return proposal.end - proposal.start > 1 and any(
        match.exact and match.kind is not NameKind.DEMONYM for match in proposal.matches
    )


def _company(proposals: Iterable[Proposal]) -> dict[str, int]:
    """Return for each name, from 0 to 3, how much lies near the best placed of what it may mean."""
    distinct = {one.name: one for one in proposals}
    named = [(name, _near_by(one)) for name, one in distinct.items()]
    return {
        name: bisect_right(_COMPANY, max((each.near for each in found), default=0.0))
        for (name, _), found in zip(named, Companions(named).company(), strict=True)
    }


def _near_by(proposal: Proposal) -> tuple[NameMatch, ...]:
    """Return the towns and counties that are spelled like it."""
    return tuple(
        match
        for match in proposal.matches
        if match.exact and match.place.feature_class in "AP" and is_small(match.place)
    )


def _datelines(story: Story) -> frozenset[int]:
    """Return the tokens of the places that paragraphs' datelines begin with."""
    found: set[int] = set()
    last = -1
    for first, paragraph in enumerate(story.paragraph):
        if paragraph == last:
            continue
        last = paragraph
        begin, end = story.starts[first], story.paragraph_of(first).end
        place = dateline(story.document.text, begin, end)
        token = first
        while place and token < len(story) and story.ends[token] <= place[1]:
            found.add(token)
            token += 1
    return frozenset(found)


def _sentences(story: Story) -> Iterator[tuple[int, int]]:
    yield from pairwise([*story.sentence_starts, len(story)])


def is_speaking_landscape(story: Story, proposal: Proposal, evidence: StoryEvidence) -> bool:
    """Whether the story lets a river or a mountain say something: it is a firm or a person then."""
    if story.word(proposal.start - 1) in INSIDE | {"to", "from"}:
        return False
    return proposal.name in evidence.speakers and place_class(proposal) in {"H", "T"}


def signs(story: Story, proposal: Proposal, evidence: StoryEvidence) -> list[str]:
    """Return all that speaks for or against a proposal."""
    entity = _entity(story, proposal)
    if entity and entity.label in _TIMES and CALENDAR.isdisjoint(proposal.name.lower().split()):
        entity = None  # "On Wednesday Kherson was bombed"
    if entity and entity.label not in PLACE_LABELS and split_pair(story, entity, proposal):
        entity = Entity(proposal.start, proposal.end, PAIR)
    label = entity.label if entity else "O"
    relation = _relation(story, proposal, entity)
    known, told = evidence.of_gazetteer(proposal)
    coarse = _coarse(label, relation)
    found = ["bias", f"model:{label}:{relation}", f"place:{known}", f"both:{coarse}:{known}", *told]
    near = 0 if _has_none(story, proposal, known) else evidence.company.get(proposal.name, 0)
    if near:
        found.append(f"company:{near}:{coarse}")
    if near and relation in {"whole", "wider", "none"}:
        found.append(f"company:{near}")  # within another name it may be no more than that
    before = _before(story, proposal.start)
    found.append(f"seen:{before}:{coarse}")
    found += [f"begins:{known}"] if before == "start" else []
    found += civic_signs(story, proposal)
    found += _strangers(story, proposal, evidence)
    found += _shape(story, proposal, evidence)
    title_case = evidence.title_case[story.sentence[proposal.start]]
    found += _around(story, proposal, before, title_case=title_case)
    inside = before == "inside"
    found += _elsewhere(proposal, evidence, label if relation == "whole" else "")
    found += _somebody(proposal, evidence, inside=inside)
    is_lone = label == "PERSON" and relation == "whole" and _is_lone(proposal, evidence)
    found += [f"lone:{known}"] * is_lone
    if evidence.inside[proposal.name] > inside:
        found.append("elsewhere:inside")  # something is "in" or "near" the name elsewhere
    if label == "ORG" and relation != "whole" and entity is not None:
        found.append(f"body:{_body(story, entity)}:{relation}")
    return found


def _has_none(story: Story, proposal: Proposal, known: str) -> bool:
    """Whether company says nothing of a name: of a building, of "Best" where a sentence begins."""
    first = proposal.start == story.sentence_starts[story.sentence[proposal.start]]
    return known in {"S", "power", "airport"} or (first and proposal.name.lower() in ORDINARY)


def _entity(story: Story, proposal: Proposal) -> Entity | None:
    numbers = {story.entity[at] for at in range(proposal.start, proposal.end)} - {-1}
    if not numbers:
        return None
    covering = [story.entities[number] for number in numbers]
    return max(covering, key=lambda entity: (_shared(entity, proposal), -entity.start))


def _shared(entity: Entity, proposal: Proposal) -> int:
    return min(entity.end, proposal.end) - max(entity.start, proposal.start)


def _relation(story: Story, proposal: Proposal, entity: Entity | None) -> str:
    """Return which part of the model's name a proposal is."""
    if entity is None:
        return "none"
    start, end = entity.start, entity.end
    while start < end - 1 and story.lower[start] in {"the", "a", "an"}:
        start += 1
    while end > start + 1 and _trails(story, end - 1):
        end -= 1
    begin = proposal.start
    while begin < start and story.lower[begin] in DIRECTIONS | {"-"}:
        begin += 1
    first, last = begin <= start, proposal.end >= end
    if first and last:
        return "whole" if (begin, proposal.end) == (start, end) else "wider"
    if first or last:
        return "first" if first else "last"
    return "middle"


def _trails(story: Story, at: int) -> bool:
    """Whether a token at the end of the model's name is none of it: "Kyiv's", "Kyiv 454"."""
    word = story.words[at]
    return story.tags[at] == "POS" or word.isspace() or word.isdigit()


def _coarse(label: str, relation: str) -> str:
    if label in PLACE_LABELS:
        group = "place"
    elif label == PAIR:
        group = "pair"
    elif label in {"PERSON", "ORG", "NORP", "O"}:
        group = label
    else:
        group = "other"
    return group if relation in {"whole", "none"} else f"{group}-part"


def place_class(proposal: Proposal) -> str:
    """Return coarsely what sort of place a name first of all means; ``unknown``: none."""
    if not proposal.matches:
        return "unknown"
    best = proposal.matches[0]
    if best.kind is NameKind.DEMONYM:
        return "demonym"
    return feature_class(best.place)


def feature_class(place: Place) -> str:
    """Return coarsely what sort of place it is."""
    feature = place.feature
    if feature.startswith("A.PCL"):
        return "country"
    if feature.startswith("P"):
        return _town_class(place)
    if feature.startswith("A"):
        return "admin1" if feature == "A.ADM1" else "admin"
    if feature in SEATS_OF_POWER:
        return "power"
    if feature == "S.AIRP":
        return "airport"
    return feature[:1] or "L"


def _town_class(place: Place) -> str:
    if place.feature == "P.PPLC" or place.population >= _FAMOUS:
        return "famous"
    if place.population >= _LARGE:
        return "large"
    return "village" if place.population < _SMALL else "town"


def _gazetteer_signs(proposal: Proposal) -> Iterator[str]:
    if not proposal.matches:
        return
    best = proposal.matches[0]
    yield f"kind:{best.kind.value}"
    exact = any(match.exact for match in proposal.matches)
    if best.exact and best.prior > _DOMINANT and best.kind is NameKind.MAIN:
        yield f"dominant:{feature_class(best.place)}"
    yield f"spelled:{'exactly' if exact else 'nearly'}"
    if best.kind is NameKind.ABBREVIATION and not exact:
        yield "abbreviation:otherwise"
    yield f"many:{min(len(proposal.matches), 64).bit_length()}"


def _shape(story: Story, proposal: Proposal, evidence: StoryEvidence) -> Iterator[str]:
    words = story.words[proposal.start : proposal.end]
    yield f"words:{min(len(words), 3)}"
    tags = story.tags[proposal.end - 1]
    tag = tags if tags in {"NNP", "NNPS", "JJ", "NN", "NNS"} else "other"
    yield f"tag:{tag}"
    sentence = story.sentence[proposal.start]
    title_case = evidence.title_case[sentence]
    yield f"sentence:{'title' if title_case else 'plain'}"
    begins = proposal.start == story.sentence_starts[sentence]
    if begins:
        yield f"begins:{tag}"
    if len(words) == 1:
        yield from _single_word(words[0], evidence, quiet=begins or title_case)


def _single_word(word: str, evidence: StoryEvidence, *, quiet: bool) -> Iterator[str]:
    lower = word.lower()
    if lower in CALENDAR:
        yield "word:calendar"
    if lower in ORDINARY:
        yield "word:ordinary"
    if lower in TITLES:
        yield "word:title"
    if lower in GENERIC:
        yield "word:generic"
    if lower in evidence.plain_words:
        yield f"word:plain-elsewhere:{'quiet' if quiet else 'loud'}"
    if word.isupper() and len(word) > 1:
        yield f"word:capitals:{min(len(word), 5)}"
    if len(word) <= 2:
        yield "word:short"


def _around(story: Story, proposal: Proposal, before: str, *, title_case: bool) -> Iterator[str]:
    start, end = proposal.start, proposal.end
    after = _after(story, end)
    if title_case:
        before = "capitalised" if before == "name:O" else before
        after = "capitalised" if after == "name:other:O" else after
    yield f"before:{before}"
    yield f"after:{after}"
    yield f"around:{before}:{after}"
    if story.word(start - 1) == "of":
        yield f"of:{_head(story.word(start - 2))}"
    if story.word(start - 1) == "the" and story.word(start - 2) in INSIDE:
        yield "before:inside-the"
    if in_list(story, start, end):
        yield "list:places"
    head = list_head(story, start)
    if head:
        yield f"list:{head}"
    if is_score(story, start, end):
        yield "score"


def _sorted_out(*sorts: tuple[str, Iterable[str]]) -> dict[str, str]:
    """Return the sort of each word: of a word that is of several, the first."""
    return {word: sort for sort, said in reversed(sorts) for word in said}


_HEADS = _sorted_out(("generic", GENERIC), *BODIES.items(), ("title", TITLES))


def _head(word: str) -> str:
    return _HEADS.get(word, "other")


_PLAIN_BEFORE = ("of", "the", "and", "or", ",", "(", "-", "by", "for", "with", "as")
_BEFORE = _sorted_out(
    ("inside", INSIDE),
    ("directed", DIRECTED),
    ("title", TITLES),
    ("generic", GENERIC),
    *((word, [word]) for word in _PLAIN_BEFORE),
)


def _before(story: Story, start: int) -> str:
    if start == 0 or story.sentence[start - 1] != story.sentence[start]:
        return "start"
    sort = _BEFORE.get(story.lower[start - 1])
    if sort is not None:
        return sort
    if story.words[start - 1].isspace():
        return "start"
    if story.words[start - 1][0].isupper():
        return f"name:{story.label(start - 1) or 'O'}"
    return story.tags[start - 1][:2]


_PLAIN_AFTER = ("-", "–", "and", "or", "(", ")", ".", "in")
_AFTER = _sorted_out(
    ("disease", DISEASE),
    ("speaking", SPEAKING),
    ("acting", ACTING),
    ("government", GOVERNMENT),
    ("generic", GENERIC),
    *((word, [word]) for word in _PLAIN_AFTER),
)


def _after(story: Story, end: int) -> str:
    if end >= len(story) or story.words[end].isspace():
        return "end"
    word = story.lower[end]
    if story.words[end][0].isupper():
        return f"name:{_head(word)}:{story.label(end) or 'O'}"
    if story.tags[end] == "POS":
        return "possessive"
    if word == ",":
        return "comma:place" if story.label(end + 1) in PLACE_LABELS else "comma"
    return _AFTER.get(word) or story.tags[end][:2]


def _is_lone(proposal: Proposal, evidence: StoryEvidence) -> bool:
    """Whether a person of that name would never be called by more: news gives a first name once."""
    return proposal.end == proposal.start + 1 and not (
        proposal.name in evidence.persons or proposal.name in evidence.speakers
    )


def _elsewhere(proposal: Proposal, evidence: StoryEvidence, own: str) -> Iterator[str]:
    """Tell how the model labelled the same name elsewhere; ``own`` is its label here."""
    if evidence.is_short_for_another(proposal):
        yield "elsewhere:longer"
    labels = evidence.labels.get(proposal.name)
    if labels is None:
        return
    counts = Counter(labels)
    if own and counts[own]:
        counts[own] -= 1
    total = counts.total()
    if total:
        place = sum(counts[label] for label in PLACE_LABELS) / total
        yield f"labelled:place:{round(place * 4)}"
        if counts["PERSON"] > total / 2:
            yield "labelled:person"


def _strangers(story: Story, proposal: Proposal, evidence: StoryEvidence) -> Iterator[str]:
    """Tell whether a capitalised word beside is known to nobody: "Jarosław Kaczyński"."""
    if evidence.is_unknown_name(story, proposal.end) and story.word(proposal.end) not in GENERIC:
        yield "stranger:after"
    first = proposal.start - 1 == story.sentence_starts[story.sentence[proposal.start]]
    if not first and evidence.is_unknown_name(story, proposal.start - 1):
        yield "stranger:before"


def _somebody(proposal: Proposal, evidence: StoryEvidence, *, inside: bool) -> Iterator[str]:
    """Tell whether the story has a person of that name."""
    last = proposal.name.rsplit(" ", 1)[-1]
    where = "inside" if inside else "elsewhere"
    if last in evidence.surnames:
        yield f"somebody:surname:{where}"
    elif last in evidence.persons:
        yield f"somebody:first-name:{where}"


def _body(story: Story, entity: Entity) -> str:
    """Return what sort of organisation a name is, by its words."""
    words = set(story.lower[entity.start : entity.end])
    for sort in ("education", "media", "sport", "business", "authority"):
        if words & BODIES[sort]:
            return sort
    return "other"
