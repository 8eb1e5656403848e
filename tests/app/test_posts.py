"""Where somebody may be at work: every post can be drawn, and stands on the floor of its place."""

import json
from typing import Any

import pytest

from game.app.chart import COMPOSITIONS
from game.app.posts import DRESS, posts_of
from game.canvas.commands import Picture
from game.canvas.geometry import Form, Frame
from game.drawings import look
from game.drawings.source import Drawings
from game.screens.crew import crew
from tests.drawings.cast import ASSETS

PLACES = sorted(path.stem for path in (ASSETS / "places").glob("*.json"))
FLOOR: dict[Form, float] = {"wide": 570, "classic": 570, "tall": 1040}
"""Where the floor before the machines begins."""


def told(name: str) -> dict[str, Any]:
    text = (ASSETS / "places" / f"{name}.json").read_text(encoding="utf-8")
    place: dict[str, Any] = json.loads(text)
    return place


WITH_POSTS = [name for name in PLACES if told(name).get("posts")]
SCENES = [(name, form) for name in WITH_POSTS for form in COMPOSITIONS]


@pytest.mark.parametrize("name", WITH_POSTS)
def test_every_post_is_well_told(name: str) -> None:
    place = told(name)
    for post in place["posts"].values():
        assert set(post) <= {"pose", "view", "like", "at", *DRESS}
        assert post["pose"] in look.POSES
        assert {post["view"], *(at[3] for at in post["at"].values() if len(at) > 3)} <= {
            "left",
            "right",
        }
        assert set(post["at"]) <= set(COMPOSITIONS)
        worn = {**place["dress"], **post}
        assert worn["outfit"] in look.OUTFITS
        assert set(worn["ppe"]) <= set(look.PPE)
    assert len({post["like"] for post in place["posts"].values()}) == len(place["posts"])


@pytest.mark.parametrize(("name", "form"), SCENES)
def test_everyone_at_work_is_drawn_within_the_place_and_on_its_floor(name: str, form: Form) -> None:
    width, height = COMPOSITIONS[form]
    drawings = Drawings(ASSETS, {})
    posts = posts_of(ASSETS, name, Frame(width, height))
    assert len(posts) >= 1
    assert [post.at.y for post in posts] == sorted(post.at.y for post in posts)
    for post in posts:
        assert post.body.x >= 0
        assert post.body.right <= width + 4
        assert FLOOR[form] < post.at.y < height - 64
    for command in crew(posts, {}, (), ()):
        if isinstance(command, Picture):
            assert "<svg" in drawings.svg(command.name, command.variant)


def test_people_further_back_are_smaller() -> None:
    for name, form in SCENES:
        posts = posts_of(ASSETS, name, Frame(*COMPOSITIONS[form]))
        for far in posts:
            assert all(far.at.size <= near.at.size + 4 for near in posts if near.at.y > far.at.y)


def test_a_place_without_posts_or_without_a_file_has_nobody_at_work() -> None:
    frame = Frame(1280, 720)
    assert posts_of(ASSETS, "armoire", frame) == ()
    assert posts_of(ASSETS, "nowhere", frame) == ()
