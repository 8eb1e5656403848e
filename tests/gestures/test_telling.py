"""What a coach says."""

from game.gestures.telling import Said, say


def test_only_the_values_that_a_sentence_has_holes_for_are_kept() -> None:
    assert say("Il reste {n} pièces.", n=3, name="vis") == Said(
        "Il reste {n} pièces.", (("n", "3"),)
    )


def test_a_sentence_is_told_in_the_players_language_with_its_values() -> None:
    said = say("Il reste {n} pièces.", n=3)
    assert said.told(lambda words: words.replace("Il reste", "Still")) == "Still 3 pièces."
