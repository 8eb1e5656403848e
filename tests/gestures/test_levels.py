"""A level is read by its form: faults are told with their place, what is missing has a value."""

from typing import Any

import pytest

from game.gestures.form import (
    Either,
    Flag,
    Group,
    List,
    Number,
    Table,
    Text,
    Whole,
    Word,
    needed,
    shown,
)
from game.gestures.levels import faults, level_form, values
from game.gestures.protocol import Criterion

FORM = level_form(
    (Criterion("soin", "Soin"),),
    {
        "takt": Whole("Le rythme.", 10, 100),
        "margin": Number("La marge.", 0.5, 2, default=1),
        "loud": Flag("Le bruit.", default=True),
        "metal": Word("Le métal.", ("acier", "inox"), default="acier"),
        "tasks": Table("Les tâches.", Group("Une.", {"name": Text("Son nom.", shown=True)}), 2),
        "hints": List("Des aides.", Text("Une.", shown=True)),
        "free": Either("Au choix.", (Text("Un."), List("Plusieurs.", Text("Un.")))),
        "aside": Group("À part.", {"note": Text("Une note.", default="rien")}, needed=False),
    },
)
LEVEL: dict[str, Any] = {
    "title": "Un essai",
    "intro": "Essaie.",
    "takt": "60",
    "margin": "1,5",
    "tasks": {"a": {"name": "A"}, "b": {"name": "B"}},
    "free": ["x"],
    "shows": {"soin": "reparer"},
}


def test_a_level_is_read_by_its_form_and_what_is_left_out_has_its_default() -> None:
    assert faults(FORM, LEVEL) == ()
    assert values(FORM, LEVEL) == {
        "title": "Un essai",
        "intro": "Essaie.",
        "takt": 60,
        "margin": 1.5,
        "loud": True,
        "metal": "acier",
        "tasks": {"a": {"name": "A"}, "b": {"name": "B"}},
        "hints": (),
        "free": ["x"],
        "aside": {"note": "rien"},
        "shows": {"soin": "reparer"},
        "sources": (),
    }
    typed = LEVEL | {"takt": 60, "margin": 1.5, "loud": False, "metal": "inox"}
    read = values(FORM, typed)
    assert (read["takt"], read["loud"], read["metal"]) == (60, False, "inox")


@pytest.mark.parametrize(
    ("change", "path", "words"),
    [
        ({"takt": "5"}, ("takt",), "ce nombre doit être entre 10 et 100"),
        ({"takt": "12.5"}, ("takt",), "un nombre entier est attendu ici"),
        ({"takt": "vite"}, ("takt",), "un nombre entier est attendu ici"),
        ({"margin": "large"}, ("margin",), "un nombre est attendu ici"),
        ({"margin": 0.1}, ("margin",), "ce nombre doit être entre 0,5 et 2"),
        ({"loud": "peut-être"}, ("loud",), "« true » ou « false » est attendu ici"),
        ({"metal": "inos"}, ("metal",), "« inos » inconnu ; voulais-tu dire « inox » ?"),
        ({"tasks": {"a": {"name": "A"}}}, ("tasks",), "il en faut au moins 2"),
        ({"tasks": {"a": {"nom": "A"}, "b": {"name": "B"}}}, ("tasks", "a"), "il manque « name »"),
        ({"hints": ["", "b"]}, ("hints", 0), "ce texte est vide"),
        ({"aside": {"notes": "x"}}, ("aside", "notes"), "clé inconnue"),
        ({"shows": {}}, ("shows",), "il manque « soin »"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(
    change: dict[str, Any], path: tuple[str | int, ...], words: str
) -> None:
    found = [f for f in faults(FORM, LEVEL | change) if f.path == path]
    assert [f for f in found if f.message.replace("\u00a0", " ").startswith(words)]
    with pytest.raises(ValueError, match=r"."):
        values(FORM, LEVEL | change)


def test_all_that_is_missing_is_told_at_once() -> None:
    missing = {f.message.replace("\u00a0", " ") for f in faults(FORM, {})}
    assert missing == {
        f"il manque « {key} »" for key in ("title", "intro", "takt", "tasks", "free", "shows")
    }


def test_a_form_says_which_words_a_player_reads_and_what_may_be_left_out() -> None:
    assert shown(FORM) == ("title", "intro", "tasks/*/name", "hints/*")
    optional = [key for key, field in FORM.fields.items() if not needed(field)]
    assert optional == ["margin", "loud", "metal", "hints", "aside", "sources"]
