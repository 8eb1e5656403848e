"""The pictures that the next screens will need, to be rasterised while this one plays."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from game.app.machines import set_in
from game.app.map_data import Maps, first_place
from game.app.where import Where
from game.app.world import ASSETS, World
from game.canvas.commands import Clip, Command, Picture
from game.screens import dialogue, territory
from game.screens.board import Board
from game.screens.crew import crew
from game.screens.stage import OTHER_MOUTH, standing
from game.screens.ui import Ui
from game.session.sitting import Session, sit_down
from game.session.view import DialogueView, Speaker
from game.story.program import Call, Choice, Explore, Go, Line, Program, Scene, blocks

HOPS = 2
"""How many jumps away a scene is still prepared."""


@dataclass
class Upcoming:
    """Tells what may follow, once for each place where the player is."""

    _told: object = None

    def commands(
        self, world: World, session: Session | None, where: Where, scene: str, ui: Ui
    ) -> tuple[Command, ...]:
        """What the screens that may follow show, the nearest first; nothing when told already.

        `scene` is that of the mission under way, "" where the mission shows something else.
        """
        if where.screen == "mission" and not scene:
            return ()
        at = (where.screen, where.place, scene, ui.frame)
        if at == self._told:
            return ()
        self._told = at
        if where.screen == "title":
            return self._from_title(world, ui)
        if where.screen == "map" and session is not None:
            return tuple(_first_scenes(world, where.place, ui))
        playing = session.play if session is not None else None
        if where.screen == "mission" and playing is not None:
            return pictures(playing.program, scene, ui)
        return ()

    def _from_title(self, world: World, ui: Ui) -> tuple[Command, ...]:
        """The map that somebody who sits down now will see, and where they may go from there."""
        session = sit_down(world.catalogue, 0)
        place = first_place(world.library, session)
        shown = Maps().of(world.library, session, place, ui.tr)
        return (*territory.draw(shown, ui).commands, *_first_scenes(world, place, ui))


def _first_scenes(world: World, place: str, ui: Ui) -> Iterator[Command]:
    """How missions begin: those of the chosen place first."""
    missions = world.library.missions.values()
    for mission in sorted(missions, key=lambda m: m.place != place):
        yield from pictures(mission.program, mission.program.start, ui, hops=0)


def pictures(program: Program, scene: str, ui: Ui, hops: int = HOPS) -> tuple[Command, ...]:
    """What this scene and those that follow show: backdrops and people."""
    if scene not in program.scenes:
        return ()
    here, *near = _near(program, scene, hops)
    nearest, others = _drawn(program, [here], ui), _drawn(program, near, ui)
    places = [command for command in others if _is_place(command)]
    return (*nearest, *_faces(nearest), *places, *others, *_faces(others))


def _is_place(command: Command) -> bool:
    """Whether it is a backdrop or one of its planes: what takes longest."""
    shown = command.commands[:1] if isinstance(command, Clip) else (command,)
    return any(isinstance(c, Picture) and c.name.startswith("places/") for c in shown)


def _drawn(program: Program, scenes: Sequence[tuple[Scene, str]], ui: Ui) -> list[Command]:
    views = _views(program, scenes)
    told = [command for view in views for command in dialogue.draw(view, ui).commands]
    return [*told, *_standing(program, scenes, ui)]


def _standing(program: Program, scenes: Sequence[tuple[Scene, str]], ui: Ui) -> Iterator[Command]:
    """Whoever stands or works in an exploration, room for all of them or not."""
    for scene, behind in scenes:
        for step in scene.steps:
            if isinstance(step, Explore):
                board = Board(set_in(ui, ASSETS, behind))
                cast = {alias: member.person for alias, member in program.cast.items()}
                around = {post: cast.get(who, "") for post, who in step.around}
                board.add(*crew(board.ui.posts, around, (), ()))
                for spot in step.spots:
                    at = board.ui.anchors.get(spot.at)
                    if spot.person and at is not None and at.size:
                        for at_work in (False, True):
                            standing(board, at, cast[spot.person], at_work=at_work)
                yield from board.commands


def _faces(commands: list[Command]) -> Iterator[Picture]:
    """The same people with their eyes shut; with their mouth open, too, where they speak."""
    for command in commands:
        if isinstance(command, Picture) and command.name.startswith("people/"):
            asked = dict(command.variant)
            faces = [("blink", "1")]
            if asked.get("frame") == "bust":
                faces.append(("mouth", OTHER_MOUTH[asked.get("mood", "calm")]))
            for face in faces:
                yield command._replace(variant=(*command.variant, face))


def _near(program: Program, scene: str, hops: int) -> list[tuple[Scene, str]]:
    """A scene and those it leads to, by distance, with what is seen behind each: a hidden scene
    keeps the backdrop of its caller."""
    first = program.scenes[scene]
    found = {scene: (first, first.backdrop)}
    front = [scene]
    for _ in range(hops):
        reached: list[str] = []
        for name in front:
            here, behind = found[name]
            for following in _next(here):
                if following not in found:
                    there = program.scenes[following]
                    found[following] = (there, there.backdrop or behind)
                    reached.append(following)
        front = reached
    return list(found.values())


def _next(scene: Scene) -> Iterator[str]:
    """The scenes that a scene may lead to."""
    for step in scene.steps:
        match step:
            case Go(scene=name) | Call(scene=name):
                yield name
            case Choice(options=options):
                yield from (option.go for option in options if option.go)
        yield from blocks(step)


def _views(program: Program, scenes: Sequence[tuple[Scene, str]]) -> Iterator[DialogueView]:
    """One view for each person and mood, and one for each backdrop."""
    seen: set[tuple[str, str, str, str]] = set()
    for scene, behind in scenes:
        lines = [step for step in scene.steps if isinstance(step, Line)]
        told = [(_person(program, step), step.mood, step.pose, behind) for step in lines]
        for person, mood, pose, backdrop in told or [("", "calm", "", behind)]:
            if (person, mood, pose, backdrop) not in seen:
                seen.add((person, mood, pose, backdrop))
                speaker = Speaker(person, "", "", mood, pose)
                yield DialogueView(program.mission, scene.id, "", backdrop, speaker, "", "")


def _person(program: Program, line: Line) -> str:
    """Who says a line; "" for the narrator."""
    member = program.cast.get(line.speaker)
    return member.person if member is not None else ""
