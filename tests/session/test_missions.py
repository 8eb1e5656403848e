"""Entering, reading, choosing, looking around, quitting; each step is in the journal."""

import pytest

from game.session.apply import apply
from game.session.commands import (
    Choose,
    Command,
    DoMove,
    Enter,
    FinishGesture,
    Leave,
    Next,
    Quit,
    Rate,
    Replay,
    SkipRating,
    Undo,
    Visit,
)
from game.session.legal import legal
from game.session.record import Record
from game.session.sitting import Finished
from game.story.errors import Refused
from game.story.program import Program
from tests.session.desk import Player
from tests.session.missions import ASKING, DOING, LOOKING, other

ALL: tuple[Command, ...] = (
    Enter("essai"),
    Next(),
    Choose("chercher"),
    Visit("armoire"),
    Leave(),
    DoMove(("more",)),
    FinishGesture(),
    Rate(0),
    SkipRating(),
    Replay(),
    Undo(),
    Quit(),
)


def last_record(player: Player) -> Record:
    return next(player.session.journal.newest_first())


def test_a_new_sitting_is_at_the_map_with_a_nickname() -> None:
    player = Player(ASKING)
    assert player.session.play is None
    assert player.session.nickname
    assert legal(player.session) == (Enter("essai", "full"), Enter("essai", "short"))


def test_entering_a_mission_is_recorded_with_its_content_hash() -> None:
    player = Player(ASKING).do(Enter("essai", "short"))
    assert last_record(player) == Record(1, "enter", "essai", "c0ffee", picked="short")


@pytest.mark.parametrize("command", [Enter("ailleurs"), Enter("essai", "longue")])
def test_an_unknown_mission_or_route_is_refused(command: Command) -> None:
    with pytest.raises(Refused):
        apply(Player(ASKING).session, command)


def test_lines_are_read_one_by_one_and_each_is_recorded() -> None:
    player = Player(ASKING).enter().do(Next())
    assert last_record(player) == Record(2, "next", "essai", "c0ffee", scene="a", at="a/0")
    with pytest.raises(Refused):
        apply(player.session, Next())


def test_a_choice_is_recorded_with_all_that_was_open() -> None:
    player = Player(ASKING).enter().read().do(Choose("equipe"))
    assert last_record(player) == Record(
        n=3,
        kind="choose",
        mission="essai",
        hash="c0ffee",
        scene="a",
        at="pas",
        picked="equipe",
        offered=("chercher", "equipe"),
    )


def test_nothing_can_be_chosen_before_its_question_is_on_screen() -> None:
    player = Player(ASKING).enter()
    with pytest.raises(Refused) as refused:
        apply(player.session, Choose("equipe"))
    assert refused.value.asked == "Choose(option='equipe')"
    assert refused.value.offered == ("Next()", "Quit()")


def test_a_refusal_tells_what_is_offered_instead() -> None:
    player = Player(ASKING).enter().read()
    with pytest.raises(Refused) as refused:
        apply(player.session, Choose("couper"))
    assert refused.value.offered[:2] == ("Choose(option='chercher')", "Choose(option='equipe')")


def test_an_exploration_opens_spots_and_is_left_once_its_objectives_are_met() -> None:
    player = Player(LOOKING).enter().read()
    with pytest.raises(Refused):
        apply(player.session, Leave())
    player.do(Visit("nadia"), Visit("armoire")).read().do(Leave())
    assert [r.kind for r in player.session.journal][2:] == ["visit", "visit", "next", "leave"]
    assert last_record(player).offered == ("armoire", "nadia", "fosse")


def test_the_sitting_knows_which_missions_ended_and_how() -> None:
    player = Player(ASKING, other(ASKING, "autre")).enter().read().do(Choose("equipe"))
    assert list(player.session.finished) == []
    player.read()
    assert list(player.session.finished) == [Finished("essai", "fin")]
    player.do(Enter("autre")).read().do(Choose("equipe")).read().do(Quit())
    assert list(player.session.finished) == [Finished("essai", "fin"), Finished("autre", "fin")]
    assert player.session.play is None


def test_a_mission_under_way_must_be_quit_before_another_one() -> None:
    player = Player(ASKING).enter()
    with pytest.raises(Refused):
        apply(player.session, Enter("essai"))
    player.do(Quit(), Enter("essai"))
    assert player.session.finished == ()


def test_two_plays_of_a_mission_have_their_own_draws() -> None:
    player = Player(ASKING).enter()
    first = player.session.play
    second = player.do(Quit(), Enter("essai")).session.play
    assert first is not None
    assert second is not None
    assert first.turn.state.seed != second.turn.state.seed


@pytest.mark.parametrize("mission", [ASKING, LOOKING, DOING])
def test_whatever_is_not_offered_is_refused_on_every_screen(mission: Program) -> None:
    player = Player(mission)
    for _ in range(12):
        for command in ALL:
            # "the last decision" stands for one that is offered by its number
            offered = legal(player.session)
            undo = isinstance(command, Undo) and any(isinstance(c, Undo) for c in offered)
            if command not in offered and not undo:
                with pytest.raises(Refused):
                    apply(player.session, command)
        player.do(legal(player.session)[0])
