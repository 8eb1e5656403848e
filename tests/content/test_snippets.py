"""Snippets: linked once, played under the id of each use, faults told once at their place."""

from pathlib import Path

import pytest

from game.authoring.catalogues import catalogues
from game.content.library import Library
from game.content.loading import check, load
from game.content.telling import retold
from game.gestures.registry import GESTURES
from game.story.program import Program
from tests.content.conftest import Check
from tests.content.frames import Framed, write
from tests.content.sample import GESTURES as SAMPLE_GESTURES
from tests.content.sample import settings
from tests.story.walk import Walk

ROOT = Path(__file__).parents[2]
USE = "- use: consignes\n  id: {}\n  cast: {{guide: {}}}\n"
KEPT = "  with: {essais: 1}\n  set: {ouvert: gants, pieces: essais}\n"


def library_with(content: Path, steps: str) -> Library:
    write(Framed.etapes(steps, ()), content)
    loaded = load(content, **settings())
    assert loaded.library is not None
    assert "essai" in loaded.library.missions, loaded.diagnostics
    return loaded.library


def program_with(content: Path, steps: str) -> Program:
    return library_with(content, steps).missions["essai"].program


def test_two_uses_are_played_apart_by_whom_the_mission_says(content: Path) -> None:
    steps = USE.format("un", "nadia") + KEPT + USE.format("deux", "hugo") + "- recit: Après.\n"
    walk = Walk(program_with(content, steps))
    assert [(s.id, s.speaker) for s in walk.turn.lines] == [("un/entree/1", "nadia")]
    walk.choose("non").choose("non").choose("oui")
    assert walk.texts == (
        "Parfait.",
        "Deux fois\u202f? Ça arrive.",
        "Lunettes, chaussures. Et tes mains\u202f?",
    )
    assert (walk.state.variables["ouvert"], walk.state.variables["pieces"]) == (True, 3)
    assert walk.turn.lines[-1].speaker == "hugo"
    walk.choose("oui")
    assert walk.texts[:2] == ("Parfait.", "Après.")
    assert walk.state.visits["un/entree"] == 3
    assert walk.state.taken["deux/mains/oui"] == 1


def test_a_mission_can_ask_what_was_taken_in_a_snippet(content: Path) -> None:
    asks = "- recit: Sans gants.\n  when: {taken: consignes/mains/non}\n"
    walk = Walk(program_with(content, "- use: consignes\n  cast: {guide: nadia}\n" + asks))
    assert "Sans gants." in walk.choose("non").choose("oui").texts


def test_a_snippet_begins_anew_at_each_use(content: Path) -> None:
    again = (
        USE.format("un", "nadia")
        + "- choose: encore\n  ask: Encore ?\n  options:\n"
        + "    - {id: oui, text: Oui, go: arrivee}\n    - {id: non, text: Non}\n"
    )
    walk = Walk(program_with(content, again))
    walk.choose("non").choose("oui").choose("oui")
    assert walk.state.variables["un/essais"] == 0


def test_a_snippet_may_use_another(content: Path) -> None:
    write(
        {
            "snippets/double.yaml": "snippet: double\ncast: [chef]\nvars: {mains: false}\nsteps:\n"
            "  - use: consignes\n    cast: {guide: chef}\n    set: {mains: gants}\n"
            "  - chef: Et voilà.\n    when: {var: mains}\n"
        },
        content,
    )
    library = library_with(content, "- use: double\n  cast: {chef: hugo}\n- recit: Après.\n")
    walk = Walk(library.missions["essai"].program)
    assert walk.turn.lines[0].id == "double/consignes/entree/1"
    assert walk.choose("oui").texts[:3] == ("Parfait.", "Et voilà.", "Après.")


def test_translators_meet_the_words_of_a_snippet_once(content: Path) -> None:
    library = library_with(content, USE.format("un", "nadia") + USE.format("deux", "hugo"))
    words = catalogues(library, SAMPLE_GESTURES)
    own = [w for w in words["content"] if w.context == "snippets/consignes:entree/1"]
    assert [(w.source, w.places) for w in own] == [
        ("Lunettes, chaussures. Et tes mains ?", ("content/snippets/consignes.yaml",))
    ]
    assert not [w for w in words["essai"] if "entree" in w.context]

    def shout(id: str, text: str, _: str) -> str:
        return f"{id}!" if id.startswith("snippets/") else text

    told = retold(library.missions["essai"], library.people, shout, shout).program
    assert {w.text for w in told.scenes["un/sortie"].steps} == {  # type: ignore[union-attr]
        "snippets/consignes:sortie/1!",
        "snippets/consignes:sortie/2!",
    }


def test_a_fault_of_a_snippet_is_told_once_and_in_its_file(check_files: Check) -> None:
    steps = Framed.etapes(USE.format("un", "nadia") + USE.format("deux", "hugo"), ())
    text = "snippet: consignes\ncast: [guide]\nsteps:\n  - guide: Une _consigniation_.\n"
    found = check_files({**steps, "snippets/consignes.yaml": text})
    assert [(d.file.rpartition("/")[2], d.line, d.code) for d in found] == [
        ("consignes.yaml", 4, "E151")
    ]


@pytest.mark.parametrize(
    ("use", "code"),
    [
        ("- use: consigne\n  cast: {guide: nadia}\n", "E153"),
        ("- use: consignes\n", "E153"),
        ("- use: consignes\n  cast: {guide: nadia, autre: hugo}\n", "E153"),
        ("- use: consignes\n  cast: {guide: personne}\n", "E116"),
        ("- use: consignes\n  cast: {guide: nadia}\n  with: {rien: 1}\n", "E123"),
        ("- use: consignes\n  cast: {guide: nadia}\n  with: {gants: 1}\n", "E124"),
        ("- use: consignes\n  cast: {guide: nadia}\n  set: {ouvert: rien}\n", "E123"),
        ("- use: consignes\n  cast: {guide: nadia}\n  set: {rien: gants}\n", "E123"),
        ("- use: consignes\n  cast: {guide: nadia}\n  set: {pieces: gants}\n", "E124"),
        ("- use: consignes\n  cast: {guide: nadia}\n  set: {ouvert: essais}\n", "E124"),
        ("- use: consignes\n  cast: {guide: nadia}\n  set: {outil: essais}\n", "E124"),
        (USE.format("un", "nadia") * 2, "E125"),
    ],
)
def test_a_bad_use_is_told_in_the_mission(check_files: Check, use: str, code: str) -> None:
    found = check_files(Framed.etapes(use, ()))
    assert [d.code for d in found] == [code]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("snippet: consignes\ncast: [guide]\n", "E109"),
        ("snippet: autre\nsteps: [{recit: Un.}]\n", "E128"),
        ("snippet: consignes\ncast: [go]\nsteps: [{recit: Un.}]\n", "E112"),
        ("snippet: consignes\nstart: rien\nscenes: {a: {steps: [{recit: Un.}]}}\n", "E107"),
        ("snippet: consignes\nscenes: {a: {steps: [{go: b}]}, b: {steps: [{go: a}]}}\n", "E157"),
        ("snippet: consignes\nsteps: [{recit: Un.}, {end: fin, title: Fin}]\n", "E157"),
        ("snippet: consignes\nsteps: [{use: consignes}]\n", "E153"),
        ("snippet: consignes\ncast: guide\nsteps: [{guide (smile): Un.}]\n", "E110"),
        ("snippet: consignes\ncast: {a: b}\nsteps: [{a: Un.}, {recit: Deux.}]\n", "E110"),
        ("snippet: consignes\nvars: [a]\nsteps: [{recit: Un., when: {var: a}}]\n", "E110"),
        (
            "snippet: consignes\nscenes:\n  a: {steps: [{recit: Un.}]}\n"
            "  b: {steps: [{recit: Un.}]}\n",
            "W211",
        ),
        ("snippet: consignes\nsteps:\n  - paul: Un.\n", "E116"),
        ("- 1\n", "E110"),
    ],
)
def test_what_is_wrong_in_a_snippet_is_told_there(check_files: Check, text: str, code: str) -> None:
    assert [d.code for d in check_files({"snippets/consignes.yaml": text})] == [code]


def test_a_snippet_in_a_ring_is_told_where_it_is_used(check_files: Check) -> None:
    text = "snippet: consignes\nsteps:\n  - recit: Un.\n  - use: consignes\n"
    assert [(d.line, d.code) for d in check_files({"snippets/consignes.yaml": text})] == [
        (4, "E153")
    ]


def test_snippets_that_use_each_other_are_refused(check_files: Check) -> None:
    found = check_files(
        {
            "snippets/a.yaml": "snippet: a\nsteps: [{use: b}]\n",
            "snippets/b.yaml": "snippet: b\nsteps: [{use: a}]\n",
        }
    )
    assert {d.code for d in found} == {"E153"}


def test_a_mission_with_a_faulty_snippet_is_kept_out(content: Path) -> None:
    write(Framed.etapes(USE.format("un", "nadia"), ()), content)
    (content / "snippets" / "consignes.yaml").write_text("snippet: consignes\nsteps: [{go: x}]\n")
    library = load(content, **settings()).library
    assert library is not None
    assert "relais" in library.missions
    assert [d.code for d in library.refused["essai"].faults] == ["E107"]


def test_editing_a_snippet_changes_the_missions_that_play_it(content: Path) -> None:
    steps = USE.format("un", "nadia")
    before = program_with(content, steps).hash
    path = content / "snippets" / "consignes.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("Parfait", "Très bien"), "utf-8")
    after = load(content, **settings()).library
    assert after is not None
    assert after.missions["essai"].program.hash != before


def test_the_shipped_snippet_passes_check() -> None:
    files = [ROOT / "content" / "snippets" / "protections.yaml"]
    assert check(ROOT / "content", ROOT / "assets", GESTURES, files) == []
