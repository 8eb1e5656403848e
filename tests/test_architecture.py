"""The shape of the code: who may import whom, small files, small functions, names of the trade."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from statistics import median, quantiles

import grimp
import pytest

ROOT = Path(__file__).parents[1]
GAME = sorted(ROOT.joinpath("game").rglob("*.py"))
TESTS = sorted(ROOT.joinpath("tests").rglob("*.py"))
MODULES = (ROOT / "main.py", *GAME)

LONGEST_FILE, MEDIAN_FILE = 400, 150
LONGEST_FUNCTION, MEDIAN_FUNCTION, MOST_FUNCTIONS = 60, 8, 30
NAMELESS = {"utils", "util", "helpers", "helper", "common", "manager", "core", "misc", "tools"}
UNFINISHED = ("TO" + "DO", "FIX" + "ME", "X" * 3, "NotImplemented" + "Error")


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def lines_in(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


@lru_cache(maxsize=1)
def functions() -> dict[str, int]:
    """The lines of every function of the game, by file and name."""
    return {f"{named(path)}:{name}": lines for path in MODULES for name, lines in sized(path)}


def sized(path: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield f"{node.lineno} {node.name}", (node.end_lineno or 0) - node.lineno + 1


def test_the_import_contracts_hold() -> None:
    """Those of pyproject.toml: packages import downwards, the core is pure, one home of pygame."""
    code = "from importlinter.cli import lint_imports; raise SystemExit(lint_imports())"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"an import goes where it may not:\n{done.stdout}{done.stderr}"


def test_no_modules_import_each_other_in_a_circle() -> None:
    graph = grimp.build_graph("game", cache_dir=None)
    below = {m: graph.find_modules_directly_imported_by(m) for m in graph.modules}
    assert circle_in(below) == []


def circle_in(below: dict[str, set[str]]) -> list[str]:
    """The modules of one circle; empty when there is none: take away what imports nothing left."""
    left = {module: set(imports) for module, imports in below.items()}
    while leaves := {m for m, imports in left.items() if not imports & left.keys()}:
        left = {m: imports for m, imports in left.items() if m not in leaves}
    return sorted(left)


def test_a_circle_would_be_found() -> None:
    assert circle_in({"a": {"b"}, "b": {"c"}, "c": {"a"}, "d": {"a"}, "e": set()}) != []
    assert circle_in({"a": {"b", "c"}, "b": {"c"}, "c": set()}) == []


@pytest.mark.parametrize("files", [MODULES, TESTS], ids=["game", "tests"])
def test_no_file_is_long(files: Sequence[Path]) -> None:
    long = {named(path): n for path in files if (n := lines_in(path)) > LONGEST_FILE}
    assert not long, f"split these files (at most {LONGEST_FILE} lines): {long}"
    assert median(map(lines_in, files)) <= MEDIAN_FILE


def test_no_function_is_long() -> None:
    long = {name: n for name, n in functions().items() if n > LONGEST_FUNCTION}
    assert not long, f"split these functions (at most {LONGEST_FUNCTION} lines): {long}"


def test_most_functions_are_small() -> None:
    sizes = sorted(functions().values())
    assert median(sizes) <= MEDIAN_FUNCTION
    assert quantiles(sizes, n=10)[-1] <= MOST_FUNCTIONS


def test_every_module_says_what_it_is() -> None:
    silent = [p for p in MODULES if not ast.get_docstring(ast.parse(p.read_text("utf-8")))]
    assert not silent, f"these modules have no docstring: {silent}"


GESTURES = ("game/gestures", "game/screens/gestures")
"""The two folders with a package for each gesture (docs/decisions/0007-gestures.md)."""


def test_modules_lie_in_packages_and_nothing_lies_deeper() -> None:
    deep = [named(path) for path in GAME if path.parent != ROOT / "game" and deeper(path)]
    assert not deep, f"these modules lie deeper than game/package/module.py: {deep}"


def deeper(path: Path) -> bool:
    """Whether a module lies deeper than its package, or than a gesture's own package."""
    folders = {path.parent.relative_to(ROOT).as_posix()}
    folders.add(path.parent.parent.relative_to(ROOT).as_posix())
    return not folders & {"game", *GESTURES}


def test_gestures_are_strangers_to_each_other() -> None:
    """A gesture's package imports none of another gesture; only the registries know them all."""
    graph = grimp.build_graph("game", cache_dir=None)
    friends = [
        f"{module} imports {there}"
        for module in sorted(graph.modules)
        for there in graph.find_modules_directly_imported_by(module)
        if gesture_of(module) and gesture_of(there) and gesture_of(module) != gesture_of(there)
    ]
    assert not friends, f"gestures are strangers: {friends}"


def gesture_of(module: str) -> str:
    """The package of a gesture that a module is in; empty for what is shared."""
    found = re.match(r"game\.(?:screens\.)?gestures\.(\w+)\.", module)
    return found[1] if found else ""


def test_every_name_says_something() -> None:
    vague = [named(p) for p in (*MODULES, *TESTS) if NAMELESS & {p.stem, p.parent.name}]
    assert not vague, f"name these modules after what they hold: {vague}"


def test_nothing_is_left_to_do() -> None:
    left = {
        named(path): word
        for path in (*MODULES, *TESTS)
        for word in UNFINISHED
        if word in path.read_text(encoding="utf-8")
    }
    assert not left, f"finish or take away: {left}"


def test_every_package_of_the_game_has_its_tests() -> None:
    packages = {path.parent.name for path in GAME if path.parent != ROOT / "game"}
    tested = {path.parent.name for path in TESTS if path.name.startswith("test_")}
    assert packages <= tested, f"no tests for {sorted(packages - tested)}"


def test_importing_the_game_opens_no_window_and_touches_no_file() -> None:
    """Every module is imported, in a folder that must stay empty."""
    modules = [".".join(path.relative_to(ROOT).with_suffix("").parts) for path in GAME]
    code = f"import sys; sys.path.insert(0, {str(ROOT)!r})\n" + "\n".join(
        f"import {name.removesuffix('.__init__')}" for name in modules
    )
    code += "\nimport pygame, threading\nassert not pygame.display.get_init()"
    code += "\nassert threading.active_count() == 1"
    done = subprocess.run(
        [sys.executable, "-B", "-c", code], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
