"""Programs by lot: sound ones, as the linker would let pass, in all their variety.

Scenes only jump forward without a wait, and sub-scenes call nothing, so that a turn always ends.
"""

from hypothesis import strategies as st

from game.story.conditions import (
    Add,
    All,
    Any,
    Compared,
    Condition,
    Copy,
    Effect,
    Not,
    OnRoute,
    Put,
    Taken,
    Var,
    Visited,
)
from game.story.program import (
    Branch,
    Call,
    Case,
    Change,
    Choice,
    Draw,
    End,
    Explore,
    GestureStep,
    Go,
    Line,
    Option,
    Order,
    Program,
    Return,
    Scene,
    Sound,
    Spot,
    Step,
    Variable,
    Vary,
)
from tests.story.building import block, picking, program, scene

VARIABLES = {
    "b": Variable(False),
    "n": Variable(1, low=0, high=4),
    "m": Variable(2, low=0, high=3),
    "e": Variable("x", one_of=("x", "y")),
}
SCENES = ("s0", "s1", "s2")
SUBS = ("t0", "t1")
SKILLS = ("reparer", "analyser", "expliquer")

LEAVES: st.SearchStrategy[Condition] = st.sampled_from(
    (
        Var("b"),
        Var("n", at_least=2),
        Var("n", at_most=1),
        Var("e", equals="y"),
        Visited("s0", times=2),
        Visited("t0"),
        Compared("n", "m"),
        Compared("m", "n", more=True),
        Taken("s0.1/o0"),
        OnRoute("short"),
    )
)
CONDITIONS: st.SearchStrategy[Condition] = st.one_of(
    LEAVES,
    st.builds(Not, LEAVES),
    st.builds(All, st.tuples(LEAVES, LEAVES)),
    st.builds(Any, st.tuples(LEAVES, LEAVES)),
)
WHEN = st.one_of(st.none(), st.none(), CONDITIONS)
EFFECT: st.SearchStrategy[Effect] = st.sampled_from(
    (Put("b", True), Put("b", False), Put("e", "y"), Add("n", 3), Copy("m", "n"))
)
EFFECTS = st.one_of(st.just(()), st.tuples(EFFECT), st.tuples(EFFECT, EFFECT))
TURNS = st.integers(1, 4)
ORDERS: st.SearchStrategy[Order] = st.sampled_from(("stop", "cycle", "once", "shuffle"))
SHOWS = st.lists(st.sampled_from(SKILLS), max_size=2, unique=True).map(tuple)


class Maker:
    """Draws scene after scene and keeps the blocks that they call."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw
        self.blocks: list[Scene] = []

    def block(self, name: str, jumps: tuple[str, ...]) -> str:
        """The name of a new block, or "" for none."""
        kind = self.draw(st.sampled_from(("", "line", "line", "jump", "return", "choice")))
        if not kind or (kind == "jump" and not jumps):
            return ""
        last: dict[str, Step] = {
            "line": Line(f"{name}/1", f"{name} bis"),
            "jump": Go(f"{name}/1", jumps[-1] if jumps else "", self.draw(WHEN)),
            "return": Line(f"{name}/1", f"{name} ter"),
            "choice": Choice(
                f"{name}/1", "?", (Option("a", "A"), Option("b", "B", shows=SKILLS[:1]))
            ),
        }
        self.blocks.append(block(name, Line(f"{name}/0", name, "nadia"), last[kind]))
        return name

    def aside(self, name: str, jumps: tuple[str, ...]) -> str:
        """The name of a new block; there is always one."""
        found = self.block(name, jumps)
        if not found:
            self.blocks.append(block(name, Line(f"{name}/1", name)))
        return name

    def choice(self, name: str, jumps: tuple[str, ...]) -> Choice:
        count = self.draw(st.integers(1, 3))
        return Choice(
            name, "Que fais-tu ?", tuple(self.option(name, i, jumps) for i in range(count))
        )

    def option(self, choice: str, i: int, jumps: tuple[str, ...]) -> Option:
        return Option(
            id=f"o{i}",
            text=f"{choice} o{i}",
            shows=self.draw(SHOWS),
            when=self.draw(WHEN),
            why_not=self.draw(st.sampled_from(("", "Pas encore."))),
            once=self.draw(st.booleans()),
            effects=self.draw(EFFECTS),
            call=self.block(f"{choice}>o{i}", jumps),
            go=self.draw(st.sampled_from(("", *jumps))),
        )

    def picks(self, name: str, when: Condition | None) -> Call:
        """A programme: two or three of three to six options, one after the other."""
        picks = self.draw(st.integers(2, 3))
        count = self.draw(st.integers(picks + 1, 6))
        shows = self.draw(SHOWS)
        options = (Option(f"o{i}", f"{name} o{i}", shows=shows) for i in range(count))
        self.blocks.append(picking(name, picks, *options))
        return Call(name, f"{name}/picks", when)

    def explore(self, name: str, jumps: tuple[str, ...]) -> Explore:
        count = self.draw(st.integers(0, 3))
        spots = tuple(self.spot(name, i, jumps) for i in range(count))
        return Explore(name, spots, "Partir", self.draw(WHEN))

    def spot(self, explore: str, i: int, jumps: tuple[str, ...]) -> Spot:
        return Spot(
            id=f"p{i}",
            kind="look",
            label=f"{explore} p{i}",
            at=f"p{i}",
            person=self.draw(st.sampled_from(("", "nadia"))),
            shows=self.draw(SHOWS),
            when=self.draw(WHEN),
            once=self.draw(st.booleans()),
            required=self.draw(st.booleans()),
            effects=self.draw(EFFECTS),
            call=self.block(f"{explore}>p{i}", jumps),
        )

    def step(self, name: str, waits_jump: tuple[str, ...], runs_jump: tuple[str, ...]) -> Step:
        """`waits_jump` may be jumped to after a wait, `runs_jump` without one."""
        kinds = ["line", "line", "choice", "choice", "explore", "gesture", "change"]
        kinds += ["branch", "vary", "draw", "sound", "picks"]
        kind = self.draw(st.sampled_from(kinds + (["call", "go"] if runs_jump else [])))
        when = self.draw(WHEN)
        match kind:
            case "line":
                return Line(name, name, self.draw(st.sampled_from(("", "nadia"))), when=when)
            case "choice":
                return self.choice(name, waits_jump)
            case "explore":
                return self.explore(name, waits_jump)
            case "gesture":
                return GestureStep(name, "compter", "n1", (("n", "justesse"), ("b", "soin")), when)
            case "change":
                return Change(name, self.draw(EFFECTS), when)
            case "branch":
                cases = (Case(self.aside(f"{name}>0", runs_jump), self.draw(CONDITIONS)),)
                last = self.draw(WHEN)
                return Branch(name, (*cases, Case(self.aside(f"{name}>1", ()), last)), when)
            case "vary":
                turns = tuple(self.aside(f"{name}>{i}", ()) for i in range(self.draw(TURNS)))
                return Vary(name, turns, self.draw(ORDERS), when)
            case "draw":
                return Draw(name, self.draw(st.sampled_from(tuple(VARIABLES))), when)
            case "sound":
                return Sound(name, "clic", when)
            case "picks":
                return self.picks(name, when)
            case "call":
                return Call(name, self.draw(st.sampled_from(SUBS)), when)
            case _:
                return Go(name, runs_jump[0], when)


@st.composite
def programs(draw: st.DrawFn) -> Program:
    maker = Maker(draw)
    made: list[Scene] = []
    for at, name in enumerate(SCENES):
        later = SCENES[at + 1 :]
        steps = [maker.step(f"{name}.{i}", SCENES, later) for i in range(draw(st.integers(1, 4)))]
        last: Step = Go(f"{name}.go", later[0]) if later else End(f"{name}.end", "Fin")
        made.append(scene(name, *steps, last, backdrop=draw(st.sampled_from(("", "atelier")))))
    for name in SUBS:
        steps = [maker.step(f"{name}.{i}", SCENES, ()) for i in range(draw(st.integers(0, 3)))]
        tail = (Return(f"{name}.return"),) if draw(st.booleans()) else ()
        made.append(scene(name, *steps, *tail))
    return program(*made, *maker.blocks, variables=VARIABLES)
