"""The progress bar."""

import io

import pytest

from dateline.cli.progress import Bar


def test_nothing_is_drawn_in_a_pipe(capsys: pytest.CaptureFixture[str]) -> None:
    with Bar() as bar:
        bar.found()
        bar.step(1, 1, "a.txt")
    assert capsys.readouterr() == ("", "")


def test_a_name_can_not_talk_to_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    with Bar() as bar:
        bar.say("evil\x1b[2J\nname: Kyїv, \udcff")
    assert capsys.readouterr().err == "evil\\x1b[2J\\nname: Kyїv, \\udcff\n"


def test_a_terminal_is_told_how_many_of_how_many(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = io.StringIO()
    monkeypatch.setattr(terminal, "isatty", lambda: True)
    monkeypatch.setattr("sys.stderr", terminal)
    with Bar("pages") as bar:
        bar.step(3, 8, "atlas.pdf")
    assert "3/8" in terminal.getvalue()
    assert "pages" in terminal.getvalue()
    assert "atlas.pdf" in terminal.getvalue()
