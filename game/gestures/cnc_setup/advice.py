"""The next move of a setter: tool, origin, speed, feed, depth, simulation, part, correction."""

from game.gestures.cnc_setup import words
from game.gestures.cnc_setup.cutting import finest, fits, speed, tooth
from game.gestures.cnc_setup.job import FEEDS, SPINDLES, Job, Tool
from game.gestures.cnc_setup.state import SetUp
from game.gestures.protocol import Move
from game.gestures.telling import Said, say


def right_tool(job: Job) -> int:
    """The largest tool that can make the part, -1 for none."""
    able = [i for i, tool in enumerate(job.tools) if fits(job, tool)]
    return max(able, key=lambda i: job.tools[i].d, default=-1)


def right_n(job: Job, tool: Tool) -> int:
    """The spindle speed nearest to the middle of what suits the metal."""
    middle = (job.vc.low + job.vc.high) / 2
    return min(SPINDLES, key=lambda n: abs(speed(tool, n) - middle))


def right_feed(job: Job, tool: Tool, n: int) -> int:
    """The feed nearest to the middle of what suits the tool and the drawing."""
    middle = (tool.low + finest(job, tool)) / 2
    return min(FEEDS, key=lambda feed: abs(tooth(tool, n, feed) - middle))


def right_depth(job: Job) -> int:
    """The deepest cut that is advised, in tenths of a millimetre."""
    return int(job.ap.high) // 2 * 2


def advice(state: SetUp) -> Move:
    """An open move towards a good part; nothing once it is over."""
    if state.over:
        return ()
    if not state.cut:
        return _place(state) or _turned(state) or (("cut",) if state.simulated else ("simulate",))
    if not state.measured:
        return ("measure",)
    return _towards("offset", state.offset, -state.missed) or ("finish",)


def _place(state: SetUp) -> Move:
    """The tool, then the origin, then on to the cutting data."""
    wanted = right_tool(state.job)
    if state.tool == wanted and state.corner == state.job.corner:
        return () if state.cutting else ("cutting",)
    if state.cutting:
        return ("back",)
    if state.tool != wanted:
        return ("tool", state.job.tools[wanted].id)
    return ("corner", state.job.corner)


def _turned(state: SetUp) -> Move:
    """A setting towards what is right; what simulates well is left as it is."""
    if state.seen == "":
        return ()
    tool = state.chosen
    assert tool is not None
    n = right_n(state.job, tool)
    return (
        _towards("spindle", state.n, n)
        or _towards("feed", state.feed, right_feed(state.job, tool, n))
        or _towards("depth", state.depth, right_depth(state.job))
    )


def _towards(name: str, value: int, wanted: int) -> Move:
    if value == wanted:
        return ()
    return (name, "more" if value < wanted else "less")


def reason(move: Move) -> Said:
    """Why that move, in the coach's words."""
    return say(words.ADVICE[move[0]])
