"""Words that would give whoever plays a gender are found; the others are left in peace."""

import pytest

from game.authoring.agreement import agreements


def _found(text: str, *, by_player: bool = False) -> list[str]:
    return [a.words for a in agreements("scene/1", text, by_player=by_player)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Tu es prêt ?", "tu es prêt"),
        ("Tu es prête ?", "tu es prête"),
        ("Tu t'es mis dedans.", "tu t'es mis"),
        ("Là, tu es vraiment arrivé.", "tu es vraiment arrivé"),
        ("Te voilà équipée.", "te voilà équipée"),
        ("Sois prudent.", "sois prudent"),
        ("Je te trouve un peu curieux.", "je te trouve un peu curieux"),
        ("Tu es le premier à le voir.", "tu es le premier"),
        ("Tu es une soudeuse, maintenant.", "tu es une soudeuse"),
        ("On t'a vu faire.", "on t'a vu"),
        ("Bravo, mon grand !", "mon grand"),
        ("Tu as été attentive.", "tu as été attentive"),
        ("Tu n'es pas seul.", "tu n'es pas seul"),
    ],
)
def test_a_word_that_agrees_with_the_player(text: str, words: str) -> None:
    assert _found(text) == [words]


@pytest.mark.parametrize(
    "text",
    [
        "Tu es des nôtres.",
        "Tu es capable de tout.",
        "Te voilà avec l'oreille du métal.",
        "Tu as mesuré, tu as trouvé.",
        "Sophie t'a dit « collègue ».",
        "La pièce est prête, Yanis est content.",
        "Je suis preneuse.",
        "Tu es dans l'histoire.",
        "Tu restes là ?",
    ],
)
def test_words_that_tell_nothing_of_the_player(text: str) -> None:
    assert _found(text) == []


def test_an_option_is_said_by_the_player() -> None:
    assert _found("Je suis prêt", by_player=True) == ["je suis prêt"]
    assert _found("Je coche chaque étape", by_player=True) == []
