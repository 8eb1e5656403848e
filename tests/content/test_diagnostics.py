"""The text of diagnostics."""

from game.content.diagnostics import Diagnostic, errors, render, summary

LINES = ("          text: Appeler la cheffe d'équipe", "          go: reunoin")
FAULT = Diagnostic(
    "m.yaml", 41, 15, "E107", "scène inconnue", "Tu voulais dire « reunion » ?", LINES
)
ADVICE = Diagnostic("a.yaml", 7, 1, "W201", "trop de mots")


def test_a_fault_is_shown_with_its_place_its_lines_a_caret_and_what_to_do() -> None:
    assert render([FAULT]) == (
        "m.yaml:41:15  E107  scène inconnue\n"
        "   40 |           text: Appeler la cheffe d'équipe\n"
        "   41 |           go: reunoin\n"
        "      |               ^ Tu voulais dire « reunion » ?   (python main.py explain E107)\n"
        "\n"
        "1 erreur\n"
    )


def test_faults_are_sorted_by_file_and_place_and_never_told_twice() -> None:
    earlier = FAULT._replace(line=5, excerpt=())
    told = render([FAULT, earlier, ADVICE, FAULT])
    places = [line.split("  ")[0] for line in told.splitlines() if ".yaml:" in line]
    assert places == ["a.yaml:7:1", "m.yaml:5:15", "m.yaml:41:15"]
    assert told.endswith("\n2 erreurs, 1 avertissement\n")


def test_a_fault_without_lines_points_at_nothing() -> None:
    assert render([ADVICE]).splitlines()[1] == "      | ^ (python main.py explain W201)"


def test_a_long_line_is_cut_around_its_fault() -> None:
    line = "a" * 500 + "X" + "b" * 500
    shown = render([FAULT._replace(line=1, column=501, excerpt=(line,))]).splitlines()
    assert len(shown[1]) < 130
    assert shown[1][shown[2].index("^")] == "X"


def test_signs_that_cannot_be_shown_take_one_column_each() -> None:
    shown = render([FAULT._replace(line=1, column=4, excerpt=("\ta\u00a0X",))]).splitlines()
    assert shown[1] == "    1 |  a X"
    assert shown[2].index("^") == shown[1].index("X")


def test_line_numbers_of_huge_files_keep_the_gutter_straight() -> None:
    shown = render([FAULT._replace(line=1234567)]).splitlines()
    assert len({line.index("|") for line in shown[1:4]}) == 1


def test_only_errors_refuse_a_file() -> None:
    assert errors([FAULT, ADVICE]) == [FAULT]
    assert (FAULT.severity, ADVICE.severity) == ("error", "warning")


def test_nothing_wrong_is_said_too() -> None:
    assert render([]) == "Aucun problème.\n"
    assert summary([ADVICE, ADVICE]) == "2 avertissements"
