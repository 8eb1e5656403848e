"""What is heard: a bed for the scene, each effect and each voice once, when it comes."""

from game.session.apply import apply
from game.session.commands import Choose, Command, Enter, Next
from game.session.hearing import Audible, heard
from game.session.sitting import Session, sit_down
from game.story.program import Choice, End, Line, Option, Program, Scene, Sound, Step
from tests.session.desk import catalogue

STEPS: tuple[Step, ...] = (
    Line("un", "Un.", voice="un.ogg"),
    Sound("s1", "porte"),
    Line("deux", "Deux."),
    Sound("s2", "signal"),
    Choice("c", "?", (Option("o", "Oui"), Option("p", "Non"))),
    Sound("s3", "radio"),
    End("fin", "Fin"),
)
SCENE = Scene("a", STEPS, position={s.id: i for i, s in enumerate(STEPS)}, sound="forge")
PROGRAM = Program("essai", "h", "a", {"a": SCENE}, {}, {})


def then(session: Session, command: Command) -> tuple[Session, Audible]:
    after, _ = apply(session, command)
    return after, heard(session, after)


def test_each_sound_comes_once_with_its_line_its_question_or_its_end() -> None:
    session = sit_down(catalogue(PROGRAM), 5)
    assert heard(None, session) == Audible()
    session, entered = then(session, Enter("essai"))
    assert entered == Audible("essai", "forge", (), "un.ogg")
    assert heard(session, session) == Audible("essai", "forge")
    assert heard(None, session) == entered
    session, asked = then(session, Next())
    assert asked == Audible("essai", "forge", ("porte", "signal"))
    session, ended = then(session, Choose("o"))
    assert ended == Audible("essai", "forge", ("radio",))
