"""The drawing reading: what a view shows, how drawings go wrong, where a hinge and a lens fit."""

from dataclasses import replace
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.gestures.cad_reading import words
from game.gestures.cad_reading.advice import advice, towards
from game.gestures.cad_reading.fit import Hinge, Lens, Rim, Spot, hinge_rules, lens_rules
from game.gestures.cad_reading.level import best_lens
from game.gestures.cad_reading.outcome import outcome
from game.gestures.cad_reading.questions import question, traps
from game.gestures.cad_reading.reach import held_to, reach, snapped, window
from game.gestures.cad_reading.rules import CAD_READING as CAD
from game.gestures.cad_reading.solid import (
    OPPOSITE,
    SIDES,
    Line,
    Solid,
    View,
    read_solid,
    view_of,
)
from game.gestures.cad_reading.state import Answer, Reading
from tests.gestures.plays import moved

after = partial(moved, CAD.apply)

STEP = read_solid((("xx",), ("x.",)))
BOX = read_solid((("xx", "xx"), ("xx", "xx")))
RIM = Rim(400, 340, 120, 20, 215, 285, 40, 110)
HINGE = Hinge(40, 30, 8, 20, 18, 80, 5, Spot(220, 55))
LENS = Lens(520, Spot(-20, 20), 10, 5, 10, Spot(25, -15))

cells = st.frozensets(
    st.tuples(st.integers(0, 2), st.integers(0, 2), st.integers(0, 2)), min_size=1
)


def level(**changed: Any) -> dict[str, Any]:
    frame = {"width": 40, "height": 34, "radius": 12, "rim": 2}
    hinge = {"width": 4, "height": 3, "wall": 0.8, "groove": 2, "reach": 1.8, "axis": 8}
    plain: dict[str, Any] = {
        "title": "Une charnière",
        "intro": "Lis, place.",
        "pieces": [
            {"layers": [["xxx", "xxx"], ["x..", "xx."]], "ask": "face"},
            {"layers": [["xxx", "x.x"], ["x..", "x.."]], "ask": "wrong"},
        ],
        "frame": {**frame, "from": 21.5, "to": 28.5, "low": 4, "high": 11},
        "hinge": {**hinge, "drift": 0.5, "x": 22, "y": 5.5},
        "lens": {
            "diameter": 52,
            "pupil_x": -2,
            "pupil_y": 2,
            "across": 1,
            "updown": 0.5,
            "margin": 1,
            "x": 2.5,
            "y": -1.5,
        },
        "shows": {"lecture": "dessiner", "ajustement": "monter", "methode": "verifier"},
        "sources": [],
    }
    return plain | changed


def with_hinge(**changed: Any) -> dict[str, Any]:
    return level(hinge={**level()["hinge"], **changed})


def begun(seed: int = 2, **changed: Any) -> Reading:
    return CAD.start(level(**changed), seed)


def fitting(**changed: Any) -> Reading:
    """The views are read, as they should be."""
    state = begun(**changed)
    while not state.fitting:
        state = after(state, advice(state))
    return state


def test_a_step_is_seen_from_the_front_and_is_a_line_from_the_left_and_above() -> None:
    outline = {Line(0, 0, 1, 0, False), Line(0, 0, 0, 2, False), Line(1, 0, 1, 1, False)}
    assert outline <= set(view_of(STEP, "face").lines)
    assert Line(1, 0, 1, 1, False) in view_of(STEP, "dessus").lines
    left = view_of(STEP, "gauche")
    assert (left.w, left.h) == (1, 2)
    assert Line(0, 1, 1, 1, True) in left.lines


def test_two_short_lines_and_a_long_one_have_the_same_ink() -> None:
    halves = View(2, 1, (Line(0, 0, 1, 0, False), Line(1, 0, 2, 0, False)))
    assert halves.ink == View(2, 1, (Line(0, 0, 2, 0, False),)).ink
    assert View(1, 2, (Line(0, 0, 0, 2, True),)).ink == {
        Line(0, 0, 0, 1, True),
        Line(0, 1, 0, 2, True),
    }


def test_from_the_right_the_same_edge_is_seen() -> None:
    assert Line(0, 1, 1, 1, False) in view_of(STEP, "droite").lines


@pytest.mark.parametrize("side", [*SIDES, *OPPOSITE.values()])
def test_a_box_is_a_rectangle_from_everywhere(side: str) -> None:
    lines = view_of(BOX, side).lines
    assert len(lines) == 4
    assert not any(line.hidden for line in lines)


def test_what_is_behind_lies_at_the_top_of_the_view_from_above() -> None:
    behind = read_solid((("x.", ".."),))
    assert Line(0, 0, 1, 0, False) in view_of(behind, "dessus").lines
    assert Line(0, 0, 0, 1, False) in view_of(behind, "gauche").lines


@given(cells, st.integers(0, 7))
def test_turning_keeps_the_cubes_and_four_turns_change_nothing(
    found: frozenset[tuple[int, int, int]], quarters: int
) -> None:
    solid = Solid((3, 3, 3), found)
    assert len(solid.turned(quarters).cells) == len(found)
    assert solid.turned(quarters).turned(-quarters % 4) == solid
    assert view_of(solid.turned(1), "face").w == 3


@given(cells)
def test_a_view_turns_with_its_solid(found: frozenset[tuple[int, int, int]]) -> None:
    solid = Solid((3, 3, 3), found)
    assert view_of(solid.turned(1), "face") == view_of(solid, "gauche")
    assert view_of(solid.turned(2), "face") == view_of(solid, "arriere")
    assert view_of(solid.turned(3), "face") == view_of(solid, "droite")


@given(cells)
def test_seen_from_the_other_side_an_outline_is_mirrored(
    found: frozenset[tuple[int, int, int]],
) -> None:
    solid = Solid((3, 3, 3), found)
    front = {line[:4] for line in view_of(solid, "face").mirrored().lines if not line.hidden}
    back = {line[:4] for line in view_of(solid, "arriere").lines if not line.hidden}
    ends = {(x, y) for a, b, c, d in front for x, y in ((a, b), (c, d))}
    assert {min(x for x, _ in ends), max(x for x, _ in ends)} == {
        min(min(a, c) for a, _, c, _ in back),
        max(max(a, c) for a, _, c, _ in back),
    }


@given(cells, st.sampled_from(SIDES))
def test_every_wrong_drawing_differs_from_the_right_one(
    found: frozenset[tuple[int, int, int]], side: str
) -> None:
    solid = Solid((3, 3, 3), found)
    drawn = [view.ink for _, view in traps(solid, side)]
    assert view_of(solid, side).ink not in drawn
    assert len(set(drawn)) == len(drawn)


@given(st.integers(0, 999))
def test_a_question_has_one_right_answer(seed: int) -> None:
    solid = read_solid((("xxx", "x.x"), ("x..", "x..")))
    match = question(solid, "gauche", seed, 0)
    right = [offer for offer in match.offers if offer.view == view_of(solid, "gauche")]
    assert [offer.name for offer in right] == [match.answer]
    wrong = question(solid, "wrong", seed, 1)
    false = [offer for offer in wrong.offers if offer.view != view_of(solid, offer.name)]
    assert [offer.name for offer in false] == [wrong.answer]


def kept(at: Spot) -> set[str]:
    return {rule.name for rule in hinge_rules(RIM, HINGE, at) if rule.kept}


def test_each_rule_of_the_hinge_is_broken_on_its_own_side() -> None:
    assert kept(Spot(250, 80)) == {"wall", "groove", "reach", "axis"}
    assert kept(Spot(258, 80)) == {"groove", "reach", "axis"}
    assert kept(Spot(240, 80)) == {"wall", "groove", "axis"}
    assert kept(Spot(205, 80)) == {"wall", "axis"}
    assert kept(Spot(250, 60)) == {"groove", "reach"}


def test_a_hinge_over_the_lens_is_below_zero_from_its_groove() -> None:
    by_name = {rule.name: rule.value for rule in hinge_rules(RIM, HINGE, Spot(180, 0))}
    assert by_name["groove"] == -40


def test_a_lens_must_be_centred_and_wide_enough() -> None:
    assert all(rule.kept for rule in lens_rules(RIM, LENS, LENS.pupil))
    far = {rule.name for rule in lens_rules(RIM, LENS, Spot(40, 40)) if not rule.kept}
    assert far == {"across", "updown", "cover"}


def test_the_start_is_told_and_a_hint_shows_a_move() -> None:
    state = begun(help=True)
    assert state.tip == ("turn", "right")
    assert begun().tip == ()
    turned = after(state, ("turn", "left"))
    assert (turned.side, turned.turned, turned.said.text) == (3, True, words.TURNED["match"])
    assert after(turned, ("hint",)).said.text == words.ADVICE["answer"]


def test_a_wrong_answer_is_explained_and_set_aside() -> None:
    state = begun()
    wrong = next(o for o in state.question.offers if o.name != state.question.answer)
    refused = after(state, ("answer", wrong.name))
    assert refused.said.text == words.NOT_THIS[wrong.trap]
    assert ("answer", wrong.name) not in CAD.moves(refused)
    found = after(refused, ("answer", state.question.answer))
    assert found.said.text == words.MATCHED
    assert found.answers == (Answer(1, False),)
    looked = after(found, ("turn", "right"))
    assert (looked.side, looked.turned) == (1, False)


def test_a_right_view_is_not_the_wrong_one_and_the_wrong_one_says_why() -> None:
    state = begun()
    state = after(state, ("answer", state.question.answer), ("next",))
    assert state.said.text == words.ASKS["wrong"]
    assert after(state, ("turn", "right")).said.text == words.TURNED["wrong"]
    right = next(o.name for o in state.question.offers if o.name != state.question.answer)
    assert after(state, ("answer", right)).said.text == words.VIEW_IS_RIGHT
    trap = state.question.offer(state.question.answer).trap
    found = after(state, ("answer", state.question.answer))
    assert found.said.text == words.TRAPS[trap]
    assert after(found, ("next",)).said.text == words.FIT


def test_a_second_match_is_asked_as_such() -> None:
    pieces = [level()["pieces"][0]] * 2
    state = begun(pieces=pieces)
    state = after(state, ("answer", state.question.answer), ("next",))
    assert state.said.text == words.ASKS["match"]


def test_a_part_moves_by_steps_and_says_which_rule_it_breaks() -> None:
    state = fitting()
    before = state.hinge
    assert after(state, ("move", "right")).hinge == Spot(before.x + 5, before.y)
    fine = after(state, ("step", "fine"), ("move", "down"))
    assert fine.hinge == Spot(before.x, before.y - 1)
    assert fine.said.text == words.BROKEN[fine.broken[0].name]
    assert after(fine, ("step", "coarse")).step == 5
    placed = after(state, ("place", "250", "80"))
    assert placed.hinge == Spot(250, 80)
    assert placed.said.text == words.KEPT["hinge"]


def test_the_lens_is_taken_and_centred() -> None:
    state = after(fitting(), ("take", "lens"))
    assert state.said.text == words.TAKEN["lens"]
    centred = after(state, ("place", "-20", "20"))
    assert centred.lens == Spot(-20, 20)
    assert after(centred, ("take", "hinge")).held == "hinge"


def test_a_part_stops_at_the_edge_of_its_window() -> None:
    state = fitting()
    room = window(state)
    corner = replace(state, hinge=Spot(room.left, room.low))
    assert {("move", "left"), ("move", "down")}.isdisjoint(CAD.moves(corner))
    assert held_to(state, Spot(-900, 900)) == Spot(room.left, room.high)
    assert snapped(state, Spot(room.left + 7, room.low + 3)) == Spot(room.left + 5, room.low + 5)
    assert snapped(state, Spot(251, 79)) in set(reach(state))


def test_a_fit_that_breaks_a_rule_is_sent_back() -> None:
    state = fitting()
    back = after(state, ("validate",))
    assert (back.sent_back, back.over) == (1, False)
    assert back.said.text == words.BROKEN[state.broken[0].name]
    assert ("give-up",) in CAD.moves(after(back, ("validate",), ("validate",)))


def test_without_a_lens_only_the_hinge_is_placed() -> None:
    plain = level()
    del plain["lens"]
    state = CAD.start(plain, 1)
    assert state.task.lens is None
    assert best_lens(state.task) == Spot(0, 0)
    while not state.fitting:
        state = after(state, advice(state))
    assert "take" not in {move[0] for move in CAD.moves(state)}
    assert {rule.part for rule in state.rules} == {"hinge"}


def test_the_outcome_grows_with_what_is_done() -> None:
    state = begun()
    assert outcome(state) == {"lecture": 0, "ajustement": 0, "methode": 0}
    one = replace(state, answers=(Answer(0, True), Answer(1, False)))
    assert outcome(one) == {"lecture": 0.75, "ajustement": 0, "methode": 0.25}
    half = after(fitting(), ("place", "250", "80"))
    assert 0 < outcome(half)["ajustement"] < 0.6
    late = replace(half, verdict="fitted", sent_back=1)
    assert outcome(late) == {"lecture": 1, "ajustement": 1, "methode": 0.85}


def test_giving_up_shows_where_things_go() -> None:
    state = begun()
    wrong = [o.name for o in state.question.offers if o.name != state.question.answer]
    state = after(state, *(("answer", name) for name in wrong))
    given = after(state, ("give-up",))
    assert (given.verdict, given.said.text) == ("given-up", words.GAVE_UP)
    assert advice(given) == ()


def test_steps_go_either_way() -> None:
    state = fitting()
    here = state.spot
    ways = {(9, 0): "right", (-9, 0): "left", (0, 9): "up", (0, -9): "down"}
    for (dx, dy), way in ways.items():
        assert towards(state, Spot(here.x + dx, here.y + dy)) == ("move", way)
    assert towards(state, Spot(here.x + 2, here.y)) == ("step", "fine")


def test_following_each_hint_leads_to_a_good_fit() -> None:
    state = begun()
    while not CAD.done(state):
        hinted = after(state, ("hint",))
        state = after(hinted, hinted.tip)
    assert set(CAD.outcome(state).values()) == {1}
    assert CAD.moves(state) == ()
    with pytest.raises(ValueError, match="not an open move"):
        CAD.apply(state, ("validate",))


@pytest.mark.parametrize(
    ("changed", "path"),
    [
        (level(pieces=[{"layers": [["xx", "x"]], "ask": "face"}]), ("pieces", 0, "layers")),
        (level(pieces=[{"layers": [["xo"]], "ask": "face"}]), ("pieces", 0, "layers")),
        (level(pieces=[{"layers": [["x"]], "ask": "face"}]), ("pieces", 0)),
        (level(pieces=[{"layers": [["x"]], "ask": "wrong"}]), ("pieces", 0)),
        (level(frame={**level()["frame"], "to": 21}), ("frame",)),
        (level(frame={**level()["frame"], "radius": 20}), ("frame", "radius")),
        (with_hinge(drift=0.1, axis=20), ("hinge",)),
        (with_hinge(x=50), ("hinge",)),
        (with_hinge(x=25, y=8), ("hinge",)),
        (level(lens={**level()["lens"], "diameter": 40}), ("lens",)),
    ],
)
def test_a_level_that_makes_no_sense_is_told(changed: dict[str, Any], path: Any) -> None:
    assert CAD.faults(changed)[0].path == path
