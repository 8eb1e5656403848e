"""What a bead tells of the pupil: heat, arc, filler, each by the share of the joint done well."""

from game.gestures.tig_bead.form import CRITERIA
from game.gestures.tig_bead.physics import BURNT
from game.gestures.tig_bead.state import Bead

TOUCH = 0.1
"""What each touch of the electrode takes away from the arc."""


def outcome(state: Bead) -> dict[str, float]:
    weld, cells = state.weld, state.cells
    count = weld.length
    heat = sum(_heat(state, cell.heat) for cell in cells)
    arc = sum(weld.arc.closeness(cell.arc, 15) for cell in cells)
    fill = sum(cell.fill == 1 for cell in cells)
    shown = (heat, max(0.0, arc - TOUCH * count * state.touches), fill)
    return {c.id: value / count for c, value in zip(CRITERIA, shown, strict=True)}


def _heat(state: Bead, heat: int) -> float:
    """A hole counts for nothing, whatever is around it."""
    band = state.weld.heat
    return 0.0 if heat >= BURNT * band.high else band.closeness(heat, band.low * 0.5)
