"""What ``make bench`` runs can be run: each is a program, and asks for nothing."""

from __future__ import annotations

import re
import shlex
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[3]
_ASKS = re.compile(r'add_argument\("[^-"][^"]*"(?!.*nargs="[?*]")')


def test_each_program_is_one_and_asks_for_nothing() -> None:
    told = subprocess.run(
        ["make", "-n", "bench"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    named = re.search(r"for program in (.*?); do", told.stdout.replace("\\\n", " "), re.DOTALL)
    assert named
    programs = [words.split()[0] for words in shlex.split(named[1])]
    for needed in ("startup", "responsiveness", "analysis", "gazetteer", "durability", "lag"):
        assert f"benchmarks/{needed}.py" in programs
    for program in programs:
        code = (ROOT / program).read_text("utf-8")
        assert "\nif __name__ ==" in code, program
        assert not _ASKS.search(code), program
