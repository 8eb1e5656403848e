"""The content in another language: same ids, same hash, every word said again."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.authoring.merging import template
from game.authoring.mo import compiled
from game.authoring.words import Word
from game.content.languages import Languages
from game.content.library import Library
from game.content.loading import load
from game.content.telling import retold, retold_shelves
from game.content.typography import NARROW, NO_BREAK, foreign, plain
from game.gestures.protocol import Gesture
from game.story.program import Choice, End, Explore, Line, Program
from tests.content.sample import copied, settings


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return copied({}, tmp_path)


@pytest.fixture
def library(content: Path) -> Library:
    loaded = load(content, **settings())
    assert loaded.library is not None
    return loaded.library


def gestures() -> dict[str, Gesture]:
    return dict(settings()["gestures"])


def translate(content: Path, domain: str, words: dict[tuple[str, str], str]) -> None:
    """Write compiled words of English: by id and French text."""
    po = template([Word(*key) for key in words], "en")
    entries = tuple(
        e.__class__(e.key, target) for e, target in zip(po.entries, words.values(), strict=True)
    )
    folder = content / "locale" / "en"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{domain}.mo").write_bytes(compiled(po._replace(entries=entries)))


def shouted(id: str, text: str, note: str) -> str:
    """A language where everything is loud."""
    assert id
    assert note.endswith(".")
    return text.upper()


def sentences(program: Program) -> Iterator[str]:
    for scene in program.scenes.values():
        yield scene.title
        for step in scene.steps:
            match step:
                case Line(text=text) | End(title=text):
                    yield text
                case Choice(ask=ask, options=options):
                    yield ask
                    yield from (text for o in options for text in (o.text, o.why_not))
                case Explore(leave=leave, spots=spots):
                    yield leave
                    yield from (text for s in spots for text in (s.label, s.objective))


def test_every_sentence_of_a_mission_is_said_again(library: Library) -> None:
    for mission in library.missions.values():
        loud = retold(mission, library.people, shouted)
        told = [*sentences(loud.program), loud.title, loud.summary]
        assert told == [text.upper() for text in told]
        assert [text.upper() for text in sentences(mission.program)] == told[:-2]


def test_ids_order_and_hash_of_a_mission_stay(library: Library) -> None:
    for mission in library.missions.values():
        loud = retold(mission, library.people, shouted)
        assert loud.hash == mission.hash
        assert list(loud.program.scenes) == list(mission.program.scenes)
        for id, scene in mission.program.scenes.items():
            other = loud.program.scenes[id]
            assert [s.id for s in other.steps] == [s.id for s in scene.steps]
            assert other.position == scene.position


def test_no_two_texts_of_a_mission_have_the_same_id(library: Library) -> None:
    for mission in library.missions.values():
        ids = Counter[str]()

        def say(id: str, text: str, _: str, seen: Counter[str] = ids) -> str:
            seen[id] += 1
            return text

        retold(mission, library.people, say)
        assert set(ids.values()) == {1}


def test_what_missions_share_is_said_again_but_names(library: Library) -> None:
    loud = retold_shelves(library, gestures(), shouted)
    for id, person in library.people.items():
        assert loud.people[id].role == person.role.upper()
        assert (loud.people[id].name, loud.people[id].title) == (person.name, person.title)
    for id, place in library.places.items():
        assert loud.places[id].summary == place.summary.upper()
        assert loud.places[id].town == place.town
    for alias, skill in library.skills.items():
        assert (loud.skills[alias].label, loud.skills[alias].code) == (
            skill.label.upper(),
            skill.code,
        )
    assert [level["title"] for level in loud.levels.values()] == [
        level["title"].upper() for level in library.levels.values()
    ]
    assert loud.hash == library.hash


def test_the_cast_of_a_mission_takes_the_roles_of_the_people(library: Library) -> None:
    loud = retold_shelves(library, gestures(), shouted)
    (mission,) = (retold(m, loud.people, shouted) for m in loud.missions.values())
    assert all(member.role.isupper() for member in mission.program.cast.values())


def test_a_language_is_a_folder_of_compiled_words(content: Path) -> None:
    translate(content, "interface", {("language", "Français"): "English", ("", "Pause"): "Wait"})
    languages = Languages(content)
    assert languages.codes == ("fr", "en")
    assert [languages.name(code) for code in languages.codes] == ["Français", "English"]
    assert languages.language("en").tr("Pause") == "Wait"
    assert languages.language("en").tr("") == ""
    assert languages.language("en") is languages.language("en")


def test_an_unknown_or_damaged_language_is_french(content: Path) -> None:
    translate(content, "interface", {("", "Pause"): "Wait"})
    assert Languages(content).language("xx").code == "fr"
    (content / "locale" / "en" / "interface.mo").write_bytes(b"torn")
    damaged = Languages(content).language("en")
    assert damaged.tr("Pause") == "Pause"


def test_words_without_a_translation_stay_in_french(content: Path, library: Library) -> None:
    translate(content, "interface", {("", "Pause"): "Wait"})
    languages = Languages(content)
    assert languages.language("en").tr("Nuit : vingt\u00a0V") == "Nuit : vingt\u00a0V"
    told = languages.translated(library, "en", gestures())
    assert told.missions == library.missions
    assert told.people == library.people


def test_translated_content_is_found_by_its_id(content: Path, library: Library) -> None:
    (mission,) = library.missions.values()
    key = (f"{mission.id}:title", plain(mission.title))
    translate(content, "interface", {("", "Pause"): "Wait"})
    translate(content, mission.id, {key: "The relay: 24 V"})
    languages = Languages(content)
    told = languages.translated(library, "en", gestures()).missions[mission.id]
    assert told.title == "The relay: 24\u00a0V"
    assert told.summary == mission.summary
    assert languages.translated(library, "fr", gestures()) is library


def test_french_has_its_no_break_spaces_and_other_languages_theirs(content: Path) -> None:
    translate(content, "interface", {("", "Encore {n} V ?\nOui !"): "{n} V more?\nYes!"})
    languages = Languages(content)
    sentence = "Encore {n} V ?\nOui !"
    assert (
        languages.language("fr").tr(sentence) == f"Encore {{n}}{NO_BREAK}V{NARROW}?\nOui{NARROW}!"
    )
    assert languages.language("en").tr(sentence) == f"{{n}}{NO_BREAK}V more?\nYes!"


def test_only_numbers_and_units_hold_together_in_a_foreign_text() -> None:
    assert foreign("About 24 V: yes! A 3 mm gap; no?") == (
        f"About 24{NO_BREAK}V: yes! A 3{NO_BREAK}mm gap; no?"
    )
    assert plain(f"a{NO_BREAK}b{NARROW}c") == "a b c"
