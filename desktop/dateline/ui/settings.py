"""What the window remembers from one start to the next, and where the person's data lives."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from dateline.ui.instance import HOME_VARIABLE
from dateline.ui.language import Language
from dateline.ui.map_style import MapStyle
from dateline.ui.theme import Choice, Contrast

RECENT = 10
MOST_OUTLOOKS = 50
MOST_LAYOUTS = 200
LAYOUTS = "table_layouts"
T = TypeVar("T")


def data_folder() -> Path:
    """Return the person's data folder for Dateline, made if need be.

    Raises:
        OSError: it can't be made.
    """
    given = os.environ.get(HOME_VARIABLE)
    if given:
        folder = Path(given)
    else:
        folder = Path(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
        )
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def gazetteer_folder() -> Path:
    """Return where what the person adds to the gazetteer lives; it may not be there yet.

    Raises:
        OSError: the data folder can't be made.
    """
    return data_folder() / "gazetteer"


class Settings:
    """Typed access to the settings file; a value that can't be read counts as not set."""

    def __init__(self, store: QSettings | None = None) -> None:
        """Open the settings: of the data folder if it was named, else the system's."""
        if store is None and HOME_VARIABLE in os.environ:
            store = QSettings(str(data_folder() / "settings.ini"), QSettings.Format.IniFormat)
        self._store = store or QSettings()

    def _read(self, key: str, kind: type[T], default: T) -> T:
        try:
            value = self._store.value(key, default, kind)
        except (TypeError, ValueError):
            return default
        return value if isinstance(value, kind) else default

    def flag(self, key: str, *, default: bool) -> bool:
        """Return a switch of the View menu."""
        return self._read(f"view/{key}", bool, default)

    def set_flag(self, key: str, value: bool) -> None:
        """Keep a switch of the View menu."""
        self._store.setValue(f"view/{key}", value)

    def state(self, key: str) -> QByteArray:
        """Return a widget's saved state; empty if there is none."""
        return self._read(f"window/{key}", QByteArray, QByteArray())

    def set_state(self, key: str, value: QByteArray) -> None:
        """Keep a widget's saved state."""
        self._store.setValue(f"window/{key}", value)

    def text(self, key: str) -> str:
        """Return a kept word; empty if there is none."""
        return self._read(f"view/{key}", str, "")

    def set_text(self, key: str, value: str) -> None:
        """Keep a word."""
        self._store.setValue(f"view/{key}", value)

    def names(self, key: str) -> tuple[str, ...]:
        """Return kept words, in order; empty if there are none."""
        return self._names(f"view/{key}")

    def set_names(self, key: str, values: Iterable[str]) -> None:
        """Keep words, in order."""
        self._store.setValue(f"view/{key}", list(values))

    def layouts(self) -> dict[str, dict[str, str]]:
        """Return what the columns of tables were said to be for, by the set of their heads."""
        try:
            kept = json.loads(self.text(LAYOUTS) or "{}")
        except ValueError:
            return {}
        if not isinstance(kept, dict):
            return {}
        return {
            str(key): {str(head): str(use) for head, use in layout.items()}
            for key, layout in kept.items()
            if isinstance(layout, dict)
        }

    def set_layouts(self, layouts: Mapping[str, Mapping[str, str]]) -> None:
        """Keep what the columns of tables are for; of very many tables, the latest."""
        latest = list(layouts.items())[-MOST_LAYOUTS:]
        self.set_text(LAYOUTS, json.dumps(dict(latest), ensure_ascii=False))

    @property
    def appearance(self) -> Choice:
        """Return whose light and dark to follow."""
        kept = self.text("appearance")
        return Choice(kept) if kept in set(Choice) else Choice.SYSTEM

    def set_appearance(self, choice: Choice) -> None:
        """Keep whose light and dark to follow."""
        self.set_text("appearance", choice.value)

    @property
    def contrast(self) -> Contrast:
        """Return how much contrast the window is to have."""
        kept = self.text("contrast")
        return Contrast(kept) if kept in set(Contrast) else Contrast.SYSTEM

    def set_contrast(self, contrast: Contrast) -> None:
        """Keep how much contrast the window is to have."""
        self.set_text("contrast", contrast.value)

    @property
    def language(self) -> Language:
        """Return the language that the window is to speak."""
        kept = self.text("language")
        return Language(kept) if kept in set(Language) else Language.SYSTEM

    def set_language(self, language: Language) -> None:
        """Keep the language that the window is to speak, from the next start on."""
        self.set_text("language", language.value)

    @property
    def map_style(self) -> MapStyle:
        """Return the colours that the map is drawn in."""
        kept = self.text("map_style")
        return MapStyle(kept) if kept in set(MapStyle) else MapStyle.FOLLOW

    def set_map_style(self, style: MapStyle) -> None:
        """Keep the colours that the map is drawn in."""
        self.set_text("map_style", style.value)

    @property
    def web_addresses(self) -> bool:
        """Whether the person lets Dateline ask the addresses that they enter."""
        return self.flag("web_addresses", default=False)

    def set_web_addresses(self, allowed: bool) -> None:
        """Keep whether addresses may be asked."""
        self.set_flag("web_addresses", allowed)

    @property
    def tells_of_ends(self) -> bool:
        """Whether to tell of the end of long work while the window is not in front."""
        return self.flag("tells_of_ends", default=True)

    def set_tells_of_ends(self, tells: bool) -> None:
        """Keep whether to tell of the end of long work."""
        self.set_flag("tells_of_ends", tells)

    @property
    def tour_taken(self) -> bool:
        """Whether the tour was shown before."""
        return self.flag("tour_taken", default=False)

    def set_tour_taken(self) -> None:
        """Keep that the tour was shown."""
        self.set_flag("tour_taken", True)

    @property
    def jobs(self) -> int:
        """Return how many processes are to analyse stories; 0 where the machine shall decide."""
        return max(0, self._read("work/jobs", int, 0))

    def set_jobs(self, jobs: int) -> None:
        """Keep how many processes are to analyse stories."""
        self._store.setValue("work/jobs", jobs)

    @property
    def last_project(self) -> Path | None:
        """Return the project that was open last, if it is still there."""
        kept = self._read("project/last", str, "")
        return Path(kept) if kept and Path(kept).is_file() else None

    @property
    def started_before(self) -> bool:
        """Whether a project was ever opened here."""
        return bool(self._read("project/last", str, ""))

    def set_last_project(self, path: Path) -> None:
        """Keep which project to open next time."""
        self._store.setValue("project/last", str(path))

    def outlook(self, key: str) -> str:
        """Return how a project was left, in words; empty where that is not known."""
        return self._read(f"outlooks/{key}", str, "")

    def set_outlook(self, key: str, words: str) -> None:
        """Keep how a project was left; that of those left longest ago is forgotten."""
        kept = [other for other in self._names("outlooks/order") if other != key]
        for other in kept[MOST_OUTLOOKS - 1 :]:
            self._store.remove(f"outlooks/{other}")
        self._store.setValue(f"outlooks/{key}", words)
        self._store.setValue("outlooks/order", [key, *kept[: MOST_OUTLOOKS - 1]])

    def draft(self, key: str) -> str:
        """Return what was being written about a project and was not saved; empty for nothing."""
        return self._read(f"drafts/{key}", str, "")

    def set_draft(self, key: str, words: str) -> None:
        """Keep what is being written about a project, on disk at once; empty words forget it."""
        if words:
            self._store.setValue(f"drafts/{key}", words)
        else:
            self._store.remove(f"drafts/{key}")
        self.sync()

    def _names(self, key: str) -> tuple[str, ...]:
        kept = self._store.value(key, [])
        names: Iterable[object] = [kept] if isinstance(kept, str) else kept or []  # type: ignore[assignment]
        return tuple(str(name) for name in names)

    def folder(self, kind: str) -> Path:
        """Return where files of a kind were last chosen; else the person's documents, or home."""
        kept = self._read(f"folders/{kind}", str, "")
        if kept and Path(kept).is_dir():
            return Path(kept)
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(documents))
        return folder if folder.is_dir() else Path.home()

    def set_folder(self, kind: str, chosen: Path) -> None:
        """Keep where a file or folder was chosen."""
        self._store.setValue(f"folders/{kind}", str(chosen.parent))

    def remove_recent(self, path: Path) -> None:
        """Forget one of the recent projects."""
        kept = [str(other) for other in self.recent if other != path]
        self._store.setValue("project/recent", kept)

    @property
    def recent(self) -> tuple[Path, ...]:
        """Return the named projects opened before, latest first; one may be gone."""
        return tuple(Path(name) for name in self._names("project/recent"))

    def add_recent(self, path: Path) -> None:
        """Put a project at the head of the recent ones."""
        others = [other for other in self.recent if other != path]
        self._store.setValue("project/recent", [str(each) for each in [path, *others][:RECENT]])

    def clear_recent(self) -> None:
        """Forget which projects were opened."""
        self._store.remove("project/recent")

    def sync(self) -> None:
        """Write what was changed to disk."""
        self._store.sync()
