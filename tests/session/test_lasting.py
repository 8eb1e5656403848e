"""Steps that were named after their place and then for good are still the same steps."""

from dataclasses import replace

from game.session.commands import Choose, DoMove, Enter, FinishGesture
from game.session.follow import follow
from game.session.showing import view
from game.session.sitting import sit_down
from game.session.standing import lasting
from game.session.view import DialogueView
from game.story.program import GestureStep, Line, Program, Scene
from tests.session.desk import Player, catalogue
from tests.session.missions import DOING
from tests.story.building import scene


def renamed(mission: Program) -> Program:
    """The mission after `ids --write`: its lines and gestures have ids, its hash is another."""

    def steps(of: Scene) -> Scene:
        named = (
            step._replace(id=lasting(step.id)) if isinstance(step, Line | GestureStep) else step
            for step in of.steps
        )
        return scene(of.id, *named, backdrop=of.backdrop)

    scenes = {name: steps(of) for name, of in mission.scenes.items()}
    return replace(mission, hash="beef", scenes=scenes)


def unnamed(mission: Program) -> Program:
    """The mission with its gesture named after its place."""
    start = mission.scenes["a"]
    steps = [s._replace(id="a/2") if isinstance(s, GestureStep) else s for s in start.steps]
    return replace(mission, scenes={"a": scene("a", *steps, backdrop=start.backdrop)})


def test_a_line_being_read_is_still_on_screen() -> None:
    player = Player(DOING).enter().do(Choose("oui"))
    followed = follow(sit_down(catalogue(renamed(DOING)), player.seed), player.session.journal)
    shown = view(followed.session)
    assert isinstance(shown, DialogueView)
    assert (shown.line, shown.text, followed.lost) == ("a-1", "À toi.", False)
    assert len(followed.session.journal) == len(player.session.journal)


def test_what_was_read_is_not_read_again() -> None:
    player = Player(DOING).do(Enter("essai"), Choose("oui")).read()
    followed = follow(sit_down(catalogue(renamed(DOING)), player.seed), player.session.journal)
    assert len(followed.session.journal) == len(player.session.journal)


def test_a_gesture_keeps_its_draws_and_its_moves() -> None:
    before = unnamed(DOING)
    for seed in range(12):
        player = Player(before, seed=seed).do(Enter("essai"), Choose("oui")).read()
        player.do(DoMove(("more",)), DoMove(("stop",)), FinishGesture())
        after = follow(sit_down(catalogue(renamed(before)), seed), player.session.journal)
        assert not after.lost
        assert after.session.play is not None
        assert player.session.play is not None
        assert after.session.play.hands is not None
        assert player.session.play.hands is not None
        assert after.session.play.hands.state == player.session.play.hands.state
