"""A mission read in chapters is told as one read at once, whatever is in it."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from game.content import chapters
from game.content.diagnostics import Diagnostic
from game.content.loading import check, load
from game.content.source import read
from tests.bench.stories import library, story
from tests.content.sample import CONTENT, MISSION, settings

UNHURRIED = hypothesis_settings(deadline=None, max_examples=60)
BROKEN = sorted((Path(__file__).parents[1] / "broken").glob("*.yaml"))
SAMPLE = MISSION.read_text(encoding="utf-8")
LINES = SAMPLE.split("\n")
AT_ONCE, EACH_SCENE = 10**9, 0
SCRAPS = (
    *("", " ", "#", " # x", ":", ": ", "- ", "[", "]", "{", "}", '"', "'", "&a ", "*a", "!t ", "|"),
    *("\t", "\u00a0", "\u200b", "?", "x:", "x: y", "---", "...", "<<: x", "scenes:", "\nscenes:\n"),
    *("\n|", "\n- a", "\n  panne:\n", "\n  neuve:\n", "\ndebrief:\n", "\\", "\x85", "{a: b,\n"),
)


def told(data: bytes, long: int) -> list[Diagnostic]:
    """What `check` says of the sample with another mission, in chapters from `long` on."""
    with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setattr(chapters, "LONG", long)
        path = Path(folder, "missions", "relais", "mission.yaml")
        path.parent.mkdir(parents=True)
        path.write_bytes(data)
        found = check(CONTENT, paths=[path], **settings())
        return [d._replace(file=Path(d.file).name) for d in found]


def same(data: bytes) -> list[Diagnostic]:
    found = told(data, EACH_SCENE)
    assert found == told(data, AT_ONCE)
    return found


@pytest.fixture
def each_scene(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chapters, "LONG", EACH_SCENE)


@pytest.mark.parametrize("path", BROKEN, ids=lambda path: path.stem)
def test_broken_files(path: Path) -> None:
    same(path.read_bytes())


@pytest.mark.parametrize("at", range(len(LINES)))
def test_each_line_left_out_and_written_twice(at: int) -> None:
    same("\n".join(LINES[:at] + LINES[at + 1 :]).encode())
    same("\n".join([*LINES[: at + 1], *LINES[at:]]).encode())


@UNHURRIED
@given(st.integers(0, len(LINES) - 1), st.integers(-3, 3))
def test_any_line_moved_sideways(at: int, by: int) -> None:
    line = LINES[at]
    moved = " " * by + line if by > 0 else line[min(-by, len(line) - len(line.lstrip())) :]
    same("\n".join([*LINES[:at], moved, *LINES[at + 1 :]]).encode())


@hypothesis_settings(deadline=None, max_examples=200)
@given(st.integers(0, len(SAMPLE)), st.sampled_from(SCRAPS))
def test_any_scrap_anywhere(at: int, scrap: str) -> None:
    same(f"{SAMPLE[:at]}{scrap}{SAMPLE[at:]}".encode("utf-8", "surrogatepass"))


@UNHURRIED
@given(st.integers(0, len(LINES) - 1), st.sampled_from(SCRAPS))
def test_any_scrap_at_the_beginning_or_the_end_of_a_line(at: int, scrap: str) -> None:
    same("\n".join([*LINES[:at], scrap + LINES[at], *LINES[at + 1 :]]).encode())
    same("\n".join([*LINES[:at], LINES[at] + scrap, *LINES[at + 1 :]]).encode())


@pytest.mark.usefixtures("each_scene")
def test_the_same_program_is_made() -> None:
    def made() -> Any:
        library = load(CONTENT, **settings()).library
        assert library is not None
        return library

    in_chapters = made()
    assert read(SAMPLE.encode(), "", long=True).chapters is not None
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(chapters, "LONG", AT_ONCE)
        at_once = made()
    assert in_chapters == at_once
    programs = [list(of.missions["relais"].program.scenes.items()) for of in (in_chapters, at_once)]
    assert programs[0] == programs[1]


@pytest.mark.usefixtures("each_scene")
@pytest.mark.parametrize(
    "text",
    [SAMPLE, story(30), SAMPLE.replace("scenes:\n", "scenes:\n# ici\n\n") + "debrief: {aim: x}\n"],
)
def test_everything_stands_where_it_does_in_the_whole_file(text: str) -> None:
    data = text.encode()
    parted, whole = read(data, "", long=True), read(data, "")
    for path in (("scenes", "rien"), ("rien",), (), *_paths(whole.tree, ())):
        if path != ("scenes",):
            for key in (True, False):
                assert parted.place(path, key=key) == whole.place(path, key=key)
            assert path == () or parted.at(path) == whole.at(path)
    assert parted.chapters is not None
    assert parted.place(("scenes",)) == whole.place(("scenes",))
    assert parted.chapters is None
    assert parted.tree == whole.tree


def _paths(node: Any, path: tuple[Any, ...]) -> list[tuple[Any, ...]]:
    inner = list(node.items()) if isinstance(node, dict) else list(enumerate(node))
    found = [path]
    for key, value in inner if not isinstance(node, str) else ():
        found += _paths(value, (*path, key))
    return found


@pytest.mark.parametrize(
    "text",
    [
        SAMPLE.replace("\nscenes:\n", "\nscenes: # ici\n"),
        "{a: b,\nscenes:\n  a:\n\n}",
        SAMPLE.replace("  Le relais", '  "Le relais') + "  x:\n" * 9 + 'y: z"\n',
        "title: 'Le relais\nscenes:\n  a:\n    b: c\n'\n",
        SAMPLE + "scenes:\n  encore:\n",
    ],
)
@pytest.mark.usefixtures("each_scene")
def test_files_that_cannot_be_parted_are_read_at_once(text: str) -> None:
    same(text.encode())


@pytest.mark.usefixtures("each_scene")
def test_a_fault_in_the_last_of_many_chapters_stands_on_its_line(tmp_path: Path) -> None:
    content = library(tmp_path, 300)
    mission = content / "missions" / "longue-0" / "mission.yaml"
    text = mission.read_text(encoding="utf-8")
    mission.write_text(text.replace("go: s299\n", "go: s2999\n", 1), encoding="utf-8")
    found = [d for d in check(content, None, settings()["gestures"]) if d.code == "E107"]
    lines = text.split("\n")
    assert [(d.line, d.column) for d in found] == [(lines.index("            go: s299") + 1, 17)]
