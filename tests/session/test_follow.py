"""A sitting saved before its mission was edited goes on after it."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from game.session.commands import Choose, DoMove, Enter, Leave, Next, Quit, Undo, Visit
from game.session.evidence import decisions
from game.session.follow import Followed, follow
from game.session.legal import legal
from game.session.showing import view
from game.session.sitting import sit_down
from game.session.view import DialogueView, ExploreView, GestureView
from game.story.program import End, Line, Option, Program, Scene
from tests.session.desk import Player, catalogue
from tests.session.missions import ASKING, DOING, LOOKING, other
from tests.story.building import choice, scene
from tests.story.generated import programs


def edited(mission: Program, *scenes: Scene) -> Program:
    """The mission with some scenes written anew: it has another hash."""
    return replace(mission, hash="beef", scenes={**mission.scenes, **{s.id: s for s in scenes}})


def without(mission: Program, gone: str) -> Program:
    left = {name: s for name, s in mission.scenes.items() if name != gone}
    return replace(mission, hash="beef", scenes=left)


def after(player: Player, *missions: Program) -> Followed:
    return follow(sit_down(catalogue(*missions), player.seed), player.session.journal)


def words(followed: Followed) -> str:
    shown = view(followed.session)
    assert isinstance(shown, DialogueView)
    return shown.text


@given(programs(), st.data())
def test_on_the_same_content_following_is_replaying(mission: Program, data: st.DataObject) -> None:
    player = Player(mission, other(mission, "autre"))
    for _ in range(data.draw(st.integers(0, 20))):
        player.do(data.draw(st.sampled_from(legal(player.session))))
    followed = after(player, mission, other(mission, "autre"))
    assert followed == Followed(player.session, lost=False)


def test_a_changed_text_and_a_new_option_change_nothing_to_what_was_decided() -> None:
    player = Player(ASKING).enter().read().do(Choose("equipe"))
    start = ASKING.scenes["a"]
    first = start.steps[0]
    assert isinstance(first, Line)
    asked = choice(
        "pas",
        Option("attendre", "Attendre"),
        Option("equipe", "Rassembler l'équipe", shows=("expliquer",), go="b"),
    )
    mission = edited(ASKING, scene("a", first._replace(text="Tout s'arrête."), asked))
    followed = after(player, mission)
    assert not followed.lost
    assert words(followed) == "Au revoir."
    assert [d.way.key for d in decisions(followed.session)] == ["equipe"]


def test_new_lines_before_a_decision_are_caught_up() -> None:
    player = Player(ASKING).enter().read().do(Choose("chercher"))
    steps = ASKING.scenes["a"].steps
    more = Line("a/neuve", "Regarde bien."), Line("a/neuve-2", "Encore un mot.")
    followed = after(player, edited(ASKING, scene("a", *more, *steps)))
    assert not followed.lost
    assert [d.way.key for d in decisions(followed.session)] == ["chercher"]
    assert words(followed) == "Bonne idée."


def test_a_new_line_not_reached_yet_is_still_to_be_read() -> None:
    player = Player(ASKING).enter()
    steps = ASKING.scenes["a"].steps
    followed = after(player, edited(ASKING, scene("a", Line("a/neuve", "D'abord."), *steps)))
    assert words(followed) == "D'abord."


def test_a_decision_that_is_gone_is_asked_again_and_said_to_be_lost() -> None:
    player = Player(ASKING).enter().read().do(Choose("chercher")).read().do(Choose("oui"))
    start = ASKING.scenes["a"]
    asked = choice("pas", Option("equipe", "Prévenir l'équipe", go="b"))
    mission = edited(ASKING, scene("a", *start.steps[:2], asked))
    followed = after(player, mission)
    assert followed.lost
    assert not decisions(followed.session)
    assert words(followed) == "Par quoi commencer ?"


def test_a_scene_that_is_gone_leaves_the_player_where_the_story_now_leads() -> None:
    player = Player(ASKING).enter().read().do(Choose("equipe")).read()
    steps = ASKING.scenes["a"].steps
    asked = choice("pas", Option("equipe", "Prévenir l'équipe", go="c"))
    ends = scene("c", Line("c/0", "Autre chose.", "nadia"), End("autre", "Autrement"))
    mission = without(edited(ASKING, scene("a", *steps[:2], asked), ends), "b")
    followed = after(player, mission)
    assert not followed.lost
    assert words(followed) == "Autre chose."


def test_explorations_are_followed_spot_by_spot() -> None:
    player = Player(LOOKING).enter().read().do(Visit("armoire")).read()
    steps = LOOKING.scenes["a"].steps
    mission = edited(LOOKING, scene("a", Line("a/neuve", "Bonjour."), *steps))
    followed = after(player, mission)
    shown = view(followed.session)
    assert isinstance(shown, ExploreView)
    assert [s.spot for s in shown.spots if s.done] == ["armoire"]
    assert Leave() in legal(followed.session)


def test_an_undo_takes_back_the_same_decision_though_numbers_changed() -> None:
    player = Player(ASKING).enter().read().do(Choose("chercher")).read()
    player.do(Undo())
    steps = ASKING.scenes["a"].steps
    mission = edited(ASKING, scene("a", Line("a/neuve", "Bonjour."), *steps))
    followed = after(player, mission)
    assert not followed.lost
    assert not decisions(followed.session)


def test_a_mission_that_is_gone_is_lost_and_the_next_one_goes_on() -> None:
    second = other(ASKING, "autre")
    player = Player(ASKING, second).enter().read().do(Quit(), Enter("autre"))
    followed = after(player, second)
    assert followed.lost
    assert followed.session.play is not None
    assert followed.session.play.program.mission == "autre"


def test_a_decision_lost_in_one_mission_leaves_the_next_one_whole() -> None:
    second = other(ASKING, "autre")
    player = Player(ASKING, second).enter().read().do(Choose("chercher"), Quit())
    player.do(Enter("autre")).read().do(Choose("equipe"))
    asked = choice("pas", Option("equipe", "Prévenir l'équipe", go="b"))
    start = ASKING.scenes["a"].steps[:2]
    followed = after(player, edited(ASKING, scene("a", *start, asked)), second)
    assert followed.lost
    assert [d.mission for d in decisions(followed.session)] == ["autre"]


def test_moves_of_a_gesture_that_no_longer_fit_are_left_out() -> None:
    player = Player(DOING).enter().do(Choose("oui"), Next(), DoMove(("more",)))
    records = [
        r._replace(move=("jamais",)) if r.kind == "move" else r for r in player.session.journal
    ]
    followed = follow(sit_down(catalogue(DOING), player.seed), records)
    assert not followed.lost
    assert isinstance(view(followed.session), GestureView)
