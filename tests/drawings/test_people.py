"""People composed from looks."""

from dataclasses import replace

import pytest

from game.drawings import look
from game.drawings.figure import Form, compose
from game.drawings.look import Look
from game.drawings.parts import Parts
from tests.drawings.cast import ASSETS, any_look, cast, files, person
from tests.drawings.nanosvg import faults, shapes
from tests.drawings.pixels import differs, differs_in_column, painted, raster, touched_sides

PARTS = Parts(ASSETS / "people")
SIZES = {"full": (220, 440), "bust": (220, 275), "head": (127, 127)}
ANY = [any_look(seed) for seed in range(500)]
NADIA = cast()["nadia-benali"]


@pytest.mark.parametrize("frame", list(SIZES))
def test_any_look_composes_inside_its_frame(frame: str) -> None:
    allowed = ["bottom"] if frame == "bust" else []
    for one in ANY:
        picture = raster(compose(PARTS, one, Form(frame, rim=2)), *SIZES[frame])
        outside = [side for side in touched_sides(picture) if side not in allowed]
        assert (one, outside) == (one, [])
        assert painted(picture) > 0.1


@pytest.mark.parametrize("frame", list(SIZES))
def test_any_look_is_drawn_with_what_nanosvg_knows(frame: str) -> None:
    for one in ANY:
        assert (one, faults(compose(PARTS, one, Form(frame)))) == (one, [])


def test_the_shipped_people_stay_light_with_both_rims() -> None:
    for one in cast().values():
        assert shapes(compose(PARTS, one, Form("full", rim=2))) <= 250


def test_no_model_colour_of_cloth_is_left_in_a_person() -> None:
    worn = compose(PARTS, replace(NADIA, outfit="pull"), Form())
    assert "#3A6290" not in worn
    assert "#FF8F2D" not in worn


@pytest.mark.parametrize(
    ("field", "values"),
    [
        ("mood", look.MOODS),
        ("pose", look.POSES),
        ("view", look.VIEWS),
        ("outfit", look.OUTFITS),
        ("hair", look.HAIRS),
        ("hair_col", look.HAIR_COLOURS),
        ("face", look.FACES),
        ("skin", look.SKINS),
        ("beard", ("", *look.BEARDS)),
        ("glasses", ("", *look.GLASSES)),
        ("nose", look.NOSES),
        ("iris", look.IRISES),
    ],
)
def test_each_word_of_a_look_gives_a_picture_of_its_own(
    field: str, values: tuple[object, ...]
) -> None:
    made = [compose(PARTS, look.look_of({field: value}), Form("bust")) for value in values]
    assert len(set(made)) == len(values)


@pytest.mark.parametrize("item", look.PPE)
def test_each_protection_shows(item: str) -> None:
    bare, worn = (compose(PARTS, Look(ppe=p), Form("full")) for p in ((), (item,)))
    assert differs(raster(bare, 128, 256), raster(worn, 128, 256)) > 0.001


@pytest.mark.parametrize("prop", look.PROPS)
def test_each_tool_shows_in_the_hand(prop: str) -> None:
    held = compose(PARTS, Look(pose="tool", prop=prop), Form("bust"))
    other = compose(PARTS, Look(pose="rest"), Form("bust"))
    assert differs(raster(held, 128, 160), raster(other, 128, 160)) > 0.01


def test_a_blink_shuts_the_eyes_and_changes_nothing_below() -> None:
    wide, shut = (raster(compose(PARTS, NADIA, Form("bust", b)), 256, 320) for b in (False, True))
    assert differs(wide, shut) > 0
    body = (0, 160, 256, 100)
    assert differs(wide.subsurface(body), shut.subsurface(body)) == 0


def test_the_rim_light_lies_behind_the_person() -> None:
    plain, lit = (compose(PARTS, NADIA, Form("bust", rim=r)) for r in (0, 1))
    assert "#FFB74D" in lit
    body = plain.partition(">")[2].removesuffix("</svg>")
    inner = body[body.index(">") + 1 :].removesuffix("</g>")
    assert inner.removeprefix("<g>") in lit


def test_a_rim_on_both_sides_paints_more_than_on_one() -> None:
    areas = [painted(raster(compose(PARTS, NADIA, Form(rim=r)), 220, 440)) for r in (0, 1, 2)]
    assert areas == sorted(set(areas))


def test_wheels_and_feet_stand_on_the_same_ground() -> None:
    lowest = []
    for one in (NADIA, replace(NADIA, height=1.05), cast()["lucie-morel"]):
        box = raster(compose(PARTS, one, Form()), 440, 880).get_bounding_rect()
        lowest.append(box.bottom - 275)
    assert all(584 <= y <= 588 for y in lowest)


def test_a_medallion_keeps_inside_its_circle() -> None:
    for one in ANY:
        picture = raster(compose(PARTS, one, Form("head")), 127, 127)
        corners = [picture.get_at((x, y))[3] for x in (14, 112) for y in (14, 112)]
        assert (one, corners) == (one, [0, 0, 0, 0])


def test_nobody_near_the_robots_has_loose_hair_or_bare_eyes() -> None:
    for name in ("nadia-benali", "hugo-perrin", "lucie-morel", "yanis-kone"):
        one = cast()[name]
        assert "goggles" in one.ppe
        assert one.hair not in ("long", "bob", "braids", "locs", "swept")


@pytest.mark.parametrize("kind", ["hair", "eyes", "brows", "mouths", "noses", "beards", "faces"])
def test_each_part_of_a_face_is_drawn_from_the_side_too(kind: str) -> None:
    drawn = {path.name for path in (ASSETS / "people" / "profile" / kind).glob("*.svg")}
    falls_in_front = {"bob-back.svg", "bob-under-back.svg"}
    needed = {path.name for path in (ASSETS / "people" / kind).glob("*.svg")}
    assert needed - drawn <= falls_in_front


@pytest.mark.parametrize("item", [p for p in look.PPE if p != "gloves"])
def test_each_protection_of_the_head_shows_from_the_side(item: str) -> None:
    bare, worn = (
        raster(compose(PARTS, Look(ppe=p, view="profile_left"), Form("bust")), 128, 160)
        for p in ((), (item,))
    )
    assert differs(bare, worn) > 0.001


def test_the_nose_points_where_the_head_is_turned_to() -> None:
    ends = []
    for view in ("profile_left", "profile_right"):
        one = Look(hair="crown", view=view)
        head = raster(compose(PARTS, one, Form("head")), 254, 254)
        row = [x for x in range(254) if head.get_at((x, 146))[3] > 128]
        ends.append((127 - row[0], row[-1] - 127))
    (left, back), (other_back, right) = ends
    assert abs(left - right) <= 4
    assert left > back
    assert right > other_back


def test_a_turned_head_keeps_one_arm_of_its_spectacles() -> None:
    for worn in ({"glasses": "round"}, {"glasses": "square"}, {"ppe": ("goggles",)}):
        for view in ("left", "right"):
            one = look.look_of({"face": "oval", "view": view, "hair": "buzz", **worn})
            far = 18 if view == "left" else 236
            assert raster(compose(PARTS, one, Form("head")), 254, 254).get_at((far, 127))[3] == 0


def test_a_hearing_aid_is_on_the_ear_that_shows() -> None:
    for view, side in (("left", 1), ("right", -1)):
        bare, worn = (
            raster(compose(PARTS, Look(hearing=h, view=view), Form("head")), 254, 254)
            for h in (False, True)
        )
        changed = [x for x in range(254) if differs_in_column(bare, worn, x)]
        assert changed
        assert all((x - 127) * side > 0 for x in changed)


def test_the_cast_is_balanced() -> None:
    people = [person(path) for path in files()]
    women = [p for p in people if p["gender"] == "f"]
    assert 2 * len(women) in range(len(people) - 1, len(people) + 2)
    assert {p["level"] for p in women} == {"operator", "technician", "engineer", "manager"}
    assert len({p["look"]["skin"] for p in people}) >= 5
