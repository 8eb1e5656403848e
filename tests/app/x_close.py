"""Close a window as a desktop does: the message WM_DELETE_WINDOW, which no X program here sends."""

import ctypes
import subprocess

from tests.engine.xserver import PATIENCE, Server

_CLIENT_MESSAGE = 33


class _Message(ctypes.Structure):
    """Xlib's XClientMessageEvent, with room for the largest of its siblings."""

    _fields_ = (
        ("kind", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("sent", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("protocol", ctypes.c_ulong),
        ("bits", ctypes.c_int),
        ("data", ctypes.c_long * 5),
        ("room", ctypes.c_long * 12),
    )


def close_window(server: Server) -> None:
    """Ask the one visible window of a server to close."""
    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype = ctypes.c_void_p
    x.XInternAtom.restype = ctypes.c_ulong
    display = ctypes.c_void_p(x.XOpenDisplay(server.display.encode()))
    protocol, delete = (
        x.XInternAtom(display, name, False) for name in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW")
    )
    window = _visible(server)
    message = _Message(_CLIENT_MESSAGE, 0, 1, display, window, protocol, 32, (delete,))
    x.XSendEvent(display, ctypes.c_ulong(window), False, ctypes.c_long(0), ctypes.byref(message))
    x.XCloseDisplay(display)


def _visible(server: Server) -> int:
    search = ["xdotool", "search", "--onlyvisible", "."]
    found = subprocess.run(
        search, env=server.environment, check=True, timeout=PATIENCE, capture_output=True
    )
    return int(found.stdout.split()[0])
