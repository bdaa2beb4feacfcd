from __future__ import annotations

from importlib import import_module
from importlib.metadata import distribution
from pathlib import Path

import pytest

licences = import_module("licences")
licence_page = import_module("licence_page")
DECIDED = licences.table()
HERE = list(licences.installed(licences.locked()))


def test_all_that_ships_is_under_a_licence_that_may_ship() -> None:
    parts = [licences.part_of(package, DECIDED) for package in HERE] + licences.others(DECIDED)
    assert licences.refused(parts, DECIDED) == []


def test_every_locked_package_is_looked_at_here_or_is_for_another_system() -> None:
    here = {package.metadata["Name"].lower().replace("_", "-") for package in HERE}
    assert set(licences.locked()) - here <= {"colorama"}


@pytest.mark.parametrize("package", HERE, ids=lambda package: package.metadata["Name"])
def test_every_package_brings_the_text_of_its_licence(package: object) -> None:
    part = licences.part_of(package, DECIDED)
    assert any(len(text) > 300 for text in part.texts), part.name


@pytest.mark.parametrize(
    ("expression", "may"),
    [
        ("MIT", True),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", True),
        ("BSD-3-Clause AND 0BSD AND MIT AND Zlib AND CC0-1.0", True),
        ("GPL-3.0-or-later WITH GCC-exception-3.1 AND LGPL-2.1-or-later", True),
        ("GPL-3.0-only", False),
        ("MIT AND GPL-3.0-only", False),
        ("AGPL-3.0-only OR GPL-3.0-only", False),
        ("MPL-2.0 AND (Apache-2.0 OR MIT)", True),
        ("(GPL-3.0-only OR MIT) AND ISC", True),
        ("(GPL-3.0-only OR AGPL-3.0-only) AND ISC", False),
        ("ISC AND GPL-3.0-only OR MIT", True),
        ("(MIT", False),
        ("MIT AND", False),
        ("MIT ISC", False),
        ("MIT)", False),
        ("Proprietary", False),
        ("", False),
    ],
)
def test_an_expression_is_taken_for_what_it_allows(expression: str, may: bool) -> None:
    assert licences.may_ship(expression, set(DECIDED["allowed"])) is may


def test_what_a_table_says_is_still_needed_and_of_packages_that_are_locked() -> None:
    locked = set(licences.locked())
    assert set(DECIDED["reviewed"]) <= locked
    assert set(DECIDED["texts"]) <= locked
    for name in DECIDED["reviewed"]:
        declared = licences.declared(distribution(name), DECIDED["says"])
        assert not licences.may_ship(declared, set(DECIDED["allowed"])), name


def test_a_library_that_nobody_looked_at_is_told() -> None:
    names = ["libssl.so.3", "libreadline.so.8", "libpython3.11.so.1.0"]
    assert licences.unknown_libraries(names, DECIDED) == ["libreadline.so.8"]


def test_a_librarys_text_stands_under_the_name_of_what_it_is_part_of() -> None:
    told = {"libssl.so.3": "one text", "libcrypto.so.3": "one text", "libz.so.1": "another"}
    texts = {part.name: part.texts for part in licences.others(DECIDED, told)}
    assert texts["OpenSSL"] == ("one text",)
    assert texts["zlib"] == ("another",)
    assert texts["Expat"] == ()
    assert "Agafonkin" in texts["Leaflet 1.9.4"][0]


def test_packages_are_known_by_the_files_that_went_in() -> None:
    import tqdm

    found = licences.shipped_packages([Path(tqdm.__file__), Path("/nowhere/else.py")])
    assert [package.metadata["Name"] for package in found] == ["tqdm"]


def test_the_page_escapes_what_packages_say_and_prints_a_shared_text_once() -> None:
    text = "Permission <is> granted\n" * 3
    parts = [
        licences.Part("b&c", "1", "MIT", "<script>", (text,)),
        licences.Part("a", "2", "MIT", "", (text,)),
    ]
    page = licence_page.page(parts)
    assert "<script>" not in page
    assert "b&amp;c" in page
    assert page.count("Permission &lt;is&gt; granted") == 3
    assert "The text is that of a, above." in page
    assert page == licence_page.page(parts[::-1])
