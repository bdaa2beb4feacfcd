"""How likely a run of words names a place, by where it stands, in a language that no model reads.

A name is kept where it is one of the well-known ones, or where a word, an ending or a list says
that something is there. The numbers are judgements, on the cautious side.
"""

from __future__ import annotations

from dataclasses import dataclass

from dateline.domain.places import NameMatch, Place
from dateline.extract.foreign.beside import (
    AGAINST,
    BEATEN,
    JOINS,
    NAMED_AFTER,
    OFFICES,
    SHORT_STYLE,
    STYLED,
    TITLES_AFTER,
)
from dateline.extract.foreign.grammar import Grammar
from dateline.extract.places.story import Story

_LARGE = 100_000
_HUGE = 500_000
_SMALL = 20_000
_KNOWN_ABROAD = 50_000
_MEANT_AT_HOME = 0.1
"""The share of a name's likelihood that its places at home have at least for it to mean one."""
_OPENING = frozenset('«„“"»‘”')
_CLOSING = frozenset('»“”"«’')
_LONGEST_LEAD = 8
"""Code points of a word before a name where no words stand apart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a run of words may be: ``bent`` where it is not written as the gazetteer has it."""

    matches: tuple[NameMatch, ...]
    bent: bool
    inside: bool = False
    """Whether its ending, or what is written in one with it, says that something is there."""

    @property
    def place(self) -> Place:
        """Return the likeliest place."""
        return self.matches[0].place


def is_division(place: Place) -> bool:
    """Whether it is a country, a large region, or a capital."""
    large = place.feature == "A.ADM1" and place.population >= _LARGE
    return large or _is_country(place) or place.feature.startswith(("L.", "P.PPLC"))


def _is_country(place: Place) -> bool:
    return place.feature.startswith("A.PCL")


class Judge:
    """Judges the runs of one story, which must be given in text order."""

    def __init__(self, story: Story, grammar: Grammar, near: frozenset[str]) -> None:
        """Judge by ``grammar``; ``near`` are countries in which small places may be meant."""
        self._story = story
        self._grammar = grammar
        self._near = near
        self._surnames = frozenset(grammar.surnames)
        self._plain = {word for word in story.words if word.islower()}
        self._match = (-1, False)
        """The sentence last asked for, and whether it tells of a match."""
        self._listed = -1
        """Where the last name ended that something stands in."""

    def probability(self, start: int, end: int, reading: Reading) -> float:
        """Return 0 to 1."""
        inside = reading.inside or self._is_said_to_be_where(start, end)
        if self._is_quoted(start, end) or (not inside and self._is_in_a_match(start)):
            return 0.0
        if not self._grammar.spaced:
            sure = self._without_spaces(start, end, reading, inside=inside)
        elif not self._grammar.cased:
            sure = self._without_capitals(start, end, reading, inside=inside)
        else:
            sure = self._with_capitals(start, end, reading, inside=inside)
        if sure and inside:
            self._listed = end
        return sure

    def _is_said_to_be_where(self, start: int, end: int) -> bool:
        led = self._is_led_to(start) or self._is_listed(start)
        return led or self._is_suffixed(end) or self._is_followed_by(end, self._grammar.after)

    def _is_suffixed(self, end: int) -> bool:
        """Whether an ending that says where stands apart after it: "Irak'tan"."""
        after = self._story.word(end)
        return after[:1] == "'" and after[1:] in self._grammar.where

    def _is_quoted(self, start: int, end: int) -> bool:
        """Whether it stands alone between quotation marks: a ship, a firm, a hotel."""
        before, after = self._story.word(start - 1), self._story.word(end)
        return before in _OPENING and after in _CLOSING

    def _is_in_a_match(self, start: int) -> bool:
        """Whether its sentence tells who beat whom."""
        number = self._story.sentence[start]
        if number != self._match[0]:
            first, after = self._story.sentence_range(start)
            self._match = number, not BEATEN.isdisjoint(self._story.lower[first:after])
        return self._match[1]

    def _is_led_to(self, start: int) -> bool:
        """Whether the word before says that something is there."""
        if self._grammar.spaced:
            return self._story.word(start - 1) in self._grammar.inside
        if not start:
            return False
        before = self._story.starts[start]
        text = self._story.document.text[max(0, before - _LONGEST_LEAD) : before].rstrip()
        return text.endswith(tuple(self._grammar.inside)) if self._grammar.inside else False

    def _is_listed(self, start: int) -> bool:
        """Whether it follows, in a list, a name that something stands in."""
        return self._listed == start - 1 and self._story.word(start - 1) in JOINS

    def _is_near(self, reading: Reading) -> bool:
        """Whether the name may well mean a place where the story's language is at home."""
        share = sum(one.prior for one in reading.matches if one.place.country in self._near)
        return share >= _MEANT_AT_HOME

    def _with_capitals(self, start: int, end: int, reading: Reading, *, inside: bool) -> float:
        story, place = self._story, reading.place
        if not _is_country(place) and (self._is_club(start, place) or self._is_styled(start)):
            return 0.0
        office = reading.bent and story.word(start - 1) in OFFICES
        bound = office or reading.inside or self._is_suffixed(end)
        if not bound and self._is_somebody(start, end, reading):
            return 0.0
        if self._is_ordinary(start, end, inside=inside):
            return 0.0
        if inside or office:
            return self._where_something_is(reading)
        if self._grammar.articles and self._is_noun(start, place):
            return 0.0
        return self._by_itself(start, end, reading)

    def _where_something_is(self, reading: Reading) -> float:
        place, near = reading.place, self._is_near(reading)
        if is_division(place) or place.population >= _HUGE:
            return 0.93
        if place.population >= _LARGE:
            return 0.93 if near else 0.85
        if not near:
            return 0.6 if place.population >= _KNOWN_ABROAD else 0.0
        least = 10_000 if reading.bent else 1_000
        landscape = place.feature.startswith(("T.ISL", "H.", "T.MT")) and not reading.bent
        return 0.7 if place.population >= least or landscape else 0.0

    def _by_itself(self, start: int, end: int, reading: Reading) -> float:
        story, place, near = self._story, reading.place, self._is_near(reading)
        clear = end - start > 1 or len(story.words[start]) >= 5 or not reading.bent
        great = is_division(place) or place.population >= (_LARGE if near else _HUGE)
        begins = story.sentence_starts[story.sentence[start]] == start
        if begins and not near and not _is_country(place) and place.feature != "P.PPLC":
            return 0.0
        if great and clear:
            return 0.75 if reading.bent else 0.88
        plain = not begins and not reading.bent
        return 0.55 if plain and near and place.population >= _SMALL else 0.0

    def _is_club(self, start: int, place: Place) -> bool:
        """Whether a town's name stands where only that of its club does, or no name at all."""
        before = self._story.word(start - 1)
        if before in AGAINST:
            return True
        article = place.feature_class == "P" and before in self._grammar.unnamed
        return article and self._story.word(start) not in self._grammar.with_article

    def _is_styled(self, start: int) -> bool:
        """Whether it is said before it that it is somebody's surname: "Herr Essen", "M. Lens"."""
        before = self._story.word(start - 1)
        if before == ".":
            short = self._story.word(start - 2)
            return short in STYLED or (short == SHORT_STYLE and self._story.words[start - 2] == "M")
        return before in STYLED

    def _is_somebody(self, start: int, end: int, reading: Reading) -> bool:
        """Whether another name stands right beside: "Джек Лондон" is somebody."""
        story = self._story
        first = story.sentence_starts[story.sentence[start]]
        before = story.word(start - 1)
        if before in NAMED_AFTER:
            return True
        if before in self._grammar.particles and start - 2 >= first:
            return self._is_name(start - 2) and not _is_country(reading.place)
        if reading.bent and reading.place.feature_class == "A":
            return False
        if self._grammar.articles:
            noun = start - 1 > first and self._is_name(start - 1)
            placed = before in self._grammar.places or before in self._grammar.inside
            return noun and not placed and not _is_country(reading.place)
        named = start > first and self._is_name(start - 1) and before not in self._grammar.inside
        same = end < len(story) and story.sentence[end] == story.sentence[start]
        return named or (same and self._is_name(end))

    def _is_noun(self, start: int, place: Place) -> bool:
        """Whether it may be a common noun, all of which have capitals in German: "das Essen"."""
        if _is_country(place):
            return False
        small = not is_division(place) and place.population < _HUGE
        return small or self._story.word(start - 1) in self._grammar.articles

    def _is_name(self, at: int) -> bool:
        word = self._story.words[at]
        return word[0].isupper() and not word.isupper() and word.lower() not in self._plain

    def _is_ordinary(self, start: int, end: int, *, inside: bool) -> bool:
        """Whether the same word stands in the story without its capital."""
        alone = end == start + 1
        return alone and not inside and self._story.lower[start] in self._plain

    def _without_capitals(self, start: int, end: int, reading: Reading, *, inside: bool) -> float:
        place, near = reading.place, self._is_near(reading)
        length = sum(map(len, self._story.words[start:end]))
        if is_division(place) or place.population >= _HUGE:
            clear = not reading.bent or length >= 2 * self._grammar.shortest - 1
            return 0.9 if inside else 0.75 if clear else 0.0
        if length < 3 or (reading.bent and not inside):
            return 0.0
        if place.population >= _LARGE:
            return 0.85 if inside else 0.6 if near and length > 3 else 0.0
        return 0.6 if inside and near and length > 3 and place.population >= _SMALL else 0.0

    def _without_spaces(self, start: int, end: int, reading: Reading, *, inside: bool) -> float:
        place, length = reading.place, end - start
        if self._cuts_a_word(start, end) or self._is_followed_by(end, TITLES_AFTER):
            return 0.0
        if length == self._grammar.shortest and self._story.word(start - 1) in self._surnames:
            return 0.0
        long = length > self._grammar.shortest
        if is_division(place) or place.population >= 2 * _HUGE:
            return 0.88 if long or inside else 0.72
        if place.population >= _LARGE:
            return 0.85 if inside else 0.65 if long else 0.0
        fits = long and inside and self._is_near(reading) and place.population >= _SMALL
        return 0.6 if fits else 0.0

    def _is_followed_by(self, end: int, words: tuple[str, ...]) -> bool:
        """Whether one of these is written in one with it: in "山田さん" it is somebody's name."""
        return bool(words) and self._story.document.text.startswith(
            words, self._story.ends[end - 1]
        )

    def _cuts_a_word(self, start: int, end: int) -> bool:
        """Whether a name in katakana goes on beyond itself."""
        words = self._story.words
        first = start > 0 and _is_katakana(words[start]) and _is_katakana(words[start - 1])
        last = end < len(words) and _is_katakana(words[end]) and _is_katakana(words[end - 1])
        return first or last


def _is_katakana(sign: str) -> bool:
    return "\u30a1" <= sign[0] <= "\u30fa" or sign == "\u30fc"
