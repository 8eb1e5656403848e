"""Every diagnostic can be told in French and in English, with the same fields."""

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

from game.app.world import CONTENT as SHIPPED
from game.authoring.check_sentences import check_sentences
from game.content.codes import document, known_codes
from game.content.diagnostics import Diagnostic, in_language
from game.content.languages import Languages
from game.content.loading import check
from game.content.typography import printed
from game.sentences import Sentence, fr, joined, spoken
from tests.content.sample import CONTENT, settings
from tests.content.test_codes import CODE, found_in

ROOT = Path(__file__).parents[2]
ENGLISH = Languages(SHIPPED).sentences("en")
TOLD_BY = {"fault", "fault_at", "refusal", "wrong", "_refuse", "Fault", "Oddity"}
"""Functions that are given what authors read."""


def fields(template: str) -> list[str]:
    return sorted(name for _, name, _, _ in Formatter().parse(template) if name)


def test_every_sentence_is_in_english_with_the_same_fields() -> None:
    templates = [word.source for word in check_sentences()]
    assert len(templates) > 200
    assert [t for t in templates if ENGLISH(t) == t] == []
    assert [t for t in templates if fields(ENGLISH(t)) != fields(t)] == []


def told_in_english(found: list[Diagnostic]) -> list[Diagnostic]:
    for d in found:
        assert isinstance(d.message, Sentence), d
        assert isinstance(d.hint, Sentence) or not d.hint, d
    return [in_language(d, ENGLISH) for d in found]


@pytest.mark.parametrize("code", known_codes())
def test_the_fault_of_each_code_is_told_in_english(code: str, tmp_path: Path) -> None:
    for french, told in zip(*both(found_in(document(code), 0, tmp_path)), strict=True):
        assert told.message != french.message
        assert not set(told.message + told.hint) & set("«»"), told


def both(found: list[Diagnostic]) -> tuple[list[Diagnostic], list[Diagnostic]]:
    return found, told_in_english(found)


def test_the_faults_of_broken_files_are_told_in_english() -> None:
    found = check(CONTENT, paths=[ROOT / "tests" / "broken"], **settings())
    assert found
    assert not [d for d in told_in_english(found) if set(d.message + d.hint) & set("«»")]


def literals(path: Path) -> Iterator[str]:
    """Words given as they are to what tells faults, outside of `fr`."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "attr", _id(node)) in TOLD_BY:
            for given in node.args:
                constant = given.value if isinstance(given, ast.Constant) else ""
                if isinstance(given, ast.JoinedStr) or " " in str(constant):
                    yield f"{path.name}:{given.lineno}"

        elif isinstance(node, ast.Tuple) and _is_told_plainly(*_words(node)[:2]):
            yield f"{path.name}:{node.lineno}"


def _is_told_plainly(code: str = "", what: str = "") -> bool:
    return CODE.fullmatch(code) is not None and " " in what


def _words(node: ast.Tuple) -> list[str]:
    """The plain texts that a tuple begins with."""
    return [str(part.value) for part in node.elts if isinstance(part, ast.Constant)]


def _id(node: ast.Call) -> str:
    return node.func.id if isinstance(node.func, ast.Name) else ""


def test_no_fault_is_told_by_a_sentence_that_cannot_be_translated() -> None:
    files = [*(ROOT / "game" / "content").glob("*.py"), *(ROOT / "game" / "gestures").rglob("*.py")]
    assert [place for path in files for place in literals(path)] == []


def test_a_sentence_is_filled_in_by_each_language_and_sentences_hold_sentences() -> None:
    inner = fr("scène inconnue")
    whole = printed(joined(fr("{what} « {name} »", what=inner, name="é"), "", "brut"))
    assert whole == "scène inconnue «\u00a0é\u00a0» brut"
    english = {"scène inconnue": "unknown scene", "{what} « {name} »": "{what} “{name}”"}
    assert spoken(whole, lambda t: english.get(t, t)) == "unknown scene “é” brut"
    assert spoken("brut", lambda t: english.get(t, t)) == "brut"
    assert printed("a ?") == "a\u202f?"
