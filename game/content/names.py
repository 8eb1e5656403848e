"""The names that a mission may use, and a diagnostic for each one that it may not."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from game.content.diagnostics import Diagnostic
from game.content.facts import Facts
from game.content.library import Person, Place
from game.content.marks import Path
from game.content.source import Source
from game.content.spelling import did_you_mean, possible
from game.content.stock import Stock
from game.content.typography import french
from game.gestures.protocol import Gesture
from game.sentences import fr
from game.session.catalogue import Skill
from game.story.program import Program, Variable
from game.story.terms import terms

_ALONE = re.compile(r"(?<![^\W_])_|_(?![^\W_])")
"""A sign that marks a word on one side only; inside a word, as in S_12, it is a letter."""


class Ready(NamedTuple):
    """A snippet that missions may use: its program, where its scenes stand, what may be taken."""

    name: str
    roles: tuple[str, ...]
    program: Program
    paths: Mapping[str, Path]
    takeable: frozenset[str]


class Known(NamedTuple):
    """What missions may refer to outside of themselves.

    `people` is None for somebody whose file is faulty. `facts` and `stock` are None when they are
    not to be checked.
    """

    people: Mapping[str, Person | None]
    places: Mapping[str, Place]
    skills: Mapping[str, Skill]
    levels: Collection[tuple[str, str]]
    gestures: Mapping[str, Gesture]
    facts: Facts | None = None
    stock: Stock | None = None
    doubtful: Collection[str] = ()
    """Codes of names that may be missing only because a faulty file did not give them all."""
    words: Mapping[str, str] = {}
    """Keys of the glossary by each key that a text may mark."""
    snippets: Mapping[str, Ready | None] = {}
    """None for a snippet whose file is faulty."""


class Names:
    """Names of one mission, growing while it is linked; `faults` gathers what is wrong."""

    def __init__(self, source: Source, known: Known, mended: Collection[Path] = ()) -> None:
        """`mended` holds the paths where something else stands than the author wrote."""
        self.source = source
        self.known = known
        self._mended = mended
        self.scenes: Collection[str] = ()
        self.cast: Collection[str] = ()
        self.variables: Mapping[str, Variable | None] = {}
        self.voices: Collection[str] = ()
        self.lent: dict[str, Variable] = {}
        """Variables of the snippets that are used, under the id of their use."""
        self.faults: list[Diagnostic] = []
        self._ids: set[str] = set()
        self._twice: set[str] = set()
        self._takeable: set[str] = set()
        self._asked: list[tuple[str, Path]] = []

    def fault(
        self, path: Path, code: str, message: str, hint: str = "", *, key: bool = False
    ) -> None:
        if code in self.known.doubtful or any(
            path[:i] in self._mended for i in range(len(path) + 1)
        ):
            return
        fault = self.source.fault(path, code, message, hint, key=key)
        if not self.source.is_told(fault.line):
            self.faults.append(fault)

    def lost(self, path: Path, *keys: str | int) -> bool:
        """Whether one of these parts of a group was there, and did not fit."""
        return any((*path, key) in self._mended for key in keys)

    def among(
        self,
        name: str,
        names: Iterable[str],
        path: Path,
        told: tuple[str, str],
        *,
        key: bool = False,
    ) -> bool:
        """Whether a name is known; `told` is a code and what such a name is called."""
        if name in (names := tuple(names) if not isinstance(names, Collection) else names):
            return True
        code, what = told
        listed = possible(sorted(names)) if 0 < len(names) <= 12 else ""
        message = fr("{what} « {name} »", what=what, name=name)
        self.fault(path, code, message, did_you_mean(name, names) or listed, key=key)
        return False

    def once_each(self, names: Sequence[str], path: Path) -> None:
        """No name comes twice in the list at a path."""
        if len(names) < 2 or len(set(names)) == len(names):
            return
        for i, name in enumerate(names):
            if name in names[:i]:
                message = fr("« {name} » est déjà dans cette liste", name=name)
                self.fault((*path, i), "E125", message, fr("Garde-le une seule fois."))

    def scene(self, name: str, path: Path) -> None:
        if name not in self.scenes:
            self.among(name, self.scenes, path, ("E107", fr("scène inconnue")))

    def member(self, alias: str, path: Path) -> None:
        self.among(alias, self.cast, path, ("E116", fr("personne inconnue")))

    def skills(self, aliases: Sequence[str], path: Path) -> None:
        """What an option or a spot at a path shows."""
        self.once_each(aliases, (*path, "shows"))
        for i, alias in enumerate(aliases):
            if alias not in self.known.skills:
                told = ("E119", fr("compétence inconnue"))
                self.among(alias, self.known.skills, (*path, "shows", i), told)

    def icon(self, name: str, path: Path) -> None:
        if name and self.known.stock is not None:
            self.among(name, self.known.stock.icons, path, ("E120", fr("icône inconnue")))

    def backdrop(self, name: str, path: Path) -> None:
        if name and self.known.stock is not None:
            self.among(name, self.known.stock.anchors, path, ("E120", fr("décor inconnu")))

    def told(self, text: str, path: Path, part: str | int) -> str:
        """A text as French print asks; each word that it marks must be in the glossary.

        It stands at a part of what is at the path.
        """
        for span in terms(text).spans if "_" in text else ():
            told = ("E151", fr("mot absent du glossaire"))
            self.among(span.key, self.known.words, (*path, part), told)
        if "_" in text and _ALONE.search(terms(text).text):
            hint = fr("Un mot du glossaire s'écrit entre deux « _ », sans espace.")
            self.fault((*path, part), "E151", fr("un « _ » n'a pas son pareil"), hint)
        return french(text)

    def voice(self, file: str, path: Path) -> str:
        told = ("E155", fr("aucune voix enregistrée dans voices/ :"))
        self.among(file, self.voices, path, told)
        return file

    def sound(self, name: str, kind: str, path: Path) -> str:
        """A sound of that kind: a "bed" for a scene, an "effect" for a step."""
        if name and self.known.stock is not None:
            sounds = [n for n, of in self.known.stock.sounds.items() if of == kind]
            what = fr("ambiance inconnue") if kind == "bed" else fr("son inconnu")
            self.among(name, sounds, path, ("E154", what))
        return name

    def picture(self, name: str, path: Path) -> None:
        if name and self.known.stock is not None:
            self.among(name, self.known.stock.pictures, path, ("E120", fr("dessin inconnu")))

    def anchor(self, name: str, backdrop: str, path: Path) -> None:
        anchors = self.known.stock.anchors.get(backdrop) if self.known.stock else None
        if anchors is not None:
            told = ("E121", fr("le décor « {backdrop} » n'a pas de point", backdrop=backdrop))
            self.among(name, anchors, path, told)

    def post(self, name: str, backdrop: str, path: Path) -> None:
        """A place where somebody works in a backdrop."""
        posts = self.known.stock.posts.get(backdrop) if self.known.stock else None
        if posts is not None:
            told = ("E121", fr("le décor « {backdrop} » n'a pas de poste", backdrop=backdrop))
            self.among(name, posts, path, told, key=True)

    def trade(self, code: str, path: Path, *, key: bool = False) -> None:
        if self.known.facts is not None:
            told = ("E118", fr("code ROME inconnu"))
            self.among(code, self.known.facts.occupations, path, told, key=key)

    def variable(self, name: str, path: Path, *, key: bool = False) -> Variable | None:
        """A declared variable; None when unknown, or when its declaration is faulty."""
        if name not in self.variables:
            hint = did_you_mean(name, self.variables) or fr("Déclare-la sous « vars ».")
            self.fault(path, "E123", fr("variable inconnue « {name} »", name=name), hint, key=key)
        return self.variables.get(name)

    def new_id(self, name: str, path: Path) -> str:
        """Keep the id of a step; ids are unique in the mission."""
        if name in self._ids:
            self._twice.add(name)
            self.fault(
                path, "E125", fr("l'identifiant « {name} » sert déjà dans cette mission", name=name)
            )
        self._ids.add(name)
        return name

    def new_part(self, name: str, of: str, path: Path) -> str:
        """Keep the id of an option, a spot or a gesture's end: what `taken` may name."""
        full = f"{of}/{name}"
        if full in self._takeable and of not in self._twice:
            self.fault(
                path,
                "E125",
                fr("l'identifiant « {name} » sert déjà dans « {of} »", name=name, of=of),
            )
        self._takeable.add(full)
        return name

    @property
    def takeable(self) -> frozenset[str]:
        return frozenset(self._takeable)

    def lend(self, under: str, snippet: Ready) -> None:
        """Know a snippet's variables and what may be taken in it, under the id of its use."""
        variables = snippet.program.variables.items()
        self.lent.update((f"{under}/{name}", variable) for name, variable in variables)
        self._takeable.update(f"{under}/{key}" for key in snippet.takeable)

    def ask_taken(self, full: str, path: Path) -> None:
        """Remember a use of `taken`; what it names may come later in the file."""
        self._asked.append((full, path))

    def renamed(self, name: str, path: Path) -> None:
        """Today's name of a step, or of a part of one; ask once all scenes are linked."""
        if "/" in name:
            self.ask_taken(name, path)
        else:
            self.among(name, self._ids, path, ("E126", fr("étape inconnue")))

    def settle(self) -> None:
        """Check what was asked, now that the whole mission is known."""
        for full, path in self._asked:
            if full not in self._takeable:
                hint = did_you_mean(full, self._takeable) or fr("Écris « choix/option ».")
                self.fault(
                    path, "E126", fr("ni option, ni point, ni geste « {full} »", full=full), hint
                )
