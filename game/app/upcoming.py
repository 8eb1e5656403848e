"""The pictures that the next scenes will need, to be rasterised while this one plays."""

from collections.abc import Iterator

from game.canvas.commands import Command, Picture
from game.screens import dialogue
from game.screens.stage import OTHER_MOUTH
from game.screens.ui import Ui
from game.session.view import DialogueView, Speaker
from game.story.program import Call, Choice, Go, Line, Program, Scene, blocks


def pictures(program: Program, scene: str, ui: Ui) -> tuple[Command, ...]:
    """What the scenes that follow this one (and this one itself) show: backdrops and people."""
    if scene not in program.scenes:
        return ()
    here = program.scenes[scene]
    near = dict.fromkeys([scene, *_next(here)])
    commands: list[Command] = []
    for view in _views(program, [program.scenes[name] for name in near], here.backdrop):
        commands.extend(dialogue.draw(view, ui).commands)
    return (*commands, *_faces(commands))


def _faces(commands: list[Command]) -> Iterator[Picture]:
    """The same people with their eyes shut, and with their mouth open."""
    for command in commands:
        if isinstance(command, Picture) and command.name.startswith("people/"):
            mood = dict(command.variant).get("mood", "calm")
            for face in (("blink", "1"), ("mouth", OTHER_MOUTH[mood])):
                yield command._replace(variant=(*command.variant, face))


def _next(scene: Scene) -> Iterator[str]:
    """The scenes that a scene may lead to."""
    for step in scene.steps:
        match step:
            case Go(scene=name) | Call(scene=name):
                yield name
            case Choice(options=options):
                yield from (option.go for option in options if option.go)
        yield from blocks(step)


def _views(program: Program, scenes: list[Scene], backdrop: str) -> Iterator[DialogueView]:
    """One view for each person and mood; a hidden scene keeps the backdrop of its caller."""
    seen: set[tuple[str, str, str]] = set()
    for scene in scenes:
        behind = scene.backdrop or backdrop
        for step in scene.steps:
            if isinstance(step, Line):
                who = program.cast.get(step.speaker)
                person = who.person if who is not None else ""
                if (person, step.mood, behind) not in seen:
                    seen.add((person, step.mood, behind))
                    speaker = Speaker(person, "", "", step.mood)
                    yield DialogueView(program.mission, scene.id, "", behind, speaker, "", step.id)
