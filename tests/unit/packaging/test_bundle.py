from __future__ import annotations

import ast
from importlib import import_module
from pathlib import Path

import pytest

from dateline import resources

bundle = import_module("bundle")
ROOT = Path(__file__).parents[3]
SOURCES = sorted((ROOT / "desktop" / "dateline").rglob("*.py"))
SHIPPED = {f"{folder}/{file.name}" for file, folder in bundle.shipped()}


def asked() -> set[str]:
    """The beginnings of paths that the code asks the one door for, as far as they are literal."""
    found: set[str] = set()
    for source in SOURCES:
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "resources.path":
                literal: list[str] = []
                for word in node.args:
                    if not isinstance(word, ast.Constant):
                        break
                    literal.append(str(word.value))
                found.add("/".join(literal))
    return found


def test_everything_that_the_code_asks_for_is_in_the_bundle() -> None:
    found = asked()
    assert {"seeds/sample.dateline", "gazetteer/gazetteer.sqlite", "resources/icons"} <= found
    made = bundle.LICENCES.relative_to(ROOT).as_posix()  # by the spec itself
    for name in found - {made}:
        assert name in SHIPPED or any(path.startswith(f"{name}/") for path in SHIPPED), name


def test_files_beside_the_modules_are_in_the_bundle_where_the_modules_look() -> None:
    beside = {
        path.relative_to(ROOT / "desktop").as_posix()
        for path in (ROOT / "desktop" / "dateline").rglob("*")
        if path.is_file() and path.suffix not in {".py", ".pyc"}
    }
    assert "dateline/project/schema.sql" in beside
    assert beside <= SHIPPED


def test_bundle_and_wheel_ship_the_same() -> None:
    wheel = ast.parse((ROOT / "packaging" / "wheel.py").read_text(encoding="utf-8"))
    said = {
        ast.unparse(node.targets[0]): ast.literal_eval(node.value)
        for node in wheel.body
        if isinstance(node, ast.Assign)
    }
    assert said["BUILT"] == bundle.BUILT
    assert said["FOLDERS"] == bundle.FOLDERS
    assert said["LEFT_OUT"] | {".pyc"} == bundle.LEFT_OUT


def test_the_model_is_where_the_door_looks(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    folder = tmp_path / bundle.MODEL
    folder.mkdir(parents=True)
    (folder / "config.cfg").touch()
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)
    assert resources.model_path() == folder


@pytest.mark.parametrize(
    ("path", "kept"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqlinuxfb.so", False),
        ("PySide6/Qt/plugins/multimedia/libffmpegmediaplugin.so", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/Qt/translations/qtwebengine_locales/en-US.pak", True),
        ("PySide6/Qt/translations/qtwebengine_locales/de.pak", False),
        ("PySide6/Qt/translations/qtbase_uk.qm", True),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("PySide6/Qt/resources/qtwebengine_devtools_resources.pak", False),
        ("PySide6/QtOpenGL.abi3.so", False),
        ("PySide6/Qt/lib/libQt6OpenGL.so.6", True),
        ("PySide6/QtWebEngineCore.abi3.so", True),
        ("lxml/objectify.cpython-311-x86_64-linux-gnu.so", False),
        ("lxml/etree.cpython-311-x86_64-linux-gnu.so", True),
        ("PySide6/Qt/resources/icudtl.dat", True),
        ("PySide6/Qt/qml/QtQuick/Controls/libx.so", False),
        ("spacy/lang/en/stop_words.py", True),
        ("spacy/lang/ru/lemmatizer.py", False),
        ("spacy/tokens/doc.pyx", False),
        ("thinc/backends/_custom_kernels.cu", True),  # read when spaCy is imported
        ("numpy/_core/tests/x.so", False),
        ("babel/locale-data/root.dat", True),
        ("babel/locale-data/fr_CA.dat", False),
        ("spacy-3.8.18.dist-info/entry_points.txt", True),
        ("spacy-3.8.18.dist-info/RECORD", False),
        ("resources/basemap/licences/LGPL-3.0.txt", True),
    ],
)
def test_what_stays_behind(path: str, kept: bool) -> None:
    assert bundle.is_kept(path) is kept


def test_no_module_that_is_left_out_is_imported_by_ours() -> None:
    imported: set[str] = set()
    for source in SOURCES:
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                imported |= {name.name for name in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                imported |= {node.module, *(f"{node.module}.{name.name}" for name in node.names)}
    assert "PySide6.QtWidgets" in imported
    assert imported & set(bundle.EXCLUDED_MODULES) == set()


def test_modules_that_bind_libraries_under_the_gpl_stay_out() -> None:
    assert {"readline", "_gdbm", "_dbm"} <= set(bundle.EXCLUDED_MODULES)


@pytest.mark.parametrize(
    ("source", "kept"),
    [
        ("/env/lib/site-packages/lxml/etree.so", True),
        ("/lib/x86_64-linux-gnu/libsqlite3.so.0", True),
        ("/lib/x86_64-linux-gnu/libxcb-util.so.1", True),
        ("/lib/x86_64-linux-gnu/libreadline.so.8", False),
        ("/lib/x86_64-linux-gnu/libstdc++.so.6", False),
        ("/usr/lib/python3.11/lib-dynload/_json.so", True),
    ],
)
def test_few_of_the_machines_own_libraries_go_in(source: str, kept: bool) -> None:
    assert bundle.is_system_library_kept(Path(source), Path("/env")) is kept


def test_symbols_are_left_where_taking_them_off_does_harm() -> None:
    assert bundle.is_stripped("spacy/tokens/doc.cpython-311-x86_64-linux-gnu.so")
    assert bundle.is_stripped("libpython3.11.so.1.0")
    assert not bundle.is_stripped("PySide6/QtCore.abi3.so")
    assert not bundle.is_stripped("numpy.libs/libgfortran-040039e1.so.5.0.0")


def test_libraries_that_nothing_needs_are_orphans() -> None:
    needed = {"app": {"a.so"}, "lib/a.so": {"b.so", "libc.so.6"}, "lib/c.so": {"a.so"}}
    names = {name: f"lib/{name}" for name in ("a.so", "b.so", "c.so")}
    assert bundle.reachable({"app"}, needed, names) == {"app", "lib/a.so", "lib/b.so"}
