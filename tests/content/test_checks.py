"""Advice of the content guide."""

from pathlib import Path
from textwrap import indent

import pytest

from game.content.check_measure import contrast
from game.content.check_people import paired
from game.content.check_types import Poorest
from game.content.check_words import words
from game.content.course import Course
from game.content.loading import check, load
from game.story.program import Choice
from tests.content.conftest import Check, Told
from tests.content.frames import Framed, mission, scene, write
from tests.content.sample import CONTENT, settings
from tests.content.walking import chosen, walk


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Bonjour", 1),
        ("Bonjour !", 1),
        ("L'équipe attend : rien ne bouge…", 5),
        ("« Oui », dit-il.", 2),
        ("3\u202f000 pièces", 3),
        ("", 0),
    ],
)
def test_words_are_counted_as_a_reader_meets_them(text: str, count: int) -> None:
    assert words(text) == count


def test_long_texts_are_told_wherever_they_are_read(told: Told) -> None:
    long = "mot " * 26
    found = told("etapes", f"- nadia: {long}\n- recit: {long}\n  id: x\n- hugo: {'mot ' * 25}\n")
    assert found == ["E136 26 mots : 25 au plus"] * 2
    found = told("options", f"- {{id: a, text: {long}}}\n- {{id: b, text: B}}\n")
    assert found == ["E136 26 mots : 25 au plus"]
    closed = f"- {{id: a, text: A, when: {{var: ouvert}}, why_not: {long}}}\n"
    assert told("options", closed + "- {id: b, text: B}\n") == ["E136 26 mots : 25 au plus"]
    found = told("points", f"- {{id: a, kind: look, label: {long}, at: armoire, go: suite}}\n")
    assert found == ["E136 26 mots : 25 au plus"]
    asked = f"- choose: c\n  ask: {long}\n  options: [{{id: a, text: A}}, {{id: b, text: B}}]\n"
    assert told("etapes", asked) == ["E136 26 mots : 25 au plus"]


def test_one_long_line_in_ten_is_not_too_many(told: Told) -> None:
    long, short = "- nadia: " + "mot " * 16 + "\n", "- nadia: mot\n"
    assert told("etapes", long + short * 10) == []
    assert told("etapes", long * 2 + short * 10) == [
        "W201 2 répliques sur 14 dépassent 15 mots : une sur dix au plus"
    ]


def test_a_mission_of_few_lines_is_not_judged_on_their_share(told: Told) -> None:
    assert told("etapes", "- nadia: " + "mot " * 16 + "\n") == []


def test_a_faulty_mission_still_has_its_long_lines_told(told: Told) -> None:
    found = told(
        "etapes", f"- nadia: {'mot ' * 26}\n- hugo: A\n  whne: {{route: full}}\n- go: suit\n"
    )
    assert [line.split()[0] for line in found] == ["E136", "E108", "E107"]


def test_signs_that_no_font_has_are_told_in_any_file(told: Told) -> None:
    assert told("etapes", "- nadia: Vers la droite →\n") == [
        "W210 les polices du jeu n'ont pas « → » (U+2192)"
    ]
    assert told("niveau", "title: H₂O\npieces: 3\n") == [
        "W210 les polices du jeu n'ont pas « ₂ » (U+2082)"
    ]


def test_signs_in_comments_do_not_matter(told: Told) -> None:
    assert told("etapes", "# → ✓\n- nadia: A\n") == []


def test_a_pair_of_forms_is_read() -> None:
    assert paired("Soudeur / Soudeuse") == ("Soudeur", "Soudeuse")
    assert paired("Pilote d'îlot") is None
    assert paired(" / Soudeuse") is None


PERSON = (
    "name: Camille Roux\nrole: {}\ntrade: {}\ngender: {}\nage: 28\nlevel: technician\nlook: {{}}\n"
)


@pytest.mark.parametrize(
    ("role", "trade", "gender", "wrong"),
    [
        ("Technicienne de maintenance", "I1302", "f", False),
        ("Technicien de maintenance", "I1302", "m", False),
        ("Technicien de maintenance", "I1302", "f", True),
        ("Technicienne de maintenance", "I1302", "m", True),
        ("Électromécanicienne", "I1302", "f", False),
        ("Pilote d'îlot", "H2503", "f", False),
    ],
)
def test_a_role_takes_the_form_of_its_person(
    told: Told, role: str, trade: str, gender: str, wrong: bool
) -> None:
    found = told("personne", PERSON.format(role, trade, gender))
    assert [line.split()[0] for line in found] == ["W209"] * wrong


def test_a_title_of_ones_own_is_in_both_forms(told: Told) -> None:
    text = PERSON.format("Soudeuse", "I1302", "f")
    assert told("personne", text + "title: Soudeur / Soudeuse\n") == []
    assert told("personne", text + "title: Soudeuse\n") == [
        "W209 cet intitulé n'est pas dans les deux formes"
    ]


def test_a_person_of_no_mission_is_told(told: Told) -> None:
    text = PERSON.format("Technicienne", "I1302", "f")
    found = told("fichier", text, "people/camille-roux.yaml")
    assert found == ["W207 aucune mission n'emploie « camille-roux »"]


@pytest.mark.parametrize(
    ("women", "men", "told_so"), [(4, 4, False), (0, 5, False), (0, 6, True), (8, 1, True)]
)
def test_the_balance_of_the_cast_is_judged_from_eight_people_on(
    content: Path, women: int, men: int, told_so: bool
) -> None:
    """The sample has two people of its own, one of each."""
    people = [f"dame-{chr(97 + n)}: f\n" for n in range(women)]
    people += [f"sire-{chr(97 + n)}: m\n" for n in range(men)]
    write(Framed.distribution("".join(people), ()), content)
    found = [d for d in check(content, **settings()) if d.code == "W208"]
    assert [d.file for d in found] == [(content / "people").as_posix()] * told_so


def test_variables_that_change_nothing_are_told(told: Told) -> None:
    assert told("entete", "vars:\n  seule: 0\n") == ["W205 aucune condition ne regarde « seule »"]
    line = "- nadia: A\n  when: {any: [{not: {var: seule, is: 1}}]}\n"
    assert told("entete", "vars:\n  seule: 0\n" + scenes(line)) == [
        "W206 rien ne change « seule » : ses conditions ont toujours la même réponse"
    ]


def scenes(steps: str) -> str:
    return "scenes:\n" + scene(steps)


@pytest.mark.parametrize(
    "change",
    [
        "- set: {seule: 1}\n",
        "- add: {seule: 1}\n",
        "- gesture: fault-finding\n  level: moteur-convoyeur\n  set: {seule: methode}\n",
        "- choose: c\n  ask: Q\n  options: [{id: a, text: A, add: {seule: 1}}, {id: b, text: B}]\n",
        "- explore: e\n  leave: L\n  spots:\n"
        "    - {id: a, kind: look, label: A, at: armoire, set: {seule: 1}, go: suite}\n",
    ],
)
def test_every_way_to_change_a_variable_counts(told: Told, change: str) -> None:
    steps = f"{change}- nadia: A\n  when: {{var: seule, is: 1}}\n"
    assert told("entete", "vars:\n  seule: 0\n" + scenes(steps)) == []


def test_dead_scenes_and_steps_are_told_once(told: Told) -> None:
    first = "arrivee:\n  steps:\n    - go: suite\n    - nadia: A\n    - nadia: B\n"
    lost = "perdue:\n  steps:\n    - nadia: C\n    - go: suite\n"
    assert told("scenes", first + lost) == [
        "W211 cette étape n'est jamais jouée",
        "W211 aucun chemin ne mène à la scène « perdue »",
    ]


def test_a_condition_that_never_holds_is_told_where_it_stands(told: Told) -> None:
    never = "{all: [{var: pieces, at_least: 4}, {var: pieces, at_most: 2}]}"
    assert told("etapes", f"- nadia: A\n  when: {never}\n") == [
        "W212 cette condition n'est jamais vraie"
    ]
    assert told("options", f"- {{id: a, text: A, when: {never}}}\n- {{id: b, text: B}}\n") == [
        "W212 cette condition n'est jamais vraie"
    ]
    assert told("etapes", "- nadia: A\n  when: {route: short}\n") == [
        "W212 cette condition n'est jamais vraie"
    ]


def test_a_ring_under_conditions_is_told(told: Told) -> None:
    text = "arrivee:\n  steps:\n    - go: b\n      when: {var: ouvert}\n    - go: suite\n"
    text += "b:\n  steps:\n    - call: c\n    - go: arrivee\nc:\n  steps:\n    - nadia: A\n"
    assert told("scenes", text) == [
        "W214 si les conditions s'y prêtent, « arrivee » tourne en rond sans rien demander"
    ]
    waits = text.replace("- nadia: A", "- gesture: fault-finding\n      level: moteur-convoyeur")
    assert told("scenes", waits) == []


DECISION = """\
- choose: c{}
  ask: Q
  options:
    - {{id: un, text: A, shows: [diagnostiquer, planifier]}}
    - {{id: deux, text: B, shows: [inventer, animer, ecouter]}}
"""


def touches(check_files: Check, steps: str, rest: str, heading: dict[str, str]) -> list[str]:
    found = check_files(mission(scene(steps), heading, rest))
    return [d.message for d in found if d.code == "W204"]


END = """\
  suite:
    steps:
      - nadia: A
      - hugo: B
      - end: fin
        title: Fin
"""


def test_types_are_counted_on_the_poorest_way(check_files: Check) -> None:
    heading = {"vars": "vars: {}"}
    five = "".join(DECISION.format(n) for n in range(5))
    assert touches(check_files, five, END, heading) == []
    shortcut = (
        "- choose: vite\n  ask: Q\n  options: [{id: a, text: A, go: suite}, {id: b, text: B}]\n"
    )
    (poor,) = touches(check_files, DECISION.format(9) + shortcut + five, END, heading)
    assert "R × 1, I × 1, A × 1, S × 1, E × 1, C × 1" in poor


def test_a_decision_that_may_be_skipped_does_not_count(check_files: Check) -> None:
    heading = {"vars": "vars: {ouvert: false}"}
    four = "".join(DECISION.format(n) for n in range(4))
    fifth = DECISION.format(4) + "  when: {var: ouvert}\n"
    (poor,) = touches(check_files, "- set: {ouvert: true}\n" + four + fifth, END, heading)
    assert "R × 4" in poor


def test_decisions_of_called_scenes_and_required_spots_count(check_files: Check) -> None:
    heading = {"vars": "vars: {}"}
    spot = (
        "- explore: e\n  leave: L\n  spots:\n    - id: a\n      kind: look\n      label: A\n"
        "      at: armoire\n      required: true\n      then:\n"
        f"{indent(DECISION.format(0) + DECISION.format(1), ' ' * 8)}- call: appelee\n"
    )
    called = "".join(DECISION.format(n) for n in range(2, 5))
    rest = f"  appelee:\n    steps:\n{indent(called, ' ' * 6)}{END}"
    assert touches(check_files, spot, rest, heading) == []
    (poor,) = touches(check_files, spot.replace("required: true", "once: true"), rest, heading)
    assert "R × 3" in poor


@pytest.mark.parametrize("route", ["full", "short"])
def test_no_play_is_poorer_than_the_poorest_way(route: str) -> None:
    library = load(CONTENT, **settings()).library
    assert library is not None
    program = library.missions["relais"].program
    bound = Poorest(Course(program, route), library.skills, 9).costs[program.start].ending
    steps = {step.id: step for scene in program.scenes.values() for step in scene.steps}
    for seed in range(40):
        met = [steps[id] for id in chosen(list(walk(program, route, seed)))]
        told_by = [contrast(c, library.skills) for c in met if isinstance(c, Choice)]
        counts = [sum(column) for column in zip(*told_by, strict=True)] or [0] * 6
        assert all(count >= least for count, least in zip(counts, bound, strict=True))
