"""The translation is whole, fits its English, and is in step with the code."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from support.ukrainian import WORDS, words_program

PLACE = re.compile(r"\{\w*\}|%Ln|%n")
FORMS = 3


def messages() -> Iterator[tuple[str, ElementTree.Element]]:
    for context in ElementTree.parse(WORDS).getroot().iter("context"):
        for message in context.iter("message"):
            yield str(context.findtext("name")), message


def forms(message: ElementTree.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    many = [form.text or "" for form in translation.findall("numerusform")]
    return many or [translation.text or ""]


def source(message: ElementTree.Element) -> str:
    return str(message.findtext("source"))


def test_every_message_is_translated() -> None:
    lacking = [
        f"{context}: {source(message)}"
        for context, message in messages()
        if not all(form.strip() for form in forms(message))
        or message.find("translation[@type]") is not None
    ]
    assert not lacking, "run make words, and write these into dateline_uk.ts:\n" + "\n".join(
        lacking
    )


def test_numbers_have_each_form_that_ukrainian_has() -> None:
    wrong = [
        source(message)
        for _, message in messages()
        if (len(forms(message)) != (FORMS if message.get("numerus") else 1))
    ]
    assert not wrong


def test_places_of_values_are_the_same_in_both_languages() -> None:
    wrong = [
        f"{source(message)} -> {form}"
        for _, message in messages()
        for form in forms(message)
        if set(PLACE.findall(source(message))) != set(PLACE.findall(form))
    ]
    assert not wrong, "\n".join(wrong)


def test_what_is_around_the_words_is_kept() -> None:
    def around(words: str) -> tuple[object, ...]:
        said, _, key = words.partition("\t")
        spaces = (words[:1].isspace(), words[-1:].isspace())
        return (*spaces, words.count("\n"), said.endswith("…"), key)

    wrong = [
        f"{source(message)!r} -> {form!r}"
        for _, message in messages()
        for form in forms(message)
        if around(source(message)) != around(form)
        or source(message).count("(*.") != form.count("(*.")
    ]
    assert not wrong, "\n".join(wrong)


def test_deeds_keep_a_letter_to_reach_them_by() -> None:
    wrong = [
        f"{source(message)} -> {form}"
        for _, message in messages()
        for form in forms(message)
        if len(re.findall(r"&\w", source(message))) != len(re.findall(r"&\w", form))
    ]
    assert not wrong, "\n".join(wrong)


def test_the_translation_is_in_step_with_the_code(tmp_path: Path) -> None:
    anew = tmp_path / WORDS.name
    shutil.copy(WORDS, anew)
    words_program().update(anew)
    assert anew.read_text("utf-8") == WORDS.read_text("utf-8"), "run make words"


def test_the_shipped_form_is_made_of_it(tmp_path: Path) -> None:
    made = tmp_path / "dateline_uk.qm"
    words_program().release(WORDS, made)
    assert made.stat().st_size > 100_000


@pytest.mark.parametrize("letter", "ыэъё")
def test_no_letter_is_of_another_language(letter: str) -> None:
    assert not [form for _, message in messages() for form in forms(message) if letter in form]
