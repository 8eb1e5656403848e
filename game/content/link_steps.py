"""Steps, options and spots: from the author form to the run form.

An author's nested blocks (`then:`) become hidden scenes, named after what leads to them:
"choice/option", "exploration/spot", or "step/2" for a turn or a case. A step without an id is named
after its scene: "scene/3".
"""

from dataclasses import replace
from functools import lru_cache
from sys import intern

from game.content import link_lines, link_picks, link_turns
from game.content.link_values import condition, effects
from game.content.marks import Path
from game.content.names import Names
from game.content.schema_conditions import When
from game.content.schema_steps import (
    CallForm,
    CasesForm,
    ChangeForm,
    ChooseForm,
    DrawForm,
    EndForm,
    ExploreForm,
    GestureForm,
    GoForm,
    LineForm,
    OptionForm,
    ReturnForm,
    SoundForm,
    SpotForm,
    UseForm,
    VaryForm,
)
from game.content.schema_steps import Step as StepForm
from game.content.typography import french
from game.sentences import fr
from game.story.conditions import Condition
from game.story.program import (
    Call,
    Change,
    Choice,
    End,
    Explore,
    GestureStep,
    Go,
    Line,
    Option,
    Return,
    Scene,
    Sound,
    Spot,
    Step,
    Vary,
)

NOBODY = "nobody"
"""What an author writes for a post that is left empty."""

REMEMBERED = 4096
"""Different aliases of skills, together, that are kept at hand."""


@lru_cache(REMEMBERED)
def _shared(*aliases: str) -> tuple[str, ...]:
    """Aliases that come again and again, held once."""
    return tuple(map(intern, aliases))


class Scenes:
    """The scenes of one mission in run form, hidden ones included.

    `paths` gives the path of each scene's list of steps in the author's file.
    """

    def __init__(self, names: Names, snippet: str = "") -> None:
        """`snippet` names the snippet whose scenes they are."""
        self.names = names
        self.snippet = snippet
        self.linked: dict[str, Scene] = {}
        self.paths: dict[str, Path] = {}

    def add(
        self,
        scene: Scene,
        forms: list[StepForm],
        path: Path,
        *,
        backdrop: str = "",
        go: str = "",
    ) -> None:
        """Link a scene's steps; `backdrop` is what is seen, `go` a jump to add at the end."""
        self.paths[scene.id] = path
        seen = scene.backdrop or backdrop
        steps = [
            self._step(form, f"{scene.id}/{i + 1}", (*path, i), seen)
            for i, form in enumerate(forms)
        ]
        if go:
            steps.append(Go(f"{scene.id}/{len(steps) + 1}", go))
        self.linked[scene.id] = Scene(
            scene.id,
            tuple(steps),
            scene.title,
            scene.backdrop,
            scene.short,
            scene.hidden,
            {step.id: i for i, step in enumerate(steps)},
            scene.sound,
            self.within,
            self.snippet,
        )

    @property
    def within(self) -> str:
        """The mark of a snippet's own scenes, until a use gives its id; no author can write it."""
        return f"<{self.snippet}>" if self.snippet else ""

    def keep(self, scene: Scene, path: Path) -> None:
        """Add a scene that is linked already; `path` leads to its steps."""
        self.linked[scene.id] = scene
        self.paths[scene.id] = path

    def _step(self, form: StepForm, id: str, path: Path, seen: str) -> Step:
        step = self._always(form, id, path, seen)
        when = self._when(form.when, path)
        return step if when is None else step._replace(when=when)

    def _always(self, form: StepForm, id: str, path: Path, seen: str) -> Step:
        """A step before its condition."""
        names = self.names
        match form:
            case LineForm():
                return self._said(form, id, path)
            case VaryForm():
                return link_turns.vary(form, path, seen, self)
            case CasesForm():
                return link_turns.branch(form, id, path, seen, self)
            case UseForm():
                return link_turns.use(form, path, self)
            case DrawForm():
                return link_turns.draw(form, id, path, names)
            case SoundForm(sound=sound):
                return Sound(id, names.sound(sound, "effect", (*path, "sound")))
            case ChooseForm():
                return self._asked(form, path, seen)
            case ExploreForm():
                return self._explore(form, path, seen)
            case GestureForm():
                return self._gesture(form, id, path)
            case ChangeForm(set=put, add=add):
                return Change(id, effects(put, add, path, names))
            case GoForm(go=scene):
                names.scene(scene, (*path, "go"))
                return Go(id, scene)
            case CallForm(call=scene):
                names.scene(scene, (*path, "call"))
                return Call(id, scene)
            case ReturnForm():
                return Return(id)
            case EndForm():
                return End(names.new_id(form.end, (*path, "end")), french(form.title))

    def _when(self, form: When | None, path: Path) -> Condition | None:
        return condition(form, (*path, "when"), self.names) if form is not None else None

    def _said(self, form: LineForm, id: str, path: Path) -> Line | Vary:
        if isinstance(form.text, str):
            return link_lines.line(form, id, path, self.names)
        vary, blocks = link_lines.lines_in_turn(form, id, path, self.names)
        for scene, where in blocks.values():
            self.keep(replace(scene, within=self.within, snippet=self.snippet), where)
        return vary

    def _asked(self, form: ChooseForm, path: Path, seen: str) -> Step:
        """A choice, or as many as are picked one after the other."""
        choice = self._choice(form, path, seen)
        if form.picks is not None:
            return link_picks.turns(form, choice, path, self)
        link_picks.once_only(form, path, self.names)
        return choice

    def _choice(self, form: ChooseForm, path: Path, seen: str) -> Choice:
        id = self.names.new_id(form.choose, (*path, "choose"))
        options = tuple(
            self._option(option, id, (*path, "options", i), seen)
            for i, option in enumerate(form.options)
        )
        scored = any(option.shows for option in options)
        ask = self.names.told(form.ask, path, "ask")
        calm = link_lines.patience(form, id, path, self.names)
        return Choice(id, ask, options, scored, patience=calm)

    def _option(self, form: OptionForm, choice: str, path: Path, seen: str) -> Option:
        names = self.names
        names.new_part(form.id, choice, (*path, "id"))
        names.skills(form.shows or (), path)
        if form.icon is not None:
            names.icon(form.icon, (*path, "icon"))
        if form.go is not None:
            names.scene(form.go, (*path, "go"))
        if form.who is not None:
            names.member(form.who, (*path, "who"))
        if form.why_not is not None and form.when is None and not form.once:
            message = fr("« why_not » va avec « when » ou « once » : rien ne ferme cette option")
            names.fault((*path, "why_not"), "E108", message, key=True)
        changes = form.set or form.add
        return Option(
            id=intern(form.id),
            text=names.told(form.text, path, "text"),
            icon=form.icon or "",
            shows=_shared(*form.shows) if form.shows else (),
            when=self._when(form.when, path),
            why_not=names.told(form.why_not, path, "why_not") if form.why_not else "",
            once=form.once,
            effects=effects(form.set, form.add, path, names) if changes else (),
            call=self._then(form.then, choice, form.id, path, seen),
            go=intern(form.go) if form.go else "",
            person=form.who or "",
        )

    def _then(
        self, forms: list[StepForm] | None, choice: str, id: str, path: Path, seen: str
    ) -> str:
        """The hidden scene of an option; "" for most of them."""
        return self.block(forms, f"{choice}/{id}", (*path, "then"), seen) if forms else ""

    def _explore(self, form: ExploreForm, path: Path, seen: str) -> Explore:
        names = self.names
        id = names.new_id(form.explore, (*path, "explore"))
        if not seen:
            hint = fr("Donne un « backdrop » à la scène : les points s'y placent.")
            names.fault((*path, "explore"), "E109", fr("cette exploration n'a pas de décor"), hint)
        spots = tuple(
            self._spot(spot, id, (*path, "spots", i), seen) for i, spot in enumerate(form.spots)
        )
        return Explore(id, spots, french(form.leave), around=self._around(form, path, seen))

    def _around(self, form: ExploreForm, path: Path, seen: str) -> tuple[tuple[str, str], ...]:
        """Who is at each post that the author named."""
        found = []
        for post, who in (form.around or {}).items():
            self.names.post(post, seen, (*path, "around", post))
            if who != NOBODY:
                self.names.member(who, (*path, "around", post))
            found.append((post, "" if who == NOBODY else who))
        return tuple(found)

    def _spot(self, form: SpotForm, explore: str, path: Path, seen: str) -> Spot:
        names = self.names
        names.new_part(form.id, explore, (*path, "id"))
        names.anchor(form.at, seen, (*path, "at"))
        names.skills(form.shows or (), path)
        names.icon(form.icon or "", (*path, "icon"))
        self._who(form, path)
        if form.then is None and form.go is None and not names.lost(path, "then", "go"):
            hint = fr("Ajoute « then: » avec des étapes, ou « go: » avec une scène.")
            names.fault(path, "E109", fr("ce point ne mène à rien"), hint, key=True)
        label = names.told(form.label, path, "label")
        return Spot(
            id=form.id,
            kind=form.kind,
            label=label,
            at=form.at,
            person=form.who or "",
            icon=form.icon or "",
            shows=tuple(form.shows or ()),
            when=self._when(form.when, path),
            once=form.once,
            required=form.required,
            objective=self._objective(form, label, path),
            effects=effects(form.set, form.add, path, names) if form.set or form.add else (),
            call=self._inside(form, f"{explore}/{form.id}", path, seen),
        )

    def _who(self, form: SpotForm, path: Path) -> None:
        if form.who is not None:
            self.names.member(form.who, (*path, "who"))
        if form.kind == "talk" and form.who is None:
            hint = fr("Ajoute « who » : un alias de « cast ».")
            self.names.fault((*path, "kind"), "E109", fr("ce point ne dit pas à qui parler"), hint)
        if form.kind != "talk" and form.who is not None:
            message = fr("« who » ne va qu'avec « kind: talk »")
            self.names.fault((*path, "who"), "E108", message, key=True)

    def _objective(self, form: SpotForm, label: str, path: Path) -> str:
        if form.objective is not None and not form.required:
            message = fr("un objectif va avec « required: true »")
            self.names.fault((*path, "objective"), "E108", message, key=True)
        told = self.names.told(form.objective or "", path, "objective") or label
        return told if form.required else ""

    def _gesture(self, form: GestureForm, id: str, path: Path) -> GestureStep:
        names = self.names
        if form.id is not None:
            id = names.new_id(form.id, (*path, "id"))
        names.new_part("done", id, path)
        told = ("E122", fr("geste inconnu"))
        if names.among(form.gesture, names.known.gestures, (*path, "gesture"), told):
            levels = [level for gesture, level in names.known.levels if gesture == form.gesture]
            told = ("E122", fr("pas de niveau content/gestures/{gesture}/", gesture=form.gesture))
            names.among(form.level, levels, (*path, "level"), told)
        return GestureStep(id, form.gesture, form.level, self._measures(form, path))

    def _measures(self, form: GestureForm, path: Path) -> tuple[tuple[str, str], ...]:
        """The variables that a gesture fills, each with a criterion of its outcome."""
        names = self.names
        gesture = names.known.gestures.get(form.gesture)
        for name, criterion in (form.set or {}).items():
            of = names.variable(name, (*path, "set", name), key=True)
            if of is not None and of.one_of:
                message = fr(
                    "« {name} » est un mot : un geste donne true, false ou 0 à 100", name=name
                )
                names.fault((*path, "set", name), "E124", message, key=True)
            if gesture is not None:
                told = ("E122", fr("ce geste ne mesure pas"))
                ids = [c.id for c in gesture.criteria]
                names.among(criterion, ids, (*path, "set", name), told)
        return tuple((form.set or {}).items())

    def _inside(self, form: SpotForm, id: str, path: Path, seen: str) -> str:
        if form.go:
            self.names.scene(form.go, (*path, "go"))
        return self.block(form.then, id, (*path, "then"), seen, form.go or "")

    def block(
        self, forms: list[StepForm] | None, id: str, path: Path, seen: str, go: str = ""
    ) -> str:
        """Link steps at a path as a hidden scene, and give its id; "" without steps or jump."""
        if forms is None and not go:
            return ""
        self.add(Scene(id, (), hidden=True), forms or [], path, backdrop=seen, go=go)
        return id
