"""The window's words for translators, by Qt's own tools: ``make words``.

``lupdate`` reads what the code says (``say``, ``say_number``, ``Later``; a list of files, since it
looks for no Python in folders) into ``resources/i18n/dateline_uk.ts``; ``lrelease`` makes of it
the ``.qm`` that is shipped. ``make setup`` does the second alone.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
WORDS = ROOT / "resources" / "i18n" / "dateline_uk.ts"
SPOKEN = ROOT / "desktop" / "dateline" / "ui"
ALIASES = ("say", "say_number", "Later")


def main(arguments: list[str]) -> int:
    """Read the code anew, unless only the shipped form is wanted (``--release``); make that."""
    if "--release" not in arguments:
        update(WORDS)
    release(WORDS, WORDS.with_suffix(".qm"))
    return 0


def update(words: Path) -> None:
    """Bring a file of translations in step with the code; what is said no more leaves it."""
    aliases = ",".join(f"translate+={alias}" for alias in ALIASES)
    sources = sorted(str(path) for path in SPOKEN.rglob("*.py"))
    options = [
        "-silent",
        "-no-obsolete",
        "-sort-messages",
        "-locations",
        "none",
        "-source-language",
        "en",
    ]
    heuristics = ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
    _run(
        "lupdate", *options, *heuristics, "-tr-function-alias", aliases, *sources, "-ts", str(words)
    )


def release(words: Path, made: Path) -> None:
    """Make the form that Qt loads."""
    _run("lrelease", "-silent", str(words), "-qm", str(made))


def _run(tool: str, *arguments: str) -> None:
    """Run a tool of the PySide6 that runs this."""
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([program, *arguments], check=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
