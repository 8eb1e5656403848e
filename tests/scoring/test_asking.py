from game.scoring.asking import Question, narrow, next_question
from game.scoring.evidence import TYPES, Rating
from game.scoring.profile import estimate
from tests.scoring.pupils import pure

ALL = [
    Question(f"{t}{n}", pure(t), n / 10 + k / 100) for k, t in enumerate(TYPES) for n in range(5)
]


def test_the_smallest_lot_comes_first_when_nothing_is_known() -> None:
    assert next_question(ALL, [], estimate([])) == "R0"
    moved = [q._replace(lot=-1.0) if q.key == "S3" else q for q in ALL]
    assert next_question(moved, [], estimate([])) == "S3"


def test_the_next_activity_is_of_a_type_not_asked_yet() -> None:
    asked = [pure("R")]
    assert next_question(ALL[1:], asked, estimate([Rating("R0", pure("R"), 2)]))[0] != "R"


def test_a_type_at_the_end_of_the_scale_is_less_sure_and_asked_again() -> None:
    given = [Rating(t, pure(t), 2 if t == "R" else 0) for t in TYPES for _ in range(3)]
    left = [q for q in ALL if q.key[1] in "34"]
    asked = [rating.loading for rating in given]
    assert next_question(left, asked, estimate(given))[0] == "R"


def test_it_stops_when_all_is_asked_or_each_band_is_narrow() -> None:
    assert next_question([], [], estimate([])) == ""
    sure = [Rating(t, pure(t), 0) for t in TYPES for _ in range(20)]
    assert narrow(estimate(sure))
    assert next_question(ALL[:1], [rating.loading for rating in sure], estimate(sure)) == ""
    assert not narrow(estimate([]))


def test_a_narrow_band_is_no_reason_to_leave_a_type_unasked() -> None:
    sure = [Rating(t, pure(t), 0) for t in TYPES for _ in range(20)]
    left = [q for q in ALL if q.key == "C0"]
    asked = [pure(t) for t in "RIASE" for _ in range(20)]
    assert next_question(left, asked, estimate(sure)) == "C0"
