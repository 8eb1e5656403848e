"""The one error of this package."""


class MissingDrawing(Exception):  # noqa: N818  (the name says what happened)
    """No drawing has that name, or that form of it. `str()` is one sentence for the reader."""

    def __init__(self, name: str, reason: str = "") -> None:
        self.name = name
        why = f" : {reason}" if reason else ""
        super().__init__(f"Le dessin « {name} » n’existe pas{why}.")
