"""Who may be at work in a backdrop, as `assets/places/<name>.json` declares it."""

from functools import lru_cache
from pathlib import Path
from typing import Any

from game.app.chart import covered, declared
from game.canvas.commands import Pairs
from game.canvas.geometry import Anchor, Frame
from game.screens.crew import Post

DRESS = ("outfit", "ppe", "prop")


@lru_cache(maxsize=64)
def posts_of(assets: Path, backdrop: str, frame: Frame) -> tuple[Post, ...]:
    """The posts of a backdrop, from back to front, where a picture that covers the frame shows
    them. A post that a form has no place for is left out of it."""
    raw = declared(assets, backdrop)
    dress = raw.get("dress", {})
    found = (
        _post(name, {**dress, **told}, frame)
        for name, told in raw.get("posts", {}).items()
        if frame.form in told["at"]
    )
    return tuple(sorted(found, key=lambda post: post.at.y))


def _post(name: str, told: dict[str, Any], frame: Frame) -> Post:
    x, feet, height, *view = told["at"][frame.form]
    return Post(
        name,
        covered(Anchor(x, feet, height), frame),
        told["pose"],
        view[0] if view else told["view"],
        f"colleague-{told['like']}",
        _dress(told),
    )


def _dress(told: dict[str, Any]) -> Pairs:
    """Outfit, protections and tool of somebody without a name, as a picture tells them."""
    worn = {**told, "ppe": "+".join(told.get("ppe", ()))}
    return tuple((key, worn[key]) for key in DRESS if worn.get(key))
