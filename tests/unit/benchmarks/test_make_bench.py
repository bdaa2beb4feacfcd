"""What ``make bench`` runs can be run: each is a program, and asks for nothing. All are run."""

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
    commands = shlex.split(named[1])
    for size in ("", " --events 1000000"):
        assert f"benchmarks/map.py{size} --dpr 2" in commands
    programs = [words.split()[0] for words in commands]
    for needed in ("startup", "responsiveness", "analysis", "gazetteer", "durability", "lag"):
        assert f"benchmarks/{needed}.py" in programs
    for program in programs:
        code = (ROOT / program).read_text("utf-8")
        assert "\nif __name__ ==" in code, program
        assert not _ASKS.search(code), program


def test_a_program_that_fails_is_named_at_the_end_and_the_others_run(tmp_path: Path) -> None:
    for name, code in (("bad", "sys.exit(3)"), ("good", "print('measured', *sys.argv[1:])")):
        (tmp_path / f"{name}.py").write_text(f"import sys; {code}", "utf-8")
    bad, good = (f"{tmp_path}/{name}.py" for name in ("bad", "good"))

    def bench(*programs: str) -> subprocess.CompletedProcess[str]:
        command = ["make", "-o", "setup", "bench", f"BENCHMARKS={shlex.join(programs)}"]
        return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)

    ran = bench(f"{bad} --size 2", f"{good} 1", bad)
    assert "measured 1\n" in ran.stdout
    assert f"Failed: {bad} --size 2\nFailed: {bad}\n" in ran.stderr
    assert ran.returncode
    sound = bench(good)
    assert (sound.returncode, "Failed" in sound.stderr) == (0, False)
