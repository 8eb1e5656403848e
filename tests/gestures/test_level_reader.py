from game.gestures.level_reader import Reader
from game.gestures.protocol import Fault


def messages(reader: Reader) -> list[str]:
    return [fault.message.replace("\u00a0", " ") for fault in reader.faults]


def test_an_unknown_key_is_a_fault_that_suggests_the_right_one() -> None:
    reader = Reader({"tittle": "x"})
    reader.fields(("title", "intro"))
    assert messages(reader) == [
        "clé inconnue « tittle » ; voulais-tu dire « title » ?",
        "il manque « intro »",
    ]
    assert reader.faults[0].path == ("tittle",)


def test_a_number_without_end_is_none() -> None:
    for whole in (False, True):
        reader = Reader("1e400")
        assert reader.number(0, 10, whole=whole) == 0
        assert len(reader.faults) == 1


def test_a_word_far_from_all_known_ones_gets_the_list() -> None:
    reader = Reader("zzz")
    assert reader.word(("open", "worn")) == ""
    assert messages(reader) == ["« zzz » inconnu (possible : open, worn)"]


def test_a_word_where_none_is_possible_gets_no_list() -> None:
    reader = Reader("zzz")
    reader.word(())
    assert messages(reader) == ["« zzz » inconnu"]


def test_a_missing_value_is_read_as_nothing_and_is_told_once() -> None:
    reader = Reader(None)
    field = reader.fields(("a", "b"))
    assert (field["a"].text(), field["b"].each(), field["b"].word(("x",))) == ("", (), "")
    assert reader.faults == []
    assert Reader({"z": 1}).fields((), ("a",))["a"].text() == ""


def test_every_missing_field_of_a_mapping_is_told() -> None:
    for given in ({"a": "1"}, {}):
        reader = Reader(given)
        reader.fields(("a", "b", "c"))
        missing = [f"il manque « {key} »" for key in ("a", "b", "c") if key not in given]
        assert messages(reader) == missing


def test_the_wrong_shape_is_told_where_it_is() -> None:
    reader = Reader({"a": "text", "b": ["x"], "c": {"k": "v"}, "d": ""})
    field = reader.fields(("a", "b", "c", "d"))
    field["a"].each()
    field["a"].pairs()
    field["b"].text()
    field["c"].texts()
    field["d"].text()
    assert [(fault.path, fault.message) for fault in reader.faults] == [
        (("a",), "une liste est attendue ici"),
        (("a",), "des clés et des valeurs sont attendues ici"),
        (("b",), "un texte est attendu ici"),
        (("c",), "une liste est attendue ici"),
        (("d",), "ce texte est vide"),
    ]


def test_lists_and_mappings_keep_their_paths() -> None:
    reader = Reader({"hints": [["x"], "y"]})
    entry = reader.fields(("hints",))["hints"].each()[0].each()[0]
    entry.wrong("faux")
    assert reader.faults == [Fault(("hints", 0, 0), "faux")]
    assert [(key, value.texts()) for key, value in Reader({1: ["a"]}).pairs()] == [("1", ("a",))]


def test_scalars_may_be_typed_or_text() -> None:
    assert Reader(24).text() == "24"
    assert Reader(" 24 V ").text() == "24 V"
    assert (Reader("true").flag(False), Reader(False).flag(True), Reader(None).flag(True)) == (
        True,
        False,
        True,
    )


def test_a_flag_is_true_or_false_only() -> None:
    reader = Reader("oui")
    assert reader.flag(True) is False
    assert messages(reader) == ["« true » ou « false » est attendu ici"]
