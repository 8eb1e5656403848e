"""Diagnostics for machines: JSON for editors, annotations for GitHub. Both are promises.

docs/auteurs.md (« Éditeurs et CI ») says what they hold; keys may be added, never taken away.
"""

import json
import re
from collections.abc import Iterable
from typing import Any

from game.content.diagnostics import Diagnostic, in_language
from game.sentences import Tr

_KEY = re.compile(r"[^\s:#\"'\[\]{},][^:#\"'\[\]{},]*(?=:(?:\s|$))")
_QUOTED = re.compile(r"\"(?:\\.|[^\"\\])*\"|'(?:''|[^'])*'")


def as_json(diagnostics: Iterable[Diagnostic], language: str, tr: Tr = str) -> str:
    """One list of objects, in order of files and lines. Ends a line."""
    found = [_object(in_language(d, tr), language) for d in sorted(set(diagnostics))]
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"


def _object(d: Diagnostic, language: str) -> dict[str, Any]:
    return {
        "file": d.file,
        "line": d.line,
        "column": d.column,
        "end_column": end_column(d),
        "severity": d.severity,
        "code": d.code,
        "message": d.message,
        "hint": d.hint,
        "excerpt": list(d.excerpt),
        "language": language,
    }


def as_github(diagnostics: Iterable[Diagnostic], tr: Tr = str) -> str:
    """Workflow commands, one a line: GitHub shows them beside the lines of a change."""
    return "".join(_annotation(in_language(d, tr)) for d in sorted(set(diagnostics)))


def _annotation(d: Diagnostic) -> str:
    place = {"file": d.file, "line": d.line, "col": d.column, "endColumn": end_column(d)}
    fields = {**place, "title": d.code}
    told = ",".join(f"{name}={_property(str(value))}" for name, value in fields.items())
    message = "\n".join(filter(None, (d.message, d.hint)))
    return f"::{d.severity} {told}::{_data(message)}\n"


def _data(text: str) -> str:
    """Text as a workflow command holds it (GitHub, « Workflow commands », escaping)."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def end_column(d: Diagnostic) -> int:
    """The column after what is at fault, for editors to underline; at least one character."""
    line = d.excerpt[-1] if d.excerpt else ""
    rest = line[d.column - 1 :]
    found = _QUOTED.match(rest) or _KEY.match(rest)
    text = found[0] if found else _plain(line[: d.column - 1], rest)
    return d.column + max(1, len(text.rstrip()))


def _plain(before: str, rest: str) -> str:
    """A text without quotes: it ends at a comment, and in brackets at a comma or bracket."""
    in_brackets = sum(map(before.count, "[{")) > sum(map(before.count, "]}"))
    ends = r" #|[,\[\]{}]" if in_brackets else r" #"
    return re.split(ends, rest, maxsplit=1)[0]
