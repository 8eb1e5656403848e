"""Turns, cases, draws, sounds, patience, comparisons and debriefs, from YAML to a play."""

from pathlib import Path

import pytest

from game.content.library import Debrief
from game.content.loading import load
from game.story.program import Program
from game.story.state import Choosing
from tests.content.conftest import Told
from tests.content.frames import Framed, write
from tests.content.sample import settings
from tests.story.walk import Walk


def played(content: Path, kind: str, text: str, *words: str) -> Program:
    """The program of the mission « essai » around a fragment."""
    write(getattr(Framed, kind)(text, words), content)
    loaded = load(content, **settings())
    assert loaded.library is not None, loaded.diagnostics
    assert "essai" in loaded.library.missions, loaded.diagnostics
    return loaded.library.missions["essai"].program


def test_a_list_of_texts_takes_turns_and_each_has_its_id(content: Path) -> None:
    steps = (
        "- nadia (smile): [Bonjour., Encore toi !]\n  id: salut\n"
        "- choose: encore\n  ask: Encore ?\n  options:\n"
        "    - {id: oui, text: Oui, go: arrivee}\n    - {id: non, text: Non}\n"
    )
    walk = Walk(played(content, "etapes", steps))
    assert walk.texts == ("Bonjour.",)
    assert walk.turn.lines[0].id == "salut/1/1"
    assert walk.turn.lines[0].mood == "smile"
    assert walk.choose("oui").texts == walk.choose("oui").texts == ("Encore toi\u202f!",)


def test_turns_are_steps_or_lists_of_steps(content: Path) -> None:
    steps = (
        "- vary: v\n  order: cycle\n  turns:\n    - recit: Un.\n"
        "    - - recit: Deux.\n      - recit: Trois.\n"
        "- choose: encore\n  ask: Encore ?\n  options:\n"
        "    - {id: oui, text: Oui, go: arrivee}\n    - {id: non, text: Non}\n"
    )
    walk = Walk(played(content, "etapes", steps))
    assert walk.texts == ("Un.",)
    assert walk.choose("oui").texts == ("Deux.", "Trois.")
    assert walk.choose("oui").texts == ("Un.",)


def test_the_first_true_case_is_played(content: Path) -> None:
    steps = (
        "- set: {outil: cle}\n- cases:\n    - when: {var: ouvert}\n      then: [{recit: A.}]\n"
        "    - when: {var: outil, is: cle}\n      then: [{recit: B.}]\n    - else: [{recit: C.}]\n"
    )
    assert Walk(played(content, "etapes", steps)).texts[0] == "B."


def test_a_draw_gives_one_of_the_words(content: Path) -> None:
    steps = "- draw: outil\n- recit: Pince.\n  when: {var: outil, is: pince}\n"
    mission = played(content, "etapes", steps)
    found = {"Pince." in Walk(mission, seed=seed).texts for seed in range(12)}
    assert found == {False, True}


def test_a_scene_has_its_bed_and_a_step_its_sound(content: Path) -> None:
    scenes = (
        "arrivee:\n  backdrop: atelier-robots\n  sound: atelier\n  steps:\n"
        "    - sound: porte\n    - recit: Un.\n    - go: suite\n"
    )
    mission = played(content, "scenes", scenes)
    assert mission.scenes["arrivee"].sound == "atelier"
    assert Walk(mission).turn.sounds[0].sound == "porte"


def test_a_recorded_voice_goes_with_its_line(content: Path) -> None:
    voices = content / "missions" / "essai" / "voices"
    voices.mkdir(parents=True)
    (voices / "un.ogg").write_bytes(b"")
    mission = played(content, "etapes", "- nadia: Un.\n  voice: un.ogg\n")
    assert Walk(mission).turn.lines[0].voice == "un.ogg"


def test_patience_holds_lines_with_their_speaker(content: Path) -> None:
    steps = (
        "- choose: c\n  ask: Alors ?\n  patience:\n    after: 30\n    say:\n"
        "      - hugo (smile): Prends ton temps.\n      - recit: Rien ne presse.\n  options:\n"
        "    - {id: oui, text: Oui}\n    - {id: non, text: Non}\n"
    )
    wait = Walk(played(content, "etapes", steps)).wait
    assert isinstance(wait, Choosing)
    assert wait.patience is not None
    assert wait.patience.after == 30
    assert [(s.speaker, s.mood) for s in wait.patience.lines] == [("hugo", "smile"), ("", "calm")]


def test_variables_are_compared_with_each_other(content: Path) -> None:
    steps = (
        "- recit: Pareil.\n  when: {var: pieces, same_as: autre}\n- add: {pieces: 1}\n"
        "- recit: Plus.\n  when: {var: pieces, more_than: autre}\n"
    )
    head = f"vars:\n  autre: 0\nscenes:\n{scene(steps)}"
    assert Walk(played(content, "entete", head)).texts[:2] == ("Pareil.", "Plus.")


def scene(steps: str) -> str:
    inner = "".join(f"      {line}\n" for line in steps.splitlines())
    return f"  arrivee:\n    backdrop: atelier-robots\n    steps:\n{inner}      - go: suite\n"


def test_a_debrief_is_kept_with_its_words(content: Path) -> None:
    text = (
        "debrief:\n  aim: Voir un métier.\n  questions: [Et toi ?]\n"
        "  vocabulary: [mise-en-securite]\n  after: Visiter.\n"
    )
    write(Framed.entete(text, ()), content)
    library = load(content, **settings()).library
    assert library is not None
    assert library.missions["essai"].debrief == Debrief(
        "Voir un métier.", ("Et toi\u202f?",), ("consignation",), "Visiter."
    )


CHOICE = (
    "- choose: c\n  ask: Alors ?\n  patience: {{after: 30, say: [{}]}}\n  options:\n"
    "    - {{id: oui, text: Oui}}\n    - {{id: non, text: Non}}\n"
)
SHUFFLED = (
    "- vary: v\n  order: shuffle\n  turns:\n    - recit: Un.\n    - - recit: Deux.\n      - {}\n"
)


@pytest.mark.parametrize(
    ("steps", "code"),
    [
        ("- nadia: [Un., Deux.]\n  voice: un.ogg\n", "E108"),
        ("- nadia: Un.\n  order: cycle\n", "E108"),
        ("- nadia: [Un.]\n", "E111"),
        ("- draw: rien\n", "E123"),
        ("- draw: nombre\n", "E124"),
        ("- recit: Un.\n  when: {var: pieces, same_as: rien}\n", "E123"),
        ("- recit: Un.\n  when: {var: pieces, same_as: outil}\n", "E124"),
        ("- recit: Un.\n  when: {var: outil, more_than: outil}\n", "E124"),
        ("- recit: Un.\n  when: {var: pieces, is: 1, more_than: nombre}\n", "E124"),
        ("- recit: Un.\n  when: {var: pieces, same_as: nombre, more_than: nombre}\n", "E124"),
        ("- cases:\n    - {when: {var: ouvert}, else: [{recit: Un.}]}\n", "E156"),
        ("- cases:\n    - {when: {var: ouvert}}\n", "E156"),
        (CHOICE.format("{set: {ouvert: true}}"), "E113"),
        (CHOICE.format("{nadia: Un., when: {var: ouvert}}"), "E113"),
        (SHUFFLED.format("go: suite"), "E152"),
        (SHUFFLED.format("call: mesure"), "E152"),
        ("- sound: press\n", "E154"),
        (
            "- cases:\n    - when: {var: ouvert}\n      then: [{recit: Un.}]\n"
            "    - else: {then: [{recit: Deux.}]}\n",
            "E110",
        ),
    ],
)
def test_one_mistake_is_told_once(told: Told, steps: str, code: str) -> None:
    measured = (
        "  mesure:\n    steps:\n      - choose: m\n        ask: Alors ?\n        options:\n"
        "          - {id: un, text: Un, shows: [diagnostiquer]}\n"
        "          - {id: deux, text: Deux, shows: [inventer]}\n"
    )
    head = f"vars:\n  nombre: 0\nscenes:\n{scene(steps)}{measured}"
    found = [line.split()[0] for line in told("entete", head)]
    assert [c for c in found if c.startswith("E")] == [code]


def test_an_unknown_word_of_a_debrief_is_told(told: Told) -> None:
    text = "debrief:\n  aim: A.\n  questions: [Un ?]\n  vocabulary: [rien]\n"
    assert told("entete", text) == ["E151 mot absent du glossaire « rien »"]


def test_cases_that_cover_everything_may_end_a_scene(told: Told) -> None:
    covered = (
        "arrivee:\n  backdrop: atelier-robots\n  steps:\n    - draw: ouvert\n    - cases:\n"
        "        - when: {var: ouvert}\n          then: [{go: suite}]\n"
        "        - when: {var: ouvert, is: false}\n          then: [{recit: Un.}, {go: suite}]\n"
    )
    assert told("scenes", covered) == []
    open_ended = covered.rpartition("        - when")[0]
    assert [line.split()[0] for line in told("scenes", open_ended)] == ["E130"]
