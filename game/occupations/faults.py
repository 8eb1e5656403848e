"""What can go wrong with occupation data, said to a person."""

from collections.abc import Callable


class DataError(Exception):
    """A file of occupation data is missing, truncated or not what it should be.

    `template` is one French sentence that says what to do; its braces take `parts` (names of
    files and columns). `message` is that sentence whole, `said` the same in another language.
    """

    def __init__(self, template: str, **parts: object) -> None:
        self.template = template
        self.parts = parts
        self.message = template.format(**parts)
        super().__init__(self.message)

    def said(self, tr: Callable[[str], str]) -> str:
        """Return the sentence in the language that `tr` translates to."""
        return tr(self.template).format(**self.parts)
