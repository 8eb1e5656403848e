"""What is on screen, screen by screen."""

from dataclasses import replace

from game.gestures.protocol import Criterion
from game.session.commands import Choose, FinishGesture, Leave, Next, Quit, Replay, Visit
from game.session.view import (
    DialogueView,
    EndView,
    ExploreView,
    GestureView,
    LikingView,
    Speaker,
)
from game.story.program import End, Explore, GestureStep, Line, Option
from game.story.state import Offer, OpenSpot
from tests.session.counting import Count
from tests.session.desk import Player
from tests.session.missions import ASKING, DOING, LOOKING
from tests.story.building import choice, program, scene

NADIA = Speaker("nadia-benali", "Nadia Benali", "Technicienne de maintenance", "calm")
NARRATOR = Speaker("", "", "", "calm")


def test_the_map_is_no_view_of_a_mission() -> None:
    player = Player(ASKING)
    assert player.view is None
    assert player.enter().do(Quit()).view is None


def test_a_line_is_shown_with_its_speaker_and_its_scene() -> None:
    assert Player(ASKING).enter().view == DialogueView(
        mission="essai",
        scene="a",
        title="Devant la ligne",
        backdrop="atelier",
        speaker=NADIA._replace(mood="focus"),
        text="La ligne s'arrête.",
        line="a/0",
    )


def test_whoever_speaks_holds_themselves_as_the_line_says() -> None:
    told = program(scene("a", Line("a/0", "Là.", "nadia", pose="point"), End("f", "Fin")))
    view = Player(told).enter().view
    assert isinstance(view, DialogueView)
    assert view.speaker == NADIA._replace(pose="point")


def test_the_last_line_stays_beside_its_question() -> None:
    view = Player(ASKING).enter().read().view
    assert isinstance(view, DialogueView)
    assert view.text == "Par quoi commencer ?"
    assert view.ask == "Que fais-tu ?"
    assert view.choice == "pas"
    assert set(view.offers) == {
        Offer("chercher", "Chercher la cause"),
        Offer("equipe", "Prévenir l'équipe"),
        Offer("couper", "Couper", open=False, why_not="Consigne d'abord."),
    }


def test_the_order_of_a_scored_choice_is_drawn_once_for_the_sitting() -> None:
    orders = set()
    for seed in range(60):
        views = [Player(ASKING, seed=seed).enter().read().view for _ in range(2)]
        assert views[0] == views[1]
        assert isinstance(views[0], DialogueView)
        orders.add(tuple(offer.option for offer in views[0].offers))
    assert len(orders) == 6


def test_a_question_that_measures_nothing_keeps_the_order_of_its_author() -> None:
    options = tuple(Option(name, name.upper()) for name in "abcd")
    asking = program(scene("a", choice("q", *options)._replace(scored=False), End("fin", "Fin")))
    for seed in range(20):
        view = Player(asking, seed=seed).enter().view
        assert isinstance(view, DialogueView)
        assert [offer.option for offer in view.offers] == list("abcd")


def test_a_block_is_read_in_the_scene_of_its_question() -> None:
    view = Player(ASKING).enter().read().do(Choose("chercher")).view
    assert isinstance(view, DialogueView)
    assert (view.scene, view.backdrop, view.text) == ("a", "atelier", "Bonne idée.")
    assert view.choice == "encore"
    assert view.can_undo


def test_a_line_of_before_stays_when_nothing_new_is_said() -> None:
    mission = program(
        scene("a", choice("q", Option("x", "X")), choice("r", Option("x", "X")), End("fin", "Fin"))
    )
    view = Player(mission).enter().view
    assert isinstance(view, DialogueView)
    assert (view.text, view.speaker, view.choice) == ("", NARRATOR, "q")
    player = Player(LOOKING).enter().read().do(Visit("armoire")).read().do(Leave())
    assert isinstance(player.view, DialogueView)
    assert player.view.text == "Elle est fermée."
    assert player.view.choice == "sous"
    assert player.view.scene == "a"


def test_a_line_does_not_follow_into_another_scene() -> None:
    mission = program(
        scene("a", choice("q", Option("x", "X", go="b"))),
        scene("b", choice("r", Option("x", "X")), End("fin", "Fin")),
    )
    view = Player(mission).enter().do(Choose("x")).view
    assert isinstance(view, DialogueView)
    assert (view.text, view.choice) == ("", "r")


def test_an_exploration_tells_its_spots_and_its_people() -> None:
    view = Player(LOOKING).enter().read().do(Visit("nadia")).view
    assert isinstance(view, ExploreView)
    assert view.people == (("nadia", "nadia-benali"),)
    assert view.place == "Atelier d'essai"
    assert view.spots[1] == OpenSpot(
        spot="nadia",
        kind="talk",
        label="Nadia",
        at="debout",
        person="nadia",
        icon="",
        required=False,
        objective="",
        done=True,
    )
    assert (view.explore, view.leave, view.can_leave, view.can_undo) == (
        "tour",
        "Partir",
        False,
        True,
    )


def test_an_exploration_tells_who_the_author_put_at_a_post() -> None:
    first = LOOKING.scenes["a"]
    line, explore, *rest = first.steps
    assert isinstance(explore, Explore)
    told = explore._replace(around=(("presse", "nadia"), ("rack", "")))
    scenes = {**LOOKING.scenes, "a": replace(first, steps=(line, told, *rest))}
    for mission, around in (
        (LOOKING, ()),
        (replace(LOOKING, scenes=scenes), (("presse", "nadia-benali"), ("rack", ""))),
    ):
        view = Player(mission).enter().read().view
        assert isinstance(view, ExploreView)
        assert view.around == around


def test_a_gesture_shows_its_state_its_moves_and_who_coaches() -> None:
    view = Player(DOING).enter().do(Choose("oui"), Next()).view
    assert isinstance(view, GestureView)
    assert isinstance(view.state, Count)
    assert view.moves == (("more",), ("stop",))
    assert (view.step, view.gesture, view.level, view.backdrop) == (
        "compte",
        "compter",
        "n1",
        "atelier",
    )
    assert view.coach == NADIA


def test_the_liking_shows_the_last_attempt_in_words() -> None:
    player = Player(DOING).enter().do(Choose("oui"), Next(), FinishGesture())
    assert player.view == LikingView(
        mission="essai",
        step="compte",
        gesture="compter",
        outcome=(
            (Criterion("justesse", "Le compte est bon"), 0.0),
            (Criterion("soin", "Sans détour"), 1.0),
        ),
        backdrop="atelier",
    )
    assert isinstance(player.do(Replay()).view, GestureView)


def test_the_end_keeps_what_the_narrator_told_last() -> None:
    player = Player(ASKING).enter().read().do(Choose("equipe"))
    assert isinstance(player.view, DialogueView)
    assert player.view.text == "Au revoir."
    end = EndView("essai", "fin", "La ligne repart", ("Tout repart.",), "")
    assert player.read().view == end


def test_an_end_without_a_word_is_shown_at_once() -> None:
    player = Player(program(scene("a", End("fin", "Fin")))).enter()
    assert player.view == EndView("essai", "fin", "Fin", (), "")


def test_a_gesture_that_shows_no_skill_is_shown_all_the_same() -> None:
    mission = program(scene("a", GestureStep("g", "compter", "muet"), End("fin", "Fin")))
    view = Player(mission).enter().view
    assert isinstance(view, GestureView)
    assert view.coach == NARRATOR
