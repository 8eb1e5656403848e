"""The interpreter: what the player does goes in with a state, a turn comes out.

Pure and deterministic. A turn carries steps out up to the next wait and gathers the lines on the
way. A command that is not offered raises Refused.

- A call comes back after the step that made it, at a `return` or at the end of the scene.
- `then:` blocks are hidden scenes that are called. They are no visit, and a `return` in one leaves
  the scene that it was written in.
- A jump is for good. In a called or hidden scene it drops all that was to come back; the new scene
  stands alone.
- A choice with no open option is passed over.
"""

from collections.abc import Mapping

from game.story.conditions import Route
from game.story.effects import changed, measured
from game.story.errors import ProgramFault, Refused
from game.story.offers import choosing, done_key, exploring, key
from game.story.playing import Playing
from game.story.program import Choice, Explore, GestureStep, Program, Scene, Step
from game.story.state import Chosen, Opened, Performed, PlayState, Turn, Wait
from game.story.tally import Tally


def begin(program: Program, route: Route, seed: int) -> Turn:
    """The first turn of a mission."""
    start = {name: variable.start for name, variable in program.variables.items()}
    playing = Playing(program, PlayState((), start, Tally(), Tally(), route, seed))
    playing.jump(program.start)
    return playing.turn()


def choose(program: Program, state: PlayState, option_id: str) -> Turn:
    """Choose an option that is open now: its effects, its `then:` block, its jump, in order."""
    playing = Playing(program, state)
    choice = playing.step()
    if not isinstance(choice, Choice):
        raise Refused(option_id, ())
    offers = choosing(choice, playing).offers
    offered = tuple(offer.option for offer in offers if offer.open)
    if option_id not in offered:
        raise Refused(option_id, offered)
    option = next(o for o in choice.options if o.id == option_id)
    playing.signals.append(Chosen(choice.id, option_id, offered))
    playing.taken = playing.taken.plus_one(key(choice.id, option_id))
    if choice.pick is not None:
        playing.taken = playing.taken.plus_one(key(choice.pick.of, option_id))
    if option.effects:
        playing.variables = changed(state.variables, program.variables, option.effects)
    playing.index += 1
    if option.call:
        playing.call(option.call, then_jump=option.go)
    elif option.go:
        playing.jump(option.go)
    return playing.turn()


def open_spot(program: Program, state: PlayState, spot_id: str) -> Turn:
    """Open a spot: its effects and its `then:` block, then the exploration again."""
    playing = Playing(program, state)
    explore = playing.step()
    if not isinstance(explore, Explore):
        raise Refused(spot_id, ())
    spots = {spot.spot: spot for spot in exploring(explore, playing).spots}
    if spot_id not in spots:
        raise Refused(spot_id, spots)
    spot = next(s for s in explore.spots if s.id == spot_id)
    if not spot.required and not spots[spot_id].done:
        playing.signals.append(Opened(explore.id, spot_id))
    playing.taken = playing.taken.plus_one(key(explore.id, spot_id))
    if spot.effects:
        playing.variables = changed(state.variables, program.variables, spot.effects)
    if spot.call:
        playing.call(spot.call)
    return playing.turn()


def leave(program: Program, state: PlayState) -> Turn:
    """Leave an exploration whose objectives are met."""
    playing = Playing(program, state)
    explore = playing.step()
    if not isinstance(explore, Explore):
        raise Refused("leave", ())
    now = exploring(explore, playing)
    if not now.can_leave:
        raise Refused("leave", (s.spot for s in now.spots))
    playing.index += 1
    return playing.turn()


def perform(program: Program, state: PlayState, outcome: Mapping[str, float]) -> Turn:
    """Go on after a gesture; `outcome` gives each criterion's value in 0..1."""
    playing = Playing(program, state)
    step = playing.step()
    if not isinstance(step, GestureStep):
        raise Refused("perform", ())
    wanted = {criterion for _, criterion in step.sets}
    if not wanted <= outcome.keys() or not all(0 <= v <= 1 for v in outcome.values()):
        raise Refused(f"{step.id} with {dict(outcome)}", sorted(wanted))
    times = playing.taken.count(done_key(step.id))
    playing.signals.append(
        Performed(step.id, step.gesture, step.level, tuple(outcome.items()), times)
    )
    playing.taken = playing.taken.plus_one(done_key(step.id))
    values = {name: measured(program.variables[name], outcome[c]) for name, c in step.sets}
    if values:
        playing.variables = {**state.variables, **values}
    playing.index += 1
    return playing.turn()


def waits_for(program: Program, state: PlayState) -> Wait:
    """What a state waits for: the wait of the turn that brought it."""
    playing = Playing(program, state)
    wait = playing.wait_at(playing.step())
    if wait is None:
        raise ProgramFault(f"nothing to wait for at {state.stack[-1]}")
    return wait


def step_at(program: Program, state: PlayState) -> Step | None:
    """The author's step that a state waits at."""
    return Playing(program, state).step()


def scene_on_screen(program: Program, state: PlayState) -> Scene:
    """The scene whose title and backdrop are shown: the caller's, inside a hidden scene."""
    return program.scenes[Playing(program, state).on_screen]
