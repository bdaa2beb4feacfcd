"""What the tests of this room share."""

from __future__ import annotations

import pytest
from spacy.language import Language

from dateline.extract.model import load_model


@pytest.fixture(scope="session")
def nlp() -> Language:
    """The language model as the product runs it: tagger, sentence starts and entities, no parse."""
    return load_model()
