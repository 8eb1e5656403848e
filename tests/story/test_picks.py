"""Several are picked, one after the other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.story import machine
from game.story.errors import Refused
from game.story.program import Call, End, Line, Option, Program
from game.story.state import Choosing, Chosen, Ended
from tests.story.building import picking, program, scene
from tests.story.walk import Walk

NAMES = ("pince", "labo", "dessin", "accueil", "visite", "stock")
OPTIONS = tuple(Option(name, name.title(), shows=("reparer",)) for name in NAMES)


def programme(picks: int = 3, *after: Line, options: tuple[Option, ...] = OPTIONS) -> Program:
    here = scene("a", Line("a/1", "Compose ta journée."), Call("jour", "jour/picks"), *after)
    here = scene("a", *here.steps, End("fin", "Fin"))
    return program(here, picking("jour", picks, *options))


def picked(walk: Walk) -> dict[str, int]:
    assert isinstance(walk.wait, Choosing)
    return {offer.option: offer.picked for offer in walk.wait.offers if offer.picked}


def test_each_turn_is_a_choice_of_its_own_among_what_is_left() -> None:
    walk = Walk(programme())
    assert list(walk.open_options) == list(NAMES)
    walk.choose("labo")
    assert walk.turn.signals == (Chosen("jour-1", "labo", NAMES),)
    assert list(walk.open_options) == ["pince", "dessin", "accueil", "visite", "stock"]
    walk.choose("stock")
    assert [signal.choice for signal in walk.turn.signals if isinstance(signal, Chosen)] == [
        "jour-2"
    ]
    assert list(walk.open_options) == ["pince", "dessin", "accueil", "visite"]
    walk.choose("pince")
    assert isinstance(walk.wait, Ended)


def test_what_was_picked_stays_on_show_with_its_number() -> None:
    walk = Walk(programme()).choose("labo").choose("stock")
    assert isinstance(walk.wait, Choosing)
    assert [offer.option for offer in walk.wait.offers] == list(NAMES)
    assert picked(walk) == {"labo": 1, "stock": 2}


def test_the_last_turn_may_ask_something_else() -> None:
    here = scene("a", Call("jour", "jour/picks"), End("fin", "Fin"))
    walk = Walk(program(here, picking("jour", 2, *OPTIONS, last="S'il reste du temps ?")))
    asked = []
    while isinstance(walk.wait, Choosing):
        asked.append(walk.wait.ask)
        walk.choose(walk.open_options[0])
    assert asked == ["Où vas-tu ?", "S'il reste du temps ?"]


def test_what_was_picked_is_refused() -> None:
    walk = Walk(programme()).choose("labo")
    with pytest.raises(Refused):
        machine.choose(walk.program, walk.state, "labo")


def test_an_option_counts_under_its_turn_and_under_the_whole() -> None:
    taken = Walk(programme()).choose("labo").choose("stock").state.taken
    assert dict(taken.items()) == {
        "jour-1/labo": 1,
        "jour/labo": 1,
        "jour-2/stock": 1,
        "jour/stock": 1,
    }


@given(st.integers(2, 3), st.integers(4, 6), st.data())
def test_no_option_is_ever_offered_twice(picks: int, count: int, data: st.DataObject) -> None:
    walk = Walk(programme(picks, options=OPTIONS[:count]))
    seen: list[str] = []
    while isinstance(walk.wait, Choosing):
        assert set(walk.open_options) == set(NAMES[:count]) - set(seen)
        assert len(walk.open_options) > 1
        seen.append(data.draw(st.sampled_from(walk.open_options)))
        walk.choose(seen[-1])
    assert len(seen) == len(set(seen)) == picks
