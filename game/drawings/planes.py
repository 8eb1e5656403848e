"""A backdrop in its two drawn planes: far walls, and machines on their floor.

Whatever is drawn before the group `floor` is far; people in front are the third plane, and are
no part of the file.
"""

import re

FLOOR = '<g id="floor"'
_ROOT = re.compile(r"<svg\b[^>]*>")
_DEFS = re.compile(r"<defs\b.*?</defs>", re.DOTALL)


def far(svg: str) -> str:
    """The plane behind: walls, windows, silhouettes. A drawing without floor is all far."""
    before, floor, _ = svg.partition(FLOOR)
    return f"{before}</svg>" if floor else svg


def near(svg: str) -> str:
    """The plane of the machines, clear where the far one shows."""
    before, floor, after = svg.partition(FLOOR)
    root = _ROOT.search(before)
    head = root[0] if root else ""
    if not floor:
        return f"{head}</svg>"
    return head + "".join(_DEFS.findall(before)) + floor + after
