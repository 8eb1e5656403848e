"""The torch moves on: the millimetres it leaves, the hand that drifts, what is seen of it."""

from dataclasses import replace

from game import rng
from game.gestures.telling import Said, say
from game.gestures.tig_bead import words
from game.gestures.tig_bead.physics import flaw, heat_input
from game.gestures.tig_bead.state import FINE, Bead, Cell
from game.gestures.tig_bead.weld import ARCS, DROP

STEP = DROP * FINE


def travelled(state: Bead, distance: int) -> Bead:
    """The torch further on by hundredths of a millimetre; every millimetre left is welded."""
    at = min(state.at + distance, state.weld.length * FINE)
    for millimetre in range(len(state.cells), at // FINE):
        state = replace(state, cells=(*state.cells, _cell(state, millimetre)))
    moved = replace(state, at=at)
    if at // STEP > state.at // STEP:
        moved = _drifted(moved, at // STEP)
    if moved.over:
        return replace(moved, lit=False, said=say(words.DONE))
    return replace(moved, said=moved.said if not moved.lit else _seen(moved))


def _cell(state: Bead, millimetre: int) -> Cell:
    share = millimetre / state.weld.length
    heat = heat_input(state.weld, state.speed, state.arc, share)
    return Cell(heat, state.arc, state.fill_at(millimetre))


def _drifted(state: Bead, step: int) -> Bead:
    """The hand moves the torch a little at each bead; too low, the electrode touches."""
    if rng.draw(state.seed, 2 * step) >= state.weld.tremor:
        return state
    arc = state.arc + (ARCS.step if rng.below(state.seed, 2 * step + 1, 3) else -ARCS.step)
    if arc < ARCS[0]:
        return replace(
            state, arc=ARCS[2], lit=False, touches=state.touches + 1, said=say(words.TOUCHED)
        )
    return replace(state, arc=min(arc, ARCS[-1]))


def _seen(state: Bead) -> Said:
    """What the last millimetre shows, in words."""
    if not state.cells:
        return state.said
    cell = state.cells[-1]
    found = flaw(state.weld, *cell)
    if not found and cell.heat > state.weld.heat.high:
        return say(words.HOT)
    return say(words.SEEN[found])
