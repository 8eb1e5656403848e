"""The map of the region: towns where they are, rivers and outline by the same projection."""

import json
import math
import re
from functools import cache
from typing import Any, TypeAlias

import pytest
import yaml

from tests.drawings.cast import ASSETS
from tests.drawings.nanosvg import faults

Point: TypeAlias = tuple[float, float]

MAP = ASSETS / "map"
PLACES = ASSETS.parent / "content" / "places.yaml"
#: latitude and longitude of towns that the map holds besides its places
LANDMARKS = {
    "auxerre": (47.7979, 3.5714),
    "macon": (46.3069, 4.8343),
    "lons-le-saunier": (46.6744, 5.5539),
}
SENS = (48.1973, 3.2833)
#: towns over the border: Langres, Troyes, Bourg-en-Bresse, Mulhouse
ABROAD = [(47.8625, 5.3331), (48.2973, 4.0744), (46.2052, 5.2256), (47.7508, 7.3359)]


@cache
def chart() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((MAP / "bfc.json").read_text(encoding="utf-8"))
    return found


@cache
def drawing() -> str:
    return (MAP / "bfc.svg").read_text(encoding="utf-8")


@cache
def land() -> tuple[Point, ...]:
    """The corners of the outline, in the units of the drawing."""
    path = re.search(r'<g id="land">\s*<path d="M([^"]*)Z"', drawing())
    assert path is not None
    ends = [curve.split()[-1] for curve in path[1].split("C")]
    return tuple((float(x), float(y)) for x, y in (end.split(",") for end in ends))


def on_land(point: Point) -> bool:
    """Whether a ray to the right crosses the outline an odd number of times."""
    x, y = point
    corners = land()
    crossings = 0
    for (ax, ay), (bx, by) in zip(corners, corners[1:] + corners[:1], strict=True):
        if (ay > y) != (by > y) and x < ax + (y - ay) * (bx - ax) / (by - ay):
            crossings += 1
    return crossings % 2 == 1


def mercator(lat: float) -> float:
    return math.degrees(math.log(math.tan(math.radians(45 + lat / 2))))


def projected(lat: float, lon: float) -> Point:
    by = chart()["projection"]
    x = by["left"] + by["scale"] * (lon - by["west"])
    y = by["top"] + by["scale"] * (mercator(by["north"]) - mercator(lat))
    return x, y


def towns() -> dict[str, tuple[float, float]]:
    places = yaml.safe_load(PLACES.read_text(encoding="utf-8"))
    return {name: (place["lat"], place["lon"]) for name, place in places.items()} | LANDMARKS


def test_the_map_is_drawn_by_the_rules_and_in_its_box() -> None:
    width, height = chart()["viewBox"]
    assert f'viewBox="0 0 {width} {height}"' in drawing()
    assert faults(drawing(), most=249) == []


def test_the_map_holds_the_twelve_places_and_three_landmarks() -> None:
    assert set(chart()["towns"]) == set(towns())
    assert len(towns()) == 15


@pytest.mark.parametrize("town", sorted(towns()))
def test_a_town_is_where_the_projection_puts_it(town: str) -> None:
    assert math.dist(chart()["towns"][town], projected(*towns()[town])) < 0.1


@pytest.mark.parametrize("town", sorted(towns()))
def test_a_town_is_inside_the_region(town: str) -> None:
    x, y = chart()["towns"][town]
    assert on_land((x, y))


def test_sens_is_in_the_region_and_its_neighbours_are_not() -> None:
    assert on_land(projected(*SENS))
    assert not any(on_land(projected(*town)) for town in ABROAD)


def test_the_map_agrees_with_what_a_geographer_knows() -> None:
    at = chart()["towns"]
    x, y = ({name: xy[axis] for name, xy in at.items()} for axis in (0, 1))
    assert y["belfort"] < y["montbeliard"] < y["besancon"] < y["morteau"] < y["morez"]
    assert x["nevers"] == min(x.values())
    assert x["belfort"] == max(x.values())
    assert y["macon"] == max(y.values())
    assert y["auxerre"] == min(y.values())
    assert x["le-creusot"] < x["chalon-sur-saone"] < x["tavaux"] < x["poligny"]


def test_the_four_great_rivers_have_a_name_on_the_map() -> None:
    width, height = chart()["viewBox"]
    assert set(chart()["rivers"]) == {"Yonne", "Loire", "Saône", "Doubs"}
    assert all(0 < x < width - 60 and 0 < y < height - 24 for x, y, _ in chart()["rivers"].values())


def test_the_outline_names_its_source_and_its_error() -> None:
    outline = chart()["outline"]
    assert "svg-maps" in outline["source"]
    assert outline["residual_km"]["largest"] < 1
