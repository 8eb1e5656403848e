"""Counting what was decided in an older edition of a mission, where the story leads no more."""

from dataclasses import replace
from typing import Any, TypeAlias

from game.session.commands import Recall
from game.session.decided import asked, by_hand, opened
from game.session.hands import FACES
from game.session.missions import Carried
from game.session.record import Record
from game.session.sitting import Decision, Finished, Session
from game.session.standing import lasting, not_now
from game.story.program import Choice, End, Explore, GestureStep, Program, SceneId

Recalled: TypeAlias = Choice | Explore | GestureStep | End


def recall(session: Session, command: Recall) -> Carried:
    """Keep a decision, or an ending, which the mission still has."""
    program = session.catalogue.programs.get(command.mission)
    found = _found(program, command.at) if program is not None else None
    if program is None or found is None:
        raise not_now()
    scene, step = found
    record = Record(session.next_n, "recall", program.mission, program.hash, scene)
    record = record._replace(
        at=command.at, picked=command.picked, offered=command.offered, face=command.face
    )
    if isinstance(step, End):
        finished = Finished(program.mission, step.id)
        return replace(session, finished=(*session.finished, finished)), record
    decision = _decision(session, step, command)
    made = Decision(
        session.next_n, "choice", program.mission, scene, step.id, (), recalled=True
    )._replace(**decision)
    return replace(session, made=session.made.plus(made)), record


def _found(program: Program, at: str) -> tuple[SceneId, Recalled] | None:
    return next(
        (
            (scene.id, step)
            for scene in program.scenes.values()
            for step in scene.steps
            if isinstance(step, Recalled) and lasting(step.id) == lasting(at)
        ),
        None,
    )


def _decision(session: Session, step: Choice | Explore | GestureStep, of: Recall) -> dict[str, Any]:
    """What the decision was: the fields of it that hang on its kind."""
    match step:
        case Choice():
            ways = asked(step, of.offered)
            keys = [way.key for way in ways]
            if of.picked in keys:
                return {"ways": ways, "chosen": keys.index(of.picked)}
        case Explore():
            spot = next((s for s in step.spots if s.id == of.picked and not s.required), None)
            if spot is not None:
                return {"kind": "spot", "ways": opened(spot)}
        case _:
            if of.face in FACES:
                ways = by_hand(session, step.id, step.gesture, step.level)
                return {"kind": "liking", "ways": ways, "face": of.face}
    raise not_now()
