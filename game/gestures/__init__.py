"""The rules of the hands-on mini-games: pure, one package each, strangers to each other."""
