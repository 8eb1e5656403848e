"""Numbers as French writes them: 0,07; −0,07; 12."""


def told(number: float, digits: int, *, signed: bool = False) -> str:
    """With so many digits; `signed` shows a plus too, but not of nothing."""
    text = f"{number:+.{digits}f}" if signed and number else f"{number:.{digits}f}"
    return text.replace(".", ",").replace("-", "−")


def plain(number: float) -> str:
    """With as many digits as it needs."""
    return f"{number:g}".replace(".", ",")
