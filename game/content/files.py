"""Which file holds what, in a content folder or handed over on its own."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Literal, NamedTuple, TypeAlias

from game.content.marks import Tree

Role: TypeAlias = Literal[
    "mission",
    "person",
    "places",
    "skills",
    "glossary",
    "trades",
    "level",
    "questionnaire",
    "snippet",
    "stray",
]

_PATTERNS: tuple[tuple[Role, str], ...] = (
    ("skills", "skills.yaml"),
    ("places", "places.yaml"),
    ("glossary", "glossary.yaml"),
    ("trades", "trades.yaml"),
    ("person", "people/*.yaml"),
    ("level", "gestures/*/*.yaml"),
    ("questionnaire", "questionnaire.yaml"),
    ("snippet", "snippets/*.yaml"),
    ("mission", "missions/*/mission.yaml"),
)
_ENDINGS = (".yaml", ".yml")


class File(NamedTuple):
    """A file of authors. A "stray" is in a content folder, and nothing reads it there; the role is
    None for a loose file whose place tells nothing."""

    path: Path
    role: Role | None

    @property
    def name(self) -> str:
        """What content calls it: the mission's folder, the person's id, the level's name."""
        return self.path.parent.name if self.path.name == "mission.yaml" else self.path.stem


def content_files(folder: Path) -> list[File]:
    """The files of a content folder in a steady order; strays, which nothing reads, come last."""
    known = [File(p, role) for role, pattern in _PATTERNS for p in sorted(folder.glob(pattern))]
    read = {file.path for file in known}
    return known + [File(p, "stray") for p in _yaml_in(folder) if p not in read]


def is_content_folder(folder: Path) -> bool:
    return any((folder / part).exists() for part in ("missions", "people", "skills.yaml"))


def handed_over(paths: Iterable[Path]) -> Iterator[File]:
    """The files that paths stand for; a folder that is no content folder gives all its YAML."""
    for path in paths:
        if path.is_dir() and is_content_folder(path):
            yield from content_files(path)
        elif path.is_dir():
            yield from (File(p, role_by_place(p)) for p in _yaml_in(path))
        else:
            yield File(path, role_by_place(path))


def role_by_place(path: Path) -> Role | None:
    """The role of a file from where it stands; None when that tells nothing."""
    absolute = resolved(path)
    for role, pattern in _PATTERNS:
        if absolute.match(pattern):
            return role
    return None


def resolved(path: Path) -> Path:
    """A path from the root, without links; one whose links go round in circles keeps them."""
    try:
        return path.resolve()
    except (OSError, RuntimeError):
        return path.absolute()


def role_by_keys(tree: Tree) -> Role:
    """The role of a file from what it holds; a mission when in doubt."""
    keys = set(tree) if isinstance(tree, dict) else set()
    if "snippet" in keys:
        return "snippet"
    if keys & {"mission", "scenes", "cast", "start"}:
        return "mission"
    if keys & {"gender", "look", "role"}:
        return "person"
    inner = {key for value in _mappings(tree) for key in value}
    if inner & {"lat", "lon", "town"}:
        return "places"
    if inner >= {"type", "shows"}:
        return "questionnaire"
    if inner & {"hard", "ways"}:
        return "trades"
    if inner & {"term", "also"}:
        return "glossary"
    return "skills" if inner & {"code", "you"} else "mission"


def _mappings(tree: Tree) -> list[dict[str, Tree]]:
    values = tree.values() if isinstance(tree, dict) else ()
    return [value for value in values if isinstance(value, dict)]


def _yaml_in(folder: Path) -> list[Path]:
    return sorted(p for p in folder.rglob("*") if p.suffix in _ENDINGS and p.is_file())
