"""The words of the command line."""

from argparse import ArgumentTypeError
from pathlib import Path

import pytest

from dateline.cli.arguments import iso_date, parser, positive, wants_command, window_parser


def test_a_call_for_the_analysis() -> None:
    call = parser().parse_args(["analyse", "a", "b", "--jobs", "2", "--published", "2025-12-27"])
    assert (call.sources, call.jobs, call.published) == ([Path("a"), Path("b")], 2, "2025-12-27")
    assert (call.output, call.title) == (None, "")


def test_files_for_the_window() -> None:
    assert window_parser().parse_args(["winter.dateline"]).files == [Path("winter.dateline")]


@pytest.mark.parametrize(
    ("words", "command"), [(["export"], True), (["a.txt"], False), ([], False)]
)
def test_commands_and_files_are_told_apart(words: list[str], command: bool) -> None:
    assert wants_command(words) is command


@pytest.mark.parametrize("text", ["0", "-1", "two", "1.5", "", "١", "000", "9" * 5000])
def test_numbers_of_processes_that_are_none(text: str) -> None:
    with pytest.raises(ArgumentTypeError, match="whole number"):
        positive(text)


@pytest.mark.parametrize("text", ["2025-12-27", "2025-12-27T10:00", "2025-12-27T10:00:00+02:00"])
def test_dates_are_kept_as_given(text: str) -> None:
    assert iso_date(text) == text


@pytest.mark.parametrize("text", ["27.12.2025", "yesterday", "2025-13-01"])
def test_dates_that_are_none(text: str) -> None:
    with pytest.raises(ArgumentTypeError, match="ISO date"):
        iso_date(text)


def test_an_empty_path_is_not_the_folder_one_is_in() -> None:
    for call in (
        ["analyse", ""],
        ["analyse", "a", "--output", ""],
        ["export", "", "--output", "a"],
    ):
        with pytest.raises(SystemExit) as left:
            parser().parse_args(call)
        assert left.value.code == 2


def test_options_have_one_name() -> None:
    with pytest.raises(SystemExit):
        parser().parse_args(["analyse", "a", "--publish", "2025-12-27"])
