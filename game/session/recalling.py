"""Counting what was decided in an older edition of a mission, where the story leads no more."""

from dataclasses import replace

from game.session.commands import Recall
from game.session.missions import Carried
from game.session.record import Record
from game.session.sitting import Decision, Finished, Session, Way
from game.session.standing import lasting, not_now
from game.story.program import Choice, End, Program, SceneId


def recall(session: Session, command: Recall) -> Carried:
    """Keep a decision, or an ending, whose choice or ending the mission still has."""
    program = session.catalogue.programs.get(command.mission)
    found = _found(program, command.at) if program is not None else None
    if program is None or found is None:
        raise not_now()
    scene, step = found
    record = Record(
        session.next_n,
        "recall",
        program.mission,
        program.hash,
        scene,
        command.at,
        command.picked,
        command.offered,
    )
    if isinstance(step, End):
        finished = Finished(program.mission, step.id)
        return replace(session, finished=(*session.finished, finished)), record
    decision = _decision(session.next_n, program, scene, step, command)
    return replace(session, made=session.made.plus(decision)), record


def _found(program: Program, at: str) -> tuple[SceneId, Choice | End] | None:
    return next(
        (
            (scene.id, step)
            for scene in program.scenes.values()
            for step in scene.steps
            if isinstance(step, Choice | End) and lasting(step.id) == lasting(at)
        ),
        None,
    )


def _decision(n: int, program: Program, scene: SceneId, choice: Choice, of: Recall) -> Decision:
    ways = tuple(Way(o.id, o.text, o.shows) for o in choice.options if o.id in of.offered)
    keys = [way.key for way in ways]
    if of.picked not in keys:
        raise not_now()
    chosen = keys.index(of.picked)
    return Decision(n, "choice", program.mission, scene, choice.id, ways, chosen, recalled=True)
