"""The command line: play, or use one of the tools. `python main.py --help` lists them."""

import argparse
import os
from collections.abc import Sequence
from typing import NoReturn

from game.sentences import fr


class _WordsNeededError(Exception):
    """Something is to be told: the help that is asked for, or what is wrong."""


class _Silent(argparse.ArgumentParser):
    """Reads what is asked for; whoever needs words loads those of a language first."""

    def print_help(self, _file: object = None) -> NoReturn:
        raise _WordsNeededError

    def error(self, _message: str) -> NoReturn:
        raise _WordsNeededError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code.

    A player waits for the first picture: the tools are read only when a word asks for one, and
    the words of a language only when they are shown.
    """
    try:
        parsed = _understood(arguments)
    except _WordsNeededError:
        from game.app.command_words import tell

        parsed = tell(whole, arguments)
    run = getattr(parsed, "run", _play)
    return int(run(parsed))


def _understood(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = _parser(_Silent)
    parsed, rest = parser.parse_known_args(arguments)
    if not rest:
        return parsed
    _add_tools(parser)
    return parser.parse_args(arguments)


def whole() -> argparse.ArgumentParser:
    """The parser of every command, its words in French."""
    parser = _parser(argparse.ArgumentParser)
    _add_tools(parser)
    return parser


def _parser(kind: type[argparse.ArgumentParser]) -> argparse.ArgumentParser:
    parser = kind(
        prog="main.py",
        description=fr("Étincelle : un jeu pour découvrir les métiers de l'industrie."),
        add_help=False,
    )
    parser.add_argument("--size", type=_size, help=fr("taille de la fenêtre, par exemple 1280x720"))
    return parser


def _add_tools(parser: argparse.ArgumentParser) -> None:
    from game.app.author_tools import add_author_tools
    from game.app.checking_tools import add_checking_tools
    from game.app.data_tools import add_data_tools
    from game.app.gesture_tools import add_gesture_tools
    from game.app.kiosk_tools import add_kiosk_tools
    from game.app.measuring_tools import add_measuring_tools
    from game.app.people_tools import add_people_tools
    from game.app.translation_tools import add_translation_tools

    parser.add_argument("-h", "--help", action="help", help=fr("dire tout cela et sortir"))
    commands = parser.add_subparsers(title=fr("outils"), metavar=fr("OUTIL"))
    add_checking_tools(commands)
    preview = commands.add_parser("preview", help=fr("jouer une mission pendant qu'on l'écrit"))
    preview.add_argument("mission", help=fr("le nom de son dossier"))
    preview.add_argument(
        "--at", default="", metavar=fr("SCÈNE"), help=fr("commencer à cette scène")
    )
    preview.set_defaults(run=_preview)
    add_gesture_tools(commands)
    add_people_tools(commands)
    add_author_tools(commands)
    add_translation_tools(commands)
    add_measuring_tools(commands)
    add_data_tools(commands)
    add_kiosk_tools(commands)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise argparse.ArgumentTypeError(fr("une taille s'écrit LARGEURxHAUTEUR, comme 1280x720"))
    return int(width), int(height)


def _play(parsed: argparse.Namespace) -> int:
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")  # read when pygame is imported
    from game.app.launch import Options, play

    return play(Options(size=parsed.size))


def _preview(parsed: argparse.Namespace) -> int:
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    from game.app.launch import Options, preview

    return preview(Options(size=parsed.size), parsed.mission, parsed.at)
