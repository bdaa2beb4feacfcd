"""Keys of online services that a person wants kept: in a file that only they can read.

Not in the system's key ring: see decision record 15.
"""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path

NAME = "keys.json"


class KeyFile:
    """The keys, by the names of their services."""

    def __init__(self, folder: Path) -> None:
        """Keep them in this folder; nothing is made before there is one to keep."""
        self.path = folder / NAME

    def all(self) -> dict[str, str]:
        """Return them; none where there are none, or none that can be read."""
        try:
            kept = json.loads(self.path.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return {str(name): str(key) for name, key in kept.items()} if isinstance(kept, dict) else {}

    def keep(self, service: str, key: str) -> None:
        """Keep a key, or with an empty one forget it; written whole, or not at all.

        Raises:
            OSError: it can't be written.
        """
        kept = {name: each for name, each in self.all().items() if name != service}
        if key:
            kept[service] = key
        if kept:
            self._write(kept)
        else:
            self.path.unlink(missing_ok=True)

    def _write(self, kept: dict[str, str]) -> None:
        handle, side = tempfile.mkstemp(prefix=f".{NAME}-", dir=self.path.parent)  # mode 0600
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(kept, file, ensure_ascii=False)
            Path(side).replace(self.path)
        except OSError:
            Path(side).unlink(missing_ok=True)
            raise
