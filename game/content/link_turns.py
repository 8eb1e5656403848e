"""Steps that play one block among several: turns that vary, cases, draws, snippets."""

from collections.abc import Iterator
from typing import Protocol

from game.content.link_values import condition, is_whole, value
from game.content.marks import Path
from game.content.names import Names, Ready
from game.content.renaming import Renaming, renamed_scene
from game.content.schema_steps import CaseForm, CasesForm, DrawForm, UseForm, VaryForm
from game.content.schema_steps import Step as StepForm
from game.content.spelling import possible
from game.sentences import fr
from game.story.conditions import Copy, Effect, Put
from game.story.program import Branch, Call, Case, Change, Draw, Scene, Step, Variable, Vary


class Blocks(Protocol):
    """What gathers the hidden scenes of a mission."""

    names: Names
    snippet: str

    @property
    def within(self) -> str: ...

    def block(self, forms: list[StepForm] | None, id: str, path: Path, seen: str) -> str: ...

    def keep(self, scene: Scene, path: Path) -> None: ...


def vary(form: VaryForm, path: Path, seen: str, blocks: Blocks) -> Vary:
    id = blocks.names.new_id(form.vary, (*path, "vary"))
    turns = []
    for i, turn in enumerate(form.turns):
        steps = turn if isinstance(turn, list) else [turn]
        turns.append(blocks.block(steps, f"{id}/{i + 1}", (*path, "turns", i), seen))
    return Vary(id, tuple(turns), form.order)


def branch(form: CasesForm, id: str, path: Path, seen: str, blocks: Blocks) -> Branch:
    names = blocks.names
    if form.id is not None:
        id = names.new_id(form.id, (*path, "id"))
    cases = []
    for i, case in enumerate(form.cases):
        where = (*path, "cases", i)
        whole = not names.lost(where, "when", "then", "else")
        if whole and (problem := _problem(case, last=i == len(form.cases) - 1)):
            hint = fr("Écris {{when: …, then: […]}}, et en dernier {{else: […]}} si tu veux.")
            names.fault(where, "E156", problem, hint, key=True)
        told = "then" if case.otherwise is None else "else"
        call = blocks.block(
            case.then or case.otherwise or [], f"{id}/{i + 1}", (*where, told), seen
        )
        when = condition(case.when, (*where, "when"), names) if case.when is not None else None
        cases.append(Case(call, when))
    return Branch(id, tuple(cases))


def _problem(case: CaseForm, *, last: bool) -> str:
    """What is wrong with the shape of a case, or ""."""
    if case.otherwise is not None and (case.then is not None or case.when is not None):
        return fr("« else » va seul : c'est le cas de tout le reste")
    if case.otherwise is None and case.then is None:
        return fr("ce cas ne dit pas quoi jouer")
    if case.when is None and not last:
        return fr("ce cas est toujours vrai : ceux d'après ne seraient jamais joués")
    return ""


def draw(form: DrawForm, id: str, path: Path, names: Names) -> Draw:
    if form.id is not None:
        id = names.new_id(form.id, (*path, "id"))
    of = names.variable(form.draw, (*path, "draw"))
    if of is not None and is_whole(of) and (of.low is None or of.high is None):
        message = fr("« {name} » n'a pas de bornes : rien ne peut être tiré", name=form.draw)
        hint = fr("Déclare-la {{is: 1, from: 1, to: 6}}.")
        names.fault((*path, "draw"), "E124", message, hint)
    return Draw(id, form.draw)


def use(form: UseForm, path: Path, blocks: Blocks) -> Call:
    """A snippet's scenes under the id of the step, and a hidden scene that prepares and calls."""
    names = blocks.names
    id = names.new_id(form.id or form.use, (*path, "use" if form.id is None else "id"))
    known = names.known.snippets
    if not names.among(form.use, known, (*path, "use"), ("E153", fr("extrait inconnu"))):
        return Call(id, id)
    snippet = known[form.use]
    if snippet is None:  # its own file tells why
        blocks.keep(_entry(id, form.use, (), blocks), path)
        return Call(id, id)
    _roles(form, snippet, path, names)
    before = _given(form, id, snippet, path, names)
    after = tuple(_kept(form, id, snippet, path, names))
    steps: list[Step] = [Change(f"{id}/1", before)] if before else []
    steps.append(Call(f"{id}/2", f"{id}/{snippet.program.start}"))
    steps += [Change(f"{id}/3", after)] if after else []
    blocks.keep(_entry(id, form.use, tuple(steps), blocks), path)
    renaming = Renaming(id, form.cast)
    for scene in snippet.program.scenes.values():
        again = renamed_scene(scene, renaming)
        blocks.keep(again, snippet.paths[scene.id])
    names.lend(id, snippet)
    return Call(id, id)


def _entry(id: str, snippet: str, steps: tuple[Step, ...], blocks: Blocks) -> Scene:
    """The hidden scene that prepares a snippet, calls it and keeps what it left."""
    position = {step.id: i for i, step in enumerate(steps)}
    within = blocks.within
    return Scene(id, steps, hidden=True, position=position, within=within, snippet=snippet)


def _roles(form: UseForm, snippet: Ready, path: Path, names: Names) -> None:
    for role, alias in form.cast.items():
        told = ("E153", fr("« {name} » n'a pas de rôle", name=snippet.name))
        names.among(role, snippet.roles, (*path, "cast", role), told)
        names.member(alias, (*path, "cast", role))
    missing = [role for role in snippet.roles if role not in form.cast]
    if missing:
        message = fr("il manque qui joue « {role} »", role=missing[0])
        hint = fr("Écris « cast: {{{role}: alias}} ».", role=missing[0])
        names.fault((*path, "use"), "E153", message, hint)


def _given(form: UseForm, id: str, snippet: Ready, path: Path, names: Names) -> tuple[Effect, ...]:
    """Its variables as the snippet begins: what is given, else their first value."""
    declared = snippet.program.variables
    values = {name: of.start for name, of in declared.items()}
    for name, text in form.given.items():
        where = (*path, "with", name)
        told = ("E123", fr("« {name} » n'a pas de variable", name=snippet.name))
        if names.among(name, _own(snippet), where, told):
            given = value(text, declared[name], where, names)
            values[name] = values[name] if given is None else given
    return tuple(Put(f"{id}/{name}", given) for name, given in values.items())


def _kept(form: UseForm, id: str, snippet: Ready, path: Path, names: Names) -> Iterator[Effect]:
    """What the mission keeps of the snippet's variables."""
    for name, source in (form.set or {}).items():
        where = (*path, "set", name)
        of = names.variable(name, where, key=True)
        told = ("E123", fr("« {name} » n'a pas de variable", name=snippet.name))
        if not names.among(source, _own(snippet), where, told) or of is None:
            continue
        if not _fits(snippet.program.variables[source], of):
            message = fr("« {name} » ne peut pas contenir « {source} »", name=name, source=source)
            names.fault(where, "E124", message, _kinds(of))
        yield Copy(name, f"{id}/{source}")


def _own(snippet: Ready) -> list[str]:
    """The variables that the snippet declares; those of snippets inside it have a path."""
    return [name for name in snippet.program.variables if "/" not in name]


def _fits(source: Variable, target: Variable) -> bool:
    if source.one_of or target.one_of:
        return bool(source.one_of) and set(source.one_of) <= set(target.one_of)
    return isinstance(source.start, bool) == isinstance(target.start, bool)


def _kinds(of: Variable) -> str:
    if of.one_of:
        return possible(of.one_of)
    return fr("Vrai ou faux.") if isinstance(of.start, bool) else fr("Un nombre entier.")
