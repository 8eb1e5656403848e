"""Every word of content that a player reads, with its permanent id.

One walk serves both sides of a translation: with a `say` that notes what it is given, it gathers
the words; with one that looks them up, it gives the same content in another language. Ids, and
the hash, stay as they are: a sitting goes on whatever the language.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any, TypeAlias

from game.content.compiled import KeptScenes
from game.content.library import Debrief, Library, Mission, Person, Place, Snippet, Trade, Word
from game.gestures.protocol import Gesture, Level
from game.session.catalogue import Item, Skill
from game.story.program import (
    Call,
    Choice,
    End,
    Explore,
    Line,
    Option,
    Patience,
    Program,
    Scene,
    Spot,
    Step,
    blocks,
)

Say: TypeAlias = Callable[[str, str, str], str]
"""Takes an id, the French text and a note on who speaks and where; gives what is shown."""


def as_it_is(_id: str, text: str, _note: str) -> str:
    """A `say` that says nothing new."""
    return text


def retold(
    mission: Mission, people: Mapping[str, Person], say: Say, shared: Say = as_it_is
) -> Mission:
    """A mission in other words; its cast takes the roles of `people`.

    `shared` says what it plays of snippets: their words are translated once, in their own place.
    """
    title, summary = f"{mission.id}:title", f"{mission.id}:summary"
    return replace(
        mission,
        title=say(title, mission.title, "Le titre de la mission."),
        summary=say(summary, mission.summary, "La mission en une phrase, sur la carte."),
        program=_program(mission.program, people, say, shared),
        debrief=_debrief(mission.id, mission.debrief, say) if mission.debrief else None,
    )


def _debrief(mission: str, debrief: Debrief, say: Say) -> Debrief:
    def part(name: str, text: str) -> str:
        return say(f"{mission}:debrief:{name}", text, "La fiche de débriefing.") if text else ""

    questions = (part(f"question-{i}", q) for i, q in enumerate(debrief.questions, 1))
    return replace(
        debrief,
        aim=part("aim", debrief.aim),
        questions=tuple(questions),
        after=part("after", debrief.after),
    )


def _program(program: Program, people: Mapping[str, Person], say: Say, shared: Say) -> Program:
    cast = {
        alias: member._replace(role=people[member.person].role)
        for alias, member in program.cast.items()
    }

    def tell(scene: Scene) -> Scene:
        return _scene(scene, program, _borrowed(scene, shared) if scene.within else say)

    if isinstance(program.scenes, KeptScenes):  # one by one, as the player enters them
        return replace(program, scenes=program.scenes.through(tell), cast=cast)
    told = {id: tell(program.scenes[id]) for id in reading_order(program)}
    return replace(program, scenes={id: told[id] for id in program.scenes}, cast=cast)


def _borrowed(scene: Scene, shared: Say) -> Say:
    """A `say` that takes the ids of one use of a snippet for those in the snippet's file."""
    own = f"{scene.within}/"

    def say(id: str, text: str, note: str) -> str:
        return shared(f"snippets/{scene.snippet}:{id.removeprefix(own)}", text, note)

    return say


def _snippet(snippet: Snippet, say: Say) -> Snippet:
    """A snippet in other words; what it plays of other ones is told there."""

    def own(id: str, text: str, note: str) -> str:
        return say(f"snippets/{snippet.name}:{id}", text, note)

    scenes = {
        id: _scene(scene, snippet.program, own) if scene.within.startswith("<") else scene
        for id, scene in snippet.program.scenes.items()
    }
    return replace(snippet, program=replace(snippet.program, scenes=scenes))


def reading_order(program: Program) -> Iterator[str]:
    """The scenes as authors wrote them, each followed by the blocks that its steps play."""

    def block(id: str) -> Iterator[str]:
        yield id
        for step in program.scenes[id].steps:
            for inner in () if _later_turn(step) else blocks(step):
                yield from block(inner)
            if isinstance(step, Call) and program.scenes[step.scene].hidden:
                yield from block(step.scene)  # what prepares a snippet, or a programme

    for id, scene in program.scenes.items():
        if not scene.hidden:
            yield from block(id)


def _later_turn(step: Step) -> bool:
    """A turn after the first of picking several: its words have been told."""
    return isinstance(step, Choice) and step.pick is not None and step.pick.number > 1


def _scene(scene: Scene, program: Program, say: Say) -> Scene:
    note = f"Le titre de la scène « {scene.id} »."
    title = say(f"{scene.id}:title", scene.title, note) if scene.title else ""
    steps = tuple(_step(step, scene, program, say) for step in scene.steps)
    return replace(scene, title=title, steps=steps)


def _step(step: Step, scene: Scene, program: Program, say: Say) -> Step:
    match step:
        case Line(id=id, text=text):
            return step._replace(text=say(id, text, _told_by(step, program, scene)))
        case Choice():
            return _choice(step, scene, program, say)
        case Explore(id=id, leave=leave):
            way_out = say(f"{id}:leave", leave, "Le bouton pour partir.")
            return step._replace(
                leave=way_out, spots=tuple(_spot(spot, id, say) for spot in step.spots)
            )
        case End(id=id, title=title):
            return step._replace(title=say(id, title, "Le titre de la fin."))
        case _:
            return step


def _choice(choice: Choice, scene: Scene, program: Program, say: Say) -> Choice:
    """A choice; the turns of picking several have their words in common."""
    pick = choice.pick
    id = choice.id if pick is None else pick.of
    if pick is not None:
        note = f"Le moment de la journée, « {id} »."
        slots = (say(f"{id}:slot-{n}", slot, note) for n, slot in enumerate(pick.slots, 1))
        pick = pick._replace(slots=tuple(slots))
        if pick.last:
            note = f"La question du dernier moment, scène « {scene.id} »."
            pick = pick._replace(last=say(f"{id}:last", pick.last, note))
    return choice._replace(
        ask=say(f"{id}:ask", choice.ask, f"La question, scène « {scene.id} »."),
        options=tuple(_option(option, id, say) for option in choice.options),
        patience=_patience(choice.patience, scene, program, say),
        pick=pick,
    )


def _patience(
    patience: Patience | None, scene: Scene, program: Program, say: Say
) -> Patience | None:
    if patience is None:
        return None
    said = (
        line._replace(text=say(line.id, line.text, _told_by(line, program, scene)))
        for line in patience.lines
    )
    return patience._replace(lines=tuple(said))


def _told_by(line: Line, program: Program, scene: Scene) -> str:
    who = program.cast[line.speaker].name if line.speaker else "Le récit"
    mood = f" ({line.mood})" if line.mood != "calm" else ""
    return f"{who}{mood}, scène « {scene.id} »."


def _option(option: Option, choice: str, say: Say) -> Option:
    id = f"{choice}/{option.id}"
    text = say(id, option.text, f"Une réponse à « {choice} ».")
    why = f"Pourquoi la réponse « {id} » est fermée."
    why_not = say(f"{id}:why-not", option.why_not, why) if option.why_not else ""
    return option._replace(text=text, why_not=why_not)


def _spot(spot: Spot, explore: str, say: Say) -> Spot:
    id = f"{explore}/{spot.id}"
    label = say(id, spot.label, f"Un point à toucher de « {explore} ».")
    if spot.objective in ("", spot.label):
        return spot._replace(label=label, objective=label if spot.objective else "")
    objective = say(f"{id}:objective", spot.objective, "L'objectif, à cocher.")
    return spot._replace(label=label, objective=objective)


def retold_shelves(library: Library, gestures: Mapping[str, Gesture], say: Say) -> Library:
    """What missions share in other words: roles, places, skills, words of the trade, levels.

    Names of people and towns stay, and so do official titles of occupations.
    """
    return replace(
        library,
        people={id: _person(person, say) for id, person in library.people.items()},
        places={id: _place(place, say) for id, place in library.places.items()},
        skills={alias: _skill(alias, skill, say) for alias, skill in library.skills.items()},
        items=tuple(_item(item, say) for item in library.items),
        snippets={name: _snippet(s, say) for name, s in library.snippets.items()},
        glossary={key: _word(word, say) for key, word in library.glossary.items()},
        trades={code: _trade(trade, say) for code, trade in library.trades.items()},
        levels={
            (gesture, name): _level(f"{gesture}/{name}", level, gestures[gesture].words, say)
            for (gesture, name), level in library.levels.items()
        },
    )


def _person(person: Person, say: Say) -> Person:
    note = f"Le métier de {person.name} ({person.gender}), sous son nom."
    return replace(person, role=say(f"people/{person.id}:role", person.role, note))


def _place(place: Place, say: Say) -> Place:
    id = f"places/{place.id}"
    return replace(
        place,
        title=say(f"{id}:title", place.title, f"L'atelier de {place.town}."),
        summary=say(f"{id}:summary", place.summary, f"{place.town}, sur la carte."),
    )


def _skill(alias: str, skill: Skill, say: Say) -> Skill:
    id = f"skills/{alias}"
    return skill._replace(
        label=say(f"{id}:label", skill.label, "Une compétence, à l'infinitif."),
        you=say(f"{id}:you", skill.you, "Ce que la personne qui joue a fait, au passé."),
    )


def _item(item: Item, say: Say) -> Item:
    note = "Une activité du questionnaire, après « Est-ce que tu aimerais… »."
    return item._replace(text=say(f"questionnaire/{item.key}", item.text, note))


def _word(word: Word, say: Say) -> Word:
    id = f"glossary/{word.entry.key}"
    entry = word.entry._replace(
        term=say(f"{id}:term", word.entry.term, "Un mot du métier, sur sa fiche."),
        text=say(id, word.entry.text, f"Ce que veut dire « {word.entry.term} »."),
    )
    return replace(word, entry=entry)


def _trade(trade: Trade, say: Say) -> Trade:
    id = f"trades/{trade.code}"
    ways = (say(f"{id}:way-{i}", way, "Un autre chemin.") for i, way in enumerate(trade.ways, 1))
    hard = say(f"{id}:hard", trade.hard, f"Ce qui est difficile, métier {trade.code}.")
    return replace(trade, hard=hard, ways=tuple(ways))


def _level(id: str, level: Level, words: tuple[str, ...], say: Say) -> Level:
    wanted = {pattern: tuple(pattern.split("/")) for pattern in words}

    def read(value: Any, path: tuple[str, ...]) -> Any:
        if isinstance(value, Mapping):
            return {key: read(inner, (*path, str(key))) for key, inner in value.items()}
        if isinstance(value, list):
            return [read(inner, (*path, str(i))) for i, inner in enumerate(value)]
        where = next((p for p, parts in wanted.items() if _fits(path, parts)), None)
        if where is None or not isinstance(value, str):
            return value
        return say(f"gestures/{id}:{'/'.join(path)}", value, f"Le geste {id}.")

    return {key: read(value, (str(key),)) for key, value in level.items()}


def _fits(path: tuple[str, ...], pattern: tuple[str, ...]) -> bool:
    return len(path) == len(pattern) and all(
        b in (a, "*") for a, b in zip(path, pattern, strict=True)
    )
