"""Sample views of a programme to be picked: six cards, some with their number already."""

from game.session.view import DialogueView, Picking, Speaker, View
from game.story.state import Offer

SIX = (
    Offer("pince", "Démonter et graisser une pince de robot", "wrench"),
    Offer("courbes", "Comparer les courbes de deux robots", "chart"),
    Offer("fresque", "Dessiner la fresque du couloir", "pencil", person="lucie-morel"),
    Offer("apprentis", "Montrer un geste aux apprentis", "people", person="yanis-kone"),
    Offer("visite", "Mener la visite des familles", "megaphone"),
    Offer("stock", "Compter et ranger les pièces de rechange", "clipboard"),
)
LONG = tuple(
    Offer(f"o{i}", text, "gear")
    for i, text in enumerate(
        (
            "Reprogrammer patiemment un robot soudeur",
            "Photographier les machines pour la couverture",
            "Accompagner une nouvelle apprentie toute la matinée",
            "Convaincre une cliente de revenir demain",
            "Numéroter et photographier chaque outillage",
            "Remonter entièrement le convoyeur automatique",
        )
    )
)
ASK = "Il te reste trois moments avant le car. Où vas-tu ?"
CHEF = "Chef d'équipe"
TOLD = "L'atelier est à toi jusqu'au car. Compose ta journée\u202f!"
SLOTS = ("Ce matin", "Après la pause", "L'après-midi")
SAID = (*(o.text for o in (*SIX, *LONG)), ASK, CHEF, TOLD, *SLOTS, "La visite")
"""All that these samples say by themselves."""

HUGO = Speaker("hugo-perrin", "Hugo Perrin", CHEF, "smile")


def doors() -> dict[str, View]:
    first = DialogueView(
        "m",
        "s",
        "La visite",
        "atelier-robots",
        HUGO,
        TOLD,
        "l",
        "demain-1",
        ASK,
        SIX,
        picking=Picking(1, 3),
    )
    second = first._replace(
        choice="demain-2", offers=_picked((1,)), can_undo=True, picking=Picking(2, 3)
    )
    third = second._replace(
        choice="demain-3",
        offers=_picked((4, 1)),
        picking=Picking(3, 3, SLOTS),
    )
    return {
        "doors": first,
        "doors-second": second,
        "doors-third": third,
        "doors-narrator": third._replace(speaker=Speaker("", "", "", "calm")),
        "doors-four": second._replace(picking=Picking(2, 4)),
        "doors-two": first._replace(offers=SIX[:4], picking=Picking(1, 2)),
        "doors-long": third._replace(offers=LONG, picking=Picking(1, 3)),
    }


def _picked(turns: tuple[int, ...]) -> tuple[Offer, ...]:
    """The cards, those of these places taken by the first turn, the second…"""
    numbers = {place: n for n, place in enumerate(turns, 1)}
    return tuple(
        offer._replace(open=i not in numbers, picked=numbers.get(i, 0))
        for i, offer in enumerate(SIX)
    )
