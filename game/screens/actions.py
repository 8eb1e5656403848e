"""What an area may ask for, besides the commands of the session."""

from typing import Literal, NamedTuple

Panel = Literal[
    "pause",
    "settings",
    "finish",
    "sound",
    "word",
    "reading",
    "controls",
    "keys",
    "path",
    "credits",
]
Bus = Literal["voice", "effects", "bed"]


class StartSitting(NamedTuple):
    """A new player, with a nickname by lot."""


class StartInBrief(NamedTuple):
    """The same for whoever is in a hurry: short missions to choose from."""


class ResumeSitting(NamedTuple):
    """Go on with a sitting that was cut short."""

    sitting: str


class OpenMap(NamedTuple):
    pass


class SelectPlace(NamedTuple):
    place: str


class EnterMission(NamedTuple):
    mission: str
    route: str


class OpenPassport(NamedTuple):
    pass


class OpenPanel(NamedTuple):
    """Lay a panel over the screen; what is under it waits."""

    panel: Panel


class ClosePanel(NamedTuple):
    pass


class ShowLead(NamedTuple):
    """Open the card of one occupation of the passport ("" closes it)."""

    code: str


class SavePassport(NamedTuple):
    """Write the passport's page beside the player's documents."""


class SetTextScale(NamedTuple):
    scale: float


class ToggleContrast(NamedTuple):
    pass


class ToggleCalm(NamedTuple):
    pass


Preference = Literal["easy", "letters", "words", "lines", "scan", "hold", "left_handed"]


class SetPreference(NamedTuple):
    """How words are set and how the game is held: see `game.screens.ui.Prefs`."""

    name: Preference
    value: float


class KeepSettings(NamedTuple):
    """Begin with these settings from now on, on this machine."""


class ListenForKey(NamedTuple):
    """The next key pressed is to do this ("" to listen no more): see `keys.DOES`."""

    does: str


class BindKey(NamedTuple):
    """From now on a key does this."""

    does: str
    key: str


class ResetKeys(NamedTuple):
    """Back to the first keys."""


class SetVolume(NamedTuple):
    """How loud a bus is, in 0..1."""

    bus: Bus
    level: float


class ToggleMute(NamedTuple):
    pass


class ToggleCaptions(NamedTuple):
    """Show what sounds tell in words, or no longer."""


class ToggleAutoRead(NamedTuple):
    """Read each new screen and the focus aloud without being asked, or no longer."""


class Listen(NamedTuple):
    """Read the screen aloud, or stop."""


class OpenWord(NamedTuple):
    """Open the card of a word of the glossary, by its key."""

    key: str


class ToggleFullScreen(NamedTuple):
    pass


class SetLanguage(NamedTuple):
    """Read everything in a language from now on, by its code."""

    code: str


class EndSitting(NamedTuple):
    """Close the sitting for good, its page kept or not, and show the title."""

    keep: bool


class BackToTitle(NamedTuple):
    """Close the sitting (it stays on disk) and show the title."""


class QuitGame(NamedTuple):
    pass


class ToggleAuthor(NamedTuple):
    """Open or close the author's overlay."""


class CopyWalk(NamedTuple):
    """Write the walk so far beside the mission, as a test."""


class JumpTo(NamedTuple):
    """Play from a scene, with the variables at their first values."""

    scene: str
