"""The command line explains itself, and what is wrong, in the language of the answers."""

import argparse
import re
import subprocess
import sys
from collections.abc import Iterator
from gettext import gettext, ngettext
from pathlib import Path

import pytest

from game.app.checking_tools import sentences
from game.app.cli import main, whole
from game.app.command_words import OWN_WORDS
from game.app.settings import Settings, save
from game.sentences import Sentence, spoken

ROOT = Path(__file__).parents[2]
SAME_IN_BOTH = {"MISSION", "fault-finding…"}
ENGLISH = sentences("en")


def tree(parser: argparse.ArgumentParser, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """The words that lead to each command, the game itself first."""
    yield path
    for name, command in commands(parser).items():
        yield from tree(command, (*path, name))


def commands(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    kinds = (a for a in parser._actions if isinstance(a, argparse._SubParsersAction))
    return {name: command for kind in kinds for name, command in kind.choices.items()}


def texts(parser: argparse.ArgumentParser) -> Iterator[str]:
    """Every text that the help of a parser and of its commands is made of, but argparse's own."""
    found = [parser.usage, parser.description, parser.epilog]
    found += [group.title for group in parser._action_groups]
    for action in parser._actions:
        found += [action.help, *([action.metavar] if isinstance(action.metavar, str) else [])]
        if isinstance(action, argparse._SubParsersAction):
            found += [choice.help for choice in action._choices_actions]
    known = {argparse.SUPPRESS, "options", *OWN_WORDS}
    yield from (text for text in found if text is not None and text not in known)
    for command in commands(parser).values():
        yield from texts(command)


COMMANDS = list(tree(whole()))
FRENCH = {text for text in texts(whole()) if isinstance(text, Sentence)}


@pytest.fixture(params=["fr", "en"])
def code(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> str:
    """A language, chosen as the system's; lines are long enough for every sentence."""
    code = str(request.param)
    monkeypatch.setenv("ETINCELLE_HOME", str(tmp_path))
    monkeypatch.setenv("LC_ALL", f"{code}.UTF-8")
    monkeypatch.setenv("COLUMNS", "1000")
    return code


def told(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    with pytest.raises(SystemExit):
        main(arguments)
    out, err = capsys.readouterr()
    return out + err


def holds(text: str, words: str) -> bool:
    """Whether words stand in a text, on their own; its lines may be broken elsewhere."""
    flat, wanted = (" ".join(each.split()) for each in (text, words.replace("%(prog)s", "")))
    return re.search(rf"(?<!\w){re.escape(wanted)}(?!\w)", flat) is not None


def test_every_tool_is_in_the_tree() -> None:
    assert {("walk",), ("kiosk",), ("data", "import"), ("new", "person"), ("i18n", "update")} < {
        *COMMANDS
    }


def test_every_text_of_a_help_can_be_translated() -> None:
    assert {text for text in texts(whole()) if not isinstance(text, Sentence)} == SAME_IN_BOTH
    assert [text for text in FRENCH if spoken(text, ENGLISH) == text] == []


@pytest.mark.parametrize("path", COMMANDS, ids=" ".join)
def test_a_help_is_in_one_language(
    path: tuple[str, ...], code: str, capsys: pytest.CaptureFixture[str]
) -> None:
    shown = told(capsys, *path, "--help")
    assert shown.startswith("usage : main.py" if code == "fr" else "usage: main.py")
    english = [spoken(text, ENGLISH) for text in FRENCH] + list(OWN_WORDS)
    wrong = english if code == "fr" else [*FRENCH, *map(str, OWN_WORDS.values())]
    same = {*SAME_IN_BOTH, "arguments", "%(heading)s:", "%(heading)s :"}
    assert [words for words in wrong if words not in same and holds(shown, words)] == []
    right = FRENCH if code == "fr" else english
    assert [words for words in right if holds(shown, words)]


@pytest.mark.parametrize(
    ("arguments", "french", "english"),
    [
        (
            ("--size", "3"),
            "main.py : erreur : argument --size : "
            "une taille s'écrit LARGEURxHAUTEUR, comme 1280x720",
            "main.py: error: argument --size: a size is written WIDTHxHEIGHT, like 1280x720",
        ),
        (
            ("walk", "--count", "0"),
            "main.py walk : erreur : argument --count : il en faut au moins 1",
            "main.py walk: error: argument --count: at least 1 is needed",
        ),
        (
            ("graph",),
            "main.py graph : erreur : il manque : mission",
            "main.py graph: error: the following arguments are required: mission",
        ),
        (
            ("check", "--format"),
            "main.py check : erreur : argument --format : il faut une valeur",
            "main.py check: error: argument --format: expected one argument",
        ),
        (
            ("schema", "--nothing"),
            "main.py : erreur : arguments inconnus : --nothing",
            "main.py: error: unrecognized arguments: --nothing",
        ),
        (
            ("kiosk", "--wait", "soon"),
            "main.py kiosk : erreur : argument --wait : valeur impossible : 'soon'",
            "main.py kiosk: error: argument --wait: invalid float value: 'soon'",
        ),
    ],
)
def test_what_is_wrong_is_told_in_the_language(
    arguments: tuple[str, ...],
    french: str,
    english: str,
    code: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert told(capsys, *arguments).splitlines()[-1] == (french if code == "fr" else english)


def test_the_english_of_the_words_of_argparse_is_its_own() -> None:
    assert {spoken(french, ENGLISH): own for own, french in OWN_WORDS.items()} == {
        own: own for own in OWN_WORDS
    }


def test_argparse_has_its_words_back_afterwards(capsys: pytest.CaptureFixture[str]) -> None:
    told(capsys, "--help")
    assert (vars(argparse)["_"], vars(argparse)["ngettext"]) == (gettext, ngettext)


def test_a_language_that_is_asked_for_wins_over_the_one_of_the_game(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ETINCELLE_HOME", str(tmp_path))
    save(tmp_path, Settings(language="en"))
    assert "usage: " in told(capsys, "check", "--help")
    assert "usage : " in told(capsys, "check", "--language", "fr", "--help")


def test_a_player_waits_for_no_word_of_the_command_line() -> None:
    script = (
        "import sys; from game.app.cli import _understood; _understood(['--size', '800x600'])\n"
        "print(sorted(name for name in sys.modules if name.startswith('game.')))"
    )
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "['game.app', 'game.app.cli', 'game.sentences']"
