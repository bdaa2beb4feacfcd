"""A name that is longer than what the model saw of it is taken whole."""

from __future__ import annotations

import pytest

from dateline.extract.analyser import Analyser
from support.texts import document


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The gala in Houghton-le-Spring was cancelled by Sunderland.", "Houghton-le-Spring"),
        ("Two ships left Dar es Salaam for Mombasa in Kenya.", "Dar es Salaam"),
        ("A storm hit Rio Grande do Sul and Santa Catarina in Brazil.", "Rio Grande do Sul"),
    ],
)
def test_a_name_is_taken_whole(analyser: Analyser, text: str, name: str) -> None:
    found = [one.text for one in analyser.analyse(document(text)).mentions]
    assert name in found
