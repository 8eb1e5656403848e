"""Tests of game.occupations, on tiny made-up archives with the publishers' headers and quirks."""
