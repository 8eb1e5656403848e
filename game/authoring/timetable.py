"""How long each part of a mission takes, looked up at every step of thousands of plays."""

from collections.abc import Iterable

from game.authoring.reading import (
    AGAIN_SECONDS,
    DECISION_SECONDS,
    LINE_SECONDS,
    SPOT_SECONDS,
    gesture_seconds,
    question_words,
    reading_seconds,
    words_in,
)
from game.session.catalogue import Catalogue
from game.story.program import Choice, Explore, GestureStep, Line, Program, Step
from game.story.state import Choosing, Doing, Exploring, Wait


class Timetable:
    """Words by line (`words`) and by question (`asked`), seconds by step where one decides."""

    def __init__(self, program: Program, catalogue: Catalogue) -> None:
        self.words: dict[str, int] = {}
        self.asked: dict[str, int] = {}
        self.seconds: dict[str, float] = {}
        for scene in program.scenes.values():
            for step in scene.steps:
                self._put(step, catalogue)

    def words_met(self, lines: Iterable[str], steps: Iterable[str]) -> int:
        """Words of lines, by id, and of the questions of steps; a question is read once."""
        said = sum(self.words[line] for line in lines)
        return said + sum(self.asked.get(step, 0) for step in set(steps))

    def minutes(self, lines: list[str], steps: list[str]) -> float:
        """How long these lines and the decisions at these steps take, in order or not."""
        seconds = reading_seconds(self.words_met(lines, steps)) + LINE_SECONDS * len(lines)
        return (seconds + sum(self.seconds.get(step, 0.0) for step in steps)) / 60.0

    def _put(self, step: Step, catalogue: Catalogue) -> None:
        match step:
            case Line():
                self.words[step.id] = words_in(step.text)
            case Choice(pick=pick) if pick is not None and pick.number > 1:
                self.asked[step.id] = words_in(pick.last) if pick.number == pick.most else 0
                answered = any(option.call for option in step.options)
                # who answers stands beside the cards already: nothing to press, nobody to look for
                self.seconds[step.id] = AGAIN_SECONDS - (LINE_SECONDS if answered else 0.0)
            case Choice():
                self.asked[step.id] = question_words(step)
                self.seconds[step.id] = DECISION_SECONDS
            case Explore():
                self.asked[step.id] = question_words(step)
                self.seconds[step.id] = SPOT_SECONDS
            case GestureStep():
                level = catalogue.levels[step.gesture, step.level]
                self.seconds[step.id] = gesture_seconds(catalogue.gestures[step.gesture], level)


def decided_at(wait: Wait) -> str:
    """The id of the step that waits for a decision, or of the ending."""
    match wait:
        case Choosing(choice=name) | Exploring(explore=name) | Doing(step=name):
            return name
        case _:
            return wait.ending
