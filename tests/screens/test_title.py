"""The first screen."""

from game.app.sheets import Showing
from game.app.where import Where
from game.canvas import theme
from game.canvas.commands import Picture, Shape, Text
from game.canvas.geometry import Box, frame_of
from game.canvas.typography import PLAIN
from game.drawings.title import crew_left
from game.screens.actions import QuitGame, ResumeSitting, StartSitting
from game.screens.title import TitleView, draw
from tests.screens.cases import DEVICES, SCALES, Case, drawn, widths
from tests.screens.lint import SET_SO
from tests.screens.placed import ink, placed
from tests.screens.plain import TALL, WIDE, plain, texts
from tests.screens.shelf import covered


def test_a_first_player_starts_at_once() -> None:
    sheet = draw(TitleView(), plain(WIDE))
    assert sheet.first == "start"
    assert [a.action for a in sheet.areas if a.id in ("start", "resume")] == [StartSitting()]
    assert "Commencer" in sheet.spoken


def test_a_sitting_cut_short_is_offered_first_by_its_nickname() -> None:
    for frame in (WIDE, TALL):
        sheet = draw(TitleView("s1", "Loutre 27"), plain(frame))
        actions = {a.id: a.action for a in sheet.areas}
        assert sheet.first == "resume"
        assert actions["resume"] == ResumeSitting("s1")
        assert actions["start"] == StartSitting()
        assert "Reprendre (Loutre 27)" in sheet.spoken


def test_what_went_wrong_at_the_start_is_told() -> None:
    for frame in (WIDE, TALL):
        assert "Rien ne va." in texts(draw(TitleView(notice="Rien ne va."), plain(frame)).commands)


def test_escape_leaves_the_game_from_the_title_only_by_its_own_button() -> None:
    sheet = draw(TitleView(), plain())
    (area,) = [a for a in sheet.areas if "escape" in a.keys]
    assert area.action == QuitGame()
    assert area.label == "Quitter le jeu"


def test_how_to_press_is_beside_the_crew_or_on_the_button_never_on_somebody() -> None:
    for size in ((1280, 720), (1024, 768), (1080, 1920)):
        for device in DEVICES:
            for case in (
                Case(size, scale, device=device, typography=words)
                for scale in SCALES
                for words in (PLAIN, *SET_SO)
            ):
                things = placed(drawn(Showing(Where("title")), case).own)
                crew = [p.leaf for p in things if isinstance(p.leaf, Picture)]
                crew = [person for person in crew if person.name.startswith("people/")]
                marks = [box for p in things if (box := _mark(p.leaf))]
                on = [m for m in marks if any(covered(person, m) for person in crew)]
                assert on == [], str(case)


def _mark(leaf: Shape | Picture | Text) -> Box | None:
    """Where a key cap is, a pad's button, or the drawing of a finger or a mouse."""
    match leaf:
        case Shape(fill=theme.P50) if leaf.box.h <= 40:
            return leaf.box
        case Picture("icons/finger" | "icons/mouse"):
            return leaf.box
    return None


def test_the_promise_ends_before_the_crew() -> None:
    for size in ((1280, 720), (1024, 768)):
        for case in (Case(size, s, typography=w) for s in SCALES for w in (PLAIN, *SET_SO)):
            things = placed(drawn(Showing(Where("title")), case).own)
            frame, _ = frame_of(*size)
            lines = [p.leaf for p in things if isinstance(p.leaf, Text)]
            low = [ink(t, widths()) for t in lines if t.y > frame.height * 0.82]
            assert low, str(case)
            assert max(box.right for box in low) < crew_left(frame), str(case)
