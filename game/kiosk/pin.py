"""The operator's code: kept hashed, and not guessed by trying."""

import hashlib
import hmac
import json
import secrets
from typing import NamedTuple

SHORTEST, LONGEST = 4, 8
FREE = 3
"""Wrong codes before one has to wait."""

WAIT, MOST_WAIT = 30.0, 900.0
"""Seconds to wait after the third wrong code; twice as long after each other one, up to a limit."""

COST = 2**14
_BLOCK, _LANES = 8, 1


class Attempts(NamedTuple):
    """Wrong codes in a row, and when the last one was given, on a clock that never goes back."""

    wrong: int = 0
    at: float = 0.0

    def failed(self, now: float) -> "Attempts":
        return Attempts(self.wrong + 1, now)

    def wait(self, now: float) -> float:
        """Seconds before another code is looked at."""
        if self.wrong < FREE:
            return 0.0
        pause = min(MOST_WAIT, WAIT * 2.0 ** min(self.wrong - FREE, 10))
        return max(0.0, self.at + pause - now)


def acceptable(code: str) -> bool:
    """Four to eight digits, not all the same."""
    return code.isdecimal() and SHORTEST <= len(code) <= LONGEST and len(set(code)) > 1


def sealed(code: str) -> str:
    """The text to keep of a code: it cannot be read back."""
    salt = secrets.token_bytes(16)
    return json.dumps({"salt": salt.hex(), "hash": _hash(code, salt).hex()})


def opens(code: str, kept: str) -> bool:
    """Whether a code is the one that was sealed; False when what was kept is damaged."""
    try:
        raw = json.loads(kept)
        salt, expected = bytes.fromhex(raw["salt"]), bytes.fromhex(raw["hash"])
    except (ValueError, TypeError, KeyError):
        return False
    return hmac.compare_digest(_hash(code, salt), expected)


def _hash(code: str, salt: bytes) -> bytes:
    return hashlib.scrypt(code.encode(), salt=salt, n=COST, r=_BLOCK, p=_LANES)
