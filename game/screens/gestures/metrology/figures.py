"""Sizes as they are written: millimetres with the decimal sign of the player's language."""

from game.gestures.metrology.part import Part
from game.screens.ui import Ui


def millimetres(ui: Ui, microns: float, decimals: int, *, signed: bool = False) -> str:
    """A size in micrometres, written in millimetres."""
    text = f"{microns / 1000:{'+' if signed else ''}.{decimals}f}"
    return ui.decimal(text.replace(".", ",").replace("-", "−"))


def size(ui: Ui, microns: int) -> str:
    """A size of the drawing, without needless zeros."""
    return ui.decimal(f"{microns / 1000:g}".replace(".", ","))


def sign(place: str) -> str:
    """What stands before a size on a drawing: Ø for a diameter, L for a length."""
    return "L\u00a0" if place == "length" else "Ø\u00a0"


def named(ui: Ui, part: Part, place: str) -> str:
    """A place by its size: « Ø 12 », « Trou Ø 10 », « Longueur 46 »."""
    tr = ui.tr
    text = {"length": tr("Longueur {size}"), "bore": tr("Trou Ø\u00a0{size}")}
    words = text.get(place, tr("Ø\u00a0{size}"))
    return words.format(size=size(ui, part.places[place]))
