"""The command line: play, or use one of the tools. `python main.py --help` lists them."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from game.app.author_tools import add_author_tools
from game.app.measuring_tools import add_measuring_tools
from game.app.translation_tools import add_translation_tools

if TYPE_CHECKING:
    from game.content.diagnostics import Diagnostic


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    parsed = _parser().parse_args(arguments)
    run = getattr(parsed, "run", _play)
    return int(run(parsed))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="main.py", description="Étincelle : un jeu pour découvrir les métiers de l'industrie."
    )
    parser.add_argument("--size", type=_size, help="taille de la fenêtre, par exemple 1280x720")
    commands = parser.add_subparsers(title="outils", metavar="")
    check = commands.add_parser("check", help="vérifier les missions et tout le contenu")
    check.add_argument("paths", nargs="*", type=Path, help="fichiers ou dossiers (tout sinon)")
    check.add_argument("--strict", action="store_true", help="vérifier aussi les traductions")
    check.set_defaults(run=_check)
    preview = commands.add_parser("preview", help="jouer une mission pendant qu'on l'écrit")
    preview.add_argument("mission", help="le nom de son dossier")
    preview.add_argument("--at", default="", metavar="SCÈNE", help="commencer à cette scène")
    preview.set_defaults(run=_preview)
    explain = commands.add_parser("explain", help="expliquer un code de diagnostic")
    explain.add_argument("code", help="par exemple E107")
    explain.set_defaults(run=_explain)
    add_author_tools(commands)
    add_translation_tools(commands)
    add_measuring_tools(commands)
    data = commands.add_parser("data", help="les faits sur les métiers")
    steps = data.add_subparsers(title="étapes", metavar="", required=True)
    build = steps.add_parser("build", help="refaire la table livrée depuis les fichiers publics")
    build.add_argument("folder", type=Path, help="dossier des fichiers publics")
    build.add_argument("--out", type=Path, default=None, help="dossier de la table")
    build.set_defaults(run=_build)
    return parser


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise argparse.ArgumentTypeError("une taille s'écrit LARGEURxHAUTEUR, comme 1280x720")
    return int(width), int(height)


def _play(parsed: argparse.Namespace) -> int:
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")  # read when pygame is imported
    from game.app.launch import Options, play

    return play(Options(size=parsed.size))


def _preview(parsed: argparse.Namespace) -> int:
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    from game.app.launch import Options, preview

    return preview(Options(size=parsed.size), parsed.mission, parsed.at)


def _check(parsed: argparse.Namespace) -> int:
    from game.app.world import ASSETS, CONTENT
    from game.content.diagnostics import errors, render
    from game.content.loading import check
    from game.gestures.registry import GESTURES

    found = check(CONTENT, ASSETS, GESTURES, parsed.paths)
    if parsed.strict and not errors(found):
        found = [*found, *_translation_faults()]
    sys.stdout.write(f"{render(found)}\n")
    return 1 if errors(found) else 0


def _translation_faults() -> "list[Diagnostic]":
    from game.app.translation_tools import all_words
    from game.app.world import CONTENT
    from game.authoring.translation_check import translation_faults

    return translation_faults(all_words(), CONTENT)


def _explain(parsed: argparse.Namespace) -> int:
    from game.content.codes import explain

    text = explain(parsed.code)
    if text is None:
        sys.stderr.write(f"Le code {parsed.code} n'existe pas.\n")
        return 1
    sys.stdout.write(f"{text}\n")
    return 0


def _build(parsed: argparse.Namespace) -> int:
    from game.app.world import CONTENT
    from game.occupations.build import build
    from game.occupations.faults import DataError

    try:
        report = build(parsed.folder, parsed.out or CONTENT / "occupations", progress=_say)
    except DataError as fault:
        sys.stderr.write(f"{fault.message}\n")
        return 1
    _say(f"{report.occupations} métiers, {report.bytes} octets.")
    for remark in report.remarks:
        _say(remark)
    return 0


def _say(sentence: str) -> None:
    sys.stdout.write(f"{sentence}\n")
