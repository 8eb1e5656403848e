"""The cell and its program: what each mistake looks like, where the focus goes, what is pressed."""

from functools import partial

import pytest

from game.app.sheets import Showing, sheet_of
from game.canvas.areas import Sheet
from game.canvas.commands import Clip, Command, Group, Shape
from game.gestures.protocol import Move
from game.gestures.robot_programming.rules import ROBOT_PROGRAMMING
from game.screens.gestures.kit_turn import PICTURE
from game.screens.gestures.robot_programming.grip import history
from game.screens.ui import Prefs
from tests.gestures.reference import levels
from tests.screens.cases import Case, ui_of
from tests.screens.gestures import moments
from tests.screens.gestures.moments import sheet, unreadable
from tests.screens.gestures.stages import shown

NAME = "robot-programming"
FIRST, SORT, DOOR, TWO = "lache-trop-tot", "trier-deux-bacs", "porte-machine", "deux-robots"
STEP: Move = ("step",)


def run(steps: int) -> tuple[Move, ...]:
    return (("run",), *[STEP] * steps)


showing = partial(moments.showing, NAME)


#: the level, the moves, and where the focus is then
STATES: dict[str, tuple[str, tuple[Move, ...], str]] = {
    "nothing is written": (FIRST, (("delete",),) * 5, "add-go-bac"),
    "the program is full": (FIRST, (("add", "put"),) * 3, "run"),
    "the part falls": (FIRST, run(4), "edit"),
    "the post is hit": (FIRST, (("line", "n3"), ("delete",), *run(4)), "edit"),
    "the grip is empty": (SORT, run(2), "edit"),
    "it takes where it rests": (FIRST, (("line", "n1"), ("delete",), *run(1)), "edit"),
    "the door is closed": (
        DOOR,
        (
            *(("line", "n2"), ("add", "wait-piece"), ("line", "n6"), ("add", "go-tapis")),
            *run(9),
        ),
        "edit",
    ),
    "two robots meet": (TWO, run(3), "edit"),
    "the first block is in hand": (FIRST, (("line", "n1"),), "run"),
    "the part is finished": (
        DOOR,
        (
            *(("line", "n2"), ("add", "wait-piece"), ("line", "n6"), ("add", "go-tapis")),
            *(("add", "wait-ouverte"), *run(13)),
        ),
        "step",
    ),
    "it goes by itself": (FIRST, (("run",), ("mode", "auto"), ("tick",)), "mode"),
    "it goes by steps": (FIRST, run(1), "step"),
}

states = pytest.mark.parametrize("name", STATES)


def state(name: str) -> Showing:
    level, moves, _ = STATES[name]
    return showing(level, *moves)


@states
def test_words_have_room_and_can_be_read_in_every_state(name: str) -> None:
    assert unreadable(state(name)) == []


@states
def test_the_focus_goes_to_what_is_next(name: str) -> None:
    assert sheet(state(name)).first == STATES[name][2]


@pytest.mark.parametrize(
    ("level", "pressed"), [(FIRST, "add-put"), (TWO, "robot"), (FIRST, "run"), (FIRST, "up")]
)
def test_what_is_pressed_looks_pressed(level: str, pressed: str) -> None:
    assert sheet(showing(level), pressed).commands != sheet(showing(level)).commands


def test_where_a_place_is_taken_the_ghost_is_down_at_it() -> None:
    """Half of the way again, to a jig that holds one part."""
    data = levels()[NAME, FIRST]
    once = ["aller bac", "prendre", "aller haut", "aller gabarit", "déposer"]
    robot = {**data["robots"]["r1"], "program": [*once, "aller haut", *once]}
    gesture = ROBOT_PROGRAMMING
    state = gesture.start({**data, "lines": "14", "robots": {"r1": robot}}, 1)
    for move in run(11):
        state = gesture.apply(state, move)
    assert state.trial is not None
    assert state.trial.stop is not None
    assert state.trial.stop.why == "full"
    opacities = [c.opacity for c in flat(sheet(shown(NAME, FIRST, state)).commands)]
    assert 0.28 in opacities


def flat(commands: tuple[Command, ...]) -> list[Shape]:
    """The shapes, those that are cut at a window too."""
    found = list[Shape]()
    for command in commands:
        if isinstance(command, Clip | Group):
            found.extend(flat(command.commands))
        elif isinstance(command, Shape):
            found.append(command)
    return found


def test_the_robot_moves_and_the_torch_burns() -> None:
    frames = [sheet(showing(FIRST, *run(n))).commands for n in range(3)]
    assert len(set(frames)) == 3
    mended: tuple[Move, ...] = (
        *(("line", "n5"), ("add", "go-stock"), ("add", "signal-charge"), ("add", "wait-soude")),
        *(("robot", "r2"), ("line", "n1"), ("add", "wait-charge"), ("line", "n3"), ("down",)),
        *(("down",), ("add", "signal-soude")),
    )
    before = sheet(showing(TWO, *mended, *run(8)))
    assert before.commands != sheet(showing(TWO, *mended, *run(9))).commands


def test_a_stop_is_heard() -> None:
    sounds = {sound.name: sound.times for sound in sheet(state("the part falls")).sounds}
    assert sounds == {"cran": 4, "ligne-arret": 1}


def test_sensors_say_what_they_see() -> None:
    words = sheet(showing(SORT, *run(1))).spoken
    assert "pièce là\u00a0: non" in words


def test_the_arm_is_seen_on_its_way_and_rests_for_calm_players() -> None:
    """Up from where it is down, round over its shoulder, down where it takes."""
    for steps in range(2, 6):
        mended = showing(FIRST, ("line", "n4"), ("down",), *run(steps))
        still = sheet(mended)
        ways = {flown(mended, since).commands for since in (0.0, 0.1, 0.2)}
        assert len(ways) == 3
        assert still.commands not in ways
        assert flown(mended, 0.1).frames == PICTURE
        assert flown(mended, 0.1, calm=True).commands == still.commands
        assert flown(mended, 0.3).commands == still.commands


def test_each_step_is_another_turn_and_help_is_none() -> None:
    turns = [sheet(showing(FIRST, *run(n))).turn for n in range(4)]
    assert len(set(turns)) == 4
    assert sheet(showing(FIRST, *run(2), ("hint",))).turn == turns[2]
    assert sheet(showing(FIRST)).turn is None


def flown(showing: Showing, since: float, *, calm: bool = False) -> Sheet:
    """The screen so many seconds after the last turn."""
    ui = ui_of(showing, Case((1280, 720)))
    return sheet_of(showing, ui._replace(since=since, prefs=Prefs(calm=calm)))


def test_the_gripper_tells_what_it_held_block_by_block() -> None:
    """The part falls at « Déposer »: the sensor sees it go."""
    state = showing(FIRST, *run(4)).play.state  # type: ignore[union-attr]
    assert history(state, state.trial) == {0: False, 1: True, 2: True, 3: False}
    assert "Ce que voit le capteur de la pince" in sheet(showing(FIRST, *run(2))).spoken
    assert "étape 2 sur 5" in sheet(showing(FIRST, *run(2))).spoken


def test_help_first_shows_how_to_try_the_program_not_what_is_wrong_in_it() -> None:
    assert showing(FIRST).play.state.tip == ("run",)  # type: ignore[union-attr]
