"""Picking several, from YAML to a play."""

from pathlib import Path

import pytest

from game.authoring.texts_read import texts_read
from game.content.loading import load
from game.content.telling import retold
from game.story.program import Choice, Program
from game.story.state import Choosing
from tests.content.conftest import Told
from tests.content.frames import Framed, write
from tests.content.sample import settings
from tests.content.test_new_steps import played
from tests.story.walk import Walk

DAY = """\
- choose: jour
  ask: Où vas-tu ?
  picks: 2
  slots: [Le matin, Le soir]
  last: Et s'il reste du temps ?
  options:
    - {id: a, text: Réparer, shows: [reparer], who: hugo, add: {pieces: 2}, then: [{hugo: Bien.}]}
    - {id: b, text: Planifier, shows: [planifier]}
    - {id: c, text: Inventer, shows: [inventer]}
- recit: D'abord réparer.
  when: {taken: jour-1/a}
- recit: Réparé un jour.
  when: {taken: jour/a}
- choose: pause
  ask: Encore ?
  options: [{id: oui, text: Oui}, {id: non, text: Non}]
"""


@pytest.fixture
def program(content: Path) -> Program:
    return played(content, "etapes", DAY)


def turns(program: Program) -> list[Choice]:
    return [step for step in program.scenes["jour/picks"].steps if isinstance(step, Choice)]


def test_each_turn_is_an_ordinary_choice_with_an_id_that_lasts(program: Program) -> None:
    first, second = turns(program)
    assert (first.id, second.id) == ("jour-1", "jour-2")
    assert first.options == second.options
    assert first.scored
    assert first.options[0].person == "hugo"
    assert first.pick is not None
    assert first.pick.slots == ("Le matin", "Le soir")


def test_conditions_know_the_turn_and_the_whole(program: Program) -> None:
    walk = Walk(program).choose("a")
    assert walk.texts == ("Bien.",)
    assert walk.choose("b").texts == ("D'abord réparer.", "Réparé un jour.")
    assert walk.state.variables["pieces"] == 2
    assert Walk(program).choose("b").choose("a").texts == ("Bien.", "Réparé un jour.")
    assert isinstance(Walk(program).choose("b").choose("c").wait, Choosing)


def test_its_words_are_told_once_and_by_one_name(content: Path) -> None:
    write(Framed.etapes(DAY, ()), content)
    library = load(content, **settings()).library
    assert library is not None
    mission = library.missions["essai"]
    said: dict[str, str] = {}

    def say(id: str, text: str, _: str) -> str:
        said[id] = text
        return text.upper()

    program = retold(mission, library.people, say).program
    assert [c.ask for c in turns(program)] == [said["jour:ask"].upper()] * 2
    assert {"jour/a", "jour/a/1", "jour:slot-1", "jour:slot-2", "jour:last"} <= said.keys()
    assert not {"jour-1:ask", "jour-2/a"} & said.keys()
    assert [c.pick.last for c in turns(program) if c.pick] == [said["jour:last"].upper()] * 2
    assert turns(program)[1].options[0].text == "RÉPARER"
    assert turns(program)[1].pick == turns(program)[0].pick._replace(number=2)  # type: ignore[union-attr]
    read = [text.text for text in texts_read(mission, library)]
    assert read.count("Réparer") == read.count("Le soir") == read.count("Bien.") == 1
    assert sum("du temps" in text for text in read) == 1


def test_a_fault_of_an_option_is_told_once_at_its_line(told: Told) -> None:
    silent = DAY.replace(", shows: [inventer]", "")
    assert told("etapes", silent) == [
        "E137 cette option ne montre rien, alors que d'autres montrent une compétence"
    ]


def test_a_snippet_may_hold_a_programme(content: Path) -> None:
    file = (
        "snippet: tour\nsteps:\n  - choose: jour\n    ask: Où ?\n    picks: 2\n    options:\n"
        "      - {id: a, text: A, who: guide}\n      - {id: b, text: B}\n      - {id: c, text: C}\n"
        "cast: [guide]\n"
    )
    (content / "snippets").mkdir(exist_ok=True)
    (content / "snippets" / "tour.yaml").write_text(file, encoding="utf-8")
    used = (
        "- use: tour\n  cast: {guide: hugo}\n- recit: A d'abord.\n  when: {taken: tour/jour-1/a}\n"
        "- choose: fin\n  ask: Fin ?\n  options: [{id: oui, text: Oui}, {id: non, text: Non}]\n"
    )
    walk = Walk(played(content, "etapes", used))
    assert isinstance(walk.wait, Choosing)
    assert walk.wait.choice == "tour/jour-1"
    assert walk.wait.offers[0].person == "hugo"
    assert walk.choose("a").open_options == ("b", "c")
    assert walk.choose("c").texts == ("A d'abord.",)
