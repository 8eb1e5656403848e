"""What each move does to a repair. A move may be refused: then the reason is all that changes."""

import math
from dataclasses import replace

from game.gestures.fault_finding import words as words
from game.gestures.fault_finding.advice import advice
from game.gestures.fault_finding.circuit import Defect
from game.gestures.fault_finding.meter import Probing, Reading, rounded
from game.gestures.fault_finding.power import Sound, pulse, settle, sound
from game.gestures.fault_finding.state import LOCKS, Hand, Note, Repair
from game.gestures.fault_finding.suspects import agreeing
from game.gestures.telling import Said

PATIENCE = 3
"""Useless measurements in a row before the coach helps unasked."""


def say(state: Repair, text: str, **values: str) -> Repair:
    """The same repair with other words of the coach."""
    known = {"switch": state.breakdown.switch} | values
    used = tuple((key, value) for key, value in known.items() if f"{{{key}}}" in text)
    return replace(state, said=Said(text, used))


def refuse(state: Repair, text: str) -> Repair:
    """Say why not; a refused risk is remembered."""
    return say(replace(state, refused=(*state.refused, text)), text)


def probe(state: Repair, point: str) -> Repair:
    """Put the probe in hand somewhere; the same place again is no new measurement."""
    here = state.red if state.hand == "red" else state.black
    moved = replace(state, red=point) if state.hand == "red" else replace(state, black=point)
    return measure(moved, counted=point != here)


def take(state: Repair, hand: Hand) -> Repair:
    return say(replace(state, hand=hand), words.TAKE_RED if hand == "red" else words.TAKE_BLACK)


def turn_meter(state: Repair, mode: str) -> Repair:
    if mode == "volt":
        return say(measure(replace(state, mode="volt")), words.TO_VOLTS)
    if state.closed:
        return refuse(state, words.OHMS_LIVE)
    if not state.locked_out:
        return refuse(state, words.OHMS_UNPROVEN)
    return say(measure(replace(state, mode="ohm")), words.TO_OHMS)


def press(state: Repair) -> Repair:
    state = _settled(replace(state, pressed=True))
    heard = _heard(state)
    return say(measure(replace(state, heard=heard)), words.HEARD[heard])


def release(state: Repair) -> Repair:
    state = _settled(replace(state, pressed=False))
    return say(measure(replace(state, heard=_heard(state))), words.RELEASED)


def lock(state: Repair, step: str) -> Repair:
    """The next step of the lock-out; another one is refused with what is missing."""
    missing = LOCKS[len(state.secured)]
    if step != missing:
        return refuse(state, words.LOCK_FIRST[missing])
    secured = (*state.secured, missing)
    state = replace(state, secured=secured, deepest=max(state.deepest, len(secured)))
    if missing == "separate":
        notes = tuple(note._replace(past=True) for note in state.notes)
        state = _settled(replace(state, pressed=False, heard=None, notes=notes))
    return say(state, words.LOCKED[missing])


def restore(state: Repair, what: str) -> Repair:
    if what == "unlock":
        return say(replace(state, secured=LOCKS[:1], mode="volt"), words.UNLOCKED)
    return say(measure(_settled(replace(state, secured=()))), words.CLOSED)


def change(state: Repair, name: str) -> Repair:
    """Replace a component, which only a proven lock-out allows; the old one is looked at."""
    if not state.locked_out:
        return refuse(state, words.TOUCH_LIVE if state.closed else words.TOUCH_UNPROVEN)
    state = replace(state, replaced=(*state.replaced, name))
    if name == state.cause.defect.component:
        suspects = tuple(s for s in state.suspects if s.component == name)
        state = replace(state, suspects=suspects)
        return say(state, words.RIGHT_PART, found=state.cause.found)
    suspects = tuple(s for s in state.suspects if s.component != name)
    return say(replace(state, suspects=suspects), words.WRONG_PART, name=name)


def try_out(state: Repair) -> Repair:
    """Press start and let go: the repair is over when the motor runs as it should."""
    heard, live = pulse(state.breakdown.circuit, state.conditions.defect)
    state = replace(state, heard=heard, pressed=False, drawn=live.drawn)
    if heard == "runs":
        return say(replace(state, end="repaired"), words.REPAIRED)
    return say(measure(state), words.HEARD[heard])


def hint(state: Repair) -> Repair:
    """The level's next hint for what is going on, and the move that a technician would make."""
    phase = state.phase
    hints = dict(state.breakdown.hints)[phase]
    text = hints[min(state.asked.count(phase), len(hints) - 1)]
    state = replace(state, asked=(*state.asked, phase), in_vain=0, tip=advice(state))
    return say(state, text)


def give_up(state: Repair) -> Repair:
    name = state.cause.defect.component
    state = replace(state, end="given-up")
    return say(state, words.GAVE_UP, name=name, found=state.cause.found)


def measure(state: Repair, *, counted: bool = False) -> Repair:
    """Read the meter and clear who it clears; only a `counted` one can be called useless."""
    reading, probing = state.reading, state.probing
    if not reading or not probing:
        return state
    state = _pencilled(state, probing, reading)
    if not state.closed and state.mode == "volt":
        return say(state, words.DEAD_TRY_OHMS if state.locked_out else words.DEAD)
    if state.repaired or len(state.accused) == 1:
        return say(state, words.NOTED)
    left = agreeing(state.breakdown, state.suspects, state.conditions, probing)
    if len(left) < len(state.suspects):
        return _cleared(state, left)
    return _useless(state) if counted else state


def _settled(state: Repair) -> Repair:
    """Let the contacts move under the hands as they are now."""
    return replace(state, drawn=settle(state.breakdown.circuit, state.conditions).drawn)


def _heard(state: Repair) -> Sound:
    live = settle(state.breakdown.circuit, state.conditions)
    return sound(state.breakdown.circuit, state.conditions.defect, live)


def _cleared(state: Repair, left: tuple[Defect, ...]) -> Repair:
    """Keep only the suspects left, and count in bits what was learnt about the components."""
    before = len(state.accused)
    state = replace(state, suspects=left, in_vain=0)
    after = len(state.accused)
    state = replace(state, bits=state.bits + math.log2(before / after))
    if not state.breakdown.show_suspects:
        return say(state, words.NOTED)
    if after > 1:
        return say(state, words.USEFUL, n=str(after))
    return say(state, words.LAST, name=state.accused[0])


def _useless(state: Repair) -> Repair:
    state = replace(state, useless=state.useless + 1, in_vain=state.in_vain + 1)
    if state.in_vain >= PATIENCE:
        return hint(state)
    return say(state, words.USELESS if state.breakdown.show_suspects else words.NOTED)


def _pencilled(state: Repair, probing: Probing, reading: Reading) -> Repair:
    """The drawing keeps the voltages read from its usual black point."""
    if probing.mode != "volt" or probing.black != state.breakdown.black or not state.closed:
        return state
    note = Note(probing.red, rounded(reading), abs(reading.value) >= 0.5)
    others = tuple(n for n in state.notes if n.point != probing.red)
    return replace(state, notes=(*others, note))
