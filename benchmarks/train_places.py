"""Learn the numbers in ``dateline/extract/places/weights.py``.

    python benchmarks/train_places.py CORPUS.jsonl… [--passages FILE] [--check CORPUS.jsonl…]

Learns from corpora whose licence allows it, and from our own passages; prints figures of five-fold
cross-validation, of the corpora under ``--check`` (which are only measured), and writes the table.
The same input gives the same numbers.
"""

from __future__ import annotations

import argparse
import sys
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from corpora import document, lines, passages
from fitting import Choice, choosing, logistic
from made_local import made_local_texts
from made_texts import made_texts

from dateline.domain.events import Mention
from dateline.domain.places import NameMatch
from dateline.extract.chunks import cut, quietened
from dateline.extract.model import load_model
from dateline.extract.places import recognition, resolution
from dateline.extract.places import story as stories
from dateline.extract.places.evidence import StoryEvidence, signs
from dateline.extract.places.finder import find_places
from dateline.extract.places.groups import Group, group
from dateline.extract.places.judgement import Judgement, is_wide
from dateline.extract.places.names import Names, is_demonym
from dateline.extract.places.proposals import Proposal, propose
from dateline.extract.places.ranking import FEATURES, LOCAL, features, fits_cue
from dateline.extract.places.recognition import Name
from dateline.extract.places.story import Story
from dateline.extract.places.words import DISEASE
from dateline.gazetteer.database import GazetteerDatabase, open_gazetteer

TARGET = Path(__file__).parents[1] / "desktop/dateline/extract/places/weights.py"
PASSAGES = Path(__file__).parents[1] / "tests/unit/extract/passages.jsonl"
NEWS = tuple(
    PASSAGES.with_name(name) for name in ("local_news.jsonl", "manners.jsonl", "kinds.jsonl")
)
"""Texts of our own in the manner of papers; those held out are beside them."""
NEWS_WEIGHT = 1.5
FOLDS = 5
NEAR_KM = 161.0
"""The field's "within a hundred miles"."""
FAR_KM = 400.0
PASSAGE_WEIGHT = 4.0
HEADLINE_WEIGHT = 0.5
MADE_WEIGHT = 0.7
LOCAL_TEXTS = 900
LOCAL_SEED = 7
LOCAL_WEIGHT = 0.25
LOCAL_HEARD = 0.4
"""Times that weight: what texts of one mould say of whether a name is a place's."""
SMALLEST_GROUP = 40
"""Outcomes from which a point of the calibration is made, at least."""
THRESHOLD = 0.45
"""A proposal that is less likely than this is not taken for a name of a place: set by hand."""
_LOCAL = [name in LOCAL for name in FEATURES]
_ALL = [True] * len(FEATURES)


@dataclass(frozen=True, slots=True)
class Example:
    """A story with what people marked in it."""

    story: Story
    toponyms: list[dict[str, Any]]
    weight: float


def read(records: Sequence[dict[str, Any]], nlp: Any, weight: float) -> list[Example]:
    """Return the stories of a corpus as the product lays them out."""
    examples = []
    for record in records:
        made = document(record)
        chunks = cut(made)
        texts = [quietened(made.text[chunk.start : chunk.end]) for chunk in chunks]
        docs = zip(nlp.pipe(texts), (chunk.start for chunk in chunks), strict=True)
        examples.append(Example(stories.read(made, docs), record["toponyms"], weight))
    return examples


def headlines(records: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the first sentence of each story as a headline: in capitals, or each word with one."""
    made = []
    for number, record in enumerate(records):
        sentence = record["text"].split(". ")[0][:200]
        loud = sentence.upper() if number % 2 else sentence.title()
        if len(loud) == len(sentence):
            inside = [gold for gold in record["toponyms"] if gold["end"] <= len(sentence)]
            made.append(record | {"text": loud, "toponyms": inside})
    return made


def overlap(story: Story, proposal: Proposal, gold: dict[str, Any]) -> float:
    """Return what share of both together a proposal and a gold name have in common."""
    start, end = story.starts[proposal.start], story.ends[proposal.end - 1]
    common = min(end, gold["end"]) - max(start, gold["start"])
    return common / (max(end, gold["end"]) - min(start, gold["start"]))


def marked(example: Example, proposals: Sequence[Proposal]) -> list[bool]:
    """Return which proposals are right: for each gold name the one that fits it best."""
    right = [False] * len(proposals)
    for gold in example.toponyms:
        fits = [overlap(example.story, proposal, gold) for proposal in proposals]
        best = int(np.argmax(fits)) if fits else -1
        if best >= 0 and fits[best] > 0.3:
            right[best] = True
    return right


def learn_recognition(examples: Sequence[Example], names: Names) -> dict[str, float]:
    """Return what each sign counts."""
    found: list[list[str]] = []
    right: list[bool] = []
    weights: list[float] = []
    for example in examples:
        everything = propose(example.story, names)
        evidence = StoryEvidence(example.story, everything)
        proposals = [one for one in everything if not is_demonym(one.matches)]
        for one, ok in zip(proposals, marked(example, proposals), strict=True):
            if ok or not _unmarked_landscape(example, one):
                found.append(signs(example.story, one, evidence))
                right.append(ok)
                weights.append(example.weight)
    return logistic(found, right, weights, penalty=3.0, rarest=4)


def _unmarked_landscape(example: Example, proposal: Proposal) -> bool:
    """Whether a name may be right though nobody marked it: corpora differ on rivers."""
    if example.weight > 1.0 or not proposal.matches:
        return False
    if example.story.word(proposal.end) in DISEASE:
        return False  # "West Nile virus"
    place = proposal.matches[0].place
    return place.feature_class in "HTS" and place.feature != "S.AIRP"


@dataclass(frozen=True, slots=True)
class Grouped:
    """A story's groups of names, and for each which of its candidates are right, if known."""

    names: list[Name]
    groups: list[Group]
    right: list[np.ndarray[Any, np.dtype[np.bool_]] | None]
    weight: float


def grouped(example: Example, names: Names, judgement: Judgement) -> Grouped:
    """Return a story's groups with the right candidates."""
    found = recognition.recognise(example.story, names, judgement)
    groups = group(example.story, found)
    right = [_right(example, one, found) for one in groups]
    return Grouped(found, groups, right, example.weight)


def _right(example: Example, one: Group, found: Sequence[Name]) -> Any:
    for member in one.members:
        golds = [
            gold
            for gold in example.toponyms
            if "lat" in gold and overlap(example.story, found[member].proposal, gold) > 0.6
        ]
        if golds:
            return _fitting(one.matches, one.clues.cue, golds[0])
    return None


def _narrowed(
    matches: Sequence[NameMatch], right: list[bool], cue: str, gold: dict[str, Any]
) -> list[bool]:
    """Keep of the right matches those that the words beside call for, else those that are nearest.

    Within a hundred miles of a town's point lie its county and its province too.
    """
    fits = [ok and fits_cue(match.place, cue) for match, ok in zip(matches, right, strict=True)]
    if any(fits):
        return fits
    distances = [_distance(match, gold) for match in matches]
    nearest = min((km for km, ok in zip(distances, right, strict=True) if ok), default=0.0)
    return [ok and km <= nearest + 20 for km, ok in zip(distances, right, strict=True)]


def _fitting(matches: Sequence[NameMatch], cue: str, gold: dict[str, Any]) -> Any:
    """Return which matches lie where people said, or "none of them"; None if that is unclear."""
    if not matches:
        return None
    if "id" in gold:
        right = [match.place.id == gold["id"] for match in matches]
    else:
        right = _narrowed(matches, [_lies_there(match, gold) for match in matches], cue, gold)
    if any(right):
        return np.array([*right, False])
    if min(_distance(match, gold) for match in matches) < FAR_KM:
        return None
    return np.array([*right, True])


def _lies_there(match: NameMatch, gold: dict[str, Any]) -> bool:
    place = match.place
    if _distance(match, gold) <= NEAR_KM or place.id == f"geonames:{gold.get('geonameid')}":
        return True
    box = place.extent
    if box is None or not place.feature.startswith(("A.PCL", "L.")) or box.west > box.east:
        return False
    return box.south <= gold["lat"] <= box.north and box.west <= gold["lon"] <= box.east


def _distance(match: NameMatch, gold: dict[str, Any]) -> float:
    return kilometres(match.place.latitude, match.place.longitude, gold)


def kilometres(latitude: float, longitude: float, gold: dict[str, Any]) -> float:
    """Return how far a point is from the one that people marked."""
    from geopy.distance import great_circle

    return float(great_circle((latitude, longitude), (gold["lat"], gold["lon"])).km)


def learn_choice(items: Sequence[Grouped], table: dict[str, float]) -> Judgement:
    """Return what each feature counts in the first pass and in those after it."""
    first = choosing(list(_choices(items, None, 0)), penalty=1.0, used=_LOCAL)
    judgement = Judgement(table, first, first, threshold=THRESHOLD)
    for rounds in (0, 1):
        choices = list(_choices(items, judgement, rounds))
        judgement = replace(judgement, second=choosing(choices, penalty=1.0, used=_ALL))
    return judgement


def _choices(
    items: Sequence[Grouped], judgement: Judgement | None, rounds: int
) -> Iterator[Choice]:
    for item in items:
        found = resolution.passes(item.groups, item.names, judgement, rounds) if judgement else None
        surroundings = list(resolution.look_around(found, item.names)) if found else None
        for at, (one, right) in enumerate(zip(item.groups, item.right, strict=True)):
            if right is None:
                continue
            around = surroundings[at] if surroundings else None
            weight = item.weight * len(one.members) ** 0.5
            yield Choice(features(one.matches, one.clues, around), right, weight)


@dataclass(frozen=True, slots=True)
class Made:
    """Texts made out of the gazetteer."""

    local: Sequence[Example]
    """In the manner of small-town papers: they teach both which place and, less, whether it is."""
    famous: Sequence[Example]
    """Of well-known cities: they teach which place only."""


def learn(examples: Sequence[Example], names: Names, made: Made) -> Judgement:
    """Return all that the examples and the texts made teach."""
    heard = [replace(one, weight=one.weight * LOCAL_HEARD) for one in made.local]
    table = learn_recognition([*examples, *heard], names)
    nothing = np.zeros(len(FEATURES))
    recognising = Judgement(table, nothing, nothing, threshold=THRESHOLD)
    told = [*examples, *made.local, *made.famous]
    return learn_choice([grouped(example, names, recognising) for example in told], table)


def right_place(mention: Mention, gold: dict[str, Any]) -> bool:
    """Whether a mention stands where people said, as the scorers count."""
    place = mention.place
    if place is None:
        return False
    return (
        place.id == f"geonames:{gold.get('geonameid')}"
        or kilometres(place.latitude, place.longitude, gold) <= NEAR_KM
    )


Outcome = tuple[float, bool, bool]
"""Raw confidence, whether right, whether the place is wide."""


def outcomes(
    examples: Sequence[Example], names: Names, judgement: Judgement
) -> tuple[list[Outcome], str]:
    """Return how sure and how right each mention was, and the figures in a line."""
    pairs: list[Outcome] = []
    seen = located = gold_count = given = matched = 0
    for example in examples:
        mentions = [m for m in find_places(example.story, names, judgement) if m.kind != "demonym"]
        gold_count += len(example.toponyms)
        given += len(mentions)
        for mention in mentions:
            golds = [
                gold
                for gold in example.toponyms
                if min(gold["end"], mention.end) > max(gold["start"], mention.start)
            ]
            matched += bool(golds)
            known = [gold for gold in golds if "lat" in gold]
            if golds and not known:
                continue
            right = bool(known) and right_place(mention, known[0])
            if mention.place is not None:
                seen += 1
                located += right
                pairs.append((mention.confidence, right, is_wide(mention.place)))
    figures = (
        f"recognition P {matched / given:.3f} R {matched / gold_count:.3f}; "
        f"places right {located} of {seen} given, {gold_count} marked: "
        f"F1 {2 * located / (seen + gold_count):.3f}"
    )
    return pairs, figures


def _mean(numbers: Iterable[float]) -> float:
    return float(np.mean(list(numbers)))


def calibration(outcomes: Sequence[Outcome], *, wide: bool) -> list[tuple[float, float]]:
    """Return points (raw, how often right): isotonic regression over up to twenty equal groups."""
    ordered = sorted((raw, ok) for raw, ok, is_so in outcomes if is_so is wide)
    groups = min(20, max(2, len(ordered) // SMALLEST_GROUP))
    blocks = [
        [
            float(np.mean([raw for raw, _ in part])),
            float(np.mean([ok for _, ok in part])),
            len(part),
        ]
        for part in (
            [ordered[index] for index in indices]
            for indices in np.array_split(np.arange(len(ordered)), groups)
        )
    ]
    at = 0
    while at + 1 < len(blocks):
        (raw, ok, size), (raw2, ok2, size2) = blocks[at], blocks[at + 1]
        if ok <= ok2:
            at += 1
            continue
        total = size + size2
        blocks[at] = [(raw * size + raw2 * size2) / total, (ok * size + ok2 * size2) / total, total]
        del blocks[at + 1]
        at = max(at - 1, 0)
    return [(0.0, 0.0), *((raw, ok) for raw, ok, _ in blocks), (1.0, blocks[-1][1])]


def write(
    learned: Judgement, spots: Sequence[tuple[float, float]], wide: Sequence[tuple[float, float]]
) -> None:
    """Write the numbers as Python."""

    def named(title: str, numbers: dict[str, float]) -> str:
        pairs = "; ".join(f"{name} {value:.3f}" for name, value in numbers.items())
        rows = "\n".join(textwrap.wrap(pairs, 98, break_long_words=False, break_on_hyphens=False))
        return f'\n{title} = _table("""\n{rows}\n""")\n'

    def chosen(weights: Any) -> dict[str, float]:
        pairs = zip(FEATURES, weights.tolist(), strict=True)
        return {name: value for name, value in pairs if abs(value) >= 0.0005}

    def points(title: str, table: Sequence[tuple[float, float]]) -> str:
        rows = "".join(f"    ({raw:.4f}, {ok:.4f}),\n" for raw, ok in table)
        return f"\n{title}: tuple[tuple[float, float], ...] = (\n{rows})\n"

    kept = {name: value for name, value in learned.recognition.items() if abs(value) >= 0.0005}
    TARGET.write_text(
        _HEAD
        + f"\n\nTHRESHOLD = {THRESHOLD}\n{_OF_THRESHOLD}\n"
        + named("RECOGNITION", kept)
        + named("FIRST_PASS", chosen(learned.first))
        + named("SECOND_PASS", chosen(learned.second))
        + points("CALIBRATION", spots)
        + points("CALIBRATION_WIDE", wide),
        encoding="utf-8",
    )


_HEAD = '''"""What ``benchmarks/train_places.py`` learned. Made by it; do not edit."""

from __future__ import annotations


def _table(text: str) -> dict[str, float]:
    """Read "name number; name number; …"."""
    pairs = (entry.split() for entry in text.split(";"))
    return {name: float(number) for name, number in pairs}
'''


_OF_THRESHOLD = '"""A proposal that is less likely than this is no name of a place."""'


def main() -> int:
    """Learn, measure, write."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    parser.add_argument("corpora", nargs="+", type=Path)
    parser.add_argument("--passages", type=Path, default=PASSAGES)
    parser.add_argument("--check", nargs="*", type=Path, default=[])
    options = parser.parse_args()
    nlp, gazetteer = load_model(), open_gazetteer()
    names = Names(gazetteer)
    records = [record for path in options.corpora for record in lines(path)]
    examples = read(records, nlp, 1.0)
    loud = read(headlines(records), nlp, HEADLINE_WEIGHT)
    own = _own(options.passages, nlp, gazetteer)
    local = read(made_local_texts(gazetteer, LOCAL_TEXTS, LOCAL_SEED), nlp, LOCAL_WEIGHT)
    made = read(made_texts(gazetteer), nlp, MADE_WEIGHT)
    examples += [one for path in NEWS for one in read(lines(path), nlp, NEWS_WEIGHT)]
    pairs = cross_validated(examples, [*loud, *own], Made(local, made), names)
    spots, wide = (calibration(pairs, wide=one) for one in (False, True))
    learned = learn([*examples, *loud, *own], names, Made(local, made))
    for path in options.check:
        print(f"{path.stem}: {outcomes(read(lines(path), nlp, 1.0), names, learned)[1]}")
    write(learned, spots, wide)
    print(f"{len(learned.recognition)} signs, {len(FEATURES)} features: {TARGET.name} written")
    return 0


def _own(path: Path, nlp: Any, gazetteer: GazetteerDatabase) -> list[Example]:
    return read(passages(path, gazetteer), nlp, PASSAGE_WEIGHT) if path.exists() else []


def cross_validated(
    examples: Sequence[Example], always: Sequence[Example], made: Made, names: Names
) -> list[Outcome]:
    """Return the outcomes of stories that were left out of what judged them; print the figures.

    Of ``always`` that is left out which comes from the same stories: their headlines.
    """
    pairs: list[Outcome] = []
    for fold in range(FOLDS):
        left_out = [one for index, one in enumerate(examples) if index % FOLDS == fold]
        away = {one.story.document.id for one in left_out}
        kept = [one for one in [*examples, *always] if one.story.document.id not in away]
        found, figures = outcomes(left_out, names, learn(kept, names, made))
        pairs += found
        print(f"fold {fold + 1}: {figures}", flush=True)
    return pairs


if __name__ == "__main__":
    sys.exit(main())
