"""What the coach says, and the words of the gauges."""

from game.gestures.tig_bead.physics import Flaw

STRUCK = "L'arc est amorcé. Une goutte de métal, puis avance."
STRUCK_FLOW = "L'arc est amorcé : la torche avance. Une goutte à chaque perle."
LIFTED = "Arc coupé, on respire. Réamorce quand tu veux."
TOUCHED = "L'électrode a touché le bain et s'est collée. On l'affûte, et on repart."
DROP = "Une goutte dans le bain : elle fond toute seule."
TOO_MUCH = "Deux gouttes au même endroit : ça fait une bosse."

#: what the last millimetres show
SEEN: dict[Flaw, str] = {
    "": "Beau rythme ! Garde la torche près de la pièce.",
    "fusion": "Pas assez chaud : le métal colle sans fondre. Ralentis ou baisse l'arc.",
    "burn": "Trop chaud : la tôle perce. Accélère tout de suite.",
    "undercut": "Un sillon se creuse au bord : l'arc est trop long ou le métal manque.",
    "excess": "Ça bombe : trop de métal ici. Avance avant la goutte suivante.",
    "hollow": "Le cordon est creux : il manque une goutte.",
}
HOT = "Ça bleuit : c'est un peu chaud. Accélère légèrement."

TO_STEPS = "Pas à pas : la torche n'avance que quand tu le dis."
TO_FLOW = "En continu : la torche avance à ton allure. Tu peux couper l'arc quand tu veux."

DONE = "Cordon fini ! Regarde les couleurs : elles racontent la chaleur."
GAVE_UP = "Voici l'idée : arc court, allure régulière, une goutte à chaque perle."

#: what to do next, when help is asked for
ADVICE: dict[str, str] = {
    "strike": "Approche, et amorce l'arc.",
    "dab": "Pose une goutte : elle fera la prochaine perle.",
    "step": "Avance d'une perle.",
    "tick": "Garde ce rythme.",
    "speed-more": "Un peu trop chaud : avance plus vite.",
    "speed-less": "Un peu froid : avance moins vite.",
    "arc-more": "L'arc est trop court : remonte un peu.",
    "arc-less": "L'arc est trop long : descends un peu.",
}
