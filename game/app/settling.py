"""What an action makes of the settings."""

from dataclasses import replace

from game.app.settings import Settings
from game.screens import actions


def settled(settings: Settings, action: object) -> Settings | None:
    """The settings after an action; None when it is not about them."""
    match action:
        case actions.SetTextScale(scale):
            return replace(settings, text_scale=scale)
        case actions.ToggleContrast():
            return replace(settings, high_contrast=not settings.high_contrast)
        case actions.ToggleCalm():
            return replace(settings, calm=not settings.calm)
        case actions.ToggleMute():
            return replace(settings, muted=not settings.muted)
        case actions.ToggleCaptions():
            return replace(settings, captions=not settings.captions)
        case actions.ToggleAutoRead():
            return replace(settings, auto_read=not settings.auto_read)
        case actions.SetPreference(name, value):
            return _preferred(settings, name, value)
        case actions.SetVolume(bus, level):
            return _at_volume(settings, bus, level)
    return None


def _preferred(settings: Settings, name: actions.Preference, value: float) -> Settings:
    match name:
        case "easy":
            return replace(settings, easy=bool(value))
        case "left_handed":
            return replace(settings, left_handed=bool(value))
        case "letters":
            return replace(settings, letters=value)
        case "words":
            return replace(settings, words=value)
        case "lines":
            return replace(settings, lines=value)
        case "scan":
            return replace(settings, scan=value)
        case "hold":
            return replace(settings, hold=value)


def _at_volume(settings: Settings, bus: actions.Bus, level: float) -> Settings:
    """Turning a volume up ends a silence: nobody would understand otherwise."""
    muted = settings.muted and level <= getattr(settings, bus)
    match bus:
        case "voice":
            return replace(settings, voice=level, muted=muted)
        case "effects":
            return replace(settings, effects=level, muted=muted)
        case "bed":
            return replace(settings, bed=level, muted=muted)
