"""What can go wrong with occupation data, said to a person."""


class DataError(Exception):
    """A file of occupation data is missing, truncated or not what it should be.

    `message` is one French sentence that names the file and says what to do.
    """

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message
