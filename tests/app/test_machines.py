"""The moving parts that places declare: every one can be drawn, and lies in its scene."""

import json
from pathlib import Path
from typing import Any, get_args

import pytest

from game.app.chart import COMPOSITIONS
from game.app.machines import parts_of
from game.canvas.commands import Clip, Picture
from game.canvas.geometry import Box, Form, Frame
from game.screens.moving import Motion, Part, drawn
from tests.drawings.cast import ASSETS
from tests.drawings.nanosvg import faults

PLACES = sorted(path.stem for path in (ASSETS / "places").glob("*.json"))
SPRITES = sorted((ASSETS / "moving").glob("*.svg"))
SCENES = [(name, form) for name in PLACES for form in COMPOSITIONS]
STILL = {"armoire"}
"""Places where nothing may move: this cabinet is locked out."""

SLOWEST_FLASH = 0.7
ROOM = 70.0


def declared(name: str) -> list[dict[str, Any]]:
    text = (ASSETS / "places" / f"{name}.json").read_text(encoding="utf-8")
    return list(json.loads(text).get("moving", ()))


def parts(name: str, form: Form) -> tuple[Part, ...]:
    return parts_of(ASSETS, name, Frame(*COMPOSITIONS[form]))


def sprites(name: str) -> set[str]:
    told = declared(name)
    return {t["sprite"] for t in told if "sprite" in t} | {
        name
        for t in told
        for name in (
            *(ln["sprite"] for ln in t.get("links", ())),
            *dict(t.get("stages", ())).values(),
        )
    }


@pytest.mark.parametrize("path", SPRITES, ids=lambda path: path.stem)
def test_a_moving_part_is_drawn_in_the_subset(path: Path) -> None:
    assert faults(path.read_text(encoding="utf-8"), most=249) == []


def test_every_moving_part_is_used() -> None:
    assert {path.stem for path in SPRITES} == set().union(*map(sprites, PLACES))


@pytest.mark.parametrize("name", PLACES)
def test_every_part_of_a_place_is_well_told(name: str) -> None:
    for told in declared(name):
        assert told["motion"] in get_args(Motion)
        assert told["period"] > 0
        assert set(told["at"]) <= set(COMPOSITIONS)
        assert ("links" in told) == (told["motion"] == "joints")
        if told["motion"] == "blink":
            assert told["period"] >= SLOWEST_FLASH
        if told["motion"] == "glow" and told["period"] < SLOWEST_FLASH:
            assert told["least"] >= 0.92


@pytest.mark.parametrize(("name", "form"), SCENES)
def test_something_moves_in_every_place_but_one_that_is_locked_out(name: str, form: Form) -> None:
    assert bool(parts(name, form)) == (name not in STILL)


@pytest.mark.parametrize(("name", "form"), SCENES)
def test_every_part_lies_in_its_scene(name: str, form: Form) -> None:
    width, height = COMPOSITIONS[form]
    scene = Box(-ROOM, -ROOM, width + 2 * ROOM, height + 2 * ROOM)
    for part in parts(name, form):
        for command in drawn((part,), part.period * 0.3):
            assert isinstance(command, Clip | Picture)
            assert scene.meets(command.box)
            x, y, *_ = command.box if isinstance(command, Clip) else (part.x, part.y)
            assert 0 <= x <= width
            assert 0 <= y <= height


@pytest.mark.parametrize(("name", "form"), SCENES)
def test_parts_that_blink_are_small(name: str, form: Form) -> None:
    width, height = COMPOSITIONS[form]
    blinking = [p for p in parts(name, form) if p.motion == "blink"]
    area = sum(p.sprite.view.w * p.sprite.view.h * p.scale**2 for p in blinking)
    assert area < width * height / 10


def test_a_place_without_a_file_has_no_parts() -> None:
    assert parts_of(ASSETS, "nowhere", Frame(1280, 720)) == ()


def test_parts_follow_a_picture_that_covers_another_frame() -> None:
    here = parts_of(ASSETS, "forge", Frame(1280, 720))
    wider = parts_of(ASSETS, "forge", Frame(1600, 720))
    assert wider[0].x == pytest.approx(here[0].x * 1.25)
    assert wider[0].scale == pytest.approx(here[0].scale * 1.25)
