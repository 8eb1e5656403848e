import pytest

from game.occupations.family_names import corrected


@pytest.mark.parametrize(
    ("published", "read"),
    [
        ("Ouviers de la maintenance ", "Ouvriers de la maintenance"),
        ("Agents de maitrise", "Agents de maîtrise"),
        ("Electriciens du bâtiment", "Électriciens du bâtiment"),
        ("Conducteurs d’engins", "Conducteurs d'engins"),
        ("Employés", "Employés"),
    ],
)
def test_misprints_and_capitals_are_mended(published: str, read: str) -> None:
    assert corrected(published) == read
