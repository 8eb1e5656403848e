"""What the bench says in words and figures: the volume poured, the colour, the dilution."""

from game.canvas.geometry import Box
from game.gestures.lab_analysis.sample import DROP
from game.gestures.lab_analysis.state import Analysis
from game.screens.board import Board
from game.screens.kit_panels import night_panel


def reading(board: Board, state: Analysis, place: Box) -> float:
    """Draw the strip from the top of `place` down; returns its bottom."""
    ui, tr = board.ui, board.ui.tr
    volume = ui.decimal(f"{state.poured / DROP:.2f}".replace(".", ","))
    told = [
        tr("Versé\u00a0: {volume}\u00a0ml").format(volume=volume),
        tr("Couleur\u00a0: {colour}").format(colour=colour(board, state)),
    ]
    if state.dilution > 1:
        told.append(tr("Dilué {n} fois").format(n=state.dilution))
    style = ui.style("label", ui.tone.on_night)
    paragraph = board.paragraph("     ".join(told), style, place.w - 36)
    if len(paragraph.lines) > 1:
        paragraph = board.paragraph("\n".join(told), style, place.w - 36)
    box = Box(place.x, place.y, place.w, paragraph.height + 20)
    night_panel(board, box, cut=16)
    board.add(*paragraph.at(box.x + 18, box.y + 9))
    board.spoken.extend(told)
    return box.bottom


def colour(board: Board, state: Analysis) -> str:
    """The colour in words: never told by the picture alone."""
    tr = board.ui.tr
    match state.colour:
        case "clear":
            return tr("aucune")
        case "flash":
            return tr("elle apparaît et s'efface")
        case "turned":
            return tr(state.sample.turned)
        case _:
            return tr("trop foncée")
