"""The code on screen is the code that was made."""

from hypothesis import given
from hypothesis import strategies as st

from game.canvas.geometry import Box
from game.passport.code import rows_of
from game.screens.qr import matrix
from tests.screens.outlines import polygons
from tests.screens.plain import board, shapes

STEP = 4.0


def read_back(rows: tuple[str, ...], margin: int) -> tuple[str, ...]:
    """The modules of the drawn shape, one module of 4 units at a time."""
    b = board()
    side = STEP * (len(rows) + 2 * margin)
    matrix(b, Box(0, 0, side, side), rows, margin)
    white, black = shapes(b.commands)
    assert (white.fill, black.fill) == ("#FFFFFF", "#000000")
    boxes = []
    for polygon in polygons(black.path):
        xs, ys = [x for x, _ in polygon], [y for _, y in polygon]
        boxes.append(Box(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)))
    return tuple(
        "".join(
            str(
                int(
                    any(
                        b.holds((x + margin + 0.5) * STEP, (y + margin + 0.5) * STEP) for b in boxes
                    )
                )
            )
            for x in range(len(rows))
        )
        for y in range(len(rows))
    )


SQUARES = st.integers(1, 9).flatmap(
    lambda n: st.tuples(*[st.text("01", min_size=n, max_size=n) for _ in range(n)])
)


@given(SQUARES, st.integers(0, 4))
def test_any_matrix_is_drawn_as_it_is(rows: tuple[str, ...], margin: int) -> None:
    assert read_back(rows, margin) == rows


def test_the_code_of_a_text_is_drawn_module_by_module() -> None:
    rows = rows_of("Étincelle, passeport de Loutre 27")
    assert len(rows) == len(rows[0]) >= 21
    assert read_back(rows, 4) == rows


def test_rows_that_touch_leave_no_white_line_between_them() -> None:
    b = board()
    matrix(b, Box(0, 0, 100, 100), ("11", "11"), 0)
    upper, lower = polygons(shapes(b.commands)[1].path)
    assert max(y for _, y in upper) > min(y for _, y in lower)
