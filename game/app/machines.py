"""What a backdrop has in it: its moving parts, as `assets/places/<name>.json` declares them."""

from functools import lru_cache
from pathlib import Path
from typing import Any

from game.app.chart import anchors_of, covered, declared
from game.app.posts import posts_of
from game.canvas.geometry import Anchor, Box, Frame
from game.drawings.turning import view_of
from game.screens.moving import Link, Part, Sprite
from game.screens.ui import Ui


def set_in(ui: Ui, assets: Path, backdrop: str) -> Ui:
    """The context of a drawing that shows a place: its anchors, its moving parts, its posts."""
    anchors = anchors_of(assets, backdrop, ui.frame)
    moving = parts_of(assets, backdrop, ui.frame)
    return ui._replace(anchors=anchors, moving=moving, posts=posts_of(assets, backdrop, ui.frame))


@lru_cache(maxsize=64)
def parts_of(assets: Path, backdrop: str, frame: Frame) -> tuple[Part, ...]:
    """The moving parts of a backdrop, from back to front, where a picture that covers the frame
    shows them. A part that a form has no place for is left out of it."""
    moving = declared(assets, backdrop).get("moving", ())
    return tuple(_part(assets, told, frame) for told in moving if frame.form in told["at"])


def _part(assets: Path, told: dict[str, Any], frame: Frame) -> Part:
    at = covered(Anchor(*told["at"][frame.form]), frame)
    links = tuple(_link(assets, link) for link in told.get("links", ()))
    sprite = links[0].sprite if links else _sprite(assets, told["sprite"])
    window = Box(*told["window"]) if "window" in told else None
    by = told.get("by", (0.0, 0.0))
    part = Part(told["motion"], at.x, at.y, at.size, told["period"], sprite, window=window)
    return part._replace(
        phase=told.get("phase", 0.0),
        by=(by[0], by[1]),
        degrees=told.get("degrees", 0.0),
        many=told.get("many", 1),
        least=told.get("least", 0.0),
        links=links,
        stages=tuple((since, _sprite(assets, name)) for since, name in told.get("stages", ())),
    )


def _link(assets: Path, told: dict[str, Any]) -> Link:
    return Link(_sprite(assets, told["sprite"]), told["length"], tuple(told["angles"]))


def _sprite(assets: Path, name: str) -> Sprite:
    path = assets / "moving" / f"{name}.svg"
    return Sprite(name, view_of(path.read_text(encoding="utf-8")))
