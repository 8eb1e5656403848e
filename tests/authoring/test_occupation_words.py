from game.authoring.occupation_words import occupation_words

FOLDER = "content/occupations"
PLACES = {f"{FOLDER}/{name}.jsonl" for name in ("occupations", "descriptions", "conditions")}


def test_every_title_and_line_on_an_occupation_is_there_to_translate_once() -> None:
    words = occupation_words()

    assert len({word.source for word in words}) == len(words) >= 490
    assert {place for word in words for place in word.places} == PLACES
    assert not any(word.context for word in words)


def test_each_says_what_it_is_about() -> None:
    notes = [word.notes[0] for word in occupation_words()]
    told = ("Le métier", "dans le métier", "contexte de travail")
    assert all(any(about in note for about in told) for note in notes)
