"""Made-up news for benchmarks: a few places told of often, in bursts, over 20 years.

Twelve beats (a city and what lies around it, from the gazetteer) share the stories unevenly. A
story of a beat comes out in one of the beat's busy months; each of its paragraphs says one moment,
mostly of these days, now and then of years ago, and some places: mostly of its beat, the near and
big ones far more often, sometimes a region or country. All is numbers,
drawn from a seed; ``made_project`` puts it into words and rows.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dateline.domain.places import Place, PlaceId
from dateline.domain.times import Precision
from dateline.gazetteer.database import GazetteerDatabase
from dateline.project.values import PRECISIONS
from dateline.resources import path as shipped

Ints = NDArray[np.int64]

FIRST_DAY = np.datetime64("2006-01-01")
YEARS = 20
BEATS = 12
_MENTIONS_PER_STORY = 24
_SHARES = {
    Precision.HOUR: 0.25,
    Precision.DAY: 0.6,
    Precision.WEEK: 0.05,
    Precision.MONTH: 0.07,
    Precision.YEAR: 0.03,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """What is told, without words. Arrays of one family have one length, in text order."""

    places: list[Place]
    """By the numbers in ``place``."""
    beats: list[str]
    """What each beat is called after."""
    published: Ints
    """By story: hours since 1970-01-01."""
    beat: Ints
    """By story."""
    story: Ints
    """By paragraph, ascending."""
    begin: Ints
    """By paragraph: hours since 1970-01-01."""
    end: Ints
    precision: Ints
    paragraph: Ints
    """By mention, ascending."""
    place: Ints
    confidence: NDArray[np.float64]


def draw_news(gazetteer: GazetteerDatabase, *, events: int, seed: int) -> News:
    """Return news that says exactly so many events (12 or more), its stories as they came out."""
    draw = _drawer(gazetteer, events, seed)
    stories = max(4, events // _MENTIONS_PER_STORY)
    while True:
        news = draw(stories)
        _, first = np.unique(event_keys(news), return_index=True)
        if len(first) >= events:
            break
        stories = stories * 3 // 2
    return _in_order(news, mentions=int(np.sort(first)[events - 1]) + 1)


def _drawer(gazetteer: GazetteerDatabase, events: int, seed: int) -> Callable[[int], News]:
    """Return what draws news of so many stories."""
    chance = np.random.default_rng(seed)
    beats = _draw_beats(gazetteer, chance, max(BEATS, round(6 * events**0.5)))
    places = {place.id: place for towns, areas in beats for place in (*towns, *areas)}
    numbers = {name: number for number, name in enumerate(places)}
    towns = [np.array([numbers[one.id] for one in towns]) for towns, _ in beats]
    areas = [np.array([numbers[one.id] for one in areas]) for _, areas in beats]
    easy = np.where(chance.random(len(places)) < 0.1, 0.65, 1.0)
    busy = np.exp(np.cumsum(chance.normal(0, 0.35, (BEATS, 12 * YEARS)), axis=1) % 3)
    draws_seed = int(chance.integers(2**32))

    def draw(stories: int) -> News:
        chance = np.random.default_rng(draws_seed)
        beat = _ranks(chance, np.full(stories, BEATS))
        published = _published(chance, beat, busy)
        story = np.repeat(np.arange(stories), chance.integers(4, 13, stories))
        begin, end, precision = _moments(chance, published[story])
        paragraph = np.repeat(np.arange(len(story)), chance.integers(1, 6, len(story)))
        place = _places(chance, beat[story[paragraph]], towns, areas)
        _, first = np.unique(paragraph * len(places) + place, return_index=True)
        first.sort()
        paragraph, place = paragraph[first], place[first]
        return News(
            places=list(places.values()),
            beats=[towns[0].name for towns, _ in beats],
            published=published,
            beat=beat,
            story=story,
            begin=begin,
            end=end,
            precision=precision,
            paragraph=paragraph,
            place=place,
            confidence=np.round(chance.beta(9, 1, len(place)) * easy[place], 2),
        )

    return draw


def _draw_beats(
    gazetteer: GazetteerDatabase, chance: np.random.Generator, count: int
) -> list[tuple[list[Place], list[Place]]]:
    """Return for each beat its towns, the likeliest first, and the areas that they lie in."""
    with closing(sqlite3.connect(shipped("gazetteer", "gazetteer.sqlite"))) as connection:
        rows = connection.execute(
            "SELECT num, latitude / 1e5, longitude / 1e5, population FROM place "
            "WHERE num > 0 AND feature LIKE 'P.%' ORDER BY num"
        ).fetchall()
    num, latitude, longitude, population = np.array(rows).T
    big = np.flatnonzero(population > 500_000)
    share = population[big] ** 0.5
    hubs = chance.choice(big, BEATS, replace=False, p=share / share.sum())
    left = np.ones(len(num), bool)
    beats = []
    for hub in hubs:
        north = (latitude - latitude[hub]) * 111.2
        turn = (longitude - longitude[hub] + 180) % 360 - 180
        km = np.hypot(north, turn * 111.2 * np.cos(np.radians(latitude[hub])))
        weight = left * np.sqrt(population + 500) / (1 + (km / 60) ** 2)
        chosen = np.argsort(-weight, kind="stable")[: -(-count // BEATS)]
        left[chosen] = False
        found = (gazetteer.place(PlaceId(f"geonames:{int(num[one])}")) for one in chosen)
        towns = [place for place in found if place is not None]
        beats.append((towns, _areas(gazetteer, towns)))
    return beats


def _areas(gazetteer: GazetteerDatabase, towns: list[Place]) -> list[Place]:
    names = dict.fromkeys(area for town in towns[:60] for area in town.admin[:2])
    found = (gazetteer.place(name) for name in names)
    return [place for place in found if place is not None] or towns[:1]


def _ranks(chance: np.random.Generator, counts: Ints) -> Ints:
    """Return ranks from 0 to below each count: few far ahead, a long tail (Zipf, and steeper)."""
    drawn = chance.random(len(counts)) ** 1.4
    return (np.exp(drawn * np.log(counts + 1)) - 1).astype(np.int64)


def _published(chance: np.random.Generator, beat: Ints, busy: NDArray[np.float64]) -> Ints:
    month = np.zeros(len(beat), np.int64)
    for number in range(BEATS):
        those = np.flatnonzero(beat == number)
        share = busy[number] / busy[number].sum()
        month[those] = chance.choice(len(share), len(those), p=share)
    first = FIRST_DAY.astype("M8[M]") + month.astype("m8[M]")
    hours = first.astype("M8[h]").astype(np.int64)
    return hours + chance.integers(0, 28 * 24, len(beat))


def _moments(chance: np.random.Generator, published: Ints) -> tuple[Ints, Ints, Ints]:
    """Return begin, end (hours since 1970-01-01) and precision of each paragraph's moment."""
    count = len(published)
    days = np.choose(
        chance.choice(4, count, p=(0.5, 0.3, 0.15, 0.05)),
        [chance.exponential(mean, count) for mean in (0.5, 4, 120, 1500)],
    )
    first = FIRST_DAY.astype("M8[h]").astype(np.int64)
    hour = np.maximum(published - (days * 24).astype(np.int64), first).astype("M8[h]")
    kinds = [PRECISIONS.index(precision) for precision in _SHARES]
    precision = chance.choice(kinds, count, p=list(_SHARES.values()))
    begin, end = np.empty(count, "M8[h]"), np.empty(count, "M8[h]")
    for kind in kinds:
        those = precision == kind
        begin[those], end[those] = _around(hour[those], PRECISIONS[kind])
    return begin.astype(np.int64), end.astype(np.int64), precision


def _around(hour: NDArray[Any], precision: Precision) -> tuple[NDArray[Any], NDArray[Any]]:
    """Return the first and one after the last hour of the day, week … that an hour lies in."""
    if precision is Precision.WEEK:
        days = hour.astype("M8[D]").astype(np.int64)
        monday = (days - (days + 3) % 7).astype("M8[D]")
        return monday, monday + np.timedelta64(7, "D")
    unit = {"hour": "h", "day": "D", "month": "M", "year": "Y"}[precision]
    begin = hour.astype(f"M8[{unit}]")
    return begin, begin + np.timedelta64(1, unit)


def _places(chance: np.random.Generator, beat: Ints, towns: list[Ints], areas: list[Ints]) -> Ints:
    """Return a place for each mention."""
    count = len(beat)
    elsewhere = chance.random(count) < 0.08
    beat = np.where(elsewhere, _ranks(chance, np.full(count, BEATS)), beat)
    wide = chance.random(count) < 0.12
    place = np.empty(count, np.int64)
    for lists, chosen in ((towns, ~wide), (areas, wide)):
        for number in range(BEATS):
            those = np.flatnonzero(chosen & (beat == number))
            ranks = _ranks(chance, np.full(len(those), len(lists[number])))
            place[those] = lists[number][ranks]
    return place


def event_keys(news: News) -> Ints:
    """Return a number for each mention: the same for those of one place and moment."""
    begin, precision = news.begin[news.paragraph], news.precision[news.paragraph]
    return (news.place * len(PRECISIONS) + precision) << 24 | begin


def _in_order(news: News, mentions: int) -> News:
    """Return the first mentions, with their paragraphs and stories, by the hour of publication."""
    paragraphs = int(news.paragraph[mentions - 1]) + 1
    stories = int(news.story[paragraphs - 1]) + 1
    order = np.argsort(news.published[:stories], kind="stable")
    rank = np.argsort(order, kind="stable")
    by_story = np.argsort(rank[news.story[:paragraphs]], kind="stable")
    new_paragraph = np.argsort(by_story, kind="stable")
    by_paragraph = np.argsort(new_paragraph[news.paragraph[:mentions]], kind="stable")
    return News(
        places=news.places,
        beats=news.beats,
        published=news.published[order],
        beat=news.beat[order],
        story=rank[news.story[by_story]],
        begin=news.begin[by_story],
        end=news.end[by_story],
        precision=news.precision[by_story],
        paragraph=new_paragraph[news.paragraph[by_paragraph]],
        place=news.place[by_paragraph],
        confidence=news.confidence[by_paragraph],
    )
