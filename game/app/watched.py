"""What a watched process of a stand owes whoever watches over it: to speak, and to go with it.

Nothing else is read with this: the notice of a stand that is out of order must not fail as well.
"""

import os
import sys
import threading

from game.kiosk.message import Message, line


def say(message: Message) -> None:
    """Tell whoever watches; when nobody does any more, end."""
    try:
        sys.stdout.write(line(message) + "\n")
        sys.stdout.flush()
    except OSError:
        os._exit(1)


def leave_with_parent() -> None:
    """End when the process that watches is gone: its end of our standard input closes."""

    def wait() -> None:
        while os.read(sys.stdin.fileno(), 1024):  # without a buffer, whose lock would outlive us
            pass
        os._exit(0)

    threading.Thread(target=wait, name="parent", daemon=True).start()


def report(error: Exception) -> None:
    """The log is written by whoever watches: any line that is no message goes there."""
    import traceback

    traceback.print_exception(error, file=sys.stdout)
    sys.stdout.flush()
