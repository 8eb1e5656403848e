"""The command `sheet`: pages for a teacher, in Markdown or printed (PDF)."""

import argparse
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.sentences import fr

if TYPE_CHECKING:
    from game.content.library import Library

PRINTED = ".pdf"


def add_sheet_tool(commands: Any) -> None:
    """Give the command line `sheet`."""
    sheet = commands.add_parser(
        "sheet", help=fr("la fiche de débriefing d'une mission, ou la séance de 55 minutes")
    )
    what = sheet.add_mutually_exclusive_group(required=True)
    what.add_argument("mission", nargs="?", default="", help=fr("le nom de son dossier"))
    what.add_argument(
        "--lesson", action="store_true", help=fr("la séance de 55 minutes, en français")
    )
    sheet.add_argument(
        "--out",
        type=Path,
        metavar=fr("FICHIER"),
        help=fr(".pdf, ou en Markdown (sinon, à l'écran)"),
    )
    sheet.add_argument("--language", default="fr", metavar=fr("LANGUE"), help=fr("fr ou en"))
    sheet.set_defaults(run=_sheet)


def _sheet(parsed: argparse.Namespace) -> int:
    from game.authoring.missions import FaultyError, UnknownMissionError
    from game.authoring.paper import MissingPaperError, TooLongError
    from game.content.diagnostics import render

    try:
        told = _lesson(parsed.out) if parsed.lesson else _debrief(parsed)
    except FaultyError as fault:
        return _sorry(f"{render(fault.faults)}\n{fault}")
    except (UnknownMissionError, UnknownLanguageError, MissingPaperError) as fault:
        return _sorry(str(fault))
    except TooLongError:
        return _sorry("Le texte ne tient pas sur une page : raccourcis-le, ou garde le Markdown.")
    except OSError:
        return _sorry(f"Impossible d'écrire {parsed.out}.")
    sys.stdout.write(told)
    return 0


class UnknownLanguageError(Exception):
    """The content is not told in that language; the message, in French, says which it is."""


def _lesson(out: Path | None) -> str:
    from game.app.world import ASSETS
    from game.authoring.lesson import lesson

    plan = lesson(_library(()))
    if out is not None and out.suffix == PRINTED:
        from game.authoring.paper_lesson import print_lesson

        print_lesson(out, ASSETS, plan)
        return _written(out)
    return _given(plan, out)


def _debrief(parsed: argparse.Namespace) -> str:
    from game.app.world import ASSETS, CONTENT
    from game.authoring.missions import mission_file
    from game.authoring.sheet import sheet
    from game.content.languages import Languages
    from game.gestures.registry import GESTURES

    out: Path | None = parsed.out
    languages = Languages(CONTENT)
    if parsed.language not in languages.codes:
        raise UnknownLanguageError(
            f"Langue inconnue. Possible\u00a0: {', '.join(languages.codes)}."
        )
    name = mission_file(CONTENT, parsed.mission).parent.name
    told = languages.translated(_library((name,)), parsed.language, GESTURES)
    tr = languages.language(parsed.language).tr
    if out is not None and out.suffix == PRINTED:
        from game.authoring.paper_sheet import print_sheet

        mission = told.missions[name]
        print_sheet(out, ASSETS, mission, told, _titles(tr), tr, parsed.language)
        return _written(out)
    return _given(sheet(told.missions[name], told, _titles(tr), tr), out)


def _library(missions: tuple[str, ...]) -> "Library":
    from game.app.world import ASSETS, CONTENT
    from game.authoring.missions import library
    from game.gestures.registry import GESTURES

    return library(CONTENT, ASSETS, GESTURES, missions)


def _titles(tr: Callable[[str], str]) -> Mapping[str, str]:
    from game.app.world import CONTENT
    from game.content.facts import read_facts

    titles = read_facts(CONTENT / "occupations").occupations
    return {code: tr(title) for code, title in titles.items()}


def _given(page: str, out: Path | None) -> str:
    """The page itself for the screen, or that it is written."""
    if out is None:
        return page
    out.write_text(page, encoding="utf-8", newline="\n")
    return _written(out)


def _written(out: Path) -> str:
    return f"{out} est écrit.\n"


def _sorry(sentence: str) -> int:
    sys.stderr.write(f"{sentence}\n")
    return 1
