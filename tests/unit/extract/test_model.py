"""Loading the language model: what of it, and what is said when it can't be."""

from __future__ import annotations

import json
import shutil
import warnings
from pathlib import Path

import pytest
from spacy.language import Language

from dateline import resources
from dateline.domain.errors import ModelError
from dateline.extract.model import COMPONENTS, MODEL_VERSION, load_model


def test_only_what_is_used_is_loaded(nlp: Language) -> None:
    assert tuple(nlp.pipe_names) == COMPONENTS
    assert not nlp.disabled


def test_the_version_is_the_pinned_one(nlp: Language) -> None:
    assert f"en_{nlp.meta['name']} {nlp.meta['version']}" == MODEL_VERSION


def test_it_tags_finds_sentences_and_names(nlp: Language) -> None:
    doc = nlp("Rain fell in Lisbon. It stopped in Paris.")
    assert [span.text for span in doc.ents] == ["Lisbon", "Paris"]
    assert len(list(doc.sents)) == 2
    assert doc[1].tag_ == "VBD"


def test_it_loads_without_a_warning() -> None:
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        load_model()
    assert not [warning for warning in seen if "W095" in str(warning.message)]


def test_other_warnings_are_not_silenced(monkeypatch: pytest.MonkeyPatch) -> None:
    import spacy

    def noisy(*_: object, **__: object) -> Language:
        warnings.warn("[W095] made for another version", UserWarning, stacklevel=2)
        warnings.warn("[W007] something else", UserWarning, stacklevel=2)
        return spacy.blank("en")

    monkeypatch.setattr(spacy, "load", noisy)
    with (
        pytest.warns(UserWarning, match="W007") as seen,
        pytest.raises(ModelError),
    ):
        load_model()
    assert len(seen) == 1


def test_a_missing_model_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> Path:
        raise FileNotFoundError("The language model is missing. Run: make setup")

    monkeypatch.setattr(resources, "model_path", missing)
    with pytest.raises(ModelError, match="make setup"):
        load_model()


def test_a_damaged_model_says_where_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "config.cfg").write_text("not a config")
    (tmp_path / "meta.json").write_text("{}")
    monkeypatch.setattr(resources, "model_path", lambda: tmp_path)
    with pytest.raises(ModelError, match=str(tmp_path)):
        load_model()


def test_another_version_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "model"
    shutil.copytree(resources.model_path(), target)
    meta = json.loads((target / "meta.json").read_text())
    (target / "meta.json").write_text(json.dumps(meta | {"version": "3.8.0"}))
    monkeypatch.setattr(resources, "model_path", lambda: target)
    with pytest.raises(ModelError, match=r"3\.8\.0"):
        load_model()
