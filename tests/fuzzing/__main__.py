"""``make fuzz``: feed every target for its share of a minute, and keep what is found."""

from __future__ import annotations

import argparse
import hashlib
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from fuzzing.targets import targets

FOUND = Path(__file__).parent / "found"
PATIENCE = 30.0


def main() -> int:
    """Return 1 if something was found."""
    words = argparse.ArgumentParser(prog="fuzzing", description=__doc__)
    words.add_argument("targets", nargs="*", choices=[[], *targets()], help="all by default")
    words.add_argument("--seconds", type=float, default=60.0, help="for all together")
    words.add_argument("--seed", type=int, default=1)
    asked = words.parse_args()
    names = asked.targets or list(targets())
    found = 0
    for name in names:
        found += _run(name, asked.seed, asked.seconds / len(names))
    return int(found > 0)


def _run(name: str, seed: int, seconds: float) -> int:
    found = 0
    until = time.monotonic() + seconds
    with tempfile.TemporaryDirectory() as scratch:
        current = Path(scratch) / "current"
        while (left := until - time.monotonic()) > 0 or not current.exists():
            verdict, said = _feed(name, seed, max(left, 0.1), current)
            if not verdict:
                print(f"{name:10} {said:>6} files, seed {seed}: nothing found", flush=True)
                return found
            if not current.exists():
                raise SystemExit(
                    f"{name}: no file was fed, {verdict}; is the machine too busy?\n{said}"
                )
            found += 1
            seed += 1_000_003
            kept = _keep(name, current)
            print(f"{name:10} {verdict}; kept as {kept.name}\n{said}", flush=True)
    return found


def _feed(name: str, seed: int, seconds: float, current: Path) -> tuple[str, str]:
    """Return what went wrong, or nothing, and what was said."""
    call = [sys.executable, "-m", "fuzzing.feeding", name, str(seed), str(seconds), str(current)]
    with subprocess.Popen(call, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as child:
        try:
            out, said = child.communicate(timeout=seconds + PATIENCE)
        except subprocess.TimeoutExpired:
            child.kill()
            return "took no end", ""
    if child.returncode == 0:
        return "", out.strip()
    return f"ended with {child.returncode}", said[-1500:]


def _keep(name: str, current: Path) -> Path:
    data = current.read_bytes()
    FOUND.mkdir(exist_ok=True)
    kept = FOUND / f"{name}-{hashlib.sha256(data).hexdigest()[:12]}{targets()[name].suffix}"
    kept.write_bytes(data)
    return kept


if __name__ == "__main__":
    sys.exit(main())
