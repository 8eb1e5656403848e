"""How far a long job is: said to whoever wants to know."""

from collections.abc import Callable
from typing import TypeAlias

Progress: TypeAlias = Callable[[int, int, str], None]
"""Told the steps done, the steps in all and, in French, what comes next."""


def silent(done: int, steps: int, words: str) -> None:
    """Say nothing."""
    del done, steps, words
