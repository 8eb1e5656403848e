"""« Cloak of Darkness » in our format, by what the authors' guide says, and both endings."""

from pathlib import Path

import pytest

from game.content.diagnostics import errors
from game.content.loading import check, load
from game.story.program import Program
from game.story.state import Choosing, Ended
from tests.content.sample import settings
from tests.story.walk import Walk

TEXT = (Path(__file__).parent / "cloak.yaml").read_text(encoding="utf-8")


@pytest.fixture
def cloak(content: Path) -> Program:
    path = content / "missions" / "cape-de-nuit" / "mission.yaml"
    path.parent.mkdir()
    path.write_text(TEXT, encoding="utf-8")
    assert errors(check(content, **settings(), paths=[path])) == []
    library = load(content, **settings()).library
    assert library is not None
    return library.missions["cape-de-nuit"].program


def walked(program: Program, *options: str) -> Walk:
    walk = Walk(program)
    for option in options:
        walk.choose(option)
    return walk


def test_who_hangs_the_cloak_reads_the_message(cloak: Program) -> None:
    walk = walked(cloak, "ouest", "accrocher", "est", "sud")
    assert isinstance(walk.wait, Ended)
    assert walk.wait.ending == "gagne"


def test_one_stumble_is_forgiven_and_two_destroy_the_message(cloak: Program) -> None:
    home = ("nord", "ouest", "accrocher", "est", "sud")
    assert walked(cloak, "sud", "tatonner", *home).state.ending == "gagne"
    assert walked(cloak, "sud", "tatonner", "tatonner", *home).state.ending == "perdu"


def test_each_stumble_is_told_otherwise(cloak: Program) -> None:
    first = walked(cloak, "sud", "tatonner").texts[0]
    second = walked(cloak, "sud", "tatonner", "tatonner").texts[0]
    assert first.startswith("Dans le noir")
    assert second.startswith("Tes pieds")


def test_the_bar_is_dark_with_the_cloak_and_the_way_out_is_closed(cloak: Program) -> None:
    walk = walked(cloak, "sud")
    assert walk.texts == ("Il fait noir. Ta cape avale jusqu'à la lueur de la porte.",)
    walk.choose("nord")
    assert isinstance(walk.wait, Choosing)
    closed = [offer for offer in walk.wait.offers if not offer.open]
    assert [(o.option, o.why_not) for o in closed] == [("nord", "Tu viens d'arriver, et il pleut.")]


def test_the_cloak_can_be_taken_back(cloak: Program) -> None:
    walk = walked(cloak, "ouest", "accrocher", "reprendre", "est", "sud")
    assert walk.texts[0].startswith("Il fait noir")
