"""What a coach says."""

from game.gestures.telling import Said, say


def test_only_the_values_that_a_sentence_has_holes_for_are_kept() -> None:
    assert say("Il reste {n} pièces.", n=3, name="vis") == Said(
        "Il reste {n} pièces.", (("n", "3"),)
    )


def test_a_sentence_is_told_in_the_players_language_with_its_values() -> None:
    said = say("Il reste {n} pièces.", n=3)
    assert said.told(lambda words: words.replace("Il reste", "Still")) == "Still 3 pièces."


def test_numbers_have_the_decimal_sign_of_the_language() -> None:
    said = say("{value} et {name}", value="−0,07", name="vis, écrou")
    english = {"{whole},{part}": "{whole}.{part}", "{value} et {name}": "{value} and {name}"}
    assert said.told(lambda words: english[words]) == "−0.07 and vis, écrou"
