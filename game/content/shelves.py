"""What missions share, read from their files: skills, places, people, levels of gestures."""

import re
from collections.abc import Mapping
from typing import Any

from game.content.diagnostics import Diagnostic, errors
from game.content.facts import Facts, loading
from game.content.files import File
from game.content.library import Person, Place, Trade, Word
from game.content.marks import Tree
from game.content.names import Known, Names
from game.content.questionnaire import items_of
from game.content.schema import NAME_PATTERN
from game.content.schema_catalogue import (
    EntryForm,
    GlossaryForm,
    LookForm,
    PersonForm,
    PlaceForm,
    PlacesForm,
    QuestionnaireForm,
    SkillForm,
    SkillsForm,
    TradeForm,
    TradesForm,
)
from game.content.snippets import Snippets
from game.content.source import Source
from game.content.spelling import meant, slug
from game.content.stock import Stock
from game.content.typography import french
from game.content.uses import sound_entries
from game.content.validation import Validated, validate
from game.gestures.protocol import Fault, Gesture, Level
from game.scoring.evidence import TYPES
from game.sentences import fr
from game.session.catalogue import Entry, Item, Skill

MEANING = 20
"""Words of the sentence that says what a word of the glossary means, at most."""


class Shelves:
    """Everything shared that was read so far; `known` shows it to missions, as it grows.

    Somebody whose file is faulty stands as None: the name is known, the person is not.
    """

    def __init__(
        self, gestures: Mapping[str, Gesture], facts: Facts | None, stock: Stock | None
    ) -> None:
        self.people: dict[str, Person | None] = {}
        self.places: dict[str, Place] = {}
        self.skills: dict[str, Skill] = {}
        self.levels: dict[tuple[str, str], Level] = {}
        self.glossary: dict[str, Word] = {}
        self.trades: dict[str, Trade] = {}
        self.items: tuple[Item, ...] = ()
        self.snippets = Snippets()
        self._words: dict[str, str] = {}
        self.sources: dict[str, Source] = {}
        self.diagnostics: list[Diagnostic] = []
        self._doubtful: set[str] = set()
        self.known = Known(
            *(self.people, self.places, self.skills, self.levels, gestures, facts, stock),
            doubtful=self._doubtful,
            words=self._words,
            snippets=self.snippets.ready,
        )

    def put(self, file: File, source: Source) -> None:
        """Read one file that is no mission; what is wrong goes to `diagnostics`."""
        self.diagnostics += source.diagnostics
        match file.role:
            case "skills":
                self._put_skills(source)
            case "places":
                self._put_places(source)
            case "glossary":
                self._put_glossary(source)
            case "trades":
                self._put_trades(source)
            case "person":
                self._put_person(file, source)
            case "level":
                self._put_level(file, source)
            case "questionnaire":
                self._put_questionnaire(source)
            case "snippet":
                self.sources[f"snippets/{file.name}"] = source

    def link_snippets(self) -> None:
        """To be called when all else is on the shelves."""
        folder = "snippets/"
        sources = self.sources.items()
        found = {n.removeprefix(folder): s for n, s in sources if n.startswith(folder)}
        self.diagnostics += self.snippets.link(found, self.known)

    def sound(self) -> frozenset[str]:
        """The names of all that no fault touches: « skills/reparer », « people/nadia-benali »…"""
        faulty: dict[str, set[int]] = {}
        for d in errors(self.diagnostics):
            faulty.setdefault(d.file, set()).add(d.line)
        names = [n for n, s in self.sources.items() if "/" in n and s.shown not in faulty]
        for group in ("skills", "places"):
            if (source := self.sources.get(group)) is not None:
                entries = sound_entries(source, faulty.get(source.shown, set()))
                names += [f"{group}/{entry}" for entry in entries]
        return frozenset(names)

    def _put_skills(self, source: Source) -> None:
        self.sources["skills"] = source
        read, names = self._read(source, SkillsForm)
        form: dict[str, SkillForm] = read.form or {}
        for alias, skill in form.items():
            loads = loading(_letters(alias, skill, names))
            self.skills[alias] = Skill(skill.code, french(skill.label), french(skill.you), loads)
        self._close(names, read, "E119")

    def _put_places(self, source: Source) -> None:
        self.sources["places"] = source
        read, names = self._read(source, PlacesForm)
        form: dict[str, PlaceForm] = read.form or {}
        for id, place in form.items():
            names.icon(place.icon, (id, "icon"))
            texts = french(place.title), place.icon, french(place.summary)
            self.places[id] = Place(id, french(place.town), place.lat, place.lon, *texts)
        self._close(names, read, "E127")

    def _put_glossary(self, source: Source) -> None:
        self.sources["glossary"] = source
        read, names = self._read(source, GlossaryForm)
        form: dict[str, EntryForm] = read.form or {}
        for key, entry in form.items():
            names.picture(entry.picture or "", (key, "picture"))
            if (count := len(entry.text.split())) > MEANING:
                message = fr("{count} mots pour un sens, {most} au plus", count=count, most=MEANING)
                names.fault((key, "text"), "E136", message, fr("Une phrase suffit."))
            told = Entry(key, french(entry.term), french(entry.text), entry.picture or "")
            word = self.glossary[key] = Word(told, tuple(entry.also))
            for form_of in word.keys:
                if self._words.setdefault(form_of, key) != key:
                    message = fr(
                        "« {form} » mène déjà à « {key} »", form=form_of, key=self._words[form_of]
                    )
                    names.fault((key,), "E125", message, key=True)
        self._close(names, read, "E151")

    def _put_trades(self, source: Source) -> None:
        self.sources["trades"] = source
        read, names = self._read(source, TradesForm)
        form: dict[str, TradeForm] = read.form or {}
        for code, trade in form.items():
            names.trade(code, (code,), key=True)
            for i, gesture in enumerate(trade.gestures):
                told = ("E122", fr("geste inconnu"))
                names.among(gesture, self.known.gestures, (code, "gestures", i), told)
            ways = tuple(map(french, trade.ways))
            self.trades[code] = Trade(code, french(trade.hard), tuple(trade.gestures), ways)
        self.diagnostics += read.diagnostics + names.faults

    def _put_questionnaire(self, source: Source) -> None:
        self.sources["questionnaire"] = source
        read, names = self._read(source, QuestionnaireForm)
        self.items = items_of(read.form or {}, names, whole=not read.diagnostics)
        self.diagnostics += read.diagnostics + names.faults

    def _read(self, source: Source, form: Any) -> tuple[Validated[Any], Names]:
        read = validate(source, form)
        return read, Names(source, self.known, read.mended)

    def _close(self, names: Names, read: Validated[Any], code: str) -> None:
        """Tell what was wrong in a file; names that it should have given are in doubt then."""
        self.diagnostics += read.diagnostics + names.faults
        if read.diagnostics or names.source.diagnostics:
            self._doubtful.add(code)

    def _put_person(self, file: File, source: Source) -> None:
        self.sources[f"people/{file.name}"] = source
        self.people[file.name] = None
        read, names = self._read(source, PersonForm)
        if not re.fullmatch(NAME_PATTERN, file.name):
            hint = meant(f"{slug(file.name)}.yaml")
            names.fault(
                (), "E112", fr("« {name} » n'est pas un nom pour ce fichier", name=file.name), hint
            )
        if read.form is not None and not read.diagnostics:
            names.trade(read.form.trade, ("trade",))
            self.people[file.name] = _person(file.name, read.form, self.known.facts)
        self.diagnostics += read.diagnostics + names.faults

    def _put_level(self, file: File, source: Source) -> None:
        names = Names(source, self.known)
        self._level(file, source, names)
        self.diagnostics += names.faults

    def _level(self, file: File, source: Source, names: Names) -> None:
        gesture = file.path.parent.name
        self.sources[f"gestures/{gesture}/{file.name}"] = source
        self.levels[gesture, file.name] = {}
        told = ("E122", fr("geste inconnu"))
        if source.tree is None or not names.among(gesture, self.known.gestures, (), told):
            return
        if not isinstance(source.tree, dict):
            names.fault((), "E110", fr("groupe de clés attendu ici"))
            return
        rules = self.known.gestures[gesture]
        for fault in _faults(rules, source.tree):
            names.fault(fault.path, "E135", fault.message)
        _shown_skills(source.tree, names)
        self.levels[gesture, file.name] = _printed(source.tree, _keys(source.tree))


def _letters(alias: str, skill: SkillForm, names: Names) -> str:
    """The RIASEC letters behind a skill: ROME's, or the author's where ROME has none."""
    facts = names.known.facts
    own = skill.letters or ""
    if own and not re.fullmatch(rf"([{TYPES}])(?!\1)[{TYPES}]?", own):
        hint = fr("Une ou deux lettres différentes parmi R, I, A, S, E, C.")
        names.fault((alias, "letters"), "E138", fr("« {own} » ne convient pas", own=own), hint)
        return ""
    if facts is None:
        return own
    told = ("E118", fr("macro-compétence ROME inconnue"))
    if not names.among(skill.code, facts.letters, (alias, "code"), told):
        return own
    letters = facts.letters[skill.code]
    if letters and own and own != letters:
        message = fr("le ROME donne déjà « {letters} » à {code}", letters=letters, code=skill.code)
        names.fault((alias, "letters"), "E138", message, fr("Efface « letters »."))
    if not letters and not (own and skill.because):
        message = fr("le ROME ne donne pas de lettre à {code}", code=skill.code)
        hint = fr("Ajoute « letters » (par exemple RI) et « because » (pourquoi).")
        names.fault((alias,), "E138", message, hint, key=True)
    return letters or own


def _person(id: str, form: PersonForm, facts: Facts | None) -> Person:
    title = form.title or (facts.occupations.get(form.trade, "") if facts else "")
    return Person(
        id=id,
        name=form.name,
        role=french(form.role),
        trade=form.trade,
        title=french(title),
        gender=form.gender,
        age=form.age,
        level=form.level,
        look=_look(form.look),
    )


def _look(form: LookForm) -> Mapping[str, object]:
    """The fields that the author gave."""
    given = ((name, getattr(form, name)) for name in LookForm.__dataclass_fields__)
    return {name: value for name, value in given if value is not None}


def _faults(rules: Gesture, level: Level) -> tuple[Fault, ...]:
    """What a gesture says of a level; one that it cannot even read is a fault too."""
    try:
        return rules.faults(level)
    except (TypeError, ValueError, LookupError, AttributeError, ArithmeticError):
        return (Fault((), fr("ce niveau n'a pas la forme que le geste attend")),)


def _shown_skills(level: dict[str, Tree], names: Names) -> None:
    """`shows:` of a level maps criteria to skill aliases."""
    shows = level.get("shows")
    for criterion, alias in shows.items() if isinstance(shows, dict) else ():
        if isinstance(alias, str):
            told = ("E119", fr("compétence inconnue"))
            names.among(alias, names.known.skills, ("shows", criterion), told)


def _keys(tree: Tree) -> frozenset[str]:
    """All keys of a tree; a value that repeats one is a name, not a sentence."""
    if isinstance(tree, dict):
        return frozenset(tree).union(*map(_keys, tree.values()))
    return frozenset().union(*map(_keys, tree)) if isinstance(tree, list) else frozenset()


def _printed(tree: Tree, keys: frozenset[str]) -> Any:
    """A level with its sentences as French print asks."""
    if isinstance(tree, dict):
        return {key: _printed(value, keys) for key, value in tree.items()}
    if isinstance(tree, list):
        return [_printed(value, keys) for value in tree]
    return french(tree) if isinstance(tree, str) and tree not in keys else tree
