"""Words of the rooms without Qt: every sentence has its template, and is said with its values."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

import dateline
from dateline.extract.foreign.language import LANGUAGES
from dateline.services.columns import USES
from dateline.services.sources import kinds
from dateline.ui.elsewhere import told
from dateline.ui.sentences import SENTENCES
from support.ukrainian import speaking_ukrainian

PACKAGE = Path(dateline.__file__).parent
ROOMS = ("domain", "services", "ingest", "extract", "gazetteer", "project", "export")
PLACE = re.compile(r"\{\w*\}")
NOT_SHOWN = {
    # Parts of sentences, which have their templates whole.
    "{} {}",
    "{} {}: {}. ({})",
    "{} {}: {}. Check the folder and try again.",
    (
        "{} {}: a story holds half a character (a lone surrogate), which no file can keep. Correct "
        "its source and open it again."
    ),
    "{} is a message without text.{}",
    (
        "{} is no table of GeoNames{} Add allCountries.zip, a country's file such as UA.zip, or "
        "alternateNamesV2.zip."
    ),
    "{} {}.",
    "{}: {}.",
    "{} “{}”",
    "{}: not a place",
    "Choose {} for {}",
    "Keep {} “{}”",
    "Give the {} a name.",
    "{}",
    "",
}


def template(node: ast.expr) -> str:
    if isinstance(node, ast.Constant):
        return str(node.value)
    assert isinstance(node, ast.JoinedStr)
    return "".join(
        str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values
    )


def is_words(node: ast.expr | None) -> bool:
    constant = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return constant or isinstance(node, ast.JoinedStr)


def shown_in(tree: ast.Module) -> Iterator[ast.expr]:
    """Yield messages of errors that a person is told, and names of deeds."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
            if re.fullmatch(
                r"(?:User|Call|Source|Columns|Project|Gazetteer|Model|Export|MapFile)Error",
                node.func.id,
            ):
                yield node.args[0]
        elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "message":
            yield node.value
        elif isinstance(node, ast.Assign | ast.keyword | ast.Call):
            yield from remarks_in(node)
        elif isinstance(node, ast.ClassDef):
            for part in node.body:
                if (
                    isinstance(part, ast.AnnAssign)
                    and ast.unparse(part.target) == "name"
                    and part.value
                ):
                    yield part.value
                if isinstance(part, ast.FunctionDef) and part.name == "name":
                    yield from (
                        each.value
                        for each in ast.walk(part)
                        if isinstance(each, ast.Return) and each.value
                    )


def remarks_in(node: ast.Assign | ast.keyword | ast.Call) -> Iterator[ast.expr]:
    """Yield what is said of a story as it was read."""
    named = {"warnings", "warning", "remark"}
    if isinstance(node, ast.Call):
        if ast.unparse(node.func) == "warnings.append":
            yield from node.args
        return
    name = node.arg if isinstance(node, ast.keyword) else ast.unparse(node.targets[0])
    if name in named and node.value:
        yield from node.value.elts if isinstance(node.value, ast.Tuple) else [node.value]


@pytest.mark.parametrize("room", ROOMS)
def test_every_sentence_that_may_be_shown_has_its_template(room: str) -> None:
    known = {PLACE.sub("{}", each.english) for each in SENTENCES} | NOT_SHOWN
    lacking = [
        f"{path.relative_to(PACKAGE)}:{node.lineno}: {template(node)}"
        for path in sorted((PACKAGE / room).rglob("*.py"))
        for node in shown_in(ast.parse(path.read_text("utf-8")))
        if is_words(node) and template(node) not in known
    ]
    assert not lacking, "\n".join(lacking)


def test_no_two_templates_are_the_same_but_for_their_places() -> None:
    all_of_them = [PLACE.sub("{}", each.english) for each in SENTENCES]
    assert sorted({each for each in all_of_them if all_of_them.count(each) > 1}) == []


def test_english_is_said_as_it_stands() -> None:
    assert (
        told("a.txt is empty: there is no story in it.")
        == "a.txt is empty: there is no story in it."
    )


@pytest.mark.parametrize(
    ("english", "ukrainian"),
    [
        ("Not a place", "Не місце"),
        ("Add 1,204 stories", "Додати матеріали: 1\u00a0204"),
        ("Choose Kyiv for 12 mentions", "Вибрати Kyiv, згадок: 12"),
        (
            "a.txt is empty: there is no story in it.",
            "a.txt — порожній файл: матеріалу в ньому немає.",
        ),
        (
            (
                "Named with the United States in the same sentence; the largest of 3 places "
                "of this name."
            ),
            "Названо в одному реченні з United States; найбільше з 3 місць із цією назвою.",
        ),
        ("The only city of this name.", "Місто — єдине місце з цією назвою."),
        (
            "a.dateline could not be opened: the disk is full. Free some space and try again. (13)",
            (
                "Не вдалося відкрити a.dateline: диск заповнено. Звільніть місце й спробуйте "
                "ще раз. (13)"
            ),
        ),
        (
            'b.jsonl, line 3: it has no "text".',
            'b.jsonl, рядок 3: немає "text".',
        ),
        (
            "Places only: Ukrainian. Of its dates only full ones are read.",
            "Лише місця: українська. Із дат прочитано тільки повні.",
        ),
        ("2 NUL characters in the text: shown as �.", "Символи NUL (2) у тексті: показано як �."),
        (
            (
                "1 place is not valid UTF-8, the first at byte 1,204 (line 7): shown as �. Save "
                "the file as UTF-8 to mend it."
            ),
            (
                "Не є UTF-8: 1 місце, перше — байт 1\u00a0204 (рядок 7); показано як �. Щоб "
                "виправити, збережіть файл у UTF-8."
            ),
        ),
        ("Words that nobody knows.", "Words that nobody knows."),
        ("{name} {0} {", "{name} {0} {"),
        ("Choose {name} {", "Вибрати {name} {"),
        ("x" * 3000, "x" * 3000),
    ],
)
def test_a_sentence_is_said_with_the_same_values(
    qapp: QCoreApplication, english: str, ukrainian: str
) -> None:
    with speaking_ukrainian(qapp):
        assert told(english) == ukrainian


def test_what_other_rooms_list_has_its_words() -> None:
    known = {each.english for each in SENTENCES}
    own_names = {"Markdown", "PDF"}
    labels = {label for label, _ in kinds()} - own_names
    assert labels | {words for _, words in USES} | set(LANGUAGES.values()) <= known
