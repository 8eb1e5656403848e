"""With whom something was decided or done, for the passport: whoever spoke before, in the scene."""

from collections.abc import Iterable, Mapping

from game.session.sitting import Decision
from game.story.program import Line, Program, SceneId, blocks


def company(programs: Mapping[str, Program], made: Iterable[Decision]) -> dict[str, str]:
    """The first name by "mission/step". Only who certainly spoke counts: a line that hangs on
    nothing, before the step in its scene; steps without any such line are left out."""
    found: dict[str, str] = {}
    for decision in made:
        program = programs.get(decision.mission)
        if program is not None and decision.scene in program.scenes:
            alias = _heard(program, decision.scene, decision.source, "")[0]
            if alias:
                name = program.cast[alias].name.split(" ")[0]
                found[f"{decision.mission}/{decision.source}"] = name
    return found


def _heard(program: Program, scene: SceneId, wanted: str, heard: str) -> tuple[str, bool]:
    """Who spoke last before a step, and whether the step is there; blocks are looked through,
    what is said inside of one counts in it alone."""
    for step in program.scenes[scene].steps:
        if getattr(step, "id", "") == wanted:
            return heard, True
        if isinstance(step, Line) and step.speaker and step.when is None:
            heard = step.speaker
        for block in blocks(step):
            inner, there = _heard(program, block, wanted, heard)
            if there:
                return inner, True
    return "", False
