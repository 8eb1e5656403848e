"""The questionnaire: what check says of it, and the shipped one."""

from collections import Counter
from pathlib import Path

import pytest

from game.content.loading import check, load
from game.content.questionnaire import WORDS
from game.gestures.registry import GESTURES
from game.scoring.evidence import TYPES
from tests.content.conftest import Check
from tests.content.sample import settings

ROOT = Path(__file__).parents[2]
ONE = "r1: {{text: Réparer, type: R, shows: [reparer], icon: eye{more}}}"


@pytest.mark.parametrize(
    ("entry", "code"),
    [
        (ONE.format(more=", person: personne-ici"), "E116"),
        (ONE.format(more="").replace("icon: eye", "icon: oeil"), "E120"),
        (ONE.format(more="").replace("[reparer]", "[reparrer]"), "E119"),
        (ONE.format(more="").replace("type: R", "type: A"), "E138"),
        (ONE.format(more="").replace("type: R", "type: X"), "E114"),
        (ONE.format(more="").replace("Réparer", "mot " * (WORDS + 1)), "E136"),
        (ONE.format(more=""), "E161"),
    ],
)
def test_what_is_wrong_with_an_activity_is_told(entry: str, code: str, check_files: Check) -> None:
    found = check_files({"questionnaire.yaml": entry})
    assert {d.code for d in found} == {code}


def test_a_content_folder_without_questionnaire_asks_nothing(content: Path) -> None:
    library = load(content, **settings()).library
    assert library is not None
    assert library.catalogue({}).items == ()
    assert library.items_hash == ""


def test_the_shipped_questionnaire_has_five_short_activities_of_each_type() -> None:
    assert check(ROOT / "content", ROOT / "assets", GESTURES, [QUESTIONNAIRE]) == []
    library = load(ROOT / "content", ROOT / "assets", GESTURES).library
    assert library is not None
    assert Counter(item.letter for item in library.items) == dict.fromkeys(TYPES, 5)
    assert len({item.text for item in library.items}) == 30
    assert all(len(item.text.split()) <= WORDS for item in library.items)
    assert library.items_hash


QUESTIONNAIRE = ROOT / "content" / "questionnaire.yaml"
GENDERED = ("un ouvrier", "une ouvrière", "technicien", "opérateur", "directeur", "vendeur")


def test_the_shipped_activities_name_no_trade_and_no_gender() -> None:
    words = QUESTIONNAIRE.read_text(encoding="utf-8").lower()
    assert [word for word in GENDERED if word in words] == []
