from game.authoring.occupation_words import occupation_words

FOLDER = "content/occupations"
PLACES = {f"{FOLDER}/descriptions.jsonl", f"{FOLDER}/conditions.jsonl"}


def test_every_line_on_an_occupation_is_there_to_translate_once() -> None:
    words = occupation_words()

    assert len({word.source for word in words}) == len(words) >= 60
    assert {place for word in words for place in word.places} == PLACES
    assert not any(word.context for word in words)


def test_each_says_what_it_is_about() -> None:
    notes = [word.notes[0] for word in occupation_words()]
    assert all("dans le métier" in note or "contexte de travail" in note for note in notes)
