"""What a second start says to the window that is open, and who may be that window."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.ui import instance
from dateline.ui.instance import claim_window, files_of, meeting_place, message_of

NAMES = st.text(
    st.characters(exclude_characters="/\0", exclude_categories=["Cs"]), min_size=1, max_size=30
).filter(lambda name: name not in (".", ".."))


@given(st.lists(NAMES, max_size=5))
def test_a_message_names_the_same_files(names: list[str]) -> None:
    message = message_of(Path(name) for name in names)
    assert message.count(b"\n") == 1
    assert files_of(message) == tuple(Path.cwd() / name for name in names)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such file names")
def test_a_name_that_is_no_text_goes_through() -> None:
    path = Path(os.fsdecode(b"/tmp/caf\xe9.txt"))
    assert files_of(message_of([path])) == (path,)


@pytest.mark.parametrize(
    "message",
    [
        b"",
        b"\n",
        b"hello\n",
        b"\xff\xfe\n",
        b"[]\n",
        b'{"files": "/etc/passwd"}\n',
        b'{"files": [5]}\n',
        b'{"files": ["relative.txt"]}\n',
        b'{"files": ["/tmp/a\\u0000b"]}\n',
        json.dumps({"files": ["/" + "a" * 5000]}).encode(),
        b"[" * 100_000,
        b'{"files": []}' + b" " * instance.MOST_BYTES,
    ],
)
def test_what_is_no_such_message_is_refused(message: bytes) -> None:
    assert files_of(message) is None


def test_each_data_folder_has_a_window_of_its_own(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = meeting_place()
    assert first == meeting_place()
    monkeypatch.setenv(instance.HOME_VARIABLE, str(tmp_path / "other"))
    assert meeting_place() != first
    monkeypatch.delenv(instance.HOME_VARIABLE)
    assert meeting_place() != first


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps such folders apart itself")
def test_a_folder_that_others_can_enter_is_not_used(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o777)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(shared))
    assert meeting_place().parent != shared
    monkeypatch.setattr(tempfile, "gettempdir", lambda: str(shared))
    (shared / f"dateline-{os.getuid()}").mkdir()
    (shared / f"dateline-{os.getuid()}").chmod(0o755)
    with pytest.raises(PermissionError):
        meeting_place()
    claim = claim_window([])
    assert claim is not None
    assert claim.name == ""
    assert "open to others" in capsys.readouterr().err


def test_a_window_that_does_not_answer_is_not_waited_for_without_end(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = claim_window([])
    assert first is not None
    assert first.name
    second = claim_window([Path("a.txt")], patience=0.2)
    assert second is not None
    assert second.name == ""
    assert "does not answer" in capsys.readouterr().err
    first.release()
    third = claim_window([])
    assert third is not None
    assert third.name == first.name
    third.release()
