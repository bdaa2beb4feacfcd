from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dateline.domain.text import Document, DocumentId, Paragraph
from dateline.ui.reader.text_map import TextMap, shown, shown_title


def document(*texts: str) -> Document:
    paragraphs, start = [], 0
    for index, text in enumerate(texts):
        paragraphs.append(Paragraph(index=index, start=start, end=start + len(text)))
        start += len(text) + 2
    return Document(
        id=DocumentId("d"),
        title="",
        text="\n\n".join(texts),
        paragraphs=tuple(paragraphs),
        published=None,
        source="",
    )


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(st.lists(st.text(min_size=1, max_size=30), min_size=1, max_size=5))
def test_offsets_go_to_positions_and_back(texts: list[str]) -> None:
    story = document(*texts)
    text_map = TextMap(story)
    position = 7
    for paragraph, text in zip(story.paragraphs, texts, strict=True):
        text_map.add(paragraph, position)
        for index in range(len(text) + 1):
            offset = paragraph.start + index
            found = text_map.position(offset)
            assert found == position + units(text[:index])
            assert text_map.offset(found) == offset
        position += units(text) + 1


@given(st.text(max_size=80))
def test_what_is_shown_has_the_same_length_and_no_controls(text: str) -> None:
    words = shown(text)
    assert len(words) == len(text)
    assert all(ord(c) >= 0x20 and c not in "\u2028\u2029\ufffc" for c in words)
    words.encode("utf-16-le")


def test_lone_surrogates_and_separators_are_replaced() -> None:
    assert shown("a\ud800b\u2029c\r\nd\x00\ufdd0") == "a\ufffdb c  d \ufffd"


def test_no_mark_of_a_story_turns_or_covers_what_stands_around_it() -> None:
    tower = "Z" + "\u0301" * 30 + "algo"
    assert shown("\u202eKyiv\u202c") == "\u2060Kyiv\u202c"
    assert shown(tower) == "Z" + "\u0301" * 4 + "\u2060" * 26 + "algo"
    assert shown("ก" + "\u0e47" * 9) == "ก" + "\u0e47" * 4 + "\u2060" * 5
    for word in ("Rzeszo\u0301w", "Vie\u0323\u0302t", "שָׁלוֹם", "ที่นี่", "مُحَمَّدٌ"):
        assert shown(word) == word
    assert shown_title("\u202eKyiv\u202c\u2067 x") == "Kyiv x"


def test_an_offset_between_paragraphs_has_no_position() -> None:
    story = document("one", "two")
    text_map = TextMap(story)
    text_map.add(story.paragraphs[1], 10)
    assert text_map.position(0) is None
    assert text_map.position(5) == 10
    assert text_map.offset(3) is None


def test_no_mark_in_a_title_turns_what_stands_beside_it() -> None:
    marks = "".join(map(chr, [*range(0x202A, 0x202F), *range(0x2066, 0x206A)]))
    assert shown_title(f"Fire {marks}in\nKyiv\x07") == "Fire in Kyiv"
    hebrew = "\u05e9\u05dc\u05d5\u05dd"
    assert shown_title(hebrew) == hebrew
