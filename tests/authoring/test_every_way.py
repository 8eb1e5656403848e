"""Every way is gone: rare content is found with the way to it, and what cannot be met is proven."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.authoring import every_way, walks
from game.authoring.every_way import Searched, go_every_way
from game.authoring.reach import Thing, all_things, within_reach
from game.authoring.walk_report import as_data, as_text, never_met
from game.authoring.walks import Found, search, walk_many
from game.story.conditions import Add as Plus
from game.story.conditions import All, Copy, Not, Put, Taken, Var, Visited
from game.story.conditions import Compared as Beside
from game.story.program import (
    Change,
    Draw,
    End,
    Explore,
    GestureStep,
    Line,
    Option,
    Program,
    Variable,
    Vary,
)
from tests.authoring.plays import all_kinds, catalogue, endless, mission, never_and_stuck
from tests.session import desk
from tests.session.counting import Counting
from tests.story.building import block, choice, look, program, scene
from tests.story.generated import programs

GESTURES = {"compter": Counting()}
END = End("fini", "Fini")
PLAIN = str.maketrans("\u00a0\u202f", "  ")


def searched(told: Program) -> Searched:
    return go_every_way(told, GESTURES, "full", all_things(told))


def safe() -> Program:
    """Four wheels of ten figures: one way in ten thousand opens the door."""
    names = ("un", "deux", "trois", "quatre")
    figures = tuple(f"c{n}" for n in range(10))
    turned = (
        choice(name, *(Option(f, f, effects=(Put(name, f),)) for f in figures)) for name in names
    )
    right = All(
        tuple(Var(name, f) for name, f in zip(names, ("c7", "c1", "c9", "c3"), strict=True))
    )
    wrong = All((right, Var("un", "c2")))
    return program(
        scene(
            "a",
            *turned,
            choice(
                "porte",
                Option("partir", "Partir"),
                Option("ouvrir", "Ouvrir", when=right),
                Option("forcer", "Forcer", when=wrong),
            ),
            END,
        ),
        variables={name: Variable("c0", figures) for name in names},
    )


def test_one_way_in_ten_thousand_is_found_with_its_path() -> None:
    found = walk_many(safe(), catalogue(safe()), "full", 500, seed=1)
    rare, never = Thing("option", "porte/ouvrir"), Thing("option", "porte/forcer")
    assert never_met(safe(), [found]) == (rare, never)
    search(safe(), catalogue(safe()), found)
    assert never_met(safe(), [found]) == (never,)
    assert found.searched is not None
    assert found.searched.whole
    way = ("un c7", "deux c1", "trois c9", "quatre c3", "porte ouvrir")
    assert found.searched.met[rare] == tuple(f"choose {step}" for step in way)


def test_the_report_tells_what_is_rare_and_what_is_proven_never_to_come() -> None:
    found = walk_many(safe(), catalogue(safe()), "full", 50, seed=1)
    search(safe(), catalogue(safe()), found)
    text = as_text(mission(safe()), [found]).translate(PLAIN)
    assert "un chemin y mène\n  option porte/ouvrir\n    choose un c7\n" in text
    assert "Jamais vu : aucun chemin n'y mène, tous ont été suivis\n  options (1) :" in text
    data = as_data(mission(safe()), [found])
    assert [thing["id"] for thing in data["rare"]] == ["porte/ouvrir"]
    assert data["never_is_sure"] is True


def test_a_search_that_gives_up_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(every_way, "MOST_STATES", 100)
    found = walk_many(safe(), catalogue(safe()), "full", 5, seed=1)
    search(safe(), catalogue(safe()), found)
    assert found.searched is not None
    assert not found.searched.whole
    text = as_text(mission(safe()), [found]).translate(PLAIN)
    assert f"Jamais vu : {found.searched.states} situations essayées, il en reste" in text


def test_a_way_that_leads_nowhere_is_told_though_no_walk_took_it() -> None:
    found = Found("essai", "full", 1)
    search(never_and_stuck(), catalogue(never_and_stuck()), found)
    assert found.searched is not None
    ((what, path),) = found.searched.faults
    assert path == ("choose x mauvais",)
    text = as_text(mission(never_and_stuck()), [found]).translate(PLAIN)
    assert f"BLOQUÉ, par un chemin rare : {what}\n    choose x mauvais\n".translate(PLAIN) in text
    assert as_data(mission(never_and_stuck()), [found])["routes"][0]["blocked"] == [
        {"what": what, "path": ["choose x mauvais"]}
    ]


def test_a_mission_that_fails_at_its_first_step_is_told() -> None:
    told = searched(program(scene("a", Line("a/0", "Rien après."))))
    assert [path for _, path in told.faults] == [("",)]


def test_explorations_and_gestures_are_gone_through() -> None:
    told = searched(all_kinds())
    assert told.whole
    assert told.met.keys() == set(all_things(all_kinds()))


def test_both_sides_of_a_note_are_tried() -> None:
    told = program(
        scene(
            "a",
            GestureStep("geste", "compter", "n1", (("note", "justesse"), ("soin", "soin"))),
            Line("a/1", "Presque tout.", when=Var("note", at_least=95, at_most=97)),
            Line("a/2", "Rien.", when=All((Var("note", at_most=0), Not(Var("soin"))))),
            Line("a/3", "Jamais.", when=All((Var("note", at_most=3), Var("note", at_least=4)))),
            END,
        ),
        variables={"note": Variable(0), "soin": Variable(False)},
    )
    missing = set(all_things(told)) - searched(told).met.keys()
    assert missing == {Thing("line", "a/3")}


def test_a_number_that_only_grows_ends_the_search() -> None:
    told = program(
        scene(
            "a",
            Line("a/0", "Tu trébuches.", when=Var("essais", at_least=3)),
            choice(
                "x",
                Option("encore", "Encore", effects=(Plus("essais", 1),), go="a"),
                Option("fin", "Fin"),
            ),
            END,
        ),
        variables={"essais": Variable(0)},
    )
    found = searched(told)
    assert found.whole
    assert Thing("line", "a/0") in found.met


def test_what_is_visited_taken_turned_copied_or_compared_is_told_apart() -> None:
    told = program(
        scene(
            "a",
            Vary("a/0", ("v1", "v2"), "cycle"),
            Vary("a/1", ("v3", "v4"), "once"),
            Change("a/2", (Copy("autre", "essais"), Plus("baisse", -1))),
            Explore(
                "tour",
                (look("fosse", once=True, call="tour>fosse"), look("sol")),
                "Partir",
            ),
            choice(
                "x",
                Option("encore", "Encore", effects=(Plus("essais", 1),), go="a", once=True),
                Option("fin", "Fin", when=Taken("tour/fosse")),
                Option("rien", "Rien", when=Beside("essais", "autre", more=True)),
                Option("tard", "Tard", when=Visited("a", 2)),
                Option("jamais", "Jamais", when=Visited("a", 3)),
                Option("bas", "Bas", when=Var("baisse", at_most=-2)),
            ),
            END,
        ),
        *(block(name, Line(f"{name}/0", name)) for name in ("v1", "v2", "v3", "v4")),
        block("tour>fosse", Line("tour>fosse/0", "Noir.")),
        variables={"essais": Variable(0), "autre": Variable(0), "baisse": Variable(0)},
    )
    found = searched(told)
    assert found.whole
    missing = {thing.id for thing in set(all_things(told)) - found.met.keys()}
    assert missing == {"x/jamais", "x/rien"}


def test_what_is_drawn_by_lot_is_searched_by_several_seeds_and_never_proven() -> None:
    told = program(
        scene(
            "a",
            Draw("a/0", "sort"),
            Vary("a/1", ("v1", "v2", "v3"), "shuffle"),
            Line("a/2", "Face.", when=Var("sort")),
            Line("a/3", "Pile.", when=Not(Var("sort"))),
            Line("a/4", "Tranche.", when=All((Var("sort"), Not(Var("sort"))))),
            END,
        ),
        *(block(name, Line(f"{name}/0", name)) for name in ("v1", "v2", "v3")),
        variables={"sort": Variable(False)},
    )
    found = searched(told)
    assert not found.whole
    assert {t.id for t in set(all_things(told)) - found.met.keys()} == {"a/4"}


def test_without_anything_to_look_for_a_search_stays_short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(every_way, "ENOUGH_STATES", 50)
    assert go_every_way(safe(), GESTURES, "full", ()).states < 100
    assert go_every_way(endless(), GESTURES, "full", ()).whole


@settings(deadline=None)
@given(programs(), st.integers(0, 1000))
def test_no_walk_meets_what_the_search_says_cannot_be(told: Program, seed: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(walks, "MOST_DECISIONS", 40)
        patch.setattr(every_way, "MOST_STATES", 2000)
        found = walk_many(told, desk.catalogue(told), "full", 20, seed)
        every = go_every_way(told, GESTURES, "full", all_things(told))
    if every.whole:
        assert found.met.keys() <= every.met.keys()
        assert every.met.keys() <= within_reach(told, "full")
