"""Files that once were taken badly, and a dozen damaged anew the same way each time."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

import fuzzing
from fuzzing.mutation import damaged
from fuzzing.targets import targets

FOUND = sorted((Path(fuzzing.__file__).parent / "found").glob("*-*"))


@pytest.mark.parametrize("path", FOUND, ids=lambda path: path.name)
def test_what_was_found_is_taken_well(path: Path) -> None:
    targets()[path.name.split("-")[0]].check(path.read_bytes())


@pytest.mark.parametrize("name", sorted(targets()))
def test_damaged_files_are_read_or_refused_in_words(name: str) -> None:
    target = targets()[name]
    samples = target.samples()
    dice = Random(20251227)
    for data in (*samples, *(damaged(dice, samples) for _ in range(12))):
        target.check(data)


def test_the_same_dice_do_the_same_damage() -> None:
    samples = [b"Kyiv was hit.", b"Lviv was not."]
    once, again = ([damaged(Random(seed), samples) for seed in range(50)] for _ in range(2))
    assert once == again
    assert len(set(once)) > 40
