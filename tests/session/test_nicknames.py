"""Nicknames by lot."""

from game.session.nicknames import ANIMALS, NUMBERS, nickname


def test_the_same_seed_gives_the_same_nickname() -> None:
    assert nickname(3) == nickname(3)


def test_a_nickname_is_an_animal_and_a_number() -> None:
    for seed in range(300):
        animal, number = nickname(seed).rsplit(" ", 1)
        assert animal in ANIMALS
        assert int(number) in NUMBERS


def test_a_class_rarely_shares_a_nickname() -> None:
    assert len({nickname(seed * 7919) for seed in range(30)}) >= 28


def test_no_animal_is_listed_twice() -> None:
    assert len(set(ANIMALS)) == len(ANIMALS)
