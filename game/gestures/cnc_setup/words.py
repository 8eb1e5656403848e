"""What the coach says. What goes wrong is only seen in the simulation, and says why."""

TOOL = "Outil en broche. Regarde son diamètre et ses dents\u00a0: ils comptent dans les formules."
CORNER = "Origine G54 posée sur ce coin. Tout partira de là."
SPINDLE = "Vitesse de coupe\u00a0: {vc} m/min."
FEED = "Avance par dent\u00a0: {fz} mm."
DEPTH = "Profondeur de passe\u00a0: {ap} mm."

CUTTING = "Calcule, puis tourne les boutons. Les zones vertes viennent du fabricant d'outils."
BACK = "Tu peux changer d'outil ou d'origine."

GOOD = "Simulation propre\u00a0: de beaux copeaux, rien ne vibre. Tu peux usiner."

#: what the simulation shows
SEEN = {
    "crash": "Choc, en simulation\u00a0! Pas le bon coin\u00a0: l'outil entre dans l'étau.",
    "drill": "Un foret ne coupe pas de côté\u00a0: il casse. Il faut une fraise.",
    "gouge": "L'outil est trop gros\u00a0: il n'entre pas dans les angles de la poche.",
    "break": "La dent mord trop\u00a0: l'outil casse. Moins d'avance, ou moins de profondeur.",
    "metal": "Cet outil n'est pas fait pour ce métal\u00a0: il s'userait vite.",
    "wear": "Ça coupe trop vite\u00a0: l'arête chauffe et s'use. Moins de tours.",
    "edge": "Ça coupe trop lentement\u00a0: le métal colle à l'arête. Plus de tours.",
    "rub": "La dent frotte au lieu de couper. Il faut plus d'avance.",
    "thin": "La passe est trop fine\u00a0: la pointe de l'outil s'use pour rien.",
    "chatter": "Ça vibre\u00a0: la passe est trop profonde, la surface ondule.",
    "rough": "Les dents laissent des sillons trop hauts pour le plan. Moins d'avance.",
}

CUT = "La poche est ébauchée. Avant la dernière passe, on mesure."
MEASURED = "Le comparateur lit {value} mm. Corrige pour arriver à la cote."
OFFSET = "Correction d'outil\u00a0: {value} mm."
FINISHED = "Cote bonne\u00a0: {value} mm. La pièce est dans la tolérance."
MISSED = "Cote finale\u00a0: {value} mm. Hors tolérance\u00a0: regarde le signe de ta correction."
GAVE_UP = "Voici un bon réglage. Relis les formules\u00a0: tout en vient."

#: what to do next, when help is asked for
ADVICE = {
    "tool": "Prends celui-ci\u00a0: une fraise pour ce métal, qui entre dans les angles.",
    "corner": "Le plan part de ce coin. Regarde le coin coupé pour t'orienter.",
    "cutting": "Outil et origine sont bons\u00a0: passe au réglage de la coupe.",
    "back": "Reviens à l'outil et à l'origine\u00a0: l'un des deux ne va pas.",
    "spindle": "Règle la broche\u00a0: n = 1000 × Vc / (π × D).",
    "feed": "Règle l'avance\u00a0: Vf = n × z × fz. L'état de surface en dépend aussi.",
    "depth": "Règle la profondeur de passe dans la zone conseillée.",
    "simulate": "Tout est réglé\u00a0: simule avant d'usiner.",
    "cut": "La simulation est propre\u00a0: usine.",
    "measure": "Mesure la pièce avant de finir.",
    "offset": "La pièce est trop haute\u00a0: la correction est négative, du même écart.",
    "finish": "La correction est bonne\u00a0: fais la passe de finition.",
}
