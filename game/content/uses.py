"""What a mission uses of what all missions share, by name: « skills/reparer », « people/nadia »."""

from collections.abc import Iterator, Mapping
from typing import Any

from game.content.library import Mission
from game.content.source import Source
from game.gestures.protocol import Level
from game.story.program import Choice, Explore, GestureStep, Program


def people_of(mission: Mission) -> list[str]:
    return [f"people/{person}" for person in mission.cast.values()]


def levels_of(program: Program) -> set[tuple[str, str]]:
    """The (gesture, level) pairs that a mission plays."""
    steps = (step for scene in program.scenes.values() for step in scene.steps)
    return {(step.gesture, step.level) for step in steps if isinstance(step, GestureStep)}


def skills_of(program: Program) -> list[str]:
    """The aliases that the mission's options and spots show, sorted."""
    found: set[str] = set()
    for scene in program.scenes.values():
        for step in scene.steps:
            if isinstance(step, Choice):
                found.update(*(option.shows for option in step.options))
            elif isinstance(step, Explore):
                found.update(*(spot.shows for spot in step.spots))
    return sorted(found)


def snippets_of(program: Program) -> list[str]:
    """The snippets that a mission plays, sorted."""
    found = {scene.snippet for scene in program.scenes.values() if scene.snippet}
    return [f"snippets/{name}" for name in sorted(found)]


def used_by(mission: Mission, levels: Mapping[tuple[str, str], Level]) -> Iterator[str]:
    """Everything that must be sound for a mission to be played."""
    yield f"places/{mission.place}"
    yield from people_of(mission)
    yield from snippets_of(mission.program)
    yield from (f"skills/{alias}" for alias in skills_of(mission.program))
    for gesture, name in levels_of(mission.program):
        yield f"gestures/{gesture}/{name}"
        shows: Any = levels.get((gesture, name), {}).get("shows")
        if isinstance(shows, Mapping):
            yield from (f"skills/{alias}" for alias in shows.values())


def sound_entries(source: Source, faulty: set[int]) -> list[str]:
    """The entries of a shared file that no fault touches; `faulty` holds the lines of faults."""
    if not isinstance(source.tree, dict) or source.shaken or source.lost_keys(source.tree):
        return []
    begins = [(source.place((key,), key=True)[0], key) for key in source.tree]
    ends = [*(line for line, _ in begins[1:]), max(faulty, default=0) + 1]
    return [
        key
        for (line, key), end in zip(begins, ends, strict=True)
        if not any(line <= fault < max(end, line + 1) for fault in faulty)
    ]
