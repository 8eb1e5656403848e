"""A reading under way: everything that the rules remember from one move to the next."""

from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

from game.gestures.cad_reading.fit import Part, Rule, Spot, hinge_rules, lens_rules
from game.gestures.cad_reading.level import Task
from game.gestures.cad_reading.questions import Question
from game.gestures.protocol import Move
from game.gestures.telling import Said

Verdict: TypeAlias = Literal["", "fitted", "given-up"]


class Answer(NamedTuple):
    """How a question went: how many drawings were refused, whether the solid was turned first."""

    refused: int
    turned: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """`at` is the question under way, all of them when the fitting has begun.

    `side` is the quarter turns of the solid; `turned` whether it was turned before an answer.
    `found` is set between a right answer and the next question. `step` is in tenths of a
    millimetre; `sent_back` counts fits that were not right yet.
    """

    task: Task
    seed: int
    questions: tuple[Question, ...]
    said: Said
    hinge: Spot
    lens: Spot
    begun: int
    at: int = 0
    side: int = 0
    turned: bool = False
    refused: tuple[str, ...] = ()
    found: bool = False
    answers: tuple[Answer, ...] = ()
    held: Part = "hinge"
    step: int = 5
    moved: int = 0
    sent_back: int = 0
    verdict: Verdict = ""
    tip: Move = ()

    @property
    def over(self) -> bool:
        return bool(self.verdict)

    @property
    def fitting(self) -> bool:
        """Whether the views are read and the parts are being placed."""
        return self.at >= len(self.questions)

    @property
    def question(self) -> Question:
        return self.questions[min(self.at, len(self.questions) - 1)]

    @property
    def spot(self) -> Spot:
        """Where the part in hand is."""
        return self.hinge if self.held == "hinge" else self.lens

    @property
    def rules(self) -> tuple[Rule, ...]:
        """All that must be kept to, as it is now."""
        task = self.task
        hinge = hinge_rules(task.rim, task.hinge, self.hinge)
        return hinge + (lens_rules(task.rim, task.lens, self.lens) if task.lens else ())

    @property
    def broken(self) -> tuple[Rule, ...]:
        return tuple(rule for rule in self.rules if not rule.kept)
