"""Whether a level makes sense, and a setter can make its part; told to its author."""

from collections.abc import Iterator

from game.gestures.cnc_setup.advice import right_depth, right_feed, right_n, right_tool
from game.gestures.cnc_setup.cutting import finest, shown
from game.gestures.cnc_setup.job import Job, read
from game.gestures.protocol import Fault, Level
from game.sentences import fr


def check(level: Level) -> tuple[Fault, ...]:
    """Everything wrong in a level of the right form."""
    job = read(level)
    return tuple(_windows(job)) or tuple(_possible(job))


def _windows(job: Job) -> Iterator[Fault]:
    for key, low, high in (("vc", job.vc.low, job.vc.high), ("ap", job.ap.low, job.ap.high)):
        if low > high:
            yield Fault((key, "low"), fr("« low » est plus grand que « high »"))
    for tool in job.tools:
        if tool.low > tool.high:
            path = ("tools", tool.id, "fz", "low")
            yield Fault(path, fr("« low » est plus grand que « high »"))
    if job.origin == job.notch:
        words = fr("le coin coupé est aussi l'origine : choisis-en un autre")
        yield Fault(("drawing", "notch"), words)


def _possible(job: Job) -> Iterator[Fault]:
    at = right_tool(job)
    if at < 0:
        yield Fault(("tools",), fr("aucun outil ne convient au métal et aux angles du plan"))
        return
    tool = job.tools[at]
    if finest(job, tool) < tool.low:
        words = fr("aucune avance ne donne ce Ra avec l'outil « {name} »", name=tool.id)
        yield Fault(("drawing", "ra"), words)
        return
    n = right_n(job, tool)
    feed = right_feed(job, tool, n)
    if shown(job, tool, job.corner, n, feed, right_depth(job)):
        words = fr("aucun réglage de la machine ne convient à l'outil « {name} »", name=tool.id)
        yield Fault(("vc",), words)
