from __future__ import annotations

import base64
import io
import re
import zipfile
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn
from docx.shared import Length, Pt
from lxml import etree
from markdown_it import MarkdownIt
from PySide6.QtWidgets import QApplication

from dateline.domain.errors import ExportError
from dateline.domain.times import Moment, Precision
from dateline.export import brief as brief_words
from dateline.export import brief_markdown as markdown_words
from dateline.export import brief_word as word_words
from dateline.export.brief import MOST, Brief, brief_of
from dateline.export.brief_markdown import brief_markdown
from dateline.export.brief_word import brief_word
from dateline.export.payload import SOURCES
from dateline.export.wording import ENGLISH
from dateline.services import part
from dateline.ui.spoken import SAID, spoken
from support.export_rows import EVENTS, event, place, source, table
from support.ukrainian import speaking_ukrainian

GOLDEN = Path(__file__).parent / "golden" / "brief.md"
GOLDEN_WORD = Path(__file__).parent / "golden" / "brief_word.xml"
BRIEFS = (brief_words, markdown_words, word_words, part)
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg=="
)


def brief() -> Brief:
    return brief_of(replace(table(*EVENTS), filter="Place: Ukraine"))


def test_the_golden_file() -> None:
    assert brief_markdown(brief(), PIXEL) == GOLDEN.read_bytes()


def test_markdown_as_another_reader_shows_it() -> None:
    shown = MarkdownIt("commonmark").enable("table").render(brief_markdown(brief(), None).decode())
    assert "<script" not in shown
    assert "&lt;script&gt;alert(1)&lt;/script&gt;, Ukraine" in shown
    assert shown.count("<tr>") == len(EVENTS) + 1
    assert "3 events, told by 1 story. Place: Ukraine" in shown
    assert "22 December 2025" in shown


@pytest.mark.parametrize(
    "words", ["# head", "- item", "1. one", "|cell|", "*bold*", "a\n\nb", "`x`"]
)
def test_words_of_a_story_are_no_markup(words: str) -> None:
    row = event(1, place("Kyiv"), None, source("Kyiv", words, title=words))
    text = brief_markdown(brief_of(replace(table(row), title=words)), None).decode()
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    kinds = [token.type for token in tokens]
    assert kinds.count("heading_open") == 2
    assert kinds.count("tr_open") == 2
    assert kinds.count("td_open") == 3
    assert kinds.count("list_item_open") == 1
    assert kinds.count("table_open") == 1


def test_word_as_another_reader_opens_it() -> None:
    document = docx.Document(io.BytesIO(brief_word(brief(), PIXEL)))
    (grid,) = document.tables
    assert len(grid.rows) == len(EVENTS) + 1
    cells = [cell.text for cell in grid.rows[2].cells]
    assert cells[0] == "22 December 2025"
    assert "<script>alert(1)</script>, Ukraine" in cells[1]
    assert '=HYPERLINK("http://x")' in cells[2]
    assert len(document.inline_shapes) == 1
    told = "\n".join(paragraph.text for paragraph in document.paragraphs)
    assert "[1] Winter, The Daily, 2025-12-27, folder/story 1.txt" in told
    assert document.core_properties.title == "Winter </script>"


def test_the_table_in_word_is_as_wide_in_every_program_and_its_rows_stay_whole() -> None:
    document = docx.Document(io.BytesIO(brief_word(brief(), PIXEL)))
    (grid,) = document.tables
    cells = [cell.width for cell in grid.rows[1].cells]
    assert [column.width for column in grid.columns] == cells
    assert [round(Length(width or 0).cm, 1) for width in cells] == [3.0, 4.4, 9.1]
    position = grid.rows[1].cells[1].paragraphs[1].runs[0]
    assert position.font.size == Pt(9), "small enough for one line"
    asked = [
        [child.tag.partition("}")[2] for child in row.trPr]
        for row in document.element.body.iter(qn("w:tr"))
    ]
    assert asked == [["cantSplit", "tblHeader"], *[["cantSplit"]] * len(EVENTS)]


def test_events_of_governments_and_peoples_are_counted_apart() -> None:
    town, people = (event(number, place("Kyiv"), None, source("Kyiv", "x")) for number in (1, 2))
    assert brief_of(table(town, people._replace(kind="demonym"))).caption == (
        "2 events, 1 of them of governments and peoples, told by 1 story."
    )


def test_a_brief_says_whose_the_names_of_places_are() -> None:
    assert brief().made_with.endswith("Names © GeoNames (CC BY 4.0).")
    assert "GeoNames" not in brief_of(table()).made_with


def test_the_golden_document_of_word() -> None:
    """Each of its parts that is written anew: of ours, none of the template's."""
    with zipfile.ZipFile(io.BytesIO(brief_word(brief(), PIXEL))) as packed:
        names = packed.namelist()
        parts = [packed.read(name) for name in ("word/document.xml", "docProps/core.xml")]
    assert {"word/media/image1.png", "word/styles.xml", "[Content_Types].xml"} <= set(names)
    told = b"\n".join(etree.tostring(etree.fromstring(part), pretty_print=True) for part in parts)
    assert told.decode() == GOLDEN_WORD.read_text("utf-8")


def test_the_same_bytes_again() -> None:
    assert brief_word(brief(), PIXEL) == brief_word(brief(), PIXEL)


def test_a_paragraph_is_quoted_once_and_referred_to() -> None:
    said = source("Kyiv", "was quiet, and Odesa was not.")
    start = said.story.text.index("Odesa")
    other = said._replace(words="Odesa", start=start, end=start + 5)
    both = [event(1, place("Kyiv"), None, said), event(2, place("Odesa"), None, other)]
    text = brief_markdown(brief_of(table(*both)), None).decode()
    assert text.count("was quiet") == 1
    assert "“In: **Kyiv** was quiet, and Odesa was not.” \\[1 ¶1\\]" in text
    assert "“**Odesa**” as quoted above, \\[1 ¶1\\]" in text


def test_a_brief_speaks_the_language_of_the_window(qapp: QApplication) -> None:
    people = EVENTS[1]._replace(kind="demonym")
    with speaking_ukrainian(qapp):
        told = brief_of(table(EVENTS[0], people, EVENTS[2]), spoken())
        text = brief_markdown(told, None).decode()
        document = docx.Document(io.BytesIO(brief_word(told, None)))
    assert told.caption == "3 події (з них урядів і народів — 1), 1 матеріал."
    for words in ("| Коли | Де | Що сказано |", "22 грудня 2025", "певність 87 %", "## Джерела"):
        assert words in text
    assert "«In: **=HYPERLINK" in text
    assert "Створено в Dateline 1.0" in text
    assert [cell.text for cell in document.tables[0].rows[0].cells] == ["Коли", "Де", "Що сказано"]
    assert document.core_properties.language == "uk"
    assert document.styles.element.xpath("//w:lang/@w:val") == ["uk"]


def test_every_word_of_a_brief_and_of_a_part_is_translated() -> None:
    code = "".join(Path(module.__file__ or "").read_text("utf-8") for module in BRIEFS)
    said = set(re.findall(r"\bsay\(\s*[\"'](.+?)[\"']\)", code))
    assert said | {SOURCES} == {each.english for each in SAID}


def test_a_long_paragraph_is_cut_to_its_sentence_and_told_once() -> None:
    said = source("Kyiv", "x")
    text = f"{'Before. ' * 200}Shells fell on Kyiv today. {'Behind. ' * 200}"
    start = text.index("Kyiv")
    story = replace(said.story, text=text, paragraph_ends=(len(text),))
    said = said._replace(story=story, start=start, end=start + 4)
    (line,) = brief_of(table(event(1, place("Kyiv"), None, said, said))).lines
    (quote,) = line.quotes
    whole = quote.before + quote.words + quote.behind
    assert whole == "[…] Shells fell on Kyiv today. […]"


def test_too_many_events_are_refused() -> None:
    with pytest.raises(ExportError, match="at most 1,000 events"):
        brief_of(replace(table(), count=MOST + 1))


@pytest.mark.parametrize(
    ("start", "end", "precision", "words"),
    [
        ((2025, 12, 22), (2025, 12, 23), "day", "22 December 2025"),
        ((2025, 12, 22, 9), (2025, 12, 22, 10), "hour", "22 December 2025, 09:00 to 10:00"),
        ((2025, 12, 22, 18), (2025, 12, 23), "hour", "22 December 2025, 18:00 to 24:00"),
        ((2025, 12, 1), (2026, 1, 1), "month", "December 2025"),
        ((2025, 10, 1), (2026, 1, 1), "quarter", "fourth quarter of 2025"),
        ((2025, 1, 1), (2026, 1, 1), "year", "2025"),
        ((1990, 1, 1), (2000, 1, 1), "decade", "1990s"),
        ((2025, 12, 22), (2025, 12, 29), "week", "22 December 2025 to 28 December 2025"),
        ((2025, 12, 1), (2025, 12, 8), "vague", "about 1 December 2025 to 7 December 2025"),
    ],
)
def test_when(start: tuple[int, ...], end: tuple[int, ...], precision: str, words: str) -> None:
    begin, over = datetime(*start), datetime(*end)  # type: ignore[arg-type]
    assert ENGLISH.moment(Moment(start=begin, end=over, precision=Precision(precision))) == words


def test_no_mark_in_a_title_turns_what_stands_beside_it() -> None:
    row = event(1, place("Kyiv"), None, source("Kyiv", "Kyiv", title="A \u202edaily\u2069\nB"))
    brief = brief_of(replace(table(row), title="Ours\u202e \u2067x"))
    assert brief.title == "Ours x"
    assert brief.references[0].startswith("A daily B, ")
