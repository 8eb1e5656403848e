"""Buttons, bars and glyphs: how to act, for the device in use."""

import pytest

from game.canvas.commands import Picture
from game.canvas.geometry import Box
from game.canvas.intents import Device
from game.screens.board import Board
from game.screens.kit_bars import Hint, hint_bar, top_bar
from game.screens.kit_buttons import (
    button,
    button_height,
    fit_label,
    icon_button,
    pill_button,
    pill_width,
)
from game.screens.kit_glyphs import press_glyph
from tests.screens.plain import board, drawings, plain, texts

BOX = Box(100, 100, 300, 66)


def test_a_button_acts_by_its_box_its_keys_and_its_words() -> None:
    b = board()
    button(b, "go", BOX, "Continuer", "action", icon="next", keys=("n",))
    (area,) = b.areas
    assert (area.box, area.action, area.label, area.keys) == (BOX, "action", "Continuer", ("n",))
    assert drawings(b.commands) == ["icons/next"]


@pytest.mark.parametrize("kind", ["primary", "paper"])
def test_a_pressed_button_loses_its_edge_and_keeps_its_area(kind: str) -> None:
    up, down = board(), Board(plain()._replace(pressed="go"))
    for b in (up, down):
        button(b, "go", BOX, "Continuer", None, "primary" if kind == "primary" else "paper")
    assert len(down.commands) == len(up.commands) - 1
    assert down.areas == up.areas


def test_the_focus_adds_two_rings_and_two_brackets() -> None:
    idle, focused = board(), board(focus="go")
    for b in (idle, focused):
        button(b, "go", BOX, "Continuer", None, "quiet")
    assert len(focused.commands) == len(idle.commands) + 4


def test_a_button_is_as_high_as_its_words_need_and_never_lower_than_a_finger() -> None:
    b = board()
    assert button_height(b, "Oui", 300) == 60
    assert button_height(b, "Des mots " * 20, 300, icon=True) > 100


def test_a_word_too_wide_for_its_button_is_written_smaller_and_not_broken() -> None:
    b = board()
    paragraph = fit_label(b, "Recommencer", 60, "#000000")
    assert paragraph.lines == ("Recommencer",)
    assert b.ui.width("Recommencer", paragraph.style) <= 60.01


def test_small_buttons_have_an_area_and_their_words_are_spoken_by_label() -> None:
    for pressed in ("", "undo"):
        b = Board(plain()._replace(pressed=pressed, focus="undo"))
        icon_button(b, "undo", 10, 20, "undo", "action", "Revenir")
        width = pill_button(b, "home", 100, 20, "home", "Accueil", "other")
        assert [a.label for a in b.areas] == ["Revenir", "Accueil"]
        assert b.areas[1].box.w == width == pill_width(b, "Accueil")
    b = Board(plain()._replace(pressed="home", focus="home"))
    pill_button(b, "home", 100, 20, "home", "Accueil", "other")
    assert texts(b.commands) == ["Accueil"]


@pytest.mark.parametrize(
    ("device", "shows"),
    [
        ("keyboard", ["Entrée"]),
        ("pad", []),
        ("mouse", ["icons/mouse"]),
        ("touch", ["icons/finger"]),
    ],
)
def test_how_to_press_depends_on_the_device(device: Device, shows: list[str]) -> None:
    b = Board(plain()._replace(device=device))
    assert press_glyph(b, 0, 0, "Entrée", "south") >= 36
    assert texts(b.commands) + drawings(b.commands) == shows


def test_arrows_are_not_hinted_to_a_finger() -> None:
    hints = (Hint("choisir", arrows="all"), Hint("valider", "Entrée"))
    keys, touch = board(), Board(plain()._replace(device="touch"))
    for b in (keys, touch):
        hint_bar(b, hints)
    assert texts(keys.commands) == ["Écouter (V)", "choisir", "Entrée", "valider"]
    assert texts(touch.commands) == ["Écouter", "valider"]


@pytest.mark.parametrize("device", ["mouse", "touch"])
def test_what_is_pressed_and_the_way_back_do_not_show_the_same_icon(device: Device) -> None:
    def glyphs(pressed: str) -> list[str]:
        b = Board(plain()._replace(device=device))
        press_glyph(b, 0, 0, "Échap", "east", pressed)
        return [c.name for c in b.commands if isinstance(c, Picture)]

    assert glyphs("pause") == ["icons/pause"]
    assert glyphs("back") == ["icons/back"]
    assert glyphs("") not in ([], ["icons/pause"])


def test_hints_that_do_not_fit_are_left_out() -> None:
    b = board()
    hint_bar(b, tuple(Hint("une aide plutôt longue à lire", "Entrée") for _ in range(9)))
    assert 2 <= texts(b.commands).count("une aide plutôt longue à lire") < 9


def test_a_top_bar_has_a_title_and_maybe_a_place() -> None:
    one, two = board(), board(text_scale=1.5)
    top_bar(one, "L'atelier")
    top_bar(two, "L'atelier", "Ligne 3")
    assert texts(one.commands) == ["L'atelier"]
    assert texts(two.commands) == ["L'atelier", "Ligne 3"]


def test_a_title_ends_before_the_buttons_and_a_subtitle_that_would_not_is_left_out() -> None:
    long, short = board(), board()
    top_bar(long, "Le tapis ne démarre plus", "Une phrase trop longue pour la place", right=300)
    top_bar(short, "Le tapis", "Ligne 3", right=600)
    assert texts(long.commands) == ["Le tapis ne démarre plus"]
    assert texts(short.commands) == ["Le tapis", "Ligne 3"]
