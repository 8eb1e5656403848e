"""Keys of one's own: set, taken off, refused, and what is left when first keys are gone."""

from pathlib import Path

from game.app.own_keys import BOUND, TAKEN_OFF, OwnKeys, meant
from game.app.settings import Settings, load, save
from game.app.world import CONTENT
from game.canvas.intents import Confirm, Intent, Key, Steer
from game.content.languages import Languages
from game.screens.actions import BindKey, ListenForKey, ResetKeys
from game.screens.keys import KeysView, draw
from game.screens.ui import Prefs
from tests.screens.plain import board, plain, texts

FRENCH = Languages(CONTENT).language("fr")


def after(*pressed: tuple[str, str]) -> tuple[Settings, str]:
    """The settings, and what was told, once these keys were pressed on these lines."""
    keys, settings = OwnKeys(), Settings()
    for does, key in pressed:
        for action in (ListenForKey(does), BindKey(does, key)):
            settings = keys.settled(settings, action, FRENCH) or settings
    return settings, keys.told


def test_a_key_pressed_again_on_its_line_is_taken_off() -> None:
    settings, told = after(("up", "z"), ("up", "z"))
    assert settings.keys == ()
    assert told == TAKEN_OFF.format(key="Z", what="Aller vers le haut")


def test_a_first_key_is_taken_off_and_means_nothing_then() -> None:
    settings, told = after(("listen", "v"), ("words", "g"), ("undo", "backspace"))
    assert settings.keys == (("listen", ""), ("undo", ""), ("words", ""))
    assert told == TAKEN_OFF.format(key="Effacer", what="Revenir au choix")
    assert {meant(Key(name), settings.keys) for name in ("v", "g", "backspace")} == {Key("")}
    kept: list[Intent] = [Key("q"), Key("1"), Confirm()]
    assert [meant(intent, settings.keys) for intent in kept] == kept


def test_a_first_key_comes_back_or_may_do_something_else() -> None:
    settings, told = after(("listen", "v"), ("listen", "v"))
    assert (settings.keys, told) == ((), BOUND.format(key="V", what="Écouter"))
    settings, _ = after(("listen", "v"), ("up", "v"))
    assert meant(Key("v"), settings.keys) == Steer("up")
    settings, _ = after(("listen", "z"), ("listen", "v"))
    assert settings.keys == ()


def test_arrows_and_enter_cannot_be_taken_off() -> None:
    assert after(("confirm", "x"), ("confirm", "x"))[0].keys == ()
    sheet = draw(KeysView((), "confirm"), plain())
    assert not any("l'enlève" in line for line in sheet.spoken)


def test_the_panel_tells_which_key_is_gone_and_that_one_can_go() -> None:
    sheet = draw(KeysView((("listen", ""),)), plain())
    assert "aucune" in texts(sheet.commands)
    for own in ((), (("listen", "z"),)):
        spoken = " ".join(draw(KeysView(own, "listen"), plain()).spoken)
        assert "La même l'enlève" in spoken
    assert "l'enlève" not in " ".join(draw(KeysView((("listen", ""),), "listen"), plain()).spoken)


def test_the_bar_does_not_tell_a_key_that_is_gone() -> None:
    from game.screens.kit_bars import hint_bar

    told = board()
    hint_bar(told, ())
    gone = type(told)(told.ui._replace(prefs=Prefs(keys=(("listen", ""),))))
    hint_bar(gone, ())
    assert texts(told.commands) == ["Écouter (V)"]
    assert texts(gone.commands) == ["Écouter"]


def test_keys_taken_off_are_kept_and_given_back_all_together(tmp_path: Path) -> None:
    settings, _ = after(("listen", "v"), ("words", "g"))
    save(tmp_path, settings)
    assert load(tmp_path).keys == settings.keys
    assert OwnKeys().settled(settings, ResetKeys(), FRENCH) == Settings()
