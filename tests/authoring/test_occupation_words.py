from game.authoring.occupation_words import PLACE, occupation_words


def test_every_line_on_an_occupation_is_there_to_translate_once() -> None:
    words = occupation_words()

    assert len({word.source for word in words}) == len(words) >= 60
    assert all(word.places == (PLACE,) and not word.context for word in words)


def test_each_says_what_it_is_about() -> None:
    assert all("dans le métier" in word.notes[0] for word in occupation_words())
