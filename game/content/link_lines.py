"""What is said: who speaks in which mood, lines that take turns, encouragement, voices."""

import re

from game.content.marks import Path
from game.content.names import Names
from game.content.schema_steps import NARRATOR, ChooseForm, LineForm, alias_of
from game.content.spelling import possible
from game.sentences import fr
from game.story.program import Line, Patience, Scene, Vary

MOODS = ("calm", "smile", "laugh", "talk", "focus", "surprise")

_WHO = re.compile(r"[^()]+?\s*(?:\((?P<mood>[^()]*)\))?")


def line(form: LineForm, id: str, path: Path, names: Names) -> Line:
    """One line; `text` of the form is a single text."""
    if form.id is not None:
        id = names.new_id(form.id, (*path, "id"))
    if form.order is not None:
        hint = fr("Écris [la première, la deuxième] après le nom.")
        message = fr("« order » va avec plusieurs répliques")
        names.fault((*path, "order"), "E108", message, hint, key=True)
    if form.pose is not None and form.who == NARRATOR:
        message = fr("« pose » va avec quelqu'un qui parle")
        names.fault((*path, "pose"), "E108", message, key=True)
    voice = names.voice(form.voice, (*path, "voice")) if form.voice else ""
    text = names.told(str(form.text), path, form.who)
    speaker, mood = _speaker(form.who, path, names)
    return Line(id, text, speaker, mood, voice=voice, pose=form.pose or "")


def lines_in_turn(
    form: LineForm, id: str, path: Path, names: Names
) -> tuple[Vary, dict[str, tuple[Scene, Path]]]:
    """Texts that take turns, each a hidden scene of one line (given with its path)."""
    if form.id is not None:
        id = names.new_id(form.id, (*path, "id"))
    if form.voice:
        message = fr("une voix va avec une seule réplique")
        names.fault((*path, "voice"), "E108", message, key=True)
    speaker, mood = _speaker(form.who, path, names)
    blocks: dict[str, tuple[Scene, Path]] = {}
    for i, text in enumerate(form.text):
        where = (*path, form.who, i)
        told = names.told(text, (*path, form.who), i)
        one = Line(f"{id}/{i + 1}/1", told, speaker, mood, pose=form.pose or "")
        scene = Scene(f"{id}/{i + 1}", (one,), hidden=True, position={one.id: 0})
        blocks[scene.id] = (scene, where)
    return Vary(id, tuple(blocks), form.order or "stop"), blocks


def patience(form: ChooseForm, choice: str, path: Path, names: Names) -> Patience | None:
    """Lines for whoever thinks long; they have no condition."""
    if form.patience is None:
        return None
    lines = []
    for i, step in enumerate(form.patience.say):
        where = (*path, "patience", "say", i)
        if isinstance(step, LineForm) and isinstance(step.text, str) and step.when is None:
            lines.append(line(step, f"{choice}/patience/{i + 1}", where, names))
        else:
            message = fr("« say » ne prend que des répliques, sans condition")
            barred = isinstance(step, LineForm) and step.when is not None
            names.fault((*where, "when") if barred else where, "E113", message, key=True)
    return Patience(form.patience.after, tuple(lines))


def _speaker(who: str, path: Path, names: Names) -> tuple[str, str]:
    """The alias and the mood of « nadia (focus) »; nobody for a narration."""
    alias = alias_of(who)
    found = _WHO.fullmatch(who)
    mood = (found["mood"] or "").strip() if found else ""
    if found is None:
        message = fr("« {who} » ne se lit pas", who=who)
        names.fault((*path, who), "E113", message, fr("Écris « nom (humeur) »."), key=True)
    if alias == NARRATOR and mood:
        hint = fr("Seules les personnes ont une humeur.")
        names.fault((*path, who), "E117", fr("un récit n'a pas d'humeur"), hint, key=True)
    elif mood and mood not in MOODS:
        message = fr("humeur inconnue « {mood} »", mood=mood)
        names.fault((*path, who), "E117", message, possible(MOODS), key=True)
    return "" if alias == NARRATOR else alias, mood or "calm"
