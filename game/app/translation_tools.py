"""The command `i18n` for translators; its tools are imported only when it is run."""

import argparse
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.sentences import fr

if TYPE_CHECKING:
    from game.authoring.catalogues import Catalogues

SENTENCES: Mapping[str, str] = {
    "extract": fr("écrire les modèles (.pot) de tous les textes à traduire"),
    "update": fr("mettre les fichiers d'une langue à jour, sans rien perdre"),
    "compile": fr("faire les fichiers que le jeu lit (.mo)"),
    "status": fr("dire où en est chaque langue"),
    "pseudo": fr("faire une langue d'essai, plus longue, pour voir ce qui déborde"),
}


def add_translation_tools(commands: Any) -> None:
    """Give the command line `i18n` and its steps."""
    parser = commands.add_parser("i18n", help=fr("traduire le jeu dans une autre langue"))
    steps = parser.add_subparsers(title=fr("étapes"), metavar=fr("ÉTAPE"), required=True)
    for name, sentence in SENTENCES.items():
        step = steps.add_parser(name, help=sentence)
        step.set_defaults(run=_run, step=name)
        if name == "extract":
            step.add_argument(
                "--out", type=Path, default=Path("build/locale"), metavar=fr("DOSSIER")
            )
        if name in ("update", "compile"):
            step.add_argument("codes", nargs="*", metavar=fr("LANGUE"), help=fr("par exemple en"))


def _run(parsed: argparse.Namespace) -> int:
    from game.authoring.missions import FaultyError
    from game.authoring.po import PoError

    try:
        return _STEPS[parsed.step](parsed)
    except FaultyError as fault:
        from game.content.diagnostics import render

        return _sorry(f"{render(fault.faults)}\n{fault}")
    except PoError as fault:
        return _sorry(f"Ligne {fault.line}\u00a0: {fault}.")
    except OSError as fault:
        return _sorry(f"Impossible d'écrire ou de lire {fault.filename}.")


def all_words() -> "Catalogues":
    """Every word of the shipped game; raises FaultyError when its content has errors."""
    from game.app.world import ASSETS, CONTENT
    from game.authoring.catalogues import catalogues
    from game.authoring.missions import library
    from game.gestures.registry import GESTURES

    return catalogues(library(CONTENT, ASSETS, GESTURES), GESTURES)


def _extract(parsed: argparse.Namespace) -> int:
    from game.authoring.translation import extract

    return _say_all(extract(all_words(), parsed.out))


def _update(parsed: argparse.Namespace) -> int:
    from game.app.world import CONTENT
    from game.authoring.translation import codes, update

    words = all_words()
    wanted = parsed.codes or codes(CONTENT)
    return _say_all([path for code in wanted for path in update(words, CONTENT, code)])


def _compile(parsed: argparse.Namespace) -> int:
    from game.app.world import CONTENT
    from game.authoring.translation import codes, compile_all

    wanted = parsed.codes or codes(CONTENT)
    return _say_all([path for code in wanted for path in compile_all(CONTENT, code)])


def _status(_: argparse.Namespace) -> int:
    from game.app.world import CONTENT
    from game.authoring.translation import standings, table

    sys.stdout.write(table(standings(all_words(), CONTENT)))
    return 0


def _pseudo(_: argparse.Namespace) -> int:
    from game.app.world import CONTENT
    from game.authoring.translation import pseudo

    return _say_all(pseudo(all_words(), CONTENT))


def _say_all(paths: list[Path]) -> int:
    sys.stdout.write("".join(f"{path} est écrit.\n" for path in paths))
    return 0


def _sorry(sentence: str) -> int:
    sys.stderr.write(f"{sentence}\n")
    return 1


_STEPS: Mapping[str, Callable[[argparse.Namespace], int]] = {
    "extract": _extract,
    "update": _update,
    "compile": _compile,
    "status": _status,
    "pseudo": _pseudo,
}
