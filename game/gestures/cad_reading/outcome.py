"""What a reading tells of the pupil: views read, parts in place, looked before deciding."""

from game.gestures.cad_reading.form import CRITERIA
from game.gestures.cad_reading.state import Answer, Reading

HALFWAY = 0.6
"""What a fit is worth at most while it has not been validated."""

BACK = 0.3
"""What each fit sent back takes from the method."""


def outcome(state: Reading) -> dict[str, float]:
    count = len(state.questions)
    read = sum(_worth(answer) for answer in state.answers) / count
    looked = sum(answer.turned for answer in state.answers) / count
    checked = max(0.0, 1 - BACK * state.sent_back) * (state.verdict == "fitted")
    shown = (read, _fit(state), (looked + checked) / 2)
    return {c.id: value for c, value in zip(CRITERIA, shown, strict=True)}


def _worth(answer: Answer) -> float:
    """All for a first answer, half for a second one."""
    return max(0.0, 1 - answer.refused / 2)


def _fit(state: Reading) -> float:
    """All when validated, else a share of the rules that were broken and are kept now."""
    if state.verdict == "fitted":
        return 1.0
    mended = state.begun - len(state.broken)
    return HALFWAY * max(0, mended) / state.begun if state.fitting else 0.0
