"""The page to keep: whole, safe, and never over another one."""

from pathlib import Path

import pytest

from game.passport import page
from game.passport.view import Figure, LeadView, PassportView, Recruitment, Shown, WayView

LEAD = LeadView(
    "H2913",
    "Soudeur / Soudeuse",
    "spark",
    "strong",
    "Tu as <mesuré>.",
    ("Tu as choisi : « Couper & vérifier ».",),
    Recruitment(2, "assez", Figure("120 projets.", "BMO 2025")),
    "Bac pro",
    ("Bac pro TCI",),
    (Figure("1 900 € net.", "Dares 2021"),),
)
VIEW = PassportView(
    "Loutre 27",
    9,
    True,
    "",
    tuple(WayView(letter, 0.5, 0.4, 0.6) for letter in "RIASEC"),
    ("R",),
    (Shown("Mesurer", "search", 0.8),),
    (LEAD, LEAD._replace(code="H1", recruitment=Recruitment(0, "non publié"))),
    sources=("© France Travail",),
)


def test_the_page_holds_leads_reasons_figures_and_sources() -> None:
    html = page.html_of(VIEW)
    for words in (
        "passeport de Loutre 27",
        "Soudeur / Soudeuse",
        "ROME H2913",
        "Bac pro TCI",
        "120 projets.",
        "(Dares 2021)",
        "Mesurer\u00a0: 4 sur 5",
        "© France Travail",
    ):
        assert words.replace("\u00a0", " ") in html.replace("\u00a0", " ")


def test_a_title_in_another_language_keeps_that_of_rome_beside_it() -> None:
    leads = (LEAD._replace(title="Welder", official="Soudeur / Soudeuse"),)
    html = page.html_of(VIEW._replace(leads=leads))
    assert "Welder <small>(ROME H2913, Soudeur / Soudeuse)</small>" in html


def test_a_lead_starts_with_what_its_row_on_the_screen_said_and_says_it_once() -> None:
    html = page.html_of(VIEW._replace(leads=(LEAD,)))
    assert html.index("Tu as &lt;mesuré&gt;.") < html.index("Couper &amp; vérifier")
    same = LEAD._replace(why=LEAD.reasons[0])
    assert page.html_of(VIEW._replace(leads=(same,))).count("Couper &amp; vérifier") == 1


def test_the_page_calls_nobody_and_runs_nothing() -> None:
    html = page.html_of(VIEW)
    assert not [bad for bad in ("<script", "http:", "https:", "src=", "@import") if bad in html]


def test_words_with_signs_of_html_are_shown_as_they_are() -> None:
    html = page.html_of(VIEW._replace(nickname="<b>Loutre</b>"))
    assert "<b>Loutre" not in html
    assert "Couper &amp; vérifier" in html


def test_a_second_page_does_not_replace_the_first(tmp_path: Path) -> None:
    folder = tmp_path / "Documents" / "Etincelle"
    first, second, third = (page.write(VIEW, folder) for _ in range(3))
    assert [p.name for p in (first, second, third)] == [
        "passeport-loutre-27.html",
        "passeport-loutre-27-2.html",
        "passeport-loutre-27-3.html",
    ]
    assert first.read_text("utf-8") == page.html_of(VIEW)


def test_a_page_of_the_same_sitting_is_written_anew(tmp_path: Path) -> None:
    page.write(VIEW, tmp_path)
    mine = page.write(VIEW, tmp_path, sitting="s1")
    again = page.write(VIEW._replace(decisions=1), tmp_path, sitting="s1")
    other = page.write(VIEW, tmp_path, sitting="s2")
    assert [p.name for p in (mine, other)] == [
        "passeport-loutre-27-2.html",
        "passeport-loutre-27-3.html",
    ]
    assert again == mine
    assert "1 décision." in mine.read_text("utf-8")


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    with pytest.raises(OSError, match="taken"):
        page.write(VIEW, tmp_path / "taken")


def test_while_clues_are_few_the_page_gives_no_lead_a_level() -> None:
    assert 'class="level"' in page.html_of(VIEW._replace(clear=True))
    assert 'class="level"' not in page.html_of(VIEW._replace(clear=False))


def test_the_page_has_the_apostrophes_of_print() -> None:
    told = VIEW._replace(advice="L'atelier d'à côté.")
    assert "L’atelier d’à côté." in page.html_of(told)
