"""Loading the content while the title is already on screen."""

from collections.abc import Callable
from threading import Event, Thread
from typing import Generic, TypeVar

T = TypeVar("T")


class Loading(Generic[T]):
    """Runs `load` once, beside the game or when its result is needed, whichever comes first."""

    def __init__(self, load: Callable[[], T], then: Callable[[], None] = lambda: None) -> None:
        """`then` is called beside the game once the result, or what went wrong, is there: it may
        take long, and nobody waits for it."""
        self.ready = False
        self._load = load
        self._then = then
        self._thread: Thread | None = None
        self._over = Event()
        self._result: T | None = None
        self._error: BaseException | None = None

    @classmethod
    def of(cls, result: T) -> "Loading[T]":
        """Something that is loaded already."""
        loading = cls(lambda: result)
        loading.result()
        return loading

    def start(self) -> None:
        """Begin beside the game; a second call changes nothing."""
        if self._thread is None:
            self._thread = Thread(target=self._run, name="loading", daemon=True)
            self._thread.start()

    def result(self) -> T:
        """What was loaded; waits for it. Raises what `load` raised."""
        self.start()
        self._over.wait()
        if self._error is not None:
            raise self._error
        return self._result  # type: ignore[return-value]

    def _run(self) -> None:
        try:
            self._result = self._load()
        except BaseException as error:
            self._error = error
        self.ready = True
        self._over.set()
        self._then()
