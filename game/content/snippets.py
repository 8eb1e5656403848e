"""All snippets of a content folder, each linked after those that it uses."""

from collections.abc import Mapping

from game.content.diagnostics import Diagnostic
from game.content.library import Snippet
from game.content.link_snippets import link_snippet, use_of, uses_of
from game.content.linker import Linked
from game.content.names import Known, Ready
from game.content.source import Source
from game.sentences import fr


class Snippets:
    """What missions may use: `ready` by name, None for a faulty one.

    `linked` holds them as missions of their own, for advice.
    """

    def __init__(self) -> None:
        self.ready: dict[str, Ready | None] = {}
        self.whole: dict[str, Snippet] = {}
        self.linked: list[Linked] = []

    def link(self, sources: Mapping[str, Source], known: Known) -> list[Diagnostic]:
        """Link them all; what is wrong."""
        found: list[Diagnostic] = []
        for name in sources:
            found += self._link(name, sources, known, ())
        return found

    def _link(
        self, name: str, sources: Mapping[str, Source], known: Known, users: tuple[str, ...]
    ) -> list[Diagnostic]:
        """Link one, and before it those that it uses; `users` are on the way to it."""
        if name in self.ready:
            return []
        source, found = sources[name], list[Diagnostic]()
        for used in sorted(uses_of(source) & sources.keys()):
            if used in (name, *users):
                self.ready[name] = None
                message = fr("l'extrait « {name} » s'emploie lui-même", name=used)
                return [*found, source.fault(use_of(used, source.tree), "E153", message)]
            found += self._link(used, sources, known, (*users, name))
        result = link_snippet(source, name, known)
        self.ready[name] = result.ready
        if result.snippet is not None:
            self.whole[name] = result.snippet
        if result.linked is not None and result.ready is not None:
            self.linked.append(result.linked)
        return [*found, *result.diagnostics]
