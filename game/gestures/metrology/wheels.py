"""The four wheels on which a reading is written: tens, units, tenths, hundredths of millimetre."""

WHEELS: dict[str, int] = {"tens": 1000, "units": 100, "tenths": 10, "hundredths": 1}
"""What a digit of each wheel is worth, in hundredths of a millimetre."""


def digit(written: int, name: str) -> int:
    """The digit of a wheel, in 0..9."""
    return written // WHEELS[name] % 10


def turned(written: int, name: str, by: int) -> int:
    """The number after a wheel was turned by so many digits, round and round; no other moves."""
    now = digit(written, name)
    return written + ((now + by) % 10 - now) * WHEELS[name]
