"""English spellings of romanised names, and that the older ones stay known."""

from __future__ import annotations

from types import ModuleType

import pytest

from dateline.gazetteer.database import GazetteerDatabase


@pytest.mark.parametrize(
    ("name", "country", "spelled"),
    [
        ("Ryazan'", "RU", "Ryazan"),
        ("Perm\u2019", "RU", "Perm"),
        ("Nizhniy Novgorod", "RU", "Nizhny Novgorod"),
        ("Groznyy", "RU", "Grozny"),
        ("Kup'yans'k", "UA", "Kupiansk"),
        ("Mykolayiv", "UA", "Mykolaiv"),
        ("Kryvyy Rih", "UA", "Kryvyi Rih"),
        ("Khmel'nyts'kyy", "UA", "Khmelnytskyi"),
        ("Kyiv", "UA", "Kyiv"),
        ("Pryazovske", "UA", "Pryazovske"),
        ("Mahārāshtra", "IN", "Maharashtra"),
        ("Veliko Tŭrnovo", "BG", "Veliko Tarnovo"),
        ("Xi'an", "CN", "Xi'an"),
        ("Ürümqi", "CN", "Ürümqi"),
        ("L'Aquila", "IT", "L'Aquila"),
        ("Łódź", "PL", "Łódź"),
        ("İzmir", "TR", "İzmir"),
    ],
)
def test_names_are_spelled_as_english_does(
    build: ModuleType, name: str, country: str, spelled: str
) -> None:
    from romanised import english

    assert build is not None
    assert english(name, country) == spelled


@pytest.mark.parametrize("written", ["Ryazan'", "Mykolayiv", "Mahārāshtra", "Homyel'", "Hrodna"])
def test_the_older_spelling_is_still_found(gazetteer: GazetteerDatabase, written: str) -> None:
    assert gazetteer.known(written)
