"""The scripts under packaging/, for their tests."""

from __future__ import annotations

import sys
from pathlib import Path

PACKAGING = Path(__file__).parents[3] / "packaging"

sys.path += [str(PACKAGING), str(PACKAGING / "linux")]
