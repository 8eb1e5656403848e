"""Small programs, as the linker would make them."""

from collections.abc import Mapping

from game.story.program import Choice, Member, Option, Pick, Program, Scene, Spot, Step, Variable

NADIA = Member("nadia-benali", "Nadia Benali", "Technicienne de maintenance")


def scene(name: str, *steps: Step, backdrop: str = "", title: str = "") -> Scene:
    position = {step.id: i for i, step in enumerate(steps)}
    return Scene(name, steps, title=title, backdrop=backdrop, position=position)


def block(name: str, *steps: Step) -> Scene:
    """A hidden scene, as a `then:` becomes one."""
    position = {step.id: i for i, step in enumerate(steps)}
    return Scene(name, steps, hidden=True, position=position)


def program(*scenes: Scene, variables: Mapping[str, Variable] | None = None) -> Program:
    """A mission that starts with the first scene."""
    return Program(
        mission="essai",
        hash="c0ffee",
        start=scenes[0].id,
        scenes={s.id: s for s in scenes},
        variables=variables or {},
        cast={"nadia": NADIA},
    )


def choice(name: str, *options: Option) -> Choice:
    return Choice(name, "Que fais-tu ?", options)


def picking(
    name: str, picks: int, *options: Option, slots: tuple[str, ...] = (), last: str = ""
) -> Scene:
    """The hidden scene of a programme, as the linker makes it; a `Call` plays it."""
    turns = (Pick(name, n, picks, slots, last) for n in range(1, picks + 1))
    steps = (Choice(p.turn(p.number), "Où vas-tu ?", options, pick=p) for p in turns)
    return block(f"{name}/picks", *steps)


def look(name: str, *, call: str = "", required: bool = False, once: bool = False) -> Spot:
    return Spot(name, "look", name.title(), name, call=call, required=required, once=once)
