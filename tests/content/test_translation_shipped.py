"""The translations that are shipped: whole, readable in our fonts, in the language's own print."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.app.world import ASSETS, CONTENT
from game.authoring.po import Entry, Po, read
from game.content.glyphs import drawable
from game.content.languages import Languages
from game.content.loading import load
from game.gestures.registry import GESTURES
from game.occupations.table import load as load_occupations
from game.passport.words import TRANSITIONS, kind_of
from game.session.nicknames import ANIMALS, nickname, told

FILES = sorted((CONTENT / "locale").glob("*/*.po"))
NAMES = [f"{path.parent.name}/{path.stem}" for path in FILES]
FRENCH_PRINT = re.compile("[\u00a0\u202f][:;!?»]|«|»| [;:!?]")
MOST_WORDS = 25
"""Words that a line may hold (content guide)."""


def entries(path: Path) -> Iterator[Entry]:
    po: Po = read(path.read_text(encoding="utf-8"))
    return (e for e in po.entries if not e.obsolete)


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_every_letter_of_a_translation_is_in_the_fonts(path: Path) -> None:
    known = drawable((ASSETS / "fonts").glob("*.ttf"))
    used = {c for e in entries(path) for c in e.target if c != "\n"}
    assert used - known == set()


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_no_french_print_is_left_in_a_translation(path: Path) -> None:
    assert [e.target for e in entries(path) if FRENCH_PRINT.search(e.target)] == []


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_a_translated_line_is_no_longer_than_the_guide_allows(path: Path) -> None:
    assert [e.target for e in entries(path) if len(e.target.split()) > MOST_WORDS] == []


def test_content_told_in_english_holds_no_french_print() -> None:
    loaded = load(CONTENT, None, GESTURES)
    assert loaded.library is not None
    told_again = Languages(CONTENT).translated(loaded.library, "en", GESTURES)
    shown = [repr(m.program.scenes) for m in told_again.missions.values()]
    shown += [repr(told_again.places), repr(told_again.skills)]
    assert [text for text in shown if FRENCH_PRINT.search(text.replace("': ", "':"))] == []


def test_every_nickname_has_its_english_animal() -> None:
    tr = Languages(CONTENT).language("en").tr
    assert {animal for animal in ANIMALS if tr(animal) == animal} == {"Chamois", "Lynx"}
    assert told("Loutre 27", tr) == "Otter 27"
    assert told(nickname(5), lambda word: word) == nickname(5)
    assert told("", tr) == ""


def test_the_words_of_rome_s_tags_are_all_known() -> None:
    table = load_occupations(CONTENT / "occupations")
    assert {o.transition for o in table.values()} - {""} == set(TRANSITIONS)


def test_every_kind_of_diploma_can_be_told_in_english() -> None:
    known = {e.key.source for e in entries(CONTENT / "locale" / "en" / "interface.po")}
    kinds = {
        kind_of(d.name).replace("\u00a0", " ")
        for o in load_occupations(CONTENT / "occupations").values()
        for d in o.routes
    }
    assert kinds <= known
