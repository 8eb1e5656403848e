"""A journal that cannot be followed is told at its first odd record."""

from typing import Any

import pytest

from game.session.commands import Choose, FinishGesture, Next, Rate, Undo
from game.session.replay import Misfit, replay
from game.session.sitting import sit_down
from tests.session.desk import Player, catalogue
from tests.session.missions import ASKING, DOING, other


def replayed_with(player: Player, index: int, **changes: Any) -> Misfit:
    """The misfit after one record of the journal was changed."""
    records = list(player.session.journal)
    records[index] = records[index]._replace(**changes)
    with pytest.raises(Misfit) as misfit:
        replay(sit_down(player.catalogue, player.seed), records)
    return misfit.value


@pytest.mark.parametrize(
    ("at", "changes"),
    [
        (0, {"picked": "longue"}),
        (0, {"mission": "ailleurs"}),
        (1, {"n": 7}),
        (1, {"at": "a/9"}),
        (1, {"kind": "leave"}),
        (2, {"picked": "couper"}),
        (2, {"offered": ("equipe",)}),
        (2, {"n": 4, "hash": "autre"}),
        (3, {"to": 0}),
        (3, {"to": None}),
    ],
)
def test_the_first_odd_record_stops_the_replay_before_it(at: int, changes: dict[str, Any]) -> None:
    player = Player(ASKING).enter().do(Next(), Choose("chercher"), Undo())
    misfit = replayed_with(player, at, **changes)
    assert list(misfit.session.journal) == list(player.session.journal)[:at]
    assert misfit.record.n == changes.get("n", at + 1)


@pytest.mark.parametrize("face", [None, 5])
def test_a_rating_without_a_face_is_odd(face: int | None) -> None:
    player = Player(DOING).enter().do(Choose("oui"), Next(), FinishGesture(), Rate(1))
    assert "rate" in str(replayed_with(player, 4, face=face))


def test_a_journal_of_other_content_is_followed_while_it_can_be() -> None:
    player = Player(ASKING).enter().read().do(Choose("equipe"))
    records = [r._replace(hash="0ld", scene="salle") for r in player.session.journal]
    again = replay(sit_down(player.catalogue, player.seed), records)
    assert again.play == player.session.play
    assert list(again.journal) == records


def test_a_journal_whose_mission_is_gone_stops_at_once() -> None:
    player = Player(ASKING).enter()
    fresh = sit_down(catalogue(other(ASKING, "autre")), player.seed)
    with pytest.raises(Misfit) as misfit:
        replay(fresh, player.session.journal)
    assert misfit.value.session == fresh
