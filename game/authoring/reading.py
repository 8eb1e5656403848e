"""How long a play takes: an estimate, from words to read, decisions to take and things to do."""

import re

from game.gestures.protocol import Gesture, Level, Move
from game.story.program import Choice, Explore, Step
from game.story.terms import unmarked

WORDS_A_MINUTE = 150
"""Median oral reading speed at 13, end of the seventh and eighth grades (150 and 151 words a
minute: Hasbrouck and Tindal 2006, doi 10.1598/RT.59.7.3). Reading to oneself is quicker; a game
must leave time to those below the median, and look at the pictures."""

LINE_SECONDS = 1.0
"""Looking at who speaks and reading on. This and what follows are conventions, not measures."""
DECISION_SECONDS = 6.0
"""Thinking over a question, once it is read."""
AGAIN_SECONDS = 3.0
"""Picking once more among what was read and compared already."""
SPOT_SECONDS = 3.0
"""Finding where to go, and going there."""
GESTURE_SECONDS = 30.0
"""Taking in what a gesture asks, and looking at how it came out."""
MOVE_SECONDS = 2.6
"""A move: thinking (1.35 s), pointing (1.1) and pressing (0.2), by the keystroke-level model (Card,
Moran and Newell 1980, doi 10.1145/358886.358895)."""
MOVE_AGAIN_SECONDS = 0.8
"""The same move once more: only pressing, and looking."""
MOST_MOVES = 400
"""A gesture that goes on for longer than this is counted as that long."""

HINT: Move = ("hint",)

_WORD = re.compile(r"\w[\w'’-]*")


def words_in(text: str) -> int:
    """« Aujourd'hui, 12 h » has three words; punctuation has none."""
    return len(_WORD.findall(unmarked(text)))


def reading_seconds(words: int) -> float:
    return 60.0 * words / WORDS_A_MINUTE


def question_words(step: Step) -> int:
    """What is read before deciding: the question with its options, or the places to go."""
    match step:
        case Choice():
            return words_in(step.ask) + sum(words_in(option.text) for option in step.options)
        case Explore():
            return words_in(step.leave) + sum(words_in(spot.label) for spot in step.spots)
    return 0


def gesture_seconds(gesture: Gesture, level: Level) -> float:
    """Along the way that its own advice shows; each open move once where it gives none."""
    state = gesture.start(level, 0)
    seconds, last = GESTURE_SECONDS, HINT
    for _ in range(MOST_MOVES):
        if gesture.done(state):
            break
        open_now = gesture.moves(state)
        if HINT not in open_now:
            return seconds + MOVE_SECONDS * len(open_now)
        state = gesture.apply(state, HINT)
        move: Move = state.tip
        seconds += MOVE_AGAIN_SECONDS if move == last else MOVE_SECONDS
        state, last = gesture.apply(state, move), move
    return seconds
