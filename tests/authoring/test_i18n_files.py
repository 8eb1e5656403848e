"""Files of translators: what is written is read again, by us and by the standard library."""

import io
from dataclasses import replace
from gettext import GNUTranslations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.authoring.merging import header, merged, template
from game.authoring.mo import compiled
from game.authoring.po import Entry, Key, Po, PoError, read, write
from game.authoring.pseudo import pseudo, pseudo_po
from game.authoring.words import Word, holes, same_holes

LINES = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp"), exclude_characters="\x85"),
    max_size=12,
)
TEXTS = st.lists(LINES, max_size=3).map("\n".join)
NOTES = st.lists(LINES.map(str.strip).filter(bool), max_size=2).map(tuple)
ENTRIES = st.builds(
    Entry,
    key=st.builds(Key, context=TEXTS, source=TEXTS.filter(bool)),
    target=TEXTS,
    notes=NOTES,
    places=NOTES,
    fuzzy=st.booleans(),
    before=TEXTS,
    comments=NOTES,
)
GONE = st.builds(Entry, key=st.builds(Key, TEXTS, TEXTS.filter(bool)), target=TEXTS)


@given(st.lists(ENTRIES, max_size=5), st.lists(GONE, max_size=2))
def test_any_file_is_read_as_it_was_written(entries: list[Entry], gone: list[Entry]) -> None:
    po = Po(header("en"), (*entries, *(replace(e, obsolete=True) for e in gone)))
    text = write(po)
    assert read(text) == po
    assert write(read(text)) == text


@given(st.text('#~|,.: "\\msgidctxtr\n\tå', max_size=80))
def test_any_other_text_is_read_or_refused_with_its_line(text: str) -> None:
    line = 1
    try:
        read(text)
    except PoError as fault:
        line = fault.line
    assert 1 <= line <= max(1, len(text.splitlines()))


FROM_POEDIT = """\
# A header that an editor wrote.
msgid ""
msgstr ""
"Language: en\\n"
"X-Generator: Poedit 3.4\\n"

# said with a smile
#. Nadia, scène « arrivee ».
#: content/missions/relais/mission.yaml:12
#, fuzzy, python-brace-format
#| msgctxt "arrivee/2"
#| msgid "Salut."
msgctxt "arrivee/2"
msgid ""
"Bonjour {nom}, "
"ça va ?"
msgstr "Hello {nom}"

#~ msgid "Parti"
#~ msgstr "Gone"
"""


def test_a_file_of_another_editor_is_read() -> None:
    po = read(FROM_POEDIT)
    assert ("X-Generator", "Poedit 3.4") in po.header
    first, gone = po.entries
    assert first.key == Key("arrivee/2", "Bonjour {nom}, ça va ?")
    assert (first.target, first.fuzzy, first.before) == ("Hello {nom}", True, "Salut.")
    assert first.comments == ("said with a smile",)
    assert first.line == 7
    assert gone.obsolete
    assert (gone.key.source, gone.target) == ("Parti", "Gone")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('msgid "a"\n', 1),
        ('\nmsgid "a"\nmsgstr "b\n', 3),
        ('"lost"\n', 1),
        ('msgid "a"\nmsgstr "\\q"\n', 2),
        ('msgid "a"\nmsgstr[0] "b"\n', 2),
    ],
)
def test_a_broken_file_is_refused_at_its_line(text: str, line: int) -> None:
    with pytest.raises(PoError) as refused:
        read(text)
    assert refused.value.line == line


@given(st.dictionaries(st.builds(Key, TEXTS, TEXTS.filter(bool)), TEXTS.filter(bool), max_size=6))
def test_compiled_words_are_found_by_the_standard_library(words: dict[Key, str]) -> None:
    sound = {k: v for k, v in words.items() if same_holes(k.source, v) and "\x04" not in k.context}
    po = Po(header("en"), tuple(Entry(key, target) for key, target in sound.items()))
    found = GNUTranslations(io.BytesIO(compiled(po)))
    for key, target in sound.items():
        got = found.pgettext(*key) if key.context else found.gettext(key.source)
        assert got == target


def test_what_is_stale_or_cannot_be_filled_in_is_not_compiled() -> None:
    sound = Entry(Key("", "{n} lieux"), "{n} places")
    others = (
        Entry(Key("", "a"), "b", fuzzy=True),
        Entry(Key("", "c"), ""),
        Entry(Key("", "e"), "f", obsolete=True),
        Entry(Key("", "{n} gestes"), "{number} skills"),
    )
    assert compiled(Po(header("en"), (sound, *others))) == compiled(Po(header("en"), (sound,)))


WORDS = (Word("a/1", "Un"), Word("a/2", "Deux"), Word("", "Pause"))


def translated() -> Po:
    entries = zip(template(WORDS, "en").entries, ("One", "Two", "Wait"), strict=True)
    return Po(header("en"), tuple(replace(e, target=target) for e, target in entries))


def state(po: Po) -> list[tuple[str, str, str, bool]]:
    return [(e.key.context, e.key.source, e.target, e.fuzzy) for e in po.entries]


def test_the_same_words_keep_their_translations() -> None:
    assert merged(translated(), WORDS) == translated()


def test_a_text_that_moved_takes_its_translation_along() -> None:
    moved = (Word("a/1", "Zéro"), Word("a/2", "Un"), Word("a/3", "Deux"), WORDS[2])
    assert state(merged(translated(), moved)) == [
        ("a/1", "Zéro", "", False),
        ("a/2", "Un", "One", False),
        ("a/3", "Deux", "Two", False),
        ("", "Pause", "Wait", False),
    ]


def test_a_text_that_changed_keeps_a_stale_translation_and_says_what_it_was() -> None:
    changed = merged(translated(), (Word("a/1", "Un seul"), *WORDS[1:]))
    first = changed.entries[0]
    assert (first.target, first.fuzzy, first.before) == ("One", True, "Un")
    assert not first.done


def test_a_text_that_changed_twice_or_back_is_told_from_what_was_translated() -> None:
    once = merged(translated(), (Word("a/1", "Un seul"), *WORDS[1:]))
    twice = merged(once, (Word("a/1", "Un seul mot"), *WORDS[1:]))
    assert (twice.entries[0].before, twice.entries[0].fuzzy) == ("Un", True)
    assert merged(twice, WORDS) == translated()


def test_what_the_game_has_no_more_is_kept_and_comes_back() -> None:
    without = merged(translated(), WORDS[1:])
    assert without.entries[-1].obsolete
    assert state(merged(without, WORDS)) == state(translated())


def test_a_changed_word_of_the_interface_has_no_id_to_be_known_by() -> None:
    changed = merged(translated(), (*WORDS[:2], Word("", "Attendre")))
    assert ("", "Attendre", "", False) in state(changed)


def test_a_translator_s_comment_stays() -> None:
    po = translated()
    noted = po._replace(entries=(replace(po.entries[0], comments=("checked",)), *po.entries[1:]))
    assert merged(noted, WORDS).entries[0].comments == ("checked",)


def test_the_made_up_language_is_longer_bracketed_and_keeps_its_holes() -> None:
    assert pseudo("Il reste {n} suspects.") == "[ÌÌl rëëstëë {n} súúspëëcts.]"
    assert pseudo("Échap œuvre") == "[ËËchååp õõëëúúvrëë]"
    words = [Word("", "Une phrase comme une autre, ni longue ni courte")]
    (entry,) = pseudo_po(words).entries
    assert 1.25 < len(entry.target) / len(entry.key.source) < 1.6


def test_holes_are_compared_in_any_order() -> None:
    assert holes("{a} et {b}") == ["{a}", "{b}"]
    assert same_holes("{a} et {b}", "{b} and {a}")
    assert not same_holes("{a} et {a}", "{a}")
