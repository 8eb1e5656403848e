"""What is wrong in the authors' files: where, what, and what to do about it."""

from collections.abc import Iterable
from typing import Literal, NamedTuple, TypeAlias

Severity: TypeAlias = Literal["error", "warning"]

_WIDEST = 110
_AROUND = 60


class Diagnostic(NamedTuple):
    """One fault. Lines and columns count from 1; `code` is E1xx (error) or W2xx (warning).

    `excerpt` holds the line before (when there is one) and the line itself, as they stand in the
    file; `hint` says what to do, and may be empty. Sorting puts files and positions in order.
    """

    file: str
    line: int
    column: int
    code: str
    message: str
    hint: str = ""
    excerpt: tuple[str, ...] = ()

    @property
    def severity(self) -> Severity:
        return "error" if self.code.startswith("E") else "warning"


def errors(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Those that refuse a file; the others are advice."""
    return [d for d in diagnostics if d.severity == "error"]


def render(diagnostics: Iterable[Diagnostic]) -> str:
    """The text that `check`, the game and CI show: faults in order, then how many. Ends a line."""
    found = sorted(set(diagnostics))
    return "\n".join([*(_fault(d) + "\n" for d in found), summary(found) + "\n"])


def summary(diagnostics: Iterable[Diagnostic]) -> str:
    """« 2 erreurs, 1 avertissement », in words."""
    found = list(diagnostics)
    bad = len(errors(found))
    advice = len(found) - bad
    parts = [_count(bad, "erreur")] * bool(bad) + [_count(advice, "avertissement")] * bool(advice)
    return ", ".join(parts) or "Aucun problème."


def _count(n: int, noun: str) -> str:
    return f"{n} {noun}{'s' if n > 1 else ''}"


def _fault(d: Diagnostic) -> str:
    lines = [f"{d.file}:{d.line}:{d.column}  {d.code}  {d.message}"]
    gutter = max(5, len(str(d.line)))
    shown, column = _window(d.excerpt, d.column)
    first = d.line - len(shown) + 1
    lines += [f"{first + i:>{gutter}} | {text}" for i, text in enumerate(shown)]
    told = f"{d.hint}   " if d.hint else ""
    caret = " " * (column - 1) if shown else ""
    lines.append(f"{'':>{gutter}} | {caret}^ {told}(python main.py explain {d.code})")
    return "\n".join(lines)


def _window(excerpt: tuple[str, ...], column: int) -> tuple[tuple[str, ...], int]:
    """The part of long lines around the column, and where the column is in it."""
    flat = tuple("".join(c if c.isprintable() else " " for c in text) for text in excerpt)
    if not flat or len(flat[-1]) <= _WIDEST:
        return tuple(text[:_WIDEST] for text in flat), column
    start = max(0, column - 1 - _AROUND)
    return tuple(text[start : start + _WIDEST] for text in flat), column - start
