"""The focus is seen wherever it is, at every text size."""

import pytest

from game.app.sheets import sheet_of
from tests.screens.cases import SCALES, Case, ui_of
from tests.screens.samples import samples

SHOWN = (
    "title-resume",
    "map",
    "choice",
    "explore-ready",
    "liking",
    "ending",
    "passport",
    "settings",
)


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("name", SHOWN)
def test_each_area_looks_different_with_the_focus_on_it(name: str, scale: float) -> None:
    showing = samples()[name]
    ui = ui_of(showing, Case((1280, 720), scale))
    bare = sheet_of(showing, ui)
    areas = [a for a in bare.areas if a.focusable]
    pictures = {sheet_of(showing, ui._replace(focus=a.id)).commands for a in areas}
    assert len(pictures) == len(areas)
    assert bare.commands not in pictures
