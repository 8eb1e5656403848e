"""What goes wrong at a stand, for real: `python -m tests.bench.real_faults` (or some by name).

Needs what `real_screen` needs, and for single faults mount (root), a C compiler, strace and
pulseaudio. Each fault ends on a working attract screen or a calm notice, and no finished visitor's
counters are lost; ends with 1 when one does not. The figures of docs/stand.md come from here.
"""

import argparse
import sys
import time
import traceback
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.real_fault_disk import DISK
from tests.bench.real_fault_machine import MACHINE
from tests.bench.real_fault_stick import STICKS
from tests.bench.real_screen import screen

FAULTS = {**MACHINE, **DISK, **STICKS}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="fault", help=", ".join(FAULTS))
    parser.add_argument("--display", default=":78")
    parser.add_argument("--keep", type=Path, help="where photographs of the screen are kept")
    asked = parser.parse_args()
    failed = 0
    with TemporaryDirectory(prefix="etincelle-pannes-") as temporary:
        folder = Path(temporary)
        with screen(asked.display, folder) as on:
            for name in asked.names or FAULTS:
                start = time.monotonic()
                try:
                    told = FAULTS[name](on, folder / name)
                except Exception:  # told in full, counted, and the next fault is tried
                    failed += 1
                    told = f"FAILED\n{traceback.format_exc()}"
                if asked.keep:
                    asked.keep.mkdir(parents=True, exist_ok=True)
                    on.photographs(asked.keep / f"{name}.png")
                print(f"{name:14} {time.monotonic() - start:5.0f} s  {told}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
