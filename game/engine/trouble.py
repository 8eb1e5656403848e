"""What keeps the game from showing itself on this machine."""


class UnusableError(Exception):
    """The machine or the installation lacks something. `str` is one French sentence to show."""
