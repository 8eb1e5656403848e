"""`i18n`: words out of the game, translations in, where they stand; and `check --strict`."""

import ast
import re
from dataclasses import replace
from pathlib import Path
from shutil import copytree

import pytest

from game.app import cli, world
from game.authoring.catalogues import Catalogues, catalogues
from game.authoring.interface_words import GAME, TABLES, _tabled, interface_words
from game.authoring.po import Entry, write
from game.authoring.pseudo import CODE, pseudo
from game.authoring.translation import (
    codes,
    compile_all,
    extract,
    read_po,
    standings,
    table,
    update,
)
from game.authoring.translation import pseudo as write_pseudo
from game.authoring.translation_check import translation_faults
from game.authoring.words import Word
from game.content.codes import TRANSLATION, document, explain, known_codes
from game.content.languages import Languages
from game.content.loading import load
from tests.content.sample import copied, settings

WORDS: Catalogues = {
    "interface": [Word("", "Pause"), Word("", "{n} lieux")],
    "relais": [Word("arrivee/1", "La ligne est arrêtée.")],
}
TARGETS = {"Pause": "Wait", "{n} lieux": "{n} places", "La ligne est arrêtée.": "It stopped."}


def translate(content: Path, targets: dict[str, str], code: str = "en") -> None:
    """Fill in a language's files, as a translator does, and compile them."""
    update(WORDS, content, code)
    for domain in WORDS:
        path = content / "locale" / code / f"{domain}.po"
        po = read_po(path)
        done = (_filled(e, targets.get(e.key.source, "")) for e in po.entries)
        path.write_text(write(po._replace(entries=tuple(done))), encoding="utf-8")
    compile_all(content, code)


def _filled(entry: Entry, target: str) -> Entry:
    return replace(entry, target=target, fuzzy=False, before="")


def told(content: Path, words: Catalogues = WORDS) -> list[tuple[str, str]]:
    return [(d.code, Path(d.file).name) for d in translation_faults(words, content)]


def test_templates_hold_every_word_and_no_translation(tmp_path: Path) -> None:
    paths = extract(WORDS, tmp_path / "out")
    assert [path.name for path in paths] == ["interface.pot", "relais.pot"]
    entries = read_po(paths[0]).entries
    assert [e.key.source for e in entries] == ["Pause", "{n} lieux"]
    assert not any(e.target for e in entries)


def test_a_language_is_begun_translated_and_read_by_the_game(tmp_path: Path) -> None:
    update(WORDS, tmp_path, "en")
    assert codes(tmp_path) == ["en"]
    assert {code for code, _ in told(tmp_path)} == {"E301", "E304"}
    translate(tmp_path, TARGETS)
    assert told(tmp_path) == []
    assert Languages(tmp_path).language("en").tr("{n} lieux") == "{n} places"


def test_updating_twice_changes_nothing(tmp_path: Path) -> None:
    translate(tmp_path, TARGETS)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*.po")}
    update(WORDS, tmp_path, "en")
    assert {path: path.read_bytes() for path in before} == before


def test_where_each_file_stands_is_told_in_numbers_and_percent(tmp_path: Path) -> None:
    translate(tmp_path, {"Pause": "Wait", "La ligne est arrêtée.": "It stopped."})
    changed = {**WORDS, "relais": [Word("arrivee/1", "La ligne repart.")]}
    one, other = standings(changed, tmp_path)
    assert (one.translated, one.missing, one.stale, one.percent) == (1, 1, 0, 50)
    assert (other.translated, other.missing, other.stale, other.percent) == (0, 0, 1, 0)
    lines = table([one, other]).splitlines()
    assert lines[0].split() == ["langue", "fichier", "traduits", "manquants", "périmés"]
    assert lines[1].split() == ["en", "interface", "1", "1", "0", "50", "%"]


def test_a_file_with_nothing_to_translate_is_complete(tmp_path: Path) -> None:
    translate(tmp_path, TARGETS)
    assert standings({"relais": []}, tmp_path)[0].percent == 100


def test_what_is_missing_stale_or_unsound_is_told_at_its_line(tmp_path: Path) -> None:
    translate(tmp_path, {**TARGETS, "{n} lieux": "{number} places", "Pause": ""})
    changed = {**WORDS, "relais": [Word("arrivee/1", "La ligne repart.")]}
    found = translation_faults(changed, tmp_path)
    assert [(d.code, Path(d.file).name) for d in found] == [
        ("E301", "interface.po"),
        ("E303", "interface.po"),
        ("E302", "relais.po"),
    ]
    holes = found[1]
    line = Path(holes.file).read_text(encoding="utf-8").splitlines()[holes.line - 1]
    assert line.startswith("#")
    assert "{n}" in holes.hint


@pytest.mark.parametrize("text", ['msgid "open\n', "nonsense\n", 'msgid "alone"\n'])
def test_a_file_that_cannot_be_read_is_told(text: str, tmp_path: Path) -> None:
    translate(tmp_path, TARGETS)
    (tmp_path / "locale" / "en" / "relais.po").write_text(text, encoding="utf-8")
    assert told(tmp_path) == [("E305", "relais.po")]


def test_a_translation_that_is_not_compiled_is_told(tmp_path: Path) -> None:
    translate(tmp_path, TARGETS)
    made = tmp_path / "locale" / "en" / "interface.mo"
    made.write_bytes(made.read_bytes()[:-1])
    assert told(tmp_path) == [("E304", "interface.po")]
    made.unlink()
    assert told(tmp_path) == [("E304", "interface.po")]


@pytest.mark.parametrize("code", ["E301", "E302", "E303", "E305"])
def test_the_bad_example_of_a_code_gives_it_and_the_good_one_none(
    code: str, tmp_path: Path
) -> None:
    bad, good = (part.split("```")[0] for part in document(code).split("```po\n")[1:])
    source = "Il reste {n} suspects." if code == "E303" else "La ligne est arrêtée."
    folder = tmp_path / "locale" / "en"
    folder.mkdir(parents=True)
    for text, expected in ((bad, {code}), (good, set())):
        (folder / "relais.po").write_text(text, encoding="utf-8")
        found = {c for c, _ in told(tmp_path, {"relais": [Word("arrivee/1", source)]})}
        assert found - {"E304"} == expected


def test_every_code_on_translations_is_explained_and_no_other() -> None:
    source = (GAME / "authoring" / "translation_check.py").read_text(encoding="utf-8")
    given = sorted(set(re.findall(r"E3\d\d", source)))
    assert given == known_codes(TRANSLATION)
    for code in given:
        assert (explain(code) or "").startswith(code)


def test_the_made_up_language_can_be_played(tmp_path: Path) -> None:
    write_pseudo(WORDS, tmp_path)
    language = Languages(tmp_path).language(CODE)
    assert language.tr("Pause") == pseudo("Pause") == "[Pååúúsëë]"
    assert codes(tmp_path) == []


# the words of the shipped game -----------------------------------------------------------------


def test_tables_of_words_are_where_they_are_said_to_be() -> None:
    files = [(path, names) for name, names in TABLES.items() for path in GAME.glob(name)]
    assert len(files) >= len(TABLES)
    for name, wanted in files:
        tree = ast.parse(name.read_text(encoding="utf-8"))
        assert list(_tabled(tree, wanted)), name
        for constant in wanted:
            assert constant == "*" or list(_tabled(tree, (constant,))), f"{name}: {constant}"


def test_words_are_found_in_calls_tables_and_sums(tmp_path: Path) -> None:
    package = tmp_path / "game"
    (package / "screens").mkdir(parents=True)
    (package / "screens" / "liking.py").write_text(
        'END = " du geste"\nFACES = ("Bien", "Fin" + END, "#FFF", 3)\nOTHER = "rien"\n'
        'def f(ui, n):\n    ui.tr("Un\u00a0!" if n else "Deux")\n    ui.tr(FACES[n])\n',
        encoding="utf-8",
    )
    found = interface_words(package)
    assert [w.source for w in found] == ["Français", "Un !", "Deux", "Bien", "Fin du geste"]
    assert found[1].places == ("game/screens/liking.py",)


def test_words_of_content_say_who_speaks_and_where(tmp_path: Path) -> None:
    loaded = load(copied({}, tmp_path), **settings())
    assert loaded.library is not None
    found = catalogues(loaded.library, settings()["gestures"])
    assert set(found) == {"interface", "check", "content", "relais"}
    assert all(len(w.notes) == 1 and len(w.places) == 1 for w in found["relais"])
    roles = [w for w in found["content"] if w.context == "people/nadia-benali:role"]
    assert roles[0].places == ("content/people/nadia-benali.yaml",)
    assert "Nadia Benali" in roles[0].notes[0]


# on the command line ---------------------------------------------------------------------------


@pytest.fixture
def content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the shipped content that the commands work on."""
    folder = Path(copytree(world.CONTENT, tmp_path / "content"))
    monkeypatch.setattr(world, "CONTENT", folder)
    return folder


def test_the_shipped_translations_are_complete_and_compiled(
    content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["check", "--strict"]) == 0, capsys.readouterr().out
    assert cli.main(["i18n", "status"]) == 0
    lines = capsys.readouterr().out.splitlines()
    rows = [line for line in lines if line.startswith("en ")]
    assert len(rows) == 3 + len(list((content / "missions").iterdir()))
    assert all(row.endswith("100\u00a0%") for row in rows)


def test_a_changed_line_fails_strict_until_it_is_translated_again(
    content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = content / "missions" / "ligne-arretee" / "mission.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("Ça, ce n'était pas prévu.", "Ah, zut."), encoding="utf-8")
    assert cli.main(["check"]) == 0
    assert cli.main(["check", "--strict"]) == 1
    assert cli.main(["i18n", "update"]) == 0
    assert cli.main(["i18n", "compile", "en"]) == 0
    assert cli.main(["check", "--strict"]) == 1
    assert "E302" in capsys.readouterr().out
    path.write_text(text, encoding="utf-8")
    assert cli.main(["i18n", "update", "en"]) == 0
    assert cli.main(["i18n", "compile"]) == 0
    assert cli.main(["check", "--strict"]) == 0


def test_the_other_steps_write_where_they_are_told(
    content: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["i18n", "extract", "--out", str(tmp_path / "out")]) == 0
    assert (tmp_path / "out" / "ligne-arretee.pot").is_file()
    assert cli.main(["i18n", "pseudo"]) == 0
    assert CODE in Languages(content).codes
    assert "est écrit" in capsys.readouterr().out


def test_what_goes_wrong_is_told_in_one_sentence(
    content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (content / "locale" / "en" / "content.po").write_text("nonsense\n", encoding="utf-8")
    assert cli.main(["i18n", "compile"]) == 1
    assert "Ligne 1" in capsys.readouterr().err
    (content / "locale" / "de").write_text("in the way", encoding="utf-8")
    assert cli.main(["i18n", "update", "de"]) == 1
    assert "Impossible" in capsys.readouterr().err
    (content / "skills.yaml").write_text("reparer: {}\n", encoding="utf-8")
    assert cli.main(["i18n", "status"]) == 1
    assert "E1" in capsys.readouterr().err
