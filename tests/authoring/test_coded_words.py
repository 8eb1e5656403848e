"""Words that colour an activity, and words that name a gender."""

from game.authoring.coded_words import CODED, NAMING, cues


def test_stems_take_any_ending_and_whole_words_none() -> None:
    found = cues([("a", "Analyser, puis décider"), ("b", "Mener l'équipe, emmener Tom")], "fr")
    assert [(cue.where, cue.word, cue.side) for cue in found] == [
        ("a", "analyser", "masculine"),
        ("a", "décider", "masculine"),
        ("b", "mener", "masculine"),
    ]


def test_a_word_that_names_a_gender_has_no_side() -> None:
    assert [(c.word, c.side) for c in cues([("a", "Un travail d'homme")], "fr")] == [("homme", "")]
    assert cues([("a", "Read the manual")], "en") == []


def test_both_languages_have_both_lists() -> None:
    assert CODED.keys() == NAMING.keys() == {"fr", "en"}
    assert all(set(lists) == {"masculine", "feminine"} for lists in CODED.values())
