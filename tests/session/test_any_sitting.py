"""Whatever the missions and whatever the player does, a sitting keeps its promises."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.scoring.evidence import Performance, Preference, Rating
from game.session.apply import apply
from game.session.commands import Choose, Command, Enter, Rate, Undo, Visit
from game.session.evidence import decisions, evidence
from game.session.legal import legal, undoable
from game.session.replay import replay
from game.session.sitting import Session, sit_down
from game.story.errors import Refused
from game.story.program import Program
from tests.session.desk import Player, written_and_read
from tests.session.missions import other
from tests.story.generated import programs

MADE_UP: tuple[Command, ...] = (
    Enter("jamais"),
    Choose("jamais"),
    Visit("jamais"),
    Rate(7),
    Undo(-5),
)


def keeps_its_promises(session: Session) -> None:
    records = list(session.journal)
    assert [r.n for r in records] == list(range(1, len(records) + 1))
    numbers = [d.n for d in decisions(session)]
    assert numbers == sorted(set(numbers))
    assert set(undoable(session)) <= {r.n for r in records}
    offered = legal(session)
    assert offered
    assert len(set(offered)) == len(offered)
    for found in evidence(session):
        well_formed(found)


def well_formed(found: Preference | Rating | Performance) -> None:
    match found:
        case Preference():
            assert len(found.offered) > 1
            assert found.chosen in range(len(found.offered))
            assert found.weight in (0.3, 0.5) or (1.0 / found.weight).is_integer()
            assert any(a.loading != (0.0,) * 6 for a in found.offered)
        case Rating():
            assert found.face in range(-2, 3)
        case Performance():
            assert 0 <= found.value <= 1


@settings(deadline=None)
@given(programs(), st.data())
def test_any_legal_commands_are_replayed_to_the_same_sitting(
    mission: Program, data: st.DataObject
) -> None:
    player = Player(mission, other(mission, "autre"))
    for _ in range(data.draw(st.integers(0, 25))):
        keeps_its_promises(player.session)
        for command in MADE_UP:
            with pytest.raises(Refused):
                apply(player.session, command)
        player.do(data.draw(st.sampled_from(legal(player.session))))


@settings(deadline=None)
@given(programs(), st.data())
def test_a_journal_cut_anywhere_is_the_sitting_as_it_was_then(
    mission: Program, data: st.DataObject
) -> None:
    player = Player(mission)
    states = [player.session]
    for _ in range(data.draw(st.integers(0, 15))):
        player.do(data.draw(st.sampled_from(legal(player.session))))
        states.append(player.session)
    cut = data.draw(st.integers(0, len(states) - 1))
    records = written_and_read(list(player.session.journal)[:cut])
    assert replay(sit_down(player.catalogue, player.seed), records) == states[cut]
