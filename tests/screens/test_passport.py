"""The passport, the card of a lead, and the code to scan."""

from game.passport.view import CODE, Figure, LeadView, PassportView, Recruitment, Shown, WayView
from game.screens.actions import OpenMap, SavePassport, ShowLead
from game.screens.book_actions import OpenBook, OpenTrade
from game.screens.passport import draw
from tests.screens.plain import TALL, WIDE, plain, texts

WAYS = tuple(WayView(letter, 0.5, 0.4, 0.6) for letter in "RIASEC")
LEAD = LeadView(
    "H1302",
    "Soudeur / Soudeuse",
    "wrench",
    "strong",
    "Tu as tenu le rythme.",
    ("Tu as choisi de mesurer.",),
    Recruitment(3, "beaucoup", Figure("120 projets", "BMO 2025, France Travail")),
    "Bac pro",
    ("Bac pro TCI",),
    (Figure("1 900 € net", "Dares 2021"),),
    ("Chaudronnier / Chaudronnière",),
)
BARE = LeadView(
    "H1", "Ouvrier / Ouvrière", "gear", "explore", "Proche.", (), Recruitment(0, "?"), ""
)
VIEW = PassportView(
    "Loutre 27",
    12,
    True,
    "",
    WAYS,
    ("R",),
    (Shown("Mesurer", "search", 0.8),),
    (LEAD, BARE),
    ("101", "010", "101"),
)


def test_a_clear_passport_lists_its_leads_with_the_reasons() -> None:
    for frame in (WIDE, TALL):
        sheet = draw(VIEW, plain(frame))
        assert sheet.first == "lead-H1302"
        assert {"Cinq pistes à explorer", "Tu as tenu le rythme.", "beaucoup", "Mesurer"} <= set(
            sheet.spoken
        )
        actions = [a.action for a in sheet.areas]
        assert {ShowLead("H1302"), ShowLead("H1"), ShowLead(CODE)} <= set(actions)
        assert SavePassport() in actions
        assert OpenMap() in actions


def test_an_unclear_passport_says_what_to_do_next() -> None:
    for frame in (WIDE, TALL):
        sheet = draw(VIEW._replace(clear=False, advice="Explore un autre lieu."), plain(frame))
        assert "Premières pistes" in sheet.spoken
        assert "Explore un autre lieu." in sheet.spoken


def test_while_clues_are_few_no_lead_repeats_that_it_is_to_be_explored() -> None:
    for frame in (WIDE, TALL):
        few = draw(VIEW._replace(clear=False), plain(frame))
        assert not set(few.spoken) & {"Piste forte", "À explorer"}
        assert {"Piste forte", "À explorer"} <= set(draw(VIEW, plain(frame)).spoken)


def test_five_leads_are_all_in_sight_under_two_lines_of_advice() -> None:
    long = "Technicien / Technicienne de laboratoire de recherche-développement"
    leads = tuple(LEAD._replace(code=f"H{n}", title=long, routes="BTS") for n in range(5))
    advice = "Pas encore assez d'indices : explore encore un ou deux lieux. " * 2
    sheet = draw(VIEW._replace(clear=False, advice=advice, leads=leads), plain())
    assert sheet.scroll_by == 0
    clear = draw(VIEW._replace(leads=leads), plain())
    heights = [next(a.box.h for a in s.areas if a.id == "lead-H4") for s in (sheet, clear)]
    assert heights[0] < heights[1]


def test_a_passport_without_leads_leads_back_to_the_map() -> None:
    sheet = draw(VIEW._replace(leads=(), shown=(), qr=()), plain())
    assert sheet.first == "map"
    assert not [a for a in sheet.areas if a.id == "code"]


def test_where_the_page_was_saved_is_told() -> None:
    assert "Gardée." in texts(draw(VIEW._replace(notice="Gardée."), plain()).commands)


def test_leads_that_find_no_room_scroll() -> None:
    many = tuple(LEAD._replace(code=f"H{i}") for i in range(9))
    sheet = draw(VIEW._replace(leads=many), plain())
    assert sheet.scroll_by > 0
    assert draw(VIEW, plain()).scroll_by == 0


def test_the_card_of_a_lead_gives_each_figure_with_its_source() -> None:
    sheet = draw(VIEW._replace(opened="H1302"), plain(TALL))
    spoken = set(sheet.spoken)
    assert {"120 projets", "Source : BMO 2025, France Travail"} <= spoken
    assert {"1 900 € net", "Source : Dares 2021"} <= spoken
    assert {"Tu as choisi de mesurer.", "Bac pro TCI", "Chaudronnier / Chaudronnière"} <= spoken
    assert [a.action for a in sheet.areas if a.focusable] == [ShowLead(""), OpenTrade("H1302")]


def test_the_card_leaves_out_what_is_not_known() -> None:
    spoken = set(draw(VIEW._replace(opened="H1"), plain()).spoken)
    assert not spoken & {"Pour y aller", "En chiffres", "Métiers voisins", "Pourquoi cette piste"}


def test_a_card_tells_the_routes_in_one_line_when_it_has_no_list() -> None:
    lead = LEAD._replace(route_list=())
    assert "Bac pro" in draw(VIEW._replace(leads=(lead,), opened="H1302"), plain()).spoken


def test_the_code_is_shown_large_with_the_way_back() -> None:
    sheet = draw(VIEW._replace(opened=CODE), plain())
    assert [a.action for a in sheet.areas if a.focusable] == [ShowLead("")]
    assert "escape" in sheet.areas[0].keys


def test_large_text_puts_the_sparks_under_the_words_and_scrolls_who_one_is() -> None:
    normal, large = draw(VIEW, plain()), draw(VIEW, plain(text_scale=1.5))
    assert set(normal.spoken) == set(large.spoken)
    assert normal.scroll_by == 0
    assert large.scroll_by > 0


def test_the_book_is_one_press_away_in_every_frame() -> None:
    for frame in (WIDE, TALL):
        assert [a.label for a in draw(VIEW, plain(frame)).areas if a.action == OpenBook()]


def test_the_card_of_a_lead_says_what_one_does_and_where_the_facts_come_from() -> None:
    told = LEAD._replace(about="Souder des tôles.", source="ROME 4.0")
    spoken = draw(VIEW._replace(leads=(told,), opened=told.code), plain()).spoken
    assert {"Souder des tôles.", "Métier\u00a0: ROME 4.0"} <= {
        w.replace(" : ", "\u00a0: ") for w in spoken
    }
