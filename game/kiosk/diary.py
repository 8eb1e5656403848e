"""What is kept for whoever mends a stand: a bounded log, and the screen at the last failures."""

import logging
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path

BYTES, FILES = 200_000, 4
PICTURES = 20


class Diary:
    """A disk that refuses is no reason to stop: what cannot be written is not."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._log = logging.Logger("stand")
        self._handler: RotatingFileHandler | None = None

    def note(self, sentence: str) -> None:
        handler = self._opened()
        if handler is not None:
            self._log.info(sentence)

    def _opened(self) -> RotatingFileHandler | None:
        """The log, opened when it can be."""
        if self._handler is None:
            with suppress(OSError):
                self.folder.mkdir(parents=True, exist_ok=True)
                path = self.folder / "stand.log"
                self._handler = _Quiet(path, maxBytes=BYTES, backupCount=FILES, encoding="utf-8")
                self._handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
                self._log.addHandler(self._handler)
        return self._handler

    def keep_picture(self, png: bytes, name: str) -> None:
        """Keep the screen of a failure; the oldest ones go."""
        if not png:
            return
        with suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            (self.folder / f"ecran-{name}.png").write_bytes(png)
            old = sorted(self.folder.glob("ecran-*.png"), key=lambda p: p.stat().st_mtime_ns)
            for path in old[:-PICTURES]:
                path.unlink()

    def close(self) -> None:
        if self._handler is not None:
            self._log.removeHandler(self._handler)
            self._handler.close()
            self._handler = None


class _Quiet(RotatingFileHandler):
    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 (logging's name)
        """A full disk must not fill the terminal either."""
