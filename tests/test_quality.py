"""One command runs what CI runs: the linter, the formatter and the type checker, as tests."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

#: each check with what to do when it fails
CHECKS = {
    "ruff check": "mend what the linter found; `ruff check --fix` does the simple ones",
    "ruff format --check": "run `ruff format`",
    "mypy": "mend the types (strict, on the game and on its tests)",
}


@pytest.mark.parametrize("check", CHECKS)
def test_the_code_passes(check: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *check.split()],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"{CHECKS[check]}:\n{done.stdout}{done.stderr}"
