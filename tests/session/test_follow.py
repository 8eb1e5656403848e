"""A sitting saved before its mission was edited goes on after it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.session.apply import apply
from game.session.commands import (
    Choose,
    DoMove,
    Enter,
    Leave,
    Next,
    Quit,
    Recall,
    Undo,
    Visit,
)
from game.session.evidence import decisions, evidence
from game.session.follow import Followed, follow
from game.session.legal import legal
from game.session.replay import Misfit, replay
from game.session.showing import view
from game.session.sitting import Finished, sit_down
from game.session.standing import scene_title
from game.session.view import DialogueView, ExploreView, GestureView
from game.story.errors import Refused
from game.story.program import (
    Draw,
    End,
    Explore,
    GestureStep,
    Line,
    Option,
    Order,
    Program,
    Scene,
    Variable,
    Vary,
)
from tests.session.desk import Player, catalogue
from tests.session.missions import ASKING, DOING, LOOKING, other
from tests.story.building import block, choice, program, scene
from tests.story.generated import programs

THREE = catalogue(ASKING, other(LOOKING, "visite"), other(DOING, "main"))
STEP = next(
    s.id for scene in DOING.scenes.values() for s in scene.steps if isinstance(s, GestureStep)
)


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


def test_the_scene_on_screen_has_a_name() -> None:
    player = Player(ASKING)
    assert scene_title(player.session) == ""
    assert scene_title(player.enter().session) == "Devant la ligne"


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


def without_calling() -> Program:
    """ASKING with its first answer gone, which the others came after."""
    asked = choice("pas", Option("equipe", "Prévenir l'équipe", go="b"))
    start = ASKING.scenes["a"].steps
    return edited(ASKING, scene("a", *start[:2], asked, *start[3:]))


def to_the_end(*answers: str) -> Player:
    player = Player(ASKING).enter().read()
    for answer in answers:
        player.do(Choose(answer)).read()
    return player


def test_what_was_decided_after_a_lost_answer_still_counts_until_it_is_decided_anew() -> None:
    followed = after(to_the_end("chercher", "non", "equipe"), without_calling())
    assert followed.lost
    told = [(d.source, d.way.key, d.recalled) for d in decisions(followed.session)]
    assert told == [("pas", "equipe", False), ("encore", "non", True)]
    again = sit_down(followed.session.catalogue, followed.session.seed)
    assert replay(again, followed.session.journal) == followed.session


def test_a_recalled_decision_gives_way_to_the_same_one_decided_anew() -> None:
    made = Player(ASKING).enter().read().do(Choose("equipe")).session
    session, _ = apply(made, Recall("essai", "pas", "chercher", ("chercher", "equipe")))
    assert [d.way.key for d in decisions(session)] == ["equipe"]
    session, _ = apply(made, Recall("essai", "encore", "oui", ("oui", "non")))
    assert [d.way.key for d in decisions(session)] == ["equipe", "oui"]
    assert len(evidence(session)) == 1


def test_an_answer_taken_back_is_not_recalled() -> None:
    player = Player(ASKING).enter().read().do(Choose("chercher"), Undo())
    followed = after(player, without_calling())
    assert not decisions(followed.session)


def test_a_mission_finished_before_the_edit_stays_finished() -> None:
    player = to_the_end("chercher", "oui")
    assert player.session.finished
    player.do(Quit())
    followed = after(player, without_calling())
    assert followed.session.play is None
    assert followed.session.finished == (Finished("essai", "fin"),)
    assert after(player, ASKING).session.finished == (Finished("essai", "fin"),)


@pytest.mark.parametrize(
    "recalled",
    [
        Recall("ailleurs", "pas", "equipe", ("equipe",)),
        Recall("essai", "jamais", "equipe", ("equipe",)),
        Recall("essai", "pas", "jamais", ("jamais", "equipe")),
        Recall("visite", "tour", "armoire"),
        Recall("visite", "tour", "jamais"),
        Recall("main", STEP, face=9),
    ],
)
def test_what_the_missions_do_not_know_any_more_is_not_recalled(recalled: Recall) -> None:
    with pytest.raises(Refused):
        apply(sit_down(THREE, 5), recalled)


def test_spots_and_faces_are_recalled_until_they_are_given_anew() -> None:
    session = sit_down(THREE, 5)
    for at, picked, face in (("tour", "fosse", None), ("tour", "nadia", None), (STEP, "", 1)):
        mission = "visite" if at == "tour" else "main"
        session, _ = apply(session, Recall(mission, at, picked, face=face))
    session, _ = apply(session, Enter("visite"))
    session, _ = apply(session, Next())
    session, _ = apply(session, Visit("fosse"))
    told = [(d.kind, d.way.key, d.face, d.recalled) for d in decisions(session)]
    assert told == [
        ("spot", "nadia", 0, True),
        ("liking", STEP, 1, True),
        ("spot", "fosse", 0, False),
    ]
    journal = session.journal
    assert replay(sit_down(THREE, 5), journal).made == session.made


def test_a_sitting_followed_twice_keeps_what_was_recalled() -> None:
    once = after(to_the_end("chercher", "oui"), without_calling()).session
    twice = follow(sit_down(catalogue(without_calling()), once.seed), once.journal)
    assert decisions(twice.session) == decisions(once)
    assert not twice.lost


def test_an_answer_is_never_given_to_another_question() -> None:
    player = Player(ASKING).enter().read().do(Choose("equipe"))
    before = choice("avant", Option("equipe", "Toute l'équipe"), Option("seul", "Personne"))
    steps = ASKING.scenes["a"].steps
    mission = edited(ASKING, scene("a", *steps[:2], before, *steps[2:]))
    with pytest.raises(Misfit):
        replay(sit_down(catalogue(mission), player.seed), player.session.journal)
    followed = after(player, mission)
    assert followed.lost
    shown = view(followed.session)
    assert isinstance(shown, DialogueView)
    assert shown.choice == "avant"


def test_names_that_the_author_changed_are_followed_when_they_are_declared() -> None:
    player = Player(ASKING).enter().read().do(Choose("equipe"))
    start = ASKING.scenes["a"].steps[:2]
    options = Option("causes", "Chercher"), Option("toutes", "Prévenir", go="b")
    mission = edited(ASKING, scene("a", *start, choice("depart", *options)))
    names = {"pas": "depart", "pas/equipe": "depart/toutes", "pas/chercher": "depart/causes"}
    followed = after(player, replace(mission, renamed=names))
    assert not followed.lost
    (made,) = decisions(followed.session)
    assert (made.source, made.way.key, [w.key for w in made.ways]) == (
        "depart",
        "toutes",
        ["causes", "toutes"],
    )


def test_a_spot_that_is_gone_is_left_out_and_the_rest_is_looked_at() -> None:
    player = Player(LOOKING).enter().read().do(Visit("fosse"), Visit("armoire")).read()
    steps = LOOKING.scenes["a"].steps
    explore = steps[1]
    assert isinstance(explore, Explore)
    kept = tuple(spot for spot in explore.spots if spot.id != "fosse")
    mission = edited(LOOKING, scene("a", steps[0], explore._replace(spots=kept), *steps[2:]))
    followed = after(player, mission)
    assert followed.lost
    shown = view(followed.session)
    assert isinstance(shown, ExploreView)
    assert [s.spot for s in shown.spots if s.done] == ["armoire"]


def test_a_mission_entered_from_the_end_of_a_lost_one_is_followed_whole() -> None:
    second = other(ASKING, "autre")
    player = Player(ASKING, second).enter().read().do(Choose("chercher")).read()
    player.do(Choose("oui")).read().do(Enter("autre")).read().do(Choose("equipe"))
    followed = after(player, without_calling(), second)
    assert followed.lost
    told = [(d.mission, d.way.key) for d in decisions(followed.session)]
    assert told == [("essai", "oui"), ("autre", "equipe")]


@pytest.mark.parametrize("order", ["stop", "cycle", "once", "shuffle"])
def test_turns_and_draws_go_on_as_they_were_after_an_edit(order: Order) -> None:
    blocks = (block(f"v/{i}", Line(f"v/{i}/1", f"Tour {i}.")) for i in range(3))
    ask = choice("q", Option("encore", "Encore", go="a"), Option("fin", "Fin", go="z"))
    first = scene("a", Vary("v", ("v/0", "v/1", "v/2"), order), Draw("d", "n"), ask)
    variables = {"n": Variable(0, low=0, high=99)}
    told = program(first, scene("z", End("fin", "Fin")), *blocks, variables=variables)
    player = Player(told).do(Enter("essai"), Choose("encore"), Choose("encore"))
    followed = after(player, edited(told, replace(told.scenes["z"], title="Autre")))
    before, now = player.session.play, followed.session.play
    assert before is not None
    assert now is not None
    assert not followed.lost
    assert (now.turn.state, now.turn.lines) == (before.turn.state, before.turn.lines)
