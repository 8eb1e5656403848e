"""The rules of the hands-on mini-games: pure, one module (or family of modules) each."""
