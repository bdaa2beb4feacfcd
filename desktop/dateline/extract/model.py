"""The language model: spaCy's ``en_core_web_md`` 3.7.1, loaded by path.

Of its components only those that are used are loaded. The lemmatizer, the attribute ruler (which
turns the tags we read into coarser ones) are left out. Sentences come from the model's own
``senter``; the dependency parser works within them. Tokens therefore have ``tag_`` (Penn Treebank),
``dep_`` and ``head`` but neither ``pos_`` nor ``lemma_``. ``docs/accuracy.md`` says what it costs.
"""

from __future__ import annotations

import re
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

from dateline import resources
from dateline.domain.errors import ModelError
from dateline.extract.long_words import BoundedTokenizer
from dateline.extract.quick_tokens import part_behind_initials, quicken

if TYPE_CHECKING:
    from spacy.language import Language

MODEL_VERSION = "en_core_web_md 3.7.1"
"""Kept with every analysis, so that a reader knows what made it."""

COMPONENTS = ("tok2vec", "tagger", "senter", "ner", "parser")
"""What runs over a text, in this order."""

_LEFT_OUT = ("attribute_ruler", "lemmatizer")


def load_model() -> Language:
    """Load the model, which takes about a second and 250 MB.

    Raises:
        ModelError: it is not installed, damaged, or another version; the message says what to do.
    """
    try:
        folder = resources.model_path()
    except FileNotFoundError as missing:
        raise ModelError(str(missing)) from missing
    nlp = _load(folder)
    found = f"{nlp.meta.get('lang')}_{nlp.meta.get('name')} {nlp.meta.get('version')}"
    if found != MODEL_VERSION:
        raise ModelError(
            f"{folder} holds the language model {found}, but {MODEL_VERSION} is needed. "
            "Run: make setup"
        )
    return nlp


def bare_pipeline(folder: Path) -> Language:
    """Return what of a model in a folder is used, as spaCy alone loads it."""
    import spacy

    # The parser keeps to sentence starts that are set before it: so it goes last.
    order = {"nlp": {"pipeline": list(COMPONENTS)}}
    nlp = spacy.load(folder, exclude=_LEFT_OUT, config=order)
    nlp.enable_pipe("senter")
    return nlp


def _load(folder: Path) -> Language:
    with warnings.catch_warnings():
        # The model was made for spaCy 3.7 and gives the same figures in 3.8, see docs/accuracy.md.
        warnings.filterwarnings("ignore", message=re.escape("[W095]"), category=UserWarning)
        try:
            nlp = bare_pipeline(folder)
            part_behind_initials(nlp)
            quicken(nlp)
            nlp.tokenizer = BoundedTokenizer(nlp.tokenizer)
        except (OSError, ValueError, KeyError, TypeError) as damaged:
            raise ModelError(
                f"The language model in {folder} could not be read ({damaged}). "
                "Remove its folder and run: make setup"
            ) from damaged
    return nlp
