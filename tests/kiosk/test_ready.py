"""What a stand reads before its first visitor is all that it will ever read."""

import subprocess
import sys

from game.app.world import ROOT

PLAYS = """
import sys
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from game.app.stand_ready import readied
from tests.bench.soak_visitors import plays
from tests.kiosk.booth import Booth, languages
from tests.machine import shipped

readied(shipped(), languages())
with TemporaryDirectory() as folder:
    booth = Booth(Path(folder))
    before = set(sys.modules)
    codes = []
    plays(booth, Random(1), codes.append)
    assert codes, booth.words
print(*sorted(set(sys.modules) - before))
"""


def test_a_whole_visit_imports_nothing_more() -> None:
    """In a process of its own: here, other tests have imported all there is."""
    asks = [sys.executable, "-c", PLAYS]
    done = subprocess.run(asks, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == ""
