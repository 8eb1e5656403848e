"""What a watch tells of the pupil: in the zone, with a light hand, alarms in their order."""

from game.gestures.process_control.form import CRITERIA
from game.gestures.process_control.state import Alarm, Watch, zone

CALM = 1.0
"""Turns of a valve per minute and loop that are still a light hand; twice that is none."""

SOON = 3
"""Minutes within which an alarm is taken note of in good time."""


def outcome(state: Watch) -> dict[str, float]:
    plant = state.plant
    steady = _steady(state)
    turned = state.turns / (plant.minutes * len(plant.loops))
    light = max(0.0, min(1.0, 2 - turned / CALM))
    noted = [_noted(state, alarm) for alarm in state.alarms]
    alarms = sum(noted) / len(noted) if noted else 1.0
    shown = (steady, steady * light, min(steady, alarms) if noted else steady)
    return {c.id: value for c, value in zip(CRITERIA, shown, strict=True)}


def _steady(state: Watch) -> float:
    """The share of the watch, minute by minute and loop by loop, spent in the zone."""
    right = sum(
        zone(loop, minute).standing(values[i]) == "right"
        for minute, values in enumerate(state.trail)
        if minute
        for i, loop in enumerate(state.plant.loops)
    )
    return right / (state.plant.minutes * len(state.plant.loops))


def _noted(state: Watch, alarm: Alarm) -> float:
    if alarm.seen < 0:
        return 1.0 if state.minute - alarm.raised < SOON and not state.over else 0.0
    return (0.5 if alarm.seen - alarm.raised > SOON else 1.0) * (1.0 if alarm.first else 0.5)
