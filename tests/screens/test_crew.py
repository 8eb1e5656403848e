"""People at work around the player, and the room that words leave them."""

import pytest

from game.app.chart import COMPOSITIONS
from game.app.machines import set_in
from game.app.world import ASSETS
from game.canvas.commands import Picture
from game.canvas.geometry import Anchor, Box, Form, Frame
from game.drawings.frames import figure_box
from game.screens import explore
from game.screens.crew import Post, crew
from game.session.view import ExploreView
from game.story.program import Explore, Program, Scene
from game.story.state import OpenSpot
from tests.screens.cases import widths
from tests.screens.plain import WIDE, plain
from tests.screens.sittings import world

DRESS = (("outfit", "lab"),)
PRESS = Post("presse", Anchor(500, 600, 260), "machine", "right", "colleague-1", DRESS)
RACK = Post("rack", Anchor(900, 620, 270), "rest", "left", "colleague-2", DRESS)


def names(
    around: dict[str, str], people: tuple[Box, ...] = (), taken: tuple[Box, ...] = ()
) -> list[str]:
    shown = crew((PRESS, RACK), around, people, taken)
    return [command.name for command in shown if isinstance(command, Picture)]


def test_an_anonymous_colleague_is_at_every_post_by_default() -> None:
    assert names({}) == ["people/colleague-1", "people/colleague-2"]


def test_the_author_says_who_is_at_a_post_and_who_is_not() -> None:
    assert names({"presse": "lucie", "rack": ""}) == ["people/lucie"]


def test_a_colleague_wears_what_the_place_asks_and_people_of_the_mission_their_own() -> None:
    variants = {
        command.name: dict(command.variant)
        for command in crew((PRESS, RACK), {"rack": "lucie"}, (), ())
        if isinstance(command, Picture)
    }
    assert variants["people/colleague-1"]["outfit"] == "lab"
    assert "outfit" not in variants["people/lucie"]
    assert variants["people/lucie"]["pose"] == "rest"


def test_people_at_work_blink_each_on_a_beat_of_their_own() -> None:
    def eyes(clock: float) -> list[bool]:
        shown = crew((PRESS, RACK), {}, (), (), clock)
        return [("blink", "1") in c.variant for c in shown if isinstance(c, Picture)]

    assert eyes(0.0) == [False, False]
    seen = {tuple(eyes(clock / 20)) for clock in range(400)}
    assert {(True, False), (False, True)} <= seen


def test_nobody_is_drawn_where_words_are() -> None:
    words = Box(480, 450, 40, 30)
    assert names({}, taken=(words,)) == ["people/colleague-2"]


def test_nobody_is_drawn_over_somebody_whom_the_player_may_talk_to() -> None:
    assert names({}, people=(figure_box(Anchor(905, 650, 290)),)) == ["people/colleague-1"]


def test_people_of_the_mission_come_before_colleagues() -> None:
    close = RACK._replace(at=Anchor(520, 610, 265))
    shown = crew((PRESS, close), {"rack": "lucie"}, (), ())
    assert [c.name for c in shown if isinstance(c, Picture)] == ["people/lucie"]


def explorations() -> list[tuple[str, Program, Scene, Explore]]:
    return [
        (name, mission.program, scene, step)
        for name, mission in world().library.missions.items()
        for scene in mission.program.scenes.values()
        for step in scene.steps
        if isinstance(step, Explore)
    ]


SHIPPED = explorations()


def as_shown(program: Program, scene: Scene, step: Explore) -> ExploreView:
    """The exploration with every spot open."""
    spots = tuple(
        OpenSpot(s.id, s.kind, s.label, s.at, s.person, s.icon, s.required, s.objective, False)
        for s in step.spots
    )
    cast = {alias: member.person for alias, member in program.cast.items()}
    met = tuple((s.person, cast[s.person]) for s in step.spots if s.person)
    around = tuple((post, cast.get(who, "")) for post, who in step.around)
    return ExploreView(
        *(program.mission, scene.id, scene.title, "", scene.backdrop, step.id),
        *(spots, met, step.leave, False),
        around=around,
    )


@pytest.mark.parametrize("form", COMPOSITIONS)
@pytest.mark.parametrize("told", SHIPPED, ids=lambda told: told[0])
def test_a_shipped_place_has_several_people_and_nobody_under_words(
    told: tuple[str, Program, Scene, Explore], form: Form
) -> None:
    _, program, scene, step = told
    ui = plain(Frame(*COMPOSITIONS[form]))._replace(measure=widths())
    ui = set_in(ui, ASSETS, scene.backdrop)
    view = as_shown(program, scene, step)
    sheet = explore.draw(view, ui)
    people = [c for c in sheet.commands if isinstance(c, Picture) and c.name.startswith("people/")]
    marks = [a.box for a in sheet.areas if a.id.startswith("spot-")]
    assert len(people) >= (4 if form == "wide" else 2)
    assert sum(n in c.name for c in people for n in dict(view.around).values() if n) == len(
        [who for _, who in view.around if who]
    )
    for post in ui.posts:
        if any(abs(c.box.centre[0] - post.at.x) < 1 for c in people):
            assert not any(post.body.meets(mark) for mark in marks)


def test_a_person_whose_spot_is_a_thing_is_not_drawn_there() -> None:
    talk = OpenSpot("mei", "talk", "Mei", "plan", "mei", "", False, "", False)
    view = ExploreView(
        "m", "s", "T", "P", "", "e", (talk,), (("mei", "mei-zhang"),), "Partir", False
    )
    ui = plain(WIDE)._replace(anchors={"plan": Anchor(400, 300)}, posts=(RACK,))
    shown = explore.draw(view._replace(around=(("rack", "mei-zhang"),)), ui)
    drawn = [c.name for c in shown.commands if isinstance(c, Picture) and "people/" in c.name]
    assert drawn == ["people/mei-zhang"]
