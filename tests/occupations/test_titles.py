import pytest

from game.occupations.titles import forms


@pytest.mark.parametrize(
    ("title", "feminine", "masculine"),
    [
        ("Soudeur / Soudeuse", "Soudeuse", "Soudeur"),
        (
            "Technicien / Technicienne de maintenance d'éoliennes",
            "Technicienne de maintenance d'éoliennes",
            "Technicien de maintenance d'éoliennes",
        ),
        (
            "Rédacteur médical / Rédactrice médicale en industrie",
            "Rédactrice médicale en industrie",
            "Rédacteur médical en industrie",
        ),
        (
            "Instrumentiste Industriel / Industrielle",
            "Instrumentiste Industrielle",
            "Instrumentiste Industriel",
        ),
        ("Designer", "Designer", "Designer"),
    ],
)
def test_a_title_gives_its_two_forms(title: str, feminine: str, masculine: str) -> None:
    assert forms(title) == (feminine, masculine)
