from game.session.sitting import Finished
from game.session.to_try import decisions_of, mean_loading, to_try, whole
from game.story.program import End, GestureStep, Line
from tests.session.desk import Player, catalogue
from tests.session.missions import ASKING, DOING, other
from tests.story.building import program, scene

MUTE = other(program(scene("a", Line("a/0", "Rien."), End("fin", "Fin"))), "muette")


def test_what_asks_most_comes_first_and_what_is_done_is_left_out() -> None:
    session = Player(ASKING, MUTE).session
    assert [lesson.key for lesson in to_try(session)] == ["essai", "muette"]
    object.__setattr__(session, "finished", (Finished("essai", "fin"),))
    assert [lesson.key for lesson in to_try(session)] == ["muette"]


def test_a_mission_is_all_its_choices_and_gestures_at_once() -> None:
    of = catalogue(DOING)
    found = whole(DOING, of)
    parts = decisions_of(DOING, of)
    assert len(found.choices) + len(found.gestures) == len(parts) > 0


def test_nothing_shown_weighs_nothing() -> None:
    assert mean_loading(catalogue(), ()) == (0.0,) * 6


def test_a_gesture_that_shows_nothing_is_nothing_to_try() -> None:
    mute = program(scene("a", GestureStep("g", "compter", "muet"), End("fin", "Fin")))
    assert decisions_of(mute, catalogue(mute)) == []
