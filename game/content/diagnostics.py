"""What is wrong in the authors' files: where, what, and what to do about it."""

from collections.abc import Iterable
from typing import Literal, NamedTuple, TypeAlias

from game.sentences import Tr, fr, spoken

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


def in_language(diagnostic: Diagnostic, tr: Tr) -> Diagnostic:
    """The same fault in the words of another language."""
    told = spoken(diagnostic.message, tr), spoken(diagnostic.hint, tr)
    return diagnostic._replace(message=told[0], hint=told[1])


def render(diagnostics: Iterable[Diagnostic], tr: Tr = str) -> str:
    """The text that `check`, the game and CI show: faults in order, then how many. Ends a line.

    `tr` gives the templates of another language than French.
    """
    found = sorted(set(diagnostics))
    faults = [_fault(in_language(d, tr)) + "\n" for d in found]
    return "\n".join([*faults, summary(found, tr) + "\n"])


def summary(diagnostics: Iterable[Diagnostic], tr: Tr = str) -> str:
    """« 2 erreurs, 1 avertissement », in words."""
    found = list(diagnostics)
    bad = len(errors(found))
    advice = len(found) - bad
    parts = [fr("1 erreur") if bad == 1 else fr("{n} erreurs", n=bad)] * bool(bad)
    told = fr("1 avertissement") if advice == 1 else fr("{n} avertissements", n=advice)
    parts += [told] * bool(advice)
    return ", ".join(spoken(part, tr) for part in parts or [fr("Aucun problème.")])


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
