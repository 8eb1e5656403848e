"""The « Carnet des métiers » of a sitting: rows, filters, cards, and the way through it."""

from dataclasses import replace
from functools import lru_cache

import pytest

from game.app.book import Book, Marked, tried
from game.app.book_at import BookAt
from game.app.where import Where, moved, step_name
from game.canvas.language import FRENCH
from game.screens import book_actions as do
from game.screens.actions import ClosePanel, OpenMap, OpenPanel, ShowLead
from game.screens.book_actions import FilterKind
from game.screens.book_view import MARKS, BookView
from game.session.chain import Chain
from game.session.sitting import Decision, sit_down
from game.story.program import GestureStep
from tests.screens.sittings import MISSION, sitting, world

NADIA = "I1302"
NOBODY = "H2903"
MARKED = Marked((NADIA, "H1208"), (NADIA,), ("H1208",))


@lru_cache(maxsize=1)
def book() -> Book:
    return Book(world().library, world().maker.occupations, FRENCH)


def kept(*filters: tuple[FilterKind, str], choosing: FilterKind | None = None) -> BookView:
    return book().view(BookAt(filters, choosing=choosing or ""), MARKED)


def test_at_least_sixty_occupations_have_a_card_and_all_say_what_is_done() -> None:
    cards = [book().view(BookAt(trail=(row.code,)), MARKED).card for row in kept().rows]
    assert len(cards) >= 60
    assert all(card is not None and card.about and card.source for card in cards)
    hard = [card for card in cards if card is not None and card.hard]
    assert len(hard) / len(cards) > 0.9


def test_marked_occupations_come_first_the_advised_ones_before() -> None:
    rows = kept().rows
    assert [r.code for r in rows[:2]] == ["H1208", NADIA]
    assert rows[0].marks == ("advised", "met")
    assert [r.title for r in rows[2:]] == sorted(r.title for r in rows[2:])


def test_advised_occupations_come_as_the_passport_has_them() -> None:
    for advised in ((NADIA, "H1208", NOBODY), (NOBODY, "H1208", NADIA)):
        rows = book().view(BookAt(), Marked(advised=advised)).rows
        assert tuple(r.code for r in rows[:3]) == advised


def test_a_filter_keeps_what_it_says() -> None:
    assert all("Montbéliard" in r.towns for r in kept(("place", "Montbéliard")).rows)
    assert all("A" in r.letters for r in kept(("way", "A")).rows)
    assert {r.code for r in kept(("mark", "tried")).rows} == {NADIA}
    by_level = {r.code for r in kept(("level", "3")).rows}
    assert by_level == {
        r.code for r in kept().rows if 3 in {d.level for d in book().occupation(r.code).routes}
    }


def test_filters_narrow_one_another_down_and_can_leave_nothing() -> None:
    both = kept(("place", "Montbéliard"), ("way", "E"))
    assert 0 < len(both.rows) < len(kept(("place", "Montbéliard")).rows)
    assert kept(("mark", "tried"), ("way", "S")).rows == ()


@pytest.mark.parametrize("kind", ["place", "way", "level", "mark"])
def test_an_open_filter_counts_what_each_value_would_leave(kind: FilterKind) -> None:
    open_now = kept(("place", "Belfort"), choosing=kind)
    everything, *values = open_now.choices
    assert everything.value == ""
    assert all(choice.label for choice in values)
    for choice in values:
        others = () if kind == "place" else (("place", "Belfort"),)
        left = book().view(BookAt((*others, (kind, choice.value))), MARKED)
        assert len(left.rows) == choice.left


def test_a_card_shows_who_does_it_in_our_missions() -> None:
    card = book().view(BookAt(trail=(NADIA,)), MARKED).card
    assert card is not None
    assert [face.name for face in card.people] == ["Nadia Benali", "Yanis Koné"]
    assert {face.town for face in card.people} == {"Montbéliard"}
    assert card.hard == (world().library.trades[NADIA].hard,)
    assert card.ways[0].startswith("Le titre pro")
    assert card.row.marks == tuple(mark for mark in MARKS if mark != "advised")


def test_a_card_of_nobody_tells_conditions_of_work_in_our_words() -> None:
    library = replace(world().library, trades={})
    plain = Book(library, world().maker.occupations, FRENCH)
    card = plain.view(BookAt(trail=(NOBODY,)), MARKED).card
    assert card is not None
    assert card.people == ()
    assert 0 < len(card.hard) <= 3
    assert set(card.hard) <= set(world().maker.occupations.conditions.values())


def test_neighbours_lead_to_cards_that_exist() -> None:
    card = book().view(BookAt(trail=(NADIA,)), MARKED).card
    assert card is not None
    codes = [each.code for each in card.neighbours]
    assert codes
    assert all(book().view(BookAt(trail=(code,)), MARKED).card for code in codes)


def test_what_is_advised_has_a_card_even_without_a_line_of_ours() -> None:
    untold = next(o.code for o in world().maker.occupations.values() if not o.about)
    view = book().view(BookAt(trail=(untold,)), Marked(advised=(untold, "A0000")))
    assert view.rows[0].code == untold
    assert view.card is not None
    assert view.card.about == ""


def test_an_occupation_without_a_card_opens_none() -> None:
    assert book().view(BookAt(trail=("A0000",)), MARKED).card is None


def test_a_gesture_done_makes_its_trades_tried() -> None:
    session, _ = sitting()
    assert NADIA in tried(world().library, session)
    assert tried(world().library, sit_down(world().catalogue, 1)) == frozenset()
    gone = replace(world().library, missions={})
    assert MISSION not in gone.missions
    assert tried(gone, session) == frozenset()


@pytest.mark.parametrize(("mission", "code"), [("lot-418", "H1510"), ("meule", "H1503")])
def test_a_gesture_that_two_trades_share_makes_only_the_one_met_there_tried(
    mission: str, code: str
) -> None:
    """Both laboratories titrate: one in Dijon, one in Poligny."""
    scenes = world().library.missions[mission].program.scenes.items()
    done = [
        Decision(n, "gesture", mission, name, step.id, ())
        for n, (name, scene) in enumerate(scenes)
        for step in scene.steps
        if isinstance(step, GestureStep) and step.gesture == "lab-analysis"
    ]
    session = replace(sit_down(world().catalogue, 1), made=Chain[Decision]().plus(done[0]))
    assert tried(world().library, session) == {code}


def walked(where: Where, *steps: object) -> Where:
    for step in steps:
        there = moved(where, step)
        assert there is not None
        where = there
    return where


def test_the_book_is_opened_from_the_map_and_leads_back_there() -> None:
    there = walked(Where("map"), do.OpenBook(), do.TurnPage(2), do.OpenTrade("a"))
    assert (there.screen, there.book.page, there.book.card) == ("book", 2, "a")
    back = walked(there, do.CloseTrade())
    assert (back.screen, back.book.card, back.book.back) == ("book", "", "map")


def test_neighbours_are_left_one_by_one() -> None:
    there = walked(Where("map"), do.OpenBook(), do.OpenTrade("a"), do.OpenTrade("b"))
    assert walked(there, do.CloseTrade()).book.card == "a"


def test_a_card_opened_from_a_lead_goes_back_to_that_lead() -> None:
    lead = walked(Where("passport"), ShowLead("H1"))
    there = walked(lead, do.OpenTrade("H1"), do.OpenTrade("H2"))
    assert there.book.back == "passport"
    assert walked(there, do.CloseTrade()).screen == "book"
    assert walked(there, do.CloseTrade(), do.CloseTrade()) == replace(
        lead, book=there.book._replace(trail=("H1",))
    )


def test_a_filter_is_chosen_or_left_as_it_was() -> None:
    there = walked(Where("map"), do.OpenBook(), do.TurnPage(4), do.ChooseFilter("way"))
    assert there.book.choosing == "way"
    assert walked(there, do.CloseFilter()).book == there.book._replace(choosing="")
    chosen = walked(there, do.KeepOnly("way", "R"))
    assert (chosen.book.kept, chosen.book.page) == ((("way", "R"),), 0)
    assert walked(chosen, do.KeepOnly("way", "")).book.kept == ()
    assert step_name(chosen, None) != step_name(there, None)


def test_other_actions_lead_nowhere_here() -> None:
    assert moved(Where("map"), OpenMap()) is None
    panel = walked(Where("map"), OpenPanel("pause"))
    assert panel.panels == ("pause",)
    assert walked(panel, ClosePanel()).panels == ()
