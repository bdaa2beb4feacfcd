"""Bytes in every encoding and state of repair."""

from __future__ import annotations

import codecs
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.domain.errors import SourceError
from dateline.ingest.encodings import decode
from support.patience import at_most

ENGLISH = "Storm winds closed the port of Gdańsk – “for days”, said Zoë."
UKRAINIAN = (
    "Сильний вітер закрив порт Одеси у середу, і пороми чекали біля причалу цілий день. "
    "Рятувальники повідомили, що дорога до Миколаєва була під водою до вечора."
)


@given(st.text(min_size=1).filter(lambda text: any(c.isalnum() for c in text) and "\0" not in text))
def test_valid_utf8_comes_back_unchanged(text: str) -> None:
    controls = sum(1 for c in text if ord(c) < 32 or ord(c) == 127)
    if controls or text.startswith("{\\rtf"):
        return
    decoded = decode(text.encode(), name="a.txt")
    assert decoded.text == text
    assert decoded.warnings == ()


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
@pytest.mark.parametrize("text", [ENGLISH, UKRAINIAN])
def test_marks_are_obeyed_and_kept(mark: bytes, encoding: str, text: str) -> None:
    decoded = decode(mark + text.encode(encoding), name="a.txt")
    assert decoded.text == "\ufeff" + text
    assert decoded.encoding == encoding


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("text", [ENGLISH, UKRAINIAN])
def test_wide_text_without_a_mark(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding), name="a.txt").text == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (UKRAINIAN, "cp1251"),
        ("Żółta łódź popłynęła do Gdyni, a święto odwołano. Więc czekają." * 3, "cp1250"),
        ("Łódź popłynęła do Gdyni.", "cp1250"),
        ("The café in Orléans was closed on Wednesday.", "cp1252"),
        ("He said “no” – twice – in Besançon.", "cp1252"),
    ],
)
def test_old_encodings_are_guessed_and_said(text: str, encoding: str) -> None:
    decoded = decode(text.encode(encoding), name="a.txt")
    assert decoded.text == text
    assert "not UTF-8" in decoded.warnings[0]


@pytest.mark.parametrize(
    ("text", "encodings"),
    [
        (
            "周四，俄罗斯军队袭击了哈尔科夫。基辅的官员没有发表评论。",
            "gb18030 gbk utf-16-le utf-16-be",
        ),
        ("週四，俄羅斯軍隊襲擊了哈爾科夫。基輔的官員沒有發表評論。", "big5 gb18030 utf-16-be"),
        (
            "ロシア軍は木曜日にハリコフを攻撃した。当局によると３人が死亡した。",
            "shift_jis euc_jp iso2022_jp utf-16-le",
        ),
        (
            "러시아군이 목요일에 하르키우를 공격했다. 세 명이 사망했다.",
            "euc_kr iso2022_kr utf-16-le",
        ),
        ("L'armée a déclaré à Genève que l'été était « dur », déjà.", "cp1252 iso8859-15"),
        ("İstanbul'da şehir ışıkları söndü, Iğdır'da güneş doğdu.", "cp1254"),
        ("Власти Харькова сообщили, что десять человек ранены.", "cp1251 koi8-r cp866 iso8859-5"),
        ("Die Grünen in München und Köln äußerten sich über die Straße.", "cp1252"),
        ("Η Αθήνα ανακοίνωσε ότι η Θεσσαλονίκη επλήγη την Πέμπτη.", "cp1253 iso8859-7"),
        ("أعلنت القاهرة يوم الخميس أن بيروت تعرضت للقصف.", "cp1256 iso8859-6"),
        ("Officials in Kraków and Łódź said that Poland would send aid to the east.", "cp1250"),
    ],
)
def test_encodings_of_all_the_world(text: str, encodings: str) -> None:
    for encoding in encodings.split():
        assert decode((text * 3).encode(encoding), name="a.txt").text == text * 3, encoding


def test_a_page_of_cyrillic_that_calls_itself_latin_is_not_believed() -> None:
    page = "<p>Власти Харькова сообщили, что десять человек ранены." * 3
    assert decode(page.encode("cp1251"), name="a.html", declared="iso-8859-1").text == page


def test_damaged_utf8_is_repaired_and_the_first_place_named() -> None:
    data = "Łódź\nРівне ".encode() + b"\xff\xd0" + " кінець".encode()
    decoded = decode(data, name="a.txt")
    assert decoded.text == "Łódź\nРівне \ufffd\ufffd кінець"
    assert decoded.warnings[0].startswith("2 places are not valid UTF-8, the first at byte 19")
    assert "line 2" in decoded.warnings[0]
    marked = decode(codecs.BOM_UTF8 + b"Kyiv \xff", name="a.txt")
    assert marked.text == "\ufeffKyiv \ufffd"
    assert marked.warnings[0].startswith("1 place is")


def test_bytes_that_no_old_encoding_has_are_damaged_utf8() -> None:
    decoded = decode(b"Kyiv was hit \x81\x8d early on Tuesday", name="a.txt")
    assert decoded.text == "Kyiv was hit \ufffd\ufffd early on Tuesday"


def test_a_declared_encoding_is_used_if_it_fits() -> None:
    data = "Київ".encode("koi8-u")
    assert decode(data, name="a.html", declared="koi8-u").text == "Київ"
    assert decode(b"\x93no\x94", name="a.html", declared="iso-8859-1").text == "“no”"
    assert decode("Київ".encode(), name="a.html", declared="cp1251").text == "Київ"
    assert decode(b"caf\xe9 in Orl\xe9ans", name="a.html", declared="nonsense").text.startswith(
        "café"
    )


def test_damaged_wide_text_is_repaired() -> None:
    data = codecs.BOM_UTF16_LE + ENGLISH.encode("utf-16-le") + b"\x00"
    decoded = decode(data, name="a.txt")
    assert decoded.text == "\ufeff" + ENGLISH + "\ufffd"
    assert "damaged" in decoded.warnings[0]


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"%PDF-1.7 plain enough", "a PDF"),
        (b"PK\x03\x04rest", "a ZIP archive"),
        (b"SQLite format 3\x00" + bytes(100), "an SQLite database"),
        (b"\x7fELF" + bytes(100), "a program"),
        (b"{\\rtf1 Kyiv}", "an RTF document"),
        (b"\xff\xd8\xff\xe0", "a JPEG picture"),
        (b"MZ\x90\x00\x03" + bytes(60), "a Windows program"),
        (bytes(range(256)) * 20, "binary data"),
        (b"Kyiv\x01\x02\x03\x04 \x05\x06 Kharkiv", "binary data"),
    ],
)
def test_binary_junk_is_named(data: bytes, what: str) -> None:
    with pytest.raises(SourceError, match=what) as caught:
        decode(data, name="story.txt")
    assert caught.value.source == "story.txt"
    assert "Save the story as" in str(caught.value)


def test_words_that_look_like_signatures_are_text() -> None:
    assert decode(b"BMW opens a plant. MZ too.", name="a.txt").text.startswith("BMW")
    assert decode(b"MZ motorcycles are built in Zschopau.", name="a.txt").warnings == ()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_stray_nul_does_not_make_a_story_binary(encoding: str) -> None:
    story = "Львів\0 і Київ: удари в неділю зранку."
    decoded = decode(story.encode(encoding), name="a.txt")
    assert decoded.text.lstrip("\ufeff") == story.replace("\0", "\ufffd")
    assert "1 NUL character in the text: shown as \ufffd." in decoded.warnings


def test_an_ordinary_length_of_story_may_hold_a_few_nuls() -> None:
    decoded = decode(b"Storm\0 winds closed\0 the port\0 of Odesa.", name="a.txt")
    assert decoded.text == "Storm\ufffd winds closed\ufffd the port\ufffd of Odesa."
    assert decoded.warnings == ("3 NUL characters in the text: shown as \ufffd.",)


@given(st.binary(min_size=1, max_size=400))
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    try:
        decoded = decode(data, name="x.txt")
    except SourceError:
        return
    decoded.text.encode("utf-8")


@pytest.mark.parametrize("declared", ["punycode", "idna", "utf-7", "unicode_escape"])
def test_an_encoding_that_no_browser_reads_is_not_believed(declared: str) -> None:
    data = UKRAINIAN.encode("cp1251") + b"a" * 1_000_000
    begun = time.process_time()
    assert decode(data, name="a.html", declared=declared).encoding == "cp1251"
    assert time.process_time() - begun < at_most(5)
