"""The commands `check` and `explain`: what is wrong with content, and what each code means.

Exit codes: 0 without an error (advice does not count), 1 with one, 2 for a command mistyped.
"""

import argparse
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.sentences import fr

if TYPE_CHECKING:
    from game.content.diagnostics import Diagnostic

FORMATS = ("text", "json", "github")
REPORTS = ("content",)
LANGUAGES = ("fr", "en")
_LOCALE = ("LC_ALL", "LC_MESSAGES", "LANG")
"""Variables of the system that name a language, the strongest first."""


def add_checking_tools(commands: Any) -> None:
    """Give the command line `check` and `explain`."""
    check = commands.add_parser("check", help=fr("vérifier les missions et tout le contenu"))
    check.add_argument("paths", nargs="*", type=Path, help=fr("fichiers ou dossiers (tout sinon)"))
    check.add_argument("--strict", action="store_true", help=fr("vérifier aussi les traductions"))
    check.add_argument(
        "--report",
        choices=REPORTS,
        help=fr("le rapport d'inclusion et de lecture, au lieu des fautes"),
    )
    check.add_argument("--format", choices=FORMATS, default="text", help=fr("pour qui c'est dit"))
    add_language(check)
    check.set_defaults(run=_check)
    explain = commands.add_parser("explain", help=fr("expliquer un code de diagnostic"))
    explain.add_argument("code", help=fr("par exemple E107"))
    add_language(explain)
    explain.set_defaults(run=_explain)


def add_language(command: argparse.ArgumentParser) -> None:
    """Give a tool the language of its answers."""
    sentence = fr("langue des réponses (celle du jeu ou du système sinon)")
    command.add_argument("--language", choices=LANGUAGES, default=None, help=sentence)


def language(asked: str | None, environment: Mapping[str, str] = os.environ) -> str:
    """The language to answer in: as asked, as set in the game, as in the system, or French."""
    from game.app.settings import chosen_language, home

    local = next((environment[name] for name in _LOCALE if environment.get(name)), "")
    for code in (asked, chosen_language(home()), local[:2].lower()):
        if code in LANGUAGES:
            return code
    return LANGUAGES[0]


def _check(parsed: argparse.Namespace) -> int:
    if parsed.report:
        return _report(parsed)
    from game.app.world import ASSETS, CONTENT
    from game.content.diagnostics import errors
    from game.content.loading import check
    from game.gestures.registry import GESTURES

    found = check(CONTENT, ASSETS, GESTURES, parsed.paths)
    if parsed.strict and not errors(found):
        found = [*found, *_translation_faults()]
    sys.stdout.write(_REPORTS[parsed.format](found, language(parsed.language)))
    return 1 if errors(found) else 0


def _report(parsed: argparse.Namespace) -> int:
    from game.app.world import ASSETS, CONTENT
    from game.authoring.content_figures import content_figures
    from game.authoring.content_limits import outside
    from game.authoring.content_report import as_json, as_text
    from game.authoring.missions import FaultyError, library
    from game.content.diagnostics import render
    from game.content.languages import Languages
    from game.gestures.registry import GESTURES

    languages = Languages(CONTENT)
    names = [path.parent.name for path in CONTENT.glob("missions/*/mission.yaml")]
    try:
        shelf = library(CONTENT, ASSETS, GESTURES, names)
    except FaultyError as fault:
        sys.stderr.write(f"{render(fault.faults)}\n{fault}\n")
        return 1
    told = {code: languages.translated(shelf, code, GESTURES) for code in LANGUAGES}
    figures = content_figures(shelf, told, GESTURES)
    faults = outside(figures)
    sys.stdout.write((as_json if parsed.format == "json" else as_text)(figures, faults))
    return 1 if faults else 0


def _translation_faults() -> "list[Diagnostic]":
    from game.app.translation_tools import all_words
    from game.app.world import CONTENT
    from game.authoring.translation_check import translation_faults

    return translation_faults(all_words(), CONTENT)


def _as_text(found: "list[Diagnostic]", code: str) -> str:
    from game.content.diagnostics import render

    return f"{render(found, sentences(code))}\n"


def _as_json(found: "list[Diagnostic]", code: str) -> str:
    from game.content.reports import as_json

    return as_json(found, code, sentences(code))


def _as_github(found: "list[Diagnostic]", code: str) -> str:
    from game.content.reports import as_github

    return as_github(found, sentences(code))


_REPORTS: "Mapping[str, Callable[[list[Diagnostic], str], str]]" = {
    "text": _as_text,
    "json": _as_json,
    "github": _as_github,
}


def sentences(code: str) -> Callable[[str], str]:
    """What gives the sentences for authors (`game.sentences`) in a language."""
    from game.app.world import CONTENT
    from game.content.languages import Languages

    return Languages(CONTENT).sentences(code)


def _explain(parsed: argparse.Namespace) -> int:
    from game.content.codes import explain, unknown
    from game.sentences import spoken

    code = language(parsed.language)
    text = explain(parsed.code, code)
    if text is None:
        sys.stderr.write(f"{spoken(unknown(parsed.code), sentences(code))}\n")
        return 1
    sys.stdout.write(f"{text}\n")
    return 0
