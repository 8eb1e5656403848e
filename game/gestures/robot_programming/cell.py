"""A level in run form: the posts, the sensors, the robots, what must be where at the end."""

from typing import Any, NamedTuple

from game.gestures.levels import values
from game.gestures.protocol import Level
from game.gestures.robot_programming.blocks import ORDER, Block, Program, program
from game.gestures.robot_programming.form import FORM


class Post(NamedTuple):
    """`x` is in 0..100 of the picture; `every` and `cycle` are in steps."""

    id: str
    name: str
    looks: str
    x: int
    parts: tuple[str, ...]
    mixed: bool
    every: int
    room: int
    cycle: int
    zone: bool


class Sensor(NamedTuple):
    """`at` is the index of a post, -1 for none."""

    id: str
    name: str
    sees: str
    at: int
    part: str


class Robot(NamedTuple):
    """`palette` are the blocks that its program may have."""

    id: str
    name: str
    x: int
    tool: str
    program: Program
    answer: Program
    palette: Program


class Goal(NamedTuple):
    post: int
    part: str
    wanted: int


class Cell(NamedTuple):
    """`poles` are pairs of posts with something between them."""

    title: str
    intro: str
    posts: tuple[Post, ...]
    sensors: tuple[Sensor, ...]
    robots: tuple[Robot, ...]
    goal: tuple[Goal, ...]
    poles: tuple[frozenset[int], ...]
    repeat: int
    lines: int
    help: bool

    def post(self, name: str) -> int:
        """The index of a post, -1 for none of that name."""
        return next((i for i, post in enumerate(self.posts) if post.id == name), -1)

    def sensor(self, name: str) -> Sensor:
        return next(sensor for sensor in self.sensors if sensor.id == name)


def read(level: Level) -> Cell:
    """Raises ValueError for a level that is not of the form; unknown names give -1."""
    found = values(FORM, level)
    posts = tuple(_post(name, post) for name, post in found["posts"].items())
    at = {post.id: i for i, post in enumerate(posts)}
    sensors = tuple(
        Sensor(name, sensor["name"], sensor["sees"], at.get(sensor["at"], -1), sensor["part"])
        for name, sensor in found["sensors"].items()
    )
    poles = ((at.get(p["one"], -1), at.get(p["other"], -1)) for p in found["obstacles"])
    return Cell(
        found["title"],
        found["intro"],
        posts,
        sensors,
        tuple(_robot(name, robot) for name, robot in found["robots"].items()),
        tuple(Goal(at.get(g["post"], -1), g["part"], g["count"]) for g in found["goal"]),
        tuple(frozenset(pair) for pair in poles),
        found["repeat"],
        found["lines"],
        found["help"],
    )


def _post(name: str, post: dict[str, Any]) -> Post:
    return Post(name, **{key: post[key] for key in Post._fields if key != "id"})


def _robot(name: str, robot: dict[str, Any]) -> Robot:
    given, answer = program(robot["program"]), program(robot["answer"])
    offered = {*given, *answer, *program(robot["extra"])}
    order = [*given, *answer, *program(robot["extra"])]
    return Robot(
        name, robot["name"], robot["x"], robot["tool"], given, answer, _sorted(offered, order)
    )


def _sorted(offered: set[Block], order: list[Block]) -> Program:
    """By kind, then in the order in which the level names them."""
    return tuple(sorted(offered, key=lambda b: (ORDER.index(b.kind), order.index(b))))
