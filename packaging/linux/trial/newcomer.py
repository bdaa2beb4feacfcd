"""A newcomer's first minutes with the installed app, played from outside on a virtual display.

Keys, windows and drops go through the X server; what happened is read off window titles, files and
``/proc``. Nothing of Dateline is imported.
"""

from __future__ import annotations

import ctypes
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import TypeVar

from xdnd import Drop

Found = TypeVar("Found")
HOME = Path.home()
SEEN = Path("/mnt")
ENTRY = Path("/usr/share/applications/org.dateline.Dateline.desktop")
MIME = "application/vnd.dateline+sqlite3"
STORY = """Flood in Porto

Published 3 March 2026

PORTO, Portugal — The Douro rose over its banks in Porto on Monday night. Trains from Lisbon stopped
at Coimbra on Tuesday, officials said.
"""
SAID = Path("/mnt/said.log").open("w", encoding="utf-8")  # noqa: SIM115 - as long as we run
"""What the app says on standard error."""
PATIENCE_S = 120.0
PR_SET_CHILD_SUBREAPER = 36


def step(words: str) -> None:
    """Say what is being done."""
    print(f"  - {words}", flush=True)


def wait_for(what: str, look: Callable[[], Found], patience: float = PATIENCE_S) -> Found:
    """Return what ``look`` returns as soon as that is something.

    Raises:
        SystemExit: it is nothing for too long; a picture shows how the screen was then.
    """
    until = time.monotonic() + patience
    while not (found := look()):
        if time.monotonic() > until:
            picture("failed")
            raise SystemExit(f"FAILED: {what} did not come in {patience:.0f} s")
        time.sleep(0.1)
    return found


def told(*command: str) -> str:
    """Return what a program says."""
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    return done.stdout.strip()


def check(holds: object, words: str) -> None:
    """End the trial where something does not hold."""
    if not holds:
        picture("failed")
        raise SystemExit(f"FAILED: {words}")


def picture(name: str) -> None:
    """Keep what is on the screen, to be looked at."""
    subprocess.run(["import", "-window", "root", str(SEEN / f"{name}.png")], check=True)


def keys(*names: str) -> None:
    """Press keys in the window in front."""
    subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "80", *names], check=True)


def window(title: str) -> str:
    """Return the number of the visible window with such a title; empty where there is none."""
    found = told("xdotool", "search", "--onlyvisible", "--name", title).split()
    return found[-1] if found else ""


def front(title: str) -> str:
    """Wait for a window and bring it to the front."""
    number = wait_for(f"a window “{title}”", lambda: window(title))
    subprocess.run(["xdotool", "windowactivate", "--sync", number], check=True)
    return number


def processes() -> Iterator[tuple[int, str]]:
    """Yield the app's processes and their command lines."""
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            line = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode()
            program = str((folder / "exe").readlink())
        except OSError:  # it ended, or is not ours to look at
            continue
        if program.startswith("/usr/lib/dateline/"):
            yield int(folder.name), line


def main_process() -> int:
    """Return the process of the window; 0 where there is none."""
    of_others = ("QtWebEngineProcess", "multiprocessing")
    plain = [pid for pid, line in processes() if not any(name in line for name in of_others)]
    return min(plain, default=0)


def quit_app() -> None:
    """Press Ctrl+Q and see to it that everything ends, with status 0."""
    pid = main_process()
    front("Dateline$")
    keys("ctrl+q")
    status: list[int] = []

    def ended() -> bool:
        done, code = os.waitpid(pid, os.WNOHANG)
        if done:
            status.append(os.waitstatus_to_exitcode(code))
        return bool(done)

    wait_for("the end of the app", ended, 30)
    check(status == [0], f"the app ended with {status}")
    wait_for("the end of its helpers", lambda: not list(processes()), 30)


def opened(project: Path) -> closing[sqlite3.Connection]:
    """Open a project for a look, beside the app."""
    return closing(sqlite3.connect(f"file:{project}?mode=ro", uri=True, timeout=10))


def story_count(project: Path) -> int:
    """Return how many stories a project holds that were analysed."""
    with opened(project) as database:
        return int(database.execute("SELECT count(*) FROM document").fetchone()[0])


def places(project: Path) -> set[str]:
    """Return the names of the places that were found in a project's stories."""
    with opened(project) as database:
        rows = database.execute(
            "SELECT DISTINCT place.name FROM mention JOIN place ON place.key = mention.choice"
        )
        return {str(row[0]) for row in rows}


def sandbox_is_on() -> None:
    """Show that a process of the web engine is shut in: own namespaces, system calls filtered."""
    lines = dict(processes())
    check(not any("--no-sandbox" in line for line in lines.values()), "started with --no-sandbox")
    environment = Path(f"/proc/{main_process()}/environ").read_bytes()
    check(b"DISABLE_SANDBOX" not in environment, "the sandbox was turned off")
    shut_in = []
    for pid, line in lines.items():
        if "QtWebEngineProcess" not in line:
            continue
        status = Path(f"/proc/{pid}/status").read_text()
        filtered = re.search(r"^Seccomp:\s+2$", status, re.MULTILINE)
        levels = len(re.search(r"^NSpid:(.*)$", status, re.MULTILINE)[1].split())
        if filtered and levels > 1:
            shut_in.append((pid, levels))
    check(shut_in, "no process of the web engine is shut in")
    step(f"sandbox on: {len(shut_in)} process, {shut_in[0][1]} process namespaces deep, seccomp 2")


def first_start() -> None:
    """Click the icon: the sample project appears, and a tour."""
    step("clicking the icon: the sample project appears")
    subprocess.run(["gio", "launch", str(ENTRY)], check=True, stderr=SAID)
    front("Winter talks.*Dateline$")
    wait_for("the page of the map", lambda: any("QtWebEngine" in line for _, line in processes()))
    wait_for("a screen at rest", at_rest)
    picture("1-first-start")
    keys("Escape")  # ends the tour
    sandbox_is_on()
    quit_app()


def at_rest() -> bool:
    """Whether the screen is the same as half a second ago, and not empty."""
    shots = []
    for _ in range(2):
        command = ["import", "-window", "root", "-depth", "8", "rgb:-"]
        shots.append(subprocess.run(command, check=True, capture_output=True).stdout)
        time.sleep(0.5)
    return shots[0] == shots[1] and len(set(shots[0][:: 3 * 997])) > 8


def command_line(project: Path) -> None:
    """Analyse a story from the command line: a project comes of it."""
    step("dateline analyse: a project from the command line")
    stories = sorted(Path("/trial").glob("*.txt"))
    subprocess.run(
        ["dateline", "analyse", str(stories[0]), "--title", "My talks", "--output", str(project)],
        check=True,
        stderr=subprocess.DEVNULL,
    )
    check(story_count(project) == 1, "the project does not hold the story")


def double_click(project: Path) -> None:
    """Double-click the project in a file manager: its window opens."""
    step("double-clicking a project: the desktop knows its kind and opens it")
    nameless = project.with_name("without-ending")
    shutil.copy(project, nameless)
    for file in (project, nameless):  # the second is known by what it holds
        # On a desktop xdg-mime asks that desktop; without one it only guesses.
        kind = told("env", "XDG_CURRENT_DESKTOP=GNOME", "xdg-mime", "query", "filetype", str(file))
        check(kind == MIME, f"{file.name} is taken for “{kind}”")
    nameless.unlink()
    check(told("xdg-mime", "query", "default", MIME) == ENTRY.name, "no app opens projects")
    subprocess.run(["gio", "open", str(project)], check=True, stderr=SAID)
    front("My talks.*Dateline$")


def drop_a_story(project: Path) -> None:
    """Drop a story on the window: it is analysed with the bundled model."""
    step("dropping a story on the window: it is analysed")
    story = HOME / "dropped.txt"
    story.write_text(STORY, encoding="utf-8")
    Drop(int(front("My talks.*Dateline$")), story).run()
    wait_for("the story in the project", lambda: story_count(project) == 2)
    wait_for("its places", lambda: {"Porto", "Lisbon", "Coimbra"} <= places(project))
    wait_for("a screen at rest", at_rest)
    picture("2-dropped")


def save_a_picture() -> None:
    """Save the picture for the report, as the button in the corner does."""
    step("saving a picture of the map")
    target = HOME / "report.png"
    front("My talks.*Dateline$")
    keys("ctrl+e")
    asked = front("Export picture")
    wait_for("a screen at rest", at_rest)
    picture("3-picture")
    keys("Return")
    wait_for("the dialog for its file", lambda: window("Export picture") not in {"", asked})
    front("Export picture")
    subprocess.run(["xdotool", "type", "--delay", "30", str(target)], check=True)
    keys("Return")
    wait_for("the picture", target.exists)
    size = told("identify", "-format", "%w %h %k", str(target)).split()
    check(int(size[0]) > 400 and int(size[2]) > 100, f"the picture holds nothing: {size}")
    shutil.copy(target, SEEN / "4-report.png")


def main() -> int:
    """Play it."""
    check(os.geteuid() != 0, "a newcomer is not root")
    libc = ctypes.CDLL(None)
    libc.prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)  # what gio starts is ours to wait for
    desktop = subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    project = HOME / "talks.dateline"
    first_start()
    command_line(project)
    double_click(project)
    drop_a_story(project)
    save_a_picture()
    sandbox_is_on()
    step("quitting: everything ends, with status 0")
    quit_app()
    beside = sorted(file.name for file in HOME.glob("talks.dateline?*"))
    check(not beside, f"the app left {beside} behind")
    desktop.terminate()
    desktop.wait()
    return 0


if __name__ == "__main__":
    sys.exit(main())
