"""Terms on screen: no mark is ever seen, and each known term is explained."""

from dataclasses import replace

from game.session.apply import apply
from game.session.catalogue import Entry
from game.session.commands import Choose, Enter, Leave, Visit
from game.session.evidence import decisions
from game.session.showing import NARRATOR, view
from game.session.sitting import sit_down
from game.session.view import DialogueView, EndView, Explained, ExploreView, Nudge, Speaker
from game.story.program import (
    Choice,
    End,
    Explore,
    Line,
    Member,
    Option,
    Patience,
    Program,
    Scene,
    Spot,
    Step,
)
from tests.session.desk import catalogue

LOCK = Entry("verrou", "Verrou", "Ce qui bloque.")
TAKT = Entry("takt", "Takt", "Le rythme.")
END = End("fin", "Le _takt_")
STEPS: tuple[Step, ...] = (
    Line("l", "Un _verrou_, un _inconnu_.", "nadia"),
    Choice(
        "c",
        "Et le _takt_ ?",
        (
            Option("o", "Voir les _verrous_(verrou)", shows=("reparer",)),
            Option("p", "Rien", why_not="Pas de _takt_.", when=None, shows=("expliquer",)),
        ),
    ),
    Explore(
        "e",
        (Spot("s", "look", "Le _verrou_", "ici", required=True, objective="Voir le _takt_"),),
        "Finir le _tour_",
    ),
    Line("m", "Le _takt_ tient."),
    END,
)
PROGRAM = Program(
    "essai",
    "h",
    "a",
    {"a": Scene("a", STEPS, "A", "b", position={s.id: i for i, s in enumerate(STEPS)})},
    {},
    {"nadia": Member("nadia-benali", "Nadia", "Technicienne")},
)


def test_no_mark_is_seen_from_the_first_line_to_the_end() -> None:
    playable = catalogue(PROGRAM)._replace(glossary={"verrou": LOCK, "takt": TAKT})
    session, _ = apply(sit_down(playable, 5), Enter("essai"))
    asked = view(session)
    assert isinstance(asked, DialogueView)
    assert asked.text == "Un verrou, un inconnu."
    assert asked.terms == (Explained(3, 9, LOCK),)
    assert asked.ask == "Et le takt ?"
    assert asked.ask_terms == (Explained(6, 10, TAKT),)
    assert {o.text for o in asked.offers} == {"Voir les verrous", "Rien"}
    assert asked.glossary == (LOCK, TAKT)

    session, _ = apply(session, Choose("o"))
    assert decisions(session)[0].way.text == "Voir les verrous"
    looking = view(session)
    assert isinstance(looking, ExploreView)
    assert [(s.label, s.objective) for s in looking.spots] == [("Le verrou", "Voir le takt")]
    assert looking.leave == "Finir le tour"
    assert looking.glossary == (LOCK, TAKT)

    session, _ = apply(session, Visit("s"))
    session, _ = apply(session, Leave())
    end = view(session)
    assert isinstance(end, EndView)
    assert (end.title, end.lines, end.glossary) == ("Le takt", ("Le takt tient.",), (TAKT,))


def test_encouragement_comes_later_and_later_and_has_its_speaker() -> None:
    said = (Line("p", "Prends ton temps.", "nadia", "smile"), Line("q", "Le _takt_ attendra."))
    choice = Choice("c", "?", (Option("o", "Oui"), Option("p", "Non")), patience=Patience(25, said))
    scene = Scene("a", (choice, END), position={"c": 0, "fin": 1})
    slow = replace(PROGRAM, scenes={"a": scene})
    playable = catalogue(slow)._replace(glossary={"takt": TAKT})
    session, _ = apply(sit_down(playable, 5), Enter("essai"))
    asked = view(session)
    assert isinstance(asked, DialogueView)
    nadia = Speaker("nadia-benali", "Nadia", "Technicienne", "smile")
    assert asked.nudges == (
        Nudge(25.0, nadia, "Prends ton temps."),
        Nudge(50.0, NARRATOR, "Le takt attendra.", (Explained(3, 7, TAKT),)),
    )
