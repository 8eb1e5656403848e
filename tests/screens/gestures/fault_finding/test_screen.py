"""The screen of the fault to find: everything open may be touched, steered to, and read."""

import copy
from collections.abc import Iterator
from typing import Any

import pytest

from game.canvas.areas import Area, Direction, Sheet, next_focus
from game.canvas.commands import Clip, Command, Face, Group, Picture, Text
from game.canvas.geometry import Frame
from game.gestures.fault_finding.state import LOCKS, Repair
from game.gestures.fault_finding.turn import begin_with, open_moves, play
from game.gestures.protocol import Move
from game.screens.gestures.fault_finding.screen import draw
from game.screens.ui import Prefs, Ui
from game.session.commands import DoMove, FinishGesture
from game.session.view import GestureView, Speaker
from tests.gestures.fault_finding.levels import GESTURE, HARD, MAIN, NAMES, SHORT, breakdown, level
from tests.screens.placed import placed

FRAMES = {"wide": Frame(1280, 720), "classic": Frame(960, 720), "tall": Frame(720, 1280)}

LOCK_OUT: tuple[Move, ...] = tuple(("lockout", step) for step in LOCKS)
RESTORE: tuple[Move, ...] = (("restore", "unlock"), ("restore", "close"))
NADIA = Speaker("nadia", "Nadia Benali", "Technicienne de maintenance", "smile")


class Ruler:
    """Letters as wide as those of the real fonts on average."""

    def width(self, text: str, face: Face, size: float) -> float:
        return len(text) * size * {"title": 0.5, "strong": 0.47}.get(face, 0.44)


def view(name: str, *moves: Move, speaker: Speaker = NADIA) -> GestureView:
    state = begin_with(breakdown(name), breakdown(name).causes[0])
    for move in moves:
        state = play(state, move)
    return shown(state, name, speaker)


def shown(state: Repair, name: str, speaker: Speaker = NADIA) -> GestureView:
    return GestureView("m", "s", "fault-finding", name, state, open_moves(state), "", speaker)


def ui(form: str, focus: str = "", scale: float = 1.0) -> Ui:
    return Ui(FRAMES[form], Ruler(), focus, prefs=Prefs(text_scale=scale))


def measured(name: str) -> tuple[Move, ...]:
    """A probe put everywhere, so that every note is on the drawing."""
    return tuple(("probe", "red", place) for place in breakdown(name).places)


STAGES: dict[str, tuple[str, tuple[Move, ...]]] = {
    "start": (MAIN, ()),
    "short": (SHORT, (("hint",),)),
    "measured": (MAIN, (("press", "start"), *measured(MAIN), ("hint",))),
    "hard": (HARD, (("press", "start"), *measured(HARD), ("hint",))),
    "black": (HARD, (("take", "black"), ("probe", "black", "M1.V1"), ("hint",))),
    "cut": (MAIN, LOCK_OUT[:1]),
    "locked": (MAIN, (*LOCK_OUT, ("mode", "ohm"), ("hint",))),
    "ohms": (MAIN, (*LOCK_OUT, ("hint",))),
    "found": (MAIN, (("probe", "red", "F2.2"), *measured(MAIN), *LOCK_OUT, ("hint",))),
    "replaced": (MAIN, (*LOCK_OUT, ("replace", "F2"), ("hint",))),
    "restored": (MAIN, (*LOCK_OUT, ("replace", "F2"), *RESTORE, ("hint",))),
    "done": (MAIN, (*LOCK_OUT, ("replace", "F2"), *RESTORE, ("test",))),
}

forms = pytest.mark.parametrize("form", FRAMES)
stages = pytest.mark.parametrize("stage", STAGES)


def sheet(stage: str, form: str, scale: float = 1.0, focus: str = "") -> Sheet:
    name, moves = STAGES[stage]
    return draw(view(name, *moves), ui(form, focus, scale))


def actions(areas: tuple[Area, ...]) -> list[Move]:
    return [area.action.move for area in areas if isinstance(area.action, DoMove)]


@forms
@stages
def test_every_open_move_has_one_area_and_no_other_has(stage: str, form: str) -> None:
    name, moves = STAGES[stage]
    found = actions(sheet(stage, form).areas)
    assert sorted(found) == sorted(view(name, *moves).moves)


@pytest.mark.parametrize("scale", [1.0, 1.5])
@forms
@stages
def test_areas_are_big_enough_and_do_not_overlap(stage: str, form: str, scale: float) -> None:
    areas = sheet(stage, form, scale).areas
    for i, area in enumerate(areas):
        assert area.box.w >= 48, area
        assert area.box.h >= 48, area
        for other in areas[i + 1 :]:
            if area.window == other.window:
                assert not area.box.meets(other.box), (area.id, other.id)


@forms
@stages
def test_at_normal_size_all_is_on_the_screen_without_scrolling(stage: str, form: str) -> None:
    drawn, frame = sheet(stage, form), FRAMES[form]
    assert drawn.scroll_by == 0
    for area in drawn.areas:
        assert frame.box.join(area.box) == frame.box
    for command in texts(drawn.commands):
        assert 0 <= command.y < frame.height


@forms
def test_large_text_scrolls_and_loses_nothing(form: str) -> None:
    small, large = sheet("measured", form), sheet("measured", form, 1.5)
    assert actions(large.areas) == actions(small.areas)
    assert large.scroll_by > 0


@forms
@stages
def test_the_focus_reaches_every_area_with_arrows_alone(stage: str, form: str) -> None:
    drawn = sheet(stage, form)
    assert drawn.first in {area.id for area in drawn.areas}
    ways: tuple[Direction, ...] = ("left", "right", "up", "down")
    reached, front = {drawn.first}, [drawn.first]
    while front:
        here = front.pop()
        for there in {next_focus(drawn.areas, here, way) for way in ways} - reached:
            reached.add(there)
            front.append(there)
    assert reached == {area.id for area in drawn.areas if area.focusable}


@forms
@stages
def test_the_focus_is_seen_wherever_it_is(stage: str, form: str) -> None:
    plain = sheet(stage, form, focus="none").commands
    for area in sheet(stage, form).areas:
        assert sheet(stage, form, focus=area.id).commands != plain, area.id


@pytest.mark.parametrize(
    ("stage", "first"),
    [
        ("start", "point-F2.1"),
        ("cut", "lock-padlock"),
        ("locked", "piece-F2"),
        ("replaced", "restore"),
        ("restored", "test"),
        ("done", "go-on"),
    ],
)
def test_the_focus_goes_to_what_is_next(stage: str, first: str) -> None:
    assert sheet(stage, "wide").first == first


def test_when_it_is_over_there_is_only_the_way_on_and_the_pause() -> None:
    areas = sheet("done", "wide").areas
    assert [area.id for area in areas] == ["go-on", "pause", "listen"]
    assert areas[0].action == FinishGesture()


def test_shortcuts_are_not_shared() -> None:
    name, moves = STAGES["measured"]
    keys = [key for area in draw(view(name, *moves), ui("wide")).areas for key in area.keys]
    assert len(keys) == len(set(keys))


@forms
def test_the_screen_tells_the_reading_the_voltage_and_what_the_coach_says(form: str) -> None:
    drawn = draw(view(MAIN, ("probe", "red", "S1.22")), ui(form))
    written = {command.text for command in texts(drawn.commands)}
    assert {"0,0\u00a0V", "sous tension", "S1:22", "0\u00a0V"} <= written
    assert "Bien vu\u00a0! Il reste 4 suspects." in drawn.spoken
    locked = draw(view(MAIN, *LOCK_OUT), ui(form))
    assert "consigné" in {command.text for command in texts(locked.commands)}


def test_the_name_of_a_piece_is_told_when_it_has_the_focus() -> None:
    drawn = draw(view(MAIN), ui("classic", "piece-S0"))
    assert "Remplacer S0\u00a0: Arrêt d'urgence (suspect)" in drawn.spoken
    hidden = draw(view(HARD), ui("classic", "piece-F1"))
    assert "Remplacer F1\u00a0: Relais thermique" in hidden.spoken


def test_the_coach_has_a_face_when_somebody_guides() -> None:
    def faces(sheet: Sheet) -> list[str]:
        return [c.name for c in sheet.commands if isinstance(c, Picture) and "people" in c.name]

    assert faces(draw(view(MAIN), ui("wide"))) == ["people/nadia"]
    alone = view(MAIN, speaker=Speaker("", "", "", "calm"))
    assert faces(draw(alone, ui("wide"))) == []


@pytest.mark.parametrize("name", NAMES)
@forms
def test_each_shipped_level_is_drawn(name: str, form: str) -> None:
    drawn = draw(view(name), ui(form))
    written = {command.text for command in texts(drawn.commands)}
    labels = {place.replace(".", ":") for place in breakdown(name).places}
    assert labels | {breakdown(name).title} <= written


def other_wiring() -> dict[str, Any]:
    """A lamp beside the coil, a contact of the automaton for S1, no motor on the drawing."""
    data = copy.deepcopy(level(MAIN))
    parts = data["circuit"]["components"]
    parts["S1"] = {"kind": "contact", "name": "Automate"}
    parts["H1"] = {"kind": "lamp", "name": "Voyant"}
    nets = [net for net in data["circuit"]["nets"] if not {"F1.96", "S1.22"} & set(net)]
    nets = [[*net, "H1.X1"] if "KM1.A1" in net else net for net in nets]
    nets = [[*net, "H1.X2"] if "KM1.A2" in net else net for net in nets]
    data["circuit"]["nets"] = [*nets, ["F1.96", "S1.13"], ["S1.14", "W7.a"]]
    data["points"] = ["F2.1", "F2.2", "S0.12", "F1.96", "S1.14", "W7.b", "KM1.A1", "KM1.4"]
    control = ["F2", "S0", "F1.95-96", "S1", "W7", ["S2", "KM1.13-14"], ["KM1.A1-A2", "H1"]]
    data["drawing"] = {"power": ["Q1", "KM1"], "control": control}
    return data


@forms
def test_a_level_wired_otherwise_is_drawn_too(form: str) -> None:
    data = other_wiring()
    assert GESTURE.faults(data) == ()
    drawn = draw(shown(GESTURE.start(data, 1), "other"), ui(form))
    written = {command.text for command in texts(drawn.commands)}
    assert {"H1", "KM1:4"} <= written
    assert "3 ~" not in written
    areas = [area.box for area in drawn.areas if area.id != "listen"]
    assert not any(a.meets(b) for i, a in enumerate(areas) for b in areas[i + 1 :])


@forms
def test_a_level_may_leave_the_power_side_out(form: str) -> None:
    data = level(MAIN) | {"drawing": {"control": level(MAIN)["drawing"]["control"]}}
    drawn = draw(shown(GESTURE.start(data, 1), "other"), ui(form))
    written = {command.text for command in texts(drawn.commands)}
    assert "L1" not in written
    assert "KM1:A1" in written


def test_nothing_is_drawn_differently_when_nothing_has_changed() -> None:
    assert sheet("measured", "wide") == sheet("measured", "wide")


def test_fingers_and_mice_are_told_to_touch_not_to_press_keys() -> None:
    for device in ("touch", "mouse"):
        drawn = draw(view(MAIN), ui("wide")._replace(device=device))
        words = [command.text for command in texts(drawn.commands)]
        assert "touche un point, un outil ou un composant" in words
        assert "V ou Ω" not in words


def texts(commands: tuple[Command, ...]) -> Iterator[Text]:
    """The lines written, in groups and windows too."""
    for command in commands:
        if isinstance(command, Text):
            yield command
        elif isinstance(command, Clip | Group):
            yield from texts(command.commands)


def test_once_locked_out_the_focus_goes_to_the_last_suspect() -> None:
    last = next(c for c in breakdown(MAIN).causes if c.defect.component == "W7")
    state = begin_with(breakdown(MAIN), last)
    for place in ("F1.96", "S1.22", "W7.b"):
        state = play(state, ("probe", "red", place))
    for move in LOCK_OUT:
        state = play(state, move)
    assert state.accused == ("W7",)
    assert draw(shown(state, MAIN), ui("wide")).first == "piece-W7"


@forms
def test_voltages_of_before_the_cut_are_explained(form: str) -> None:
    moves = (("probe", "red", "F2.1"), *LOCK_OUT[:1])
    spoken = draw(view(MAIN, *moves), ui(form)).spoken
    assert "Volts en pointillé : mesurés avant coupure." in spoken
    assert any(words.endswith("avant coupure") for words in spoken)


@pytest.mark.parametrize("form", ["classic", "tall"])
def test_large_text_keeps_every_secondary_word(form: str) -> None:
    drawn = sheet("measured", form, 1.5)
    written = " ".join(command.text for command in texts(drawn.commands))
    for words in ("Rouge", "Noire", "Consignation", "Fusible", "Contacteur"):
        assert words in written, words


@pytest.mark.parametrize("form", FRAMES)
def test_the_drawing_stays_where_it_is_when_what_is_pencilled_is_explained(form: str) -> None:
    def places(*moves: Move) -> list[tuple[str, float, float]]:
        seen = [p.leaf for p in placed(draw(view(MAIN, *moves), ui(form)).commands)]
        labels = [t for t in seen if isinstance(t, Text) and t.text in ("F2:1", "KM1:A2", "Q1")]
        return [(t.text, t.x, t.y) for t in labels]

    probed = (("probe", "red", "F2.2"), *measured(MAIN))
    before = places(*probed)
    assert {name for name, _, _ in before} == {"F2:1", "KM1:A2", "Q1"}
    assert places(*probed, *LOCK_OUT) == before
