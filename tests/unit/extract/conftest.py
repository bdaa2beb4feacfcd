"""What the tests of this room share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from spacy.language import Language

from dateline.extract.analyser import Analyser
from dateline.extract.model import load_model
from dateline.gazetteer.database import GazetteerDatabase, open_gazetteer


@pytest.fixture(scope="session")
def nlp() -> Language:
    """The language model as the product runs it: tagger, sentence starts, parser, entities."""
    return load_model()


@pytest.fixture(scope="session")
def gazetteer() -> Iterator[GazetteerDatabase]:
    """The gazetteer that ships."""
    with open_gazetteer() as opened:
        yield opened


@pytest.fixture(scope="session")
def analyser(nlp: Language, gazetteer: GazetteerDatabase) -> Analyser:
    """The whole extraction on the real model and the real gazetteer."""
    return Analyser(nlp, gazetteer)
