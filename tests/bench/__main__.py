"""Every figure of the game in one table: `python -m tests.bench`, or some: `… screens steps`.

Tools that take long or write pictures are asked for alone: `… lint`, `… film FOLDER`.
"""

import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

HERE = Path(__file__).parent


def benches() -> list[str]:
    """The modules of this folder that have a `measure()`: rows of (what, figure)."""
    return sorted(p.stem for p in HERE.glob("*.py") if "\ndef measure(" in p.read_text("utf-8"))


def tools() -> list[str]:
    """The modules that have a `run(arguments)` instead."""
    return sorted(p.stem for p in HERE.glob("*.py") if "\ndef run(words" in p.read_text("utf-8"))


def main(wanted: list[str]) -> int:
    if wanted and wanted[0] in tools():
        told: int = import_module(f"tests.bench.{wanted[0]}").run(wanted[1:])
        return told
    unknown = sorted(set(wanted) - set(benches()))
    if unknown:
        print(f"no such bench: {', '.join(unknown)}; there are: {', '.join(benches() + tools())}")
        return 2
    names = wanted or benches()
    if len(names) > 1:
        return max(_alone(name) for name in names)
    print(f"\n{names[0]}")
    for what, figure in import_module(f"tests.bench.{names[0]}").measure():
        print(f"  {what:<66} {figure}", flush=True)
    return 0


def _alone(name: str) -> int:
    """One bench in a process of its own, so that none is measured with the memory of another."""
    return subprocess.run([sys.executable, "-m", "tests.bench", name], check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
