"""How long a play takes: an estimate, from words to read, decisions to take and things to do."""

import re

from game.gestures.protocol import Gesture, Level
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
SPOT_SECONDS = 3.0
"""Finding where to go, and going there."""
GESTURE_SECONDS = 30.0
MOVE_SECONDS = 4.0
"""A gesture takes its own time, and that much for each move that is open when it begins."""

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
    """The more there is to do on the first screen of a level, the longer it takes."""
    moves = gesture.moves(gesture.start(level, 0))
    return GESTURE_SECONDS + MOVE_SECONDS * len(moves)
