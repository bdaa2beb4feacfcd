"""The progress bar."""

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
