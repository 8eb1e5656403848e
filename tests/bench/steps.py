"""How many steps a second the interpreter and the session carry out, early and late in a sitting.

Run alone: python -m tests.bench.steps
"""

from time import perf_counter

from game.session.apply import apply
from game.session.commands import Choose, Enter, Leave, Next, Visit
from game.session.sitting import Session, sit_down
from game.story import machine
from game.story.conditions import Add, All, Not, Put, Taken, Var, Visited
from game.story.program import (
    Call,
    Change,
    Explore,
    Go,
    Line,
    Option,
    Program,
    Return,
    Scene,
    Spot,
    Variable,
)
from game.story.state import PlayState
from tests.session.desk import catalogue
from tests.story.building import block, choice, program, scene

EARLY, LATE = 1_000, 100_000
WINDOW = 20_000
"""Steps timed at each of the two moments."""
OTHER_STEPS = 6
"""Steps of a round that are no lines: a change, a choice, a call, a return, a look, a jump."""
SCENES = 10_000
"""Scenes of the large mission: each is visited before the first one comes again."""


def _round(first: str, then: str) -> tuple[Scene, ...]:
    """Two scenes as authors write them: talk, a question with conditions, a look around."""
    lines = (Line(f"{first}/{i}", f"Réplique {i}.", "nadia") for i in range(5))
    met = All((Var("vu"), Visited(first), Not(Taken("autre/chose"))))
    asked = (
        Option("x", "Chercher", shows=("reparer",), effects=(Put("vu", True),), call=f"{first}>x"),
        Option("y", "Attendre", when=Var("pas", at_least=99), why_not="Pas encore."),
        Option("z", "Partir", once=True, go=first),
    )
    spots = (
        Spot("s0", "look", "Armoire", "a0", required=True, call=f"{first}>x"),
        Spot("s1", "look", "Fosse", "a1", call=f"{first}>x"),
        Spot("s2", "look", "Coffre", "a2", when=Var("vu")),
    )
    return (
        scene(
            first,
            *lines,
            Change(f"{first}/add", (Add("pas", 1),)),
            choice(f"{first}?", *asked),
            Line(f"{first}/met", "Voilà.", when=met),
            Call(f"{first}/call", "sous"),
            Explore(f"{first}!", spots, "Partir"),
            Go(f"{first}/go", then),
            backdrop="atelier",
        ),
        block(f"{first}>x", Line(f"{first}>x/0", "Bonne idée.")),
    )


def mission(scenes: int) -> Program:
    """A mission in a ring of scenes."""
    sous = scene("sous", Line("sous/0", "Un."), Line("sous/1", "Deux."), Return("sous/2"))
    ring = (_round(f"s{i}", f"s{(i + 1) % scenes}") for i in range(scenes))
    parts = [part for pair in ring for part in pair]
    variables = {"vu": Variable(False), "pas": Variable(0, low=0, high=50)}
    return program(*parts, sous, variables=variables)


def once_round(mission: Program, state: PlayState) -> tuple[PlayState, int]:
    """Once through a scene of the ring: four turns; also the steps that were carried out.

    A step counts once, when the play goes past it, however often the player came back to it.
    """
    turns = [machine.choose(mission, state, "x")]
    turns.append(machine.open_spot(mission, turns[-1].state, "s0"))
    turns.append(machine.open_spot(mission, turns[-1].state, "s1"))
    turns.append(machine.leave(mission, turns[-1].state))
    return turns[-1].state, OTHER_STEPS + sum(len(turn.lines) for turn in turns)


def steps_a_second(mission: Program, before: int) -> float:
    """The speed over a window of steps, after so many steps of the same sitting."""
    state, done = machine.begin(mission, "full", 1).state, 0
    while done < before:
        state, steps = once_round(mission, state)
        done += steps
    start, done = perf_counter(), 0
    while done < WINDOW:
        state, steps = once_round(mission, state)
        done += steps
    return done / (perf_counter() - start)


def commands_a_second(before: int) -> float:
    """The same for the commands of a whole sitting with its journal."""
    sitting, _ = apply(sit_down(catalogue(mission(20)), 1), Enter("essai"))
    sitting, done = _commands(sitting, before)
    start = perf_counter()
    _, done = _commands(sitting, WINDOW // 10)
    return done / (perf_counter() - start)


def _commands(sitting: Session, least: int) -> tuple[Session, int]:
    done = 0
    while done < least:
        for command in (Choose("x"), Visit("s0"), Visit("s1"), Leave()):
            sitting, read = _read(sitting)
            sitting, _ = apply(sitting, command)
            done += read + 1
    return sitting, done


def _read(sitting: Session) -> tuple[Session, int]:
    read = 0
    while sitting.play is not None and sitting.play.waiting is None:
        sitting, _ = apply(sitting, Next())
        read += 1
    return sitting, read


def measure() -> list[tuple[str, str]]:
    """Rows of (what, figure)."""
    small, large = mission(20), mission(SCENES)
    rows = [
        ("interpreter, steps a second", small, EARLY),
        ("interpreter, steps a second", small, LATE),
        (f"the same, mission of {SCENES:,} scenes", large, EARLY),
        (f"the same, mission of {SCENES:,} scenes", large, LATE),
    ]
    figures = [
        (f"{what}, after {before:,} steps", f"{steps_a_second(which, before):,.0f}")
        for what, which, before in rows
    ]
    figures += [
        (f"session, commands a second, after {n:,}", f"{commands_a_second(n):,.0f}")
        for n in (EARLY, LATE)
    ]
    return figures


if __name__ == "__main__":
    for what, figure in measure():
        print(f"{what:<70}{figure:>12}")
