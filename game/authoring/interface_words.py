"""The words of the interface, found in the sources: what `tr` is given, and tables of words."""

import ast
from collections.abc import Iterable, Iterator, Mapping
from fnmatch import fnmatch
from pathlib import Path

from game.authoring.words import Word
from game.content.languages import NAME, NAME_ID
from game.content.typography import plain

GAME = Path(__file__).resolve().parents[1]

CALLS: Mapping[str, int] = {"tr": 0, "side": 0, "Criterion": 1, "DataError": 0}
"""Functions that are given words to show, and which of their arguments that is."""

EVERY = "*"
TABLES: Mapping[str, tuple[str, ...]] = {
    "app/book.py": ("BLOCKS",),
    "app/console_stage.py": ("NOT_KEPT", "AGAIN", "WORKING"),
    "app/console_usb.py": ("NO_STICK", "REFUSED", "COPIED", "NO_MISSION", "FAULTY"),
    "app/credits.py": ("OURS", "FOLDERS"),
    "app/notices.py": (
        "PAD_LOST",
        "FAILED",
        "KEPT",
        "ENDED",
        "NOT_SETTLED",
        "SETTLED",
        "IN_REPAIR",
        "NOT_KEPT",
    ),
    "app/own_keys.py": ("TAKEN", "SHADOWED", "BOUND", "TAKEN_OFF"),
    "app/preview.py": ("CHANGED", "COPIED", "MIDWAY", "NOT_COPIED"),
    "app/save_problem.py": (EVERY,),
    "app/scanning.py": ("WAYS", "READ_ON"),
    "app/seat.py": ("CHANGED", "CHANGED_AROUND"),
    "app/stand_stage.py": ("NOT_HERE",),
    "canvas/theme.py": ("WAYS",),
    "gestures/fault_finding/meter.py": ("MEANINGS",),
    "gestures/*/words.py": (EVERY,),
    "kiosk/content_versions.py": (
        "NONE_FOUND",
        "TOO_LARGE",
        "NOT_PLAIN",
        "NO_ROOM",
        "CHANGED",
        "UNREADABLE",
        "TAKEN",
        "NOTHING_BEFORE",
        "WENT_BACK",
    ),
    "occupations/remarks.py": (EVERY,),
    "passport/advice.py": ("ADVICE", "BEST", "ASK", "HABITS"),
    "passport/maker.py": ("NO_REASON",),
    "passport/page.py": ("NOTE",),
    "passport/view.py": ("LEVEL_WORDS",),
    "passport/words.py": ("WORDS", "KINDS", "TRANSITIONS"),
    "screens/book_view.py": ("MARKS", "LEVELS", "FILTERS"),
    "screens/map_view.py": ("REASONS",),
    "screens/gestures/fault_finding/pieces.py": ("KNOWN",),
    "screens/controls.py": ("ABOUT",),
    "screens/doors_card.py": ("TURNS",),
    "screens/keys.py": ("DOES", "NAMES"),
    "screens/liking.py": ("FACES",),
    "screens/questionnaire.py": ("SCALE",),
    "screens/reading.py": ("HOW_MUCH", "EXAMPLE"),
    "screens/sound.py": ("NO_VOICE",),
    "screens/stand_pin.py": ("ASKS",),
    "session/nicknames.py": ("ANIMALS",),
}
"""Constants that hold words to show, by file or pattern: all public ones of a module for EVERY."""


def interface_words(game: Path = GAME) -> list[Word]:
    """Every word of the interface once, in a steady order, with the files it stands in."""
    places: dict[str, dict[str, None]] = {}
    for path in sorted(game.rglob("*.py")):
        name = path.relative_to(game).as_posix()
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for text in (*_called(tree), *_tabled(tree, wanted(name))):
            places.setdefault(plain(text), {})[f"{game.name}/{name}"] = None
    notes = ("Le nom de la langue, dans cette langue.",)
    own_name = Word(NAME_ID, NAME, notes, (f"{game.name}/content/languages.py",))
    return [own_name, *(Word("", text, (), tuple(found)) for text, found in places.items())]


def wanted(name: str) -> tuple[str, ...]:
    """The constants of a file that hold words, by its path below `game`."""
    return next((names for path, names in TABLES.items() if fnmatch(name, path)), ())


def _called(tree: ast.Module) -> Iterator[str]:
    """The words written right inside calls."""
    for node in ast.walk(tree):
        at = CALLS.get(_name(node.func)) if isinstance(node, ast.Call) else None
        if isinstance(node, ast.Call) and at is not None and len(node.args) > at:
            yield from _texts(node.args[at], {})


def _name(function: ast.expr) -> str:
    match function:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def _tabled(tree: ast.Module, tables: tuple[str, ...]) -> Iterator[str]:
    """The words of a module's tables."""
    names: dict[str, ast.expr] = {}
    for name, value in _constants(tree):
        names[name] = value
        if name in tables or (EVERY in tables and not name.startswith("_")):
            yield from _texts(value, names)


def _constants(tree: ast.Module) -> Iterator[tuple[str, ast.expr]]:
    for node in tree.body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                yield name, value
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                yield name, value


def _texts(node: ast.expr, names: Mapping[str, ast.expr]) -> Iterator[str]:
    """The words of an expression: of a dictionary its values; colours are no words."""
    match node:
        case ast.Constant(value=str(text)):
            if text.strip() and not text.startswith("#"):
                yield text
        case ast.BinOp(left=left, right=right):
            yield "".join((*_texts(left, names), *_texts(right, names)))
        case ast.IfExp(body=one, orelse=other):
            yield from _all([one, other], names)
        case ast.Tuple(elts=items) | ast.List(elts=items) | ast.Dict(values=items):
            yield from _all(items, names)
        case ast.Name(id=name) if name in names:
            yield from _texts(names[name], names)


def _all(nodes: Iterable[ast.expr], names: Mapping[str, ast.expr]) -> Iterator[str]:
    for node in nodes:
        yield from _texts(node, names)
