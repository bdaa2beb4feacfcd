"""Packs the shipped files into a wheel, in ``dateline/_shipped``; editable installs need none."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

BUILT = (
    "gazetteer/gazetteer.sqlite",
    "resources/i18n/dateline_uk.qm",
    "seeds/sample.dateline",
)
"""Made by ``make setup``, not committed."""
FOLDERS = ("resources", "docs/guide")
LEFT_OUT = {".py", ".ts"}
"""Maintainers' programs and sources among them stay behind."""


class ShippedFiles(BuildHookInterface):  # type: ignore[type-arg]
    """Adds resources, user guide, gazetteer and sample project to the wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name the files to pack.

        Raises:
            FileNotFoundError: something is not built yet.
        """
        if version != "standard":
            return
        root = Path(self.root)
        missing = [name for name in BUILT if not (root / name).is_file()]
        if missing:
            raise FileNotFoundError(f"{', '.join(missing)} not built yet. Run: make setup")
        shipped = (path for name in FOLDERS for path in (root / name).rglob("*") if path.is_file())
        names = [str(path.relative_to(root)) for path in shipped if path.suffix not in LEFT_OUT]
        packed = {name: f"dateline/_shipped/{name}" for name in sorted([*names, *BUILT])}
        build_data["force_include"].update(packed)
