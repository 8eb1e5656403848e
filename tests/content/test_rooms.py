"""What `check` says of room is what screens do: a text that just fits is drawn without a fault."""

from collections.abc import Callable
from itertools import cycle
from pathlib import Path
from typing import get_args

import pytest

from game.app.sheets import Showing
from game.app.where import Where
from game.app.world import ASSETS
from game.canvas.commands import Face
from game.canvas.geometry import frame_of
from game.canvas.text import FILES, LEADING
from game.content.rooms import ROOMS, SCALE, overflow, surely_fits
from game.content.widths import Widths
from game.engine.fonts import FOLDER as DRAWN
from game.engine.shot import measure
from game.screens.kit_bars import TOP
from game.screens.ui import ROLES
from game.session.view import DialogueView, EndView, ExploreView, Speaker, View
from tests.content.conftest import Told
from tests.screens import lint_text
from tests.screens.cases import Case, drawn, widths
from tests.screens.samples import map_of, shown

WIDTHS = Widths(ASSETS / "fonts")
WINDOWS = ((1280, 720), (1080, 1920))
SAYING = "la ligne redémarre avec une pièce neuve pour finir la série du matin sans perdre de temps"


def filled(kind: str) -> str:
    """The longest text of this kind that has room."""
    text = ""
    for word in cycle(SAYING.split()):
        longer = f"{text} {word}".strip()
        if overflow(ROOMS[kind], longer, WIDTHS) is not None:
            return text
        text = longer
    raise AssertionError


def line(text: str) -> DialogueView:
    return shown(DialogueView, lambda v: bool(v.speaker.person and not v.offers))._replace(
        text=text
    )


def question(kind: str, text: str) -> View:
    """A question with two answers, one of its texts given; what was said before is short."""
    view = shown(DialogueView, lambda v: len(v.offers) > 1)
    one, other = view.offers[:2]
    view = view._replace(text="Alors\u202f?")
    if kind == "ask":
        return view._replace(ask=text, offers=(one, other))
    if kind == "option":
        return view._replace(offers=(one._replace(text=text), other))
    return view._replace(offers=(one, other._replace(open=False, why_not=text)))


def exploration(kind: str, text: str) -> View:
    view = shown(ExploreView, lambda v: v.can_leave)
    first = view.spots[0]
    match kind:
        case "label":
            return view._replace(spots=(first._replace(label=text),))
        case "objective":
            marked = first._replace(objective=text, required=True)
            return view._replace(spots=(marked, *view.spots[3:4]))
        case "leave":
            return view._replace(leave=text)
        case "scene":
            return view._replace(title=text)
    return view._replace(place=text)


def spoken_by(**changes: str) -> View:
    view = line("Bonjour.")
    return view._replace(speaker=view.speaker._replace(**changes))


MADE: dict[str, Callable[[str], View]] = {
    "line": line,
    "telling": lambda text: line(text)._replace(speaker=Speaker("", "", "", "calm")),
    "ask": lambda text: question("ask", text),
    "option": lambda text: question("option", text),
    "why_not": lambda text: question("why_not", text),
    "label": lambda text: exploration("label", text),
    "objective": lambda text: exploration("objective", text),
    "leave": lambda text: exploration("leave", text),
    "scene": lambda text: exploration("scene", text),
    "place": lambda text: exploration("place", text),
    "name": lambda text: spoken_by(name=text),
    "role": lambda text: spoken_by(role=text),
    "end": lambda text: shown(EndView)._replace(title=text),
}


@pytest.mark.parametrize("kind", sorted(MADE))
@pytest.mark.parametrize("window", WINDOWS, ids=str)
def test_a_text_that_just_fits_is_drawn_whole(kind: str, window: tuple[int, int]) -> None:
    showing = Showing(Where("mission"), play=MADE[kind](filled(kind)))
    case = Case(window, SCALE)
    frame, _ = frame_of(*window)
    assert list(lint_text.faults(drawn(showing, case), frame.box, widths())) == []


@pytest.mark.parametrize("window", WINDOWS, ids=str)
def test_the_title_of_a_mission_that_just_fits_has_room_on_its_card(
    window: tuple[int, int],
) -> None:
    view = map_of(frozenset(), passport=False)
    places = tuple(
        p._replace(title=filled("mission")) if p.id == view.selected else p for p in view.places
    )
    showing = Showing(Where("map"), map=view._replace(places=places))
    frame, _ = frame_of(*window)
    found = lint_text.faults(drawn(showing, Case(window, SCALE)), frame.box, widths())
    assert list(found) == []


def test_every_kind_of_room_is_drawn_here() -> None:
    assert {*MADE, "mission"} == set(ROOMS)


def test_sizes_are_those_of_the_screens() -> None:
    sizes = {(face, size * SCALE) for face, size in ROLES.values()}
    others = {ROOMS["scene"][:2], ROOMS["place"][:2], ROOMS["name"][:2]}
    assert {room[:2] for room in ROOMS.values()} - others <= sizes
    assert ROOMS["scene"].size * LEADING["title"] == pytest.approx(44)
    assert TOP == 104


def test_faces_are_the_files_that_are_drawn() -> None:
    assert [name for name in FILES.values() if not (DRAWN / name).exists()] == []
    assert set(FILES) == set(get_args(Face))


@pytest.mark.parametrize("face", FILES)
@pytest.mark.parametrize("text", [SAYING, "Par quoi on commence\u202f?", "AVATAR À 150 %"])
def test_widths_are_those_of_the_engine_without_kerning(face: str, text: str) -> None:
    told, painted = WIDTHS.width(text, face, 20), measure().width(text, face, 20)  # type: ignore[arg-type]
    assert painted * 0.995 <= told <= painted * (1.1 if face.startswith("easy") else 1.06)


@pytest.mark.parametrize("kind", sorted(ROOMS))
def test_what_surely_fits_does_fit(kind: str) -> None:
    words: list[str] = []
    for word in cycle((*SAYING.split(), "WWWWWW")):
        words.append(word)
        text = " ".join(words)
        if not surely_fits(ROOMS[kind], text, WIDTHS):
            return
        assert overflow(ROOMS[kind], text, WIDTHS) is None


def test_a_folder_without_fonts_measures_nothing(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        Widths(tmp_path)


def test_texts_without_room_are_told_with_how_much_they_take(told: Told) -> None:
    long = "anticonstitutionnellement " * 9
    found = told("options", f"- {{id: a, text: {long}}}\n- {{id: b, text: B}}\n")
    assert found[0].startswith("W216 ce texte prend ")
    assert found[0].endswith("lignes à 150 % (1280×720) : 4 au plus")
    found = told("etapes", f"- nadia: {'x' * 90}\n")
    assert found == [f"W216 « {'x' * 90} » est trop long pour une ligne à 150 % (1280×720)"]
    spot = f"- {{id: a, kind: look, label: {'mot ' * 14}, at: armoire, go: suite}}\n"
    assert told("points", spot) == ["W216 ce texte dépasse sa place à 150 % (1280×720)"]
