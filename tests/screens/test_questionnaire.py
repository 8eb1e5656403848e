"""The questions about what one would like: the words of a card."""

from game.screens.questionnaire import draw
from game.session.survey import SURVEY
from game.session.view import QuestionView
from tests.screens.plain import TALL, WIDE, plain, texts

MARKED = "\u00a0?"


def test_a_question_mark_never_stands_alone_on_a_line() -> None:
    for frame in (WIDE, TALL):
        for letters in range(1, 90):
            text = ("mesurer " * 12)[:letters].strip()
            view = QuestionView(SURVEY, "item", text, "gear", "", number=1, most=30)
            lines = texts(draw(view, plain(frame)).commands)
            assert "?" not in lines
            assert any(line.endswith(MARKED) for line in lines)
