"""What a mill does to a metal, by the formulas of the trade.

- Cutting speed: Vc = π D n / 1000; feed a tooth: fz = Vf / (n z) (ISO 3002-3:1984).
- Roughness left by the corner of the tooth: Rt = fz² / (8 r), and Ra about a quarter of it,
  fz² / (32 r) (Boothroyd and Knight, « Fundamentals of Machining and Machine Tools », 2006).
- Which values suit a metal and a tool is in the level, from a tool maker's tables.

Lengths are in millimetres, Vc in metres a minute, Ra in micrometres.
"""

from math import pi, sqrt

from game.gestures.bands import Band
from game.gestures.cnc_setup.job import Job, Tool

TOO_MUCH = 1.6
"""How many times the highest feed a tooth, or depth, breaks the tool."""

#: what a simulation may show, the worst first; the first four are never cut for real
STOPS = ("crash", "drill", "gouge", "break")
FLAWS = ("metal", "wear", "edge", "rub", "thin", "chatter", "rough")


def speed(tool: Tool, n: int) -> float:
    """Vc in metres a minute."""
    return pi * tool.d * n / 1000


def tooth(tool: Tool, n: int, feed: int) -> float:
    """fz in millimetres."""
    return feed / (n * tool.teeth)


def roughness(tool: Tool, fz: float) -> float:
    """Ra in micrometres."""
    return 1000 * fz**2 / (32 * tool.radius)


def teeth_band(tool: Tool) -> Band:
    """The feed a tooth that the tool is made for."""
    return Band(0, tool.low, tool.high, 2.2 * tool.high)


def finest(job: Job, tool: Tool) -> float:
    """The highest feed a tooth that the tool and the drawing allow."""
    return min(tool.high, sqrt(32 * tool.radius * job.ra / 1000))


def fits(job: Job, tool: Tool) -> bool:
    """Whether a tool can make the part: it cuts sideways, enters the corners, suits the metal."""
    return tool.kind == "fraise" and tool.d <= 2 * job.radius and job.metal in tool.metals


def shown(job: Job, tool: Tool, corner: str, n: int, feed: int, depth: int) -> str:
    """What a simulation shows: the worst stop, else the worst flaw, else nothing."""
    vc, fz = speed(tool, n), tooth(tool, n, feed)
    found = {
        "crash": corner != job.corner,
        "drill": tool.kind != "fraise",
        "gouge": tool.d > 2 * job.radius,
        "break": fz > TOO_MUCH * tool.high or depth > TOO_MUCH * job.ap.high,
        "metal": job.metal not in tool.metals,
        "wear": job.vc.standing(vc) == "high",
        "edge": job.vc.standing(vc) == "low",
        "rub": fz < tool.low,
        "thin": depth < job.ap.low,
        "chatter": depth > job.ap.high,
        "rough": fz > tool.high or roughness(tool, fz) > job.ra,
    }
    return next((name for name in (*STOPS, *FLAWS) if found[name]), "")
