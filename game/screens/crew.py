"""People at work around the player: a place lives, whoever the player talks to."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from game.canvas.commands import Command, Pairs, Picture
from game.canvas.geometry import Anchor, Box
from game.drawings.frames import anchored_box, figure_box, ground_shadow
from game.screens.alive import life

CLOSE = 0.72
"""Share of a figure's width that another one must leave free: shoulders may overlap a little."""


class Post(NamedTuple):
    """Where somebody may be at work. `like` is who stands for them when nobody is named, in the
    `dress` of the place; people of the mission keep theirs."""

    name: str
    at: Anchor
    pose: str
    view: str
    like: str
    dress: Pairs = ()

    @property
    def body(self) -> Box:
        """What the figure covers, with what it works at."""
        return figure_box(self.at, self.pose, self.view)


def crew(
    posts: Sequence[Post],
    around: Mapping[str, str],
    people: Sequence[Box],
    taken: Sequence[Box],
    clock: float = 0.0,
) -> tuple[Command, ...]:
    """Whoever is at the posts, from back to front, where there is room; they blink.

    `around` says who is at a post, "" for nobody. Nobody is drawn over the `people` whom the
    player may talk to, nor under what is `taken` by words and marks.
    """
    there = _free(posts, around, people, taken)
    return tuple(c for post in there for c in _drawn(post, around.get(post.name, ""), clock))


def _free(
    posts: Sequence[Post],
    around: Mapping[str, str],
    people: Sequence[Box],
    taken: Sequence[Box],
) -> Iterator[Post]:
    """The posts that somebody is seen at: those of the mission's people first."""
    stood = [_middle(box) for box in people]
    kept = set()
    for post in sorted(posts, key=lambda post: not around.get(post.name)):
        if around.get(post.name, post.like) == "":
            continue
        body, middle = post.body, _middle(post.body)
        if any(body.meets(box) for box in taken) or any(middle.meets(box) for box in stood):
            continue
        stood.append(middle)
        kept.add(post.name)
    return (post for post in posts if post.name in kept)


def _middle(body: Box) -> Box:
    return body.inset(body.w * (1 - CLOSE) / 2, 0)


def _drawn(post: Post, person: str, clock: float) -> tuple[Command, ...]:
    who, dress = (person, ()) if person else (post.like, post.dress)
    variant = (("frame", "full"), ("pose", post.pose), ("view", post.view), *dress)
    shadow = ground_shadow(post.at.x, post.at.y, post.at.size)
    return shadow, Picture(f"people/{who}", anchored_box(post.at), (*variant, *shut(clock, who)))


def shut(clock: float, who: str) -> Pairs:
    """The variant of somebody whose eyes are shut now."""
    return (("blink", "1"),) if life(clock, who).blink else ()
