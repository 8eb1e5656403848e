"""What the command line tells, in the language of the answers: its help, and what is wrong.

The tools give their words as sentences (`game.sentences`), which translators find in `check.po`.
The words of argparse itself are there too, in French; the English of `check.po` gives them back.
"""

import argparse
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import wraps
from typing import Any

from game.app.checking_tools import language, sentences
from game.sentences import Tr, fr, spoken

OWN_WORDS: Mapping[str, str] = {
    "usage: ": fr("usage : "),
    "positional arguments": fr("arguments"),
    "%(heading)s:": fr("%(heading)s :"),
    "show this help message and exit": fr("dire tout cela et sortir"),
    "%(prog)s: error: %(message)s\n": fr("%(prog)s : erreur : %(message)s\n"),
    "argument %(argument_name)s: %(message)s": fr("argument %(argument_name)s : %(message)s"),
    "unrecognized arguments: %s": fr("arguments inconnus : %s"),
    "the following arguments are required: %s": fr("il manque : %s"),
    "one of the arguments %s is required": fr("il faut l'un de ceux-ci : %s"),
    "not allowed with argument %s": fr("ne va pas avec %s"),
    "ignored explicit argument %r": fr("ne prend pas de valeur (%r)"),
    "expected one argument": fr("il faut une valeur"),
    "expected at most one argument": fr("il faut une valeur au plus"),
    "expected at least one argument": fr("il faut au moins une valeur"),
    "expected %s argument": fr("il faut %s valeur"),
    "expected %s arguments": fr("il faut %s valeurs"),
    "ambiguous option: %(option)s could match %(matches)s": fr(
        "option ambiguë : %(option)s peut être %(matches)s"
    ),
    "invalid %(type)s value: %(value)r": fr("valeur impossible : %(value)r"),
    "invalid choice: %(value)r (choose from %(choices)s)": fr(
        "choix impossible : %(value)r (au choix : %(choices)s)"
    ),
    "unknown parser %(parser_name)r (choices: %(choices)s)": fr(
        "commande inconnue : %(parser_name)r (au choix : %(choices)s)"
    ),
}
"""What argparse tells a reader (3.11 to 3.14), and the same in French; « options » is both.

Its other words are for whoever writes a parser.
"""


def tell(
    build: Callable[[], argparse.ArgumentParser], arguments: Sequence[str] | None
) -> argparse.Namespace:
    """Parse what `build`'s parser refuses or is asked to explain: exits after telling it."""
    given = sys.argv[1:] if arguments is None else arguments
    tr = sentences(language(_asked(given)))
    with speaking(tr):
        parser = build()
        translate(parser, tr)
        return parser.parse_args(given)


def _asked(arguments: Sequence[str]) -> str | None:
    """The value of `--language`, wherever it stands."""
    early = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    early.add_argument("--language", nargs="?")
    asked: str | None = early.parse_known_args(arguments)[0].language
    return asked


@contextmanager
def speaking(tr: Tr) -> Iterator[None]:
    """Have argparse use our words. It looks for its own in gettext's folders, which we have not."""
    words = vars(argparse)
    before = {name: words[name] for name in ("_", "ngettext")}

    def one(text: str) -> str:
        return spoken(OWN_WORDS.get(text, text), tr)

    words.update(_=one, ngettext=lambda single, several, n: one(single if n == 1 else several))
    try:
        yield
    finally:
        words.update(before)


def translate(parser: argparse.ArgumentParser, tr: Tr) -> None:
    """Put every sentence of a parser and of its commands in a language."""
    _put(parser, ("usage", "description", "epilog"), tr)
    for group in parser._action_groups:
        _put(group, ("title",), tr)
    for action in parser._actions:
        _put(action, ("help", "metavar"), tr)
        if isinstance(action, argparse._SubParsersAction):
            for shown in action._choices_actions:
                _put(shown, ("help",), tr)
            for command in action.choices.values():
                translate(command, tr)
        elif callable(action.type):
            action.type = _told(action.type, tr)


def _put(part: object, names: tuple[str, ...], tr: Tr) -> None:
    for name in names:
        text = getattr(part, name)
        if isinstance(text, str):
            setattr(part, name, spoken(text, tr))


def _told(read: Callable[[str], Any], tr: Tr) -> Callable[[str], Any]:
    """The same reading of a value, which says in a language what is wrong with it."""

    @wraps(read, updated=())
    def reading(text: str) -> Any:
        try:
            return read(text)
        except argparse.ArgumentTypeError as wrong:
            raise argparse.ArgumentTypeError(spoken(wrong.args[0], tr)) from None

    return reading
