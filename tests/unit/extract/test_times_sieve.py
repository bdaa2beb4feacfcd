"""The sieve before the rules: none of those that match may be left out."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dateline.extract.times.atoms import VOCABULARY
from dateline.extract.times.finder import GRAMMAR
from dateline.extract.times.sieve import Sieve

_SIEVE = Sieve([rule.needed for rule in GRAMMAR.rules])
_ATOMS = "".join(sorted(VOCABULARY.characters.values()))
_SAID = ("the", "of", ",", "week", "before", "last", "half", "past", "two", "in", "a.m", "monday")
_LIKELY = [character for word in _SAID for character in VOCABULARY.characters.get(word, "")]


@given(st.text(st.sampled_from(_LIKELY) | st.sampled_from(_ATOMS), min_size=1, max_size=30))
def test_no_rule_that_matches_is_left_out(run: str) -> None:
    matching = [rank for rank, rule in enumerate(GRAMMAR.rules) if rule.pattern.search(run)]
    kept = list(_SIEVE.sifted(run))
    assert kept == sorted(kept)
    assert set(matching) <= set(kept)


def test_each_rule_lets_its_own_words_through() -> None:
    for word, character in VOCABULARY.characters.items():
        matching = {at for at, rule in enumerate(GRAMMAR.rules) if rule.pattern.search(character)}
        assert matching <= set(_SIEVE.sifted(character)), word


def test_of_numbers_alone_few_rules_are_tried() -> None:
    run = "".join(VOCABULARY.characters[word] for word in (",", "/", "-", ".")) + "\ue001\ue002"
    assert len(list(_SIEVE.sifted(run))) < 60


def test_what_is_needed_is_what_no_match_is_without() -> None:
    of, day = VOCABULARY.character("of"), VOCABULARY.character("day")
    assert VOCABULARY.needed("of day") == [frozenset(day), frozenset(of)]
    assert VOCABULARY.needed("of? day") == [frozenset(day)]
    assert VOCABULARY.needed("(of|day) (of day)?") == [frozenset({of, day})]
    assert VOCABULARY.needed("(of|day?)") == []
    assert VOCABULARY.needed("name=(of|day)") == [frozenset({of, day})]
