"""The « Carnet des métiers » on screen: pages, filters, a card in blocks."""

from game.canvas.geometry import Box
from game.passport.view import Figure, Recruitment
from game.screens import book_actions as do
from game.screens.actions import OpenMap, OpenPassport
from game.screens.book import draw
from game.screens.book_row import marks_of
from game.screens.book_view import (
    BookView,
    Choice,
    Face,
    FilterView,
    Neighbour,
    TradeCard,
    TradeRow,
)
from tests.screens.plain import TALL, WIDE, board, drawings, plain

FILTERS = (
    FilterView("place", "", "Tous les lieux"),
    FilterView("way", "R", "Fabriquer"),
    FilterView("level", "", "Tous niveaux"),
    FilterView("mark", "", "Tous les métiers"),
)
ROWS = tuple(
    TradeRow(f"H{i}", f"Soudeur / Soudeuse {i}", "wrench", "RC", 3, ("Le Creusot",))
    for i in range(30)
)
VIEW = BookView(ROWS, FILTERS, 40)
MET = ROWS[0]._replace(marks=("advised", "tried", "met"), letters="", level=0, towns=())
CARD = TradeCard(
    MET._replace(letters="R"),
    "Assembler deux pièces.",
    (Face("nadia", "Nadia Benali", "Technicienne", "Montbéliard"),),
    ("Il fait chaud.",),
    tuple(f"Bac pro {i} " + "très long " * 9 for i in range(12)),
    ("Un module.",),
    Recruitment(1, "un peu", Figure("12 projets.", "BMO 2025")),
    (Figure("2 000 €.", "Dares"),),
    (Neighbour("H2", "Chaudronnier / Chaudronnière"),),
    "ROME",
)
BARE = TradeCard(ROWS[0], "")


def actions(view: BookView, frame: object = WIDE) -> list[object]:
    return [a.action for a in draw(view, plain(frame)).areas]  # type: ignore[arg-type]


def test_a_page_shows_as_many_rows_as_fit_and_the_others_follow() -> None:
    first = draw(VIEW, plain())
    opened = [a.action for a in first.areas if isinstance(a.action, do.OpenTrade)]
    assert 4 <= len(opened) < 30
    assert first.first == "trade-H0"
    assert do.TurnPage(1) in actions(VIEW)
    assert do.TurnPage(-1) not in actions(VIEW)
    second = VIEW._replace(page=1)
    assert {do.TurnPage(0), do.TurnPage(2)} <= {
        a for a in actions(second) if isinstance(a, do.TurnPage)
    }
    assert do.OpenTrade(f"H{len(opened)}") in actions(second)


def test_every_row_is_on_one_page_in_both_frames() -> None:
    for frame in (WIDE, TALL):
        seen: list[object] = []
        for page in range(30):
            shown = actions(VIEW._replace(page=page), frame)
            seen += [a for a in shown if isinstance(a, do.OpenTrade)]
            if do.TurnPage(page + 1) not in shown:
                break
        assert seen == [do.OpenTrade(row.code) for row in ROWS]


def test_a_page_beyond_the_last_is_the_last() -> None:
    assert draw(VIEW._replace(page=99), plain()).first.startswith("trade-")


def test_where_nothing_is_left_the_book_says_so_and_starts_at_the_filters() -> None:
    sheet = draw(VIEW._replace(rows=()), plain())
    assert "Aucun métier ne correspond. Enlève un filtre." in sheet.spoken
    assert sheet.first == "filter-place"


def test_the_book_leads_back_where_it_was_opened() -> None:
    assert OpenMap() in actions(VIEW)
    assert OpenPassport() in actions(VIEW._replace(back="passport"))


def test_each_filter_says_what_it_keeps() -> None:
    sheet = draw(VIEW, plain(focus="filter-way"))
    labels = [a.label for a in sheet.areas if isinstance(a.action, do.ChooseFilter)]
    assert labels[:2] == ["Lieu : Tous les lieux", "Façon d'agir : Fabriquer"]


def test_marks_are_told_by_an_icon_and_a_word() -> None:
    sheet = draw(VIEW._replace(rows=(MET,)), plain(text_scale=1.5))
    assert {"ta piste", "essayé", "rencontré"} <= set(sheet.spoken)
    assert {"icons/spark", "icons/hand", "icons/people"} <= set(drawings(sheet.commands))


def test_a_filter_offers_its_values_with_their_shapes_and_counts() -> None:
    choices = (Choice("", "Toutes", 40), Choice("R", "Fabriquer", 1))
    view = VIEW._replace(choosing="way", choices=choices)
    sheet = draw(view, plain(focus="choice-all"))
    assert sheet.first == "choice-R"
    assert {"1 métier", "40 métiers"} <= set(sheet.spoken)
    assert "riasec/R" in drawings(sheet.commands)
    assert do.KeepOnly("way", "") in actions(view)
    assert do.CloseFilter() in actions(view)
    by_mark = VIEW._replace(choosing="mark", choices=(Choice("met", "rencontré", 3),))
    assert draw(by_mark, plain()).first == "choice-all"


def test_a_card_tells_everything_in_reading_order() -> None:
    spoken = list(draw(VIEW._replace(card=CARD), plain()).spoken)
    order = (
        "Assembler deux pièces.",
        "Avec qui",
        "Nadia Benali",
        "Ce qui est difficile",
        "Pour y aller",
        "D'autres chemins",
        "En chiffres",
        "Source : BMO 2025",
        "Métiers voisins",
    )
    assert [w for w in spoken if w in order] == list(order)


def test_a_card_is_read_block_by_block_and_scrolls() -> None:
    sheet = draw(VIEW._replace(card=CARD), plain())
    blocks = [a for a in sheet.areas if a.id.startswith("block-")]
    assert sheet.first == "block-0"
    assert sheet.scroll_by > 0
    assert all(a.action is None and a.label for a in blocks)
    assert len([a for a in blocks if "Bac pro" in a.label]) > 2
    for area in sheet.areas:
        assert draw(VIEW._replace(card=CARD), plain(focus=area.id)).commands != sheet.commands


def test_a_card_leads_to_its_neighbours_and_back() -> None:
    asked = actions(VIEW._replace(card=CARD))
    assert do.OpenTrade("H2") in asked
    assert do.CloseTrade() in asked


def test_what_a_card_does_not_know_is_left_out() -> None:
    spoken = draw(VIEW._replace(card=BARE), plain()).spoken
    assert not {"Avec qui", "En chiffres", "Pour y aller", "Métiers voisins"} & set(spoken)


def test_large_words_on_a_totem_take_the_lines_they_need() -> None:
    sheet = draw(VIEW._replace(rows=(MET, *ROWS[1:])), plain(TALL, 1.5, "trade-H1"))
    assert "30 métiers sur 40" in sheet.spoken
    assert "ta piste" in sheet.spoken
    assert draw(VIEW, plain(focus="trade-H1")).commands != draw(VIEW, plain()).commands


def test_marks_without_room_side_by_side_go_under_one_another() -> None:
    narrow, wide = Box(0, 0, 120, 0), Box(0, 0, 900, 0)
    assert marks_of(board(), narrow, MET) == 3 * marks_of(board(), wide, MET)
    assert marks_of(board(), narrow, ROWS[0]) == 0
