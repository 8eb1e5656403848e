"""What the coach says."""

ZEROED = "Remis à zéro : ce décalage aurait faussé toutes tes mesures."
WAS_RIGHT = "Le zéro était bon. Tu l'as vérifié : maintenant, tu en es sûr."
QUALIFIED = "Palpeur qualifié sur la sphère étalon : la machine connaît le rayon de sa bille."
TAKEN = "La pièce est bien tenue. Lis l'instrument, et règle les quatre chiffres."
ELSEWHERE = "Ce n'est pas la cote demandée. Compare avec le plan."
AGAIN = "Relâché, resserré. La main n'est jamais tout à fait la même : lis encore."
NOTED = "Noté. Une seule lecture ne prouve rien : reprends la pièce."
AGREE = "Deux lectures qui s'accordent. Regarde où elles tombent dans la tolérance."
DISAGREE = "Ces lectures ne s'accordent pas. Reprends la pièce."

#: how each instrument is read, while the digits are set
READING = {
    "caliper": "Les millimètres avant le zéro du vernier, puis le trait du vernier bien en face.",
    "micrometer": "Les millimètres et demi-millimètres du fût, puis les centièmes du tambour.",
}

TOUCHED = "Un point. Il en faut au moins trois pour faire un cercle."
BUNCHED = "Les points sont serrés d'un côté : regarde comme le diamètre reste incertain."
SPREAD = "Bien répartis. Encore quelques points, et le cercle tiendra."
HELD = "Le cercle est bien tenu : l'incertitude est petite devant la tolérance."
ERASED = "Points effacés. On recommence, c'est fait pour."

#: what a right decision means, by the decision
RIGHT = {
    "conform": "Conforme, et prouvé : même avec l'incertitude, on reste dans la tolérance.",
    "reject": "Hors tolérance, et prouvé : même l'incertitude ne la sauve pas.",
    "doubt": "Trop près de la limite pour trancher : elle part vers un moyen plus précis.",
}

#: why a decision does not hold, by what could be said
WRONG = {
    "conform": "La cote était loin des deux limites : cette pièce était bonne.",
    "reject": "La cote est au-delà de la limite, incertitude comprise : elle ne se montera pas.",
    "doubt": "La limite est plus proche que l'incertitude : rien n'est encore prouvé.",
}
GAVE_UP = "Voici les vraies cotes. L'œil se fait au vernier avec le temps."

#: why the next move, by its first word
ADVICE = {
    "zero": "Avant toute mesure, on ferme l'instrument et on vérifie son zéro.",
    "place": "Cherche la cote demandée sur le plan, et prends la pièce là.",
    "turn": "Ce chiffre n'est pas celui de l'instrument : regarde la loupe.",
    "note": "Les quatre chiffres y sont : note ta lecture.",
    "again": "Une deuxième lecture dira si la première est juste.",
    "probe": "Va loin des points déjà pris : un cercle se tient par tous ses côtés.",
    "conform": "La mesure et toute son incertitude tiennent dans la tolérance.",
    "reject": "La mesure est hors tolérance, et l'incertitude n'y change rien.",
    "doubt": "Une limite est à moins de l'incertitude : on ne peut pas trancher avec cet outil.",
}
