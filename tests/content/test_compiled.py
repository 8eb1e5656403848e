"""A kept library is the very same library, or it is not there."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.content import compiled
from game.content.compiled import KeptScenes
from game.content.fingerprint import SIZE, fingerprint
from game.content.languages import Languages
from game.content.library import Library
from game.content.loading import load
from game.gestures.registry import GESTURES
from tests.content.sample import CONTENT, settings

ROOT = Path(__file__).parents[2]
ASSETS = ROOT / "assets"
KEY = bytes(range(SIZE))
FILES = (
    *("skills.yaml", "places.yaml", "glossary.yaml", "people", "missions/ligne-arretee"),
    *("gestures/fault-finding", "occupations", "locale"),
)
"""What the shipped mission needs."""


def sample() -> Library:
    library = load(CONTENT, **settings()).library
    assert library is not None
    return library


LIBRARY = sample()


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("cache") / "kept.bin"
    compiled.write(path, KEY, LIBRARY)
    return path


def test_a_kept_library_is_the_same(kept: Path) -> None:
    again = compiled.read(kept, KEY)
    assert again == LIBRARY
    assert again is not None
    assert again.hash == LIBRARY.hash
    assert list(again.missions["relais"].program.scenes) == list(
        LIBRARY.missions["relais"].program.scenes
    )


def test_scenes_are_decoded_when_they_are_entered(kept: Path) -> None:
    again = compiled.read(kept, KEY)
    assert again is not None
    program = again.missions["relais"].program
    assert isinstance(program.scenes, KeptScenes)
    assert program.scenes.decoded == 0
    assert program.start in program.scenes
    assert program.scenes[program.start] is program.scenes[program.start]
    assert program.scenes.decoded == 1
    assert "nulle-part" not in program.scenes
    assert program.scenes.get("nulle-part") is None


def test_a_library_of_other_files_is_not_taken(kept: Path) -> None:
    assert compiled.read(kept, bytes(SIZE)) is None


def test_any_changed_byte_is_noticed(kept: Path, tmp_path: Path) -> None:
    whole = kept.read_bytes()
    path = tmp_path / "changed.bin"

    @given(st.integers(0, len(whole) - 1), st.integers(1, 255))
    def change(at: int, by: int) -> None:
        data = bytearray(whole)
        data[at] ^= by
        path.write_bytes(data)
        assert compiled.read(path, KEY) in (None, LIBRARY)

    change()


def test_every_byte_counts(kept: Path, tmp_path: Path) -> None:
    whole = kept.read_bytes()
    path = tmp_path / "changed.bin"
    for at in range(0, len(whole), 7):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        assert compiled.read(path, KEY) is None, at


def test_a_file_that_is_cut_or_too_long_is_not_taken(kept: Path, tmp_path: Path) -> None:
    whole = kept.read_bytes()
    path = tmp_path / "cut.bin"
    for length in (*range(120), len(whole) // 2, len(whole) - 1):
        path.write_bytes(whole[:length])
        assert compiled.read(path, KEY) is None
    path.write_bytes(whole + b" ")
    assert compiled.read(path, KEY) is None


def test_what_is_no_kept_library_is_not_taken(tmp_path: Path) -> None:
    assert compiled.read(tmp_path / "absent.bin", KEY) is None
    assert compiled.read(tmp_path, KEY) is None
    (tmp_path / "foreign.bin").write_bytes(b"SQLite format 3\x00" * 99)
    assert compiled.read(tmp_path / "foreign.bin", KEY) is None


@pytest.mark.parametrize("index", [b"", b"[]", b"{}", b"[[]]", b"null", b'["a"]', b"\xff"])
def test_a_sound_checksum_over_nonsense_is_not_enough(tmp_path: Path, index: bytes) -> None:
    size = len(index).to_bytes(8, "big")
    checksum = compiled._checksum(size, index)
    path = tmp_path / "nonsense.bin"
    path.write_bytes(compiled.MAGIC + KEY + checksum + size + index)
    assert compiled.read(path, KEY) is None


def test_a_folder_that_cannot_be_made_keeps_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    compiled.write(tmp_path / "file" / "kept.bin", KEY, LIBRARY)
    assert (tmp_path / "file").read_text() == "in the way"


def test_a_disk_that_refuses_leaves_what_was_there_and_no_rest(tmp_path: Path) -> None:
    path = tmp_path / "kept.bin"
    path.mkdir()
    compiled.write(path, KEY, LIBRARY)
    assert [p.name for p in tmp_path.iterdir()] == ["kept.bin"]
    assert path.is_dir()


def test_many_writers_at_once_leave_one_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "kept.bin"
    found: list[Library | None] = []
    writers = [Thread(target=compiled.write, args=(path, KEY, LIBRARY)) for _ in range(8)]
    for writer in writers:
        writer.start()
        found.append(compiled.read(path, KEY))
    for writer in writers:
        writer.join()
    assert all(library in (None, LIBRARY) for library in found)
    assert compiled.read(path, KEY) == LIBRARY
    assert [p.name for p in tmp_path.iterdir()] == ["kept.bin"]


class Folder:
    """A content folder with the shipped mission, and a cache beside it."""

    def __init__(self, folder: Path) -> None:
        content = folder / "content"
        for name in FILES:
            copy = content / name
            copy.parent.mkdir(parents=True, exist_ok=True)
            put = shutil.copytree if (ROOT / "content" / name).is_dir() else shutil.copy
            put(ROOT / "content" / name, copy)
        self.content, self.cache = content, folder / "cache"
        self.mission = content / "missions" / "ligne-arretee" / "mission.yaml"

    def load(self) -> Library:
        library = load(self.content, ASSETS, GESTURES, cache=self.cache).library
        assert library is not None
        return library

    def is_kept(self, library: Library) -> bool:
        return isinstance(library.missions["ligne-arretee"].program.scenes, KeptScenes)

    def rewrites(self, old: str, new: str) -> None:
        text = self.mission.read_text(encoding="utf-8")
        assert old in text
        self.mission.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path)


def test_the_second_start_is_from_the_kept_library(folder: Folder) -> None:
    first, second = folder.load(), folder.load()
    assert not folder.is_kept(first)
    assert folder.is_kept(second)
    assert second == first


def test_a_changed_file_is_read_anew(folder: Folder) -> None:
    folder.load()
    folder.rewrites("title: La ligne s'arrête", "title: La ligne repart")
    again = folder.load()
    assert again.missions["ligne-arretee"].title == "La ligne repart"
    assert not folder.is_kept(again)
    assert folder.is_kept(folder.load())


def test_a_file_more_or_less_is_noticed(folder: Folder) -> None:
    folder.load()
    (folder.content / "people" / "mei-zhang.yaml").unlink()
    assert "mei-zhang" not in folder.load().people


def test_a_broken_cache_is_made_again(folder: Folder) -> None:
    first = folder.load()
    (path,) = folder.cache.iterdir()
    path.write_bytes(path.read_bytes()[:-1])
    assert not folder.is_kept(folder.load())
    assert folder.is_kept(folder.load())
    assert folder.load() == first


def test_content_with_a_fault_is_not_kept(folder: Folder) -> None:
    folder.rewrites("start: arrivee", "start: nulle-part")
    assert load(folder.content, ASSETS, GESTURES, cache=folder.cache).library is None
    assert not folder.cache.exists()


def test_a_folder_that_is_not_there_is_no_trouble(tmp_path: Path) -> None:
    loaded = load(tmp_path / "absent", ASSETS, GESTURES, cache=tmp_path / "cache")
    assert loaded.diagnostics


def contents(folder: Path) -> Iterator[bytes]:
    for gestures in ((), ("fault-finding",)):
        for assets in (None, folder / "assets"):
            yield fingerprint(folder / "content", assets, gestures)


def test_everything_that_a_library_hangs_on_is_in_its_fingerprint(tmp_path: Path) -> None:
    for name in ("content", "assets"):
        (tmp_path / name).mkdir()
    seen = set(contents(tmp_path))
    assert len(seen) == 4
    (tmp_path / "content" / "note.txt").write_text("no content")
    assert set(contents(tmp_path)) == seen
    for name in ("content/a.yaml", "content/b.jsonl", "assets/c.svg"):
        (tmp_path / name).write_text("a")
        assert not seen >= set(contents(tmp_path))
        seen |= set(contents(tmp_path))
    (tmp_path / "assets" / "c.svg").write_text("another drawing of the same name")
    assert set(contents(tmp_path)) <= seen
    (tmp_path / "content" / "a.yaml").write_text("b")
    assert not set(contents(tmp_path)) & seen


def test_a_kept_library_is_told_in_another_language_scene_by_scene(folder: Folder) -> None:
    languages = Languages(folder.content)
    first = languages.translated(folder.load(), "en", GESTURES)
    again = languages.translated(folder.load(), "en", GESTURES)
    scenes = again.missions["ligne-arretee"].program.scenes
    assert isinstance(scenes, KeptScenes)
    assert scenes.decoded == 0
    assert again == first
