"""Every figure of the game in one table: `python -m tests.bench`, or some: `… screens steps`."""

import os
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


def main(wanted: list[str]) -> int:
    unknown = sorted(set(wanted) - set(benches()))
    if unknown:
        print(f"no such bench: {', '.join(unknown)}; there are: {', '.join(benches())}")
        return 2
    for name in wanted or benches():
        print(f"\n{name}", flush=True)
        for what, figure in import_module(f"tests.bench.{name}").measure():
            print(f"  {what:<66} {figure}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
