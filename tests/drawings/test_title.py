"""The stage of the title in windows of any shape."""

import pytest

from game.canvas.geometry import Frame
from game.drawings.source import Drawings
from game.drawings.title import stage_of, standings, title_pictures

FRAMES = [Frame(w, h) for w, h in ((1280, 720), (1152, 720), (1680, 720), (960, 720), (720, 720))]
FRAMES += [Frame(720, h) for h in (1280, 1152, 960, 1560)]


@pytest.mark.parametrize("frame", FRAMES)
def test_the_crew_stands_on_the_ground_inside_the_frame(frame: Frame) -> None:
    stage = stage_of(frame)
    for standing in standings(stage):
        assert stage.floor < standing.feet < frame.height
        assert standing.feet - standing.adult * 1.15 > 0
        assert standing.x - standing.adult * 0.14 > 0
        assert standing.x + standing.adult * 0.14 < frame.width


@pytest.mark.parametrize("frame", [f for f in FRAMES if f.form == "wide"])
def test_the_words_of_a_wide_title_have_two_fifths_of_it(frame: Frame) -> None:
    left = min(s.x - s.adult * 0.19 for s in standings(stage_of(frame)))
    assert left > 72 + 0.4 * frame.width - 16


@pytest.mark.parametrize("frame", FRAMES)
def test_the_pictures_of_the_title_exist(drawings: Drawings, frame: Frame) -> None:
    landscape, *crew = title_pictures(frame)
    assert landscape.box == frame.box
    assert (
        abs(drawings.aspect(landscape.name, landscape.variant) - frame.width / frame.height) < 0.01
    )
    assert len(crew) == 5
    for picture in crew:
        assert drawings.svg(picture.name, picture.variant).startswith("<svg")
        assert picture.box.w / picture.box.h == pytest.approx(0.5)


def test_one_of_the_crew_may_blink() -> None:
    usual, blink = (title_pictures(FRAMES[0], who) for who in ("", "mei-zhang"))
    changed = [b for a, b in zip(usual, blink, strict=True) if a != b]
    assert [p.name for p in changed] == ["people/mei-zhang"]
    assert ("blink", "1") in changed[0].variant
