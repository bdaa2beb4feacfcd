"""The built gazetteer, and its build scripts, for the tests of this room."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from dateline.gazetteer.database import GazetteerDatabase, open_gazetteer

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="session")
def gazetteer() -> Iterator[GazetteerDatabase]:
    """The gazetteer that `make setup` built, open."""
    with open_gazetteer() as opened:
        yield opened


@pytest.fixture(scope="session")
def build() -> ModuleType:
    """The script gazetteer/build.py; its neighbours can be imported once it is loaded.

    Under another name, since `build` is a package of PyPI's that packagers use.
    """
    path = ROOT / "gazetteer" / "build.py"
    spec = importlib.util.spec_from_file_location("gazetteer_build", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module
