"""A backdrop split into its far and near planes."""

from game.drawings.planes import far, near
from tests.drawings.cast import ASSETS
from tests.drawings.nanosvg import faults
from tests.drawings.pixels import alpha, raster

PLACE = '<svg viewBox="0 0 9 9"><defs>d</defs><g id="wall"/><g id="floor">f</g></svg>'


def test_the_far_plane_ends_before_the_floor() -> None:
    assert far(PLACE) == '<svg viewBox="0 0 9 9"><defs>d</defs><g id="wall"/></svg>'


def test_the_near_plane_keeps_the_tones_that_it_refers_to() -> None:
    assert near(PLACE) == '<svg viewBox="0 0 9 9"><defs>d</defs><g id="floor">f</g></svg>'


def test_a_drawing_without_floor_is_all_far() -> None:
    flat = '<svg viewBox="0 0 9 9"><g id="wall"/></svg>'
    assert far(flat) == flat
    assert near(flat) == '<svg viewBox="0 0 9 9"></svg>'
    assert near("") == "</svg>"


def test_both_planes_of_a_place_are_drawings() -> None:
    svg = (ASSETS / "places" / "forge.wide.svg").read_text(encoding="utf-8")
    assert faults(far(svg)) == faults(near(svg)) == []
    assert alpha(raster(near(svg), 160, 90), 40, 4) == 0
    assert alpha(raster(near(svg), 160, 90), 40, 85) == 255
    assert alpha(raster(far(svg), 160, 90), 40, 4) == 255
