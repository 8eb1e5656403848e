"""What the coach says."""

BLOCK = "D'abord la cale : son trou doit donner un écho à 80 % de l'écran. Règle le gain."
BLOCK_LOW = "L'écho est trop petit : un défaut passerait inaperçu. Monte le gain."
BLOCK_HIGH = "L'écho dépasse l'écran : tout paraîtrait grand. Baisse le gain."
BLOCK_RIGHT = "80 % : le trou de la cale sert de repère. On peut passer à la soudure."
ON_WELD = "Avance la sonde le long du cordon, et regarde l'écran."

QUIET = "Rien ici : l'onde file jusqu'au fond et revient."
RISING = "Un petit écho se lève. Le faisceau touche quelque chose."
HEARD = "Un écho ! Quelque chose renvoie l'onde avant le fond."
EDGE_HERE = "L'écho est à la moitié : tu es juste au-dessus d'un bord."
FIRST_EDGE = "Un bord est marqué. Va chercher l'autre, là où l'écho retombe à la moitié."
BOTH_EDGES = "Les deux bords y sont. Pose le curseur sur l'écho pour lire sa profondeur, puis note."
SAME_EDGE = "Les deux bords seraient au même endroit : avance un peu la sonde."
NOTED = "Noté : {length} mm de long, à {depth} mm sous la surface. On continue ?"
ERASED = "Effacé. On recommence ce défaut, c'est fait pour."

ACCEPTED = "Pièce acceptée. Voici ce que cachait la soudure."
REPAIRED = "À réparer. Voici ce que cachait la soudure."
GAVE_UP = "Voici ce que cachait la soudure. Chercher sans voir, ça s'apprend."

#: why the next move, by its first word
ADVICE = {
    "gain": "Amène l'écho de la cale à 80 % : c'est la règle commune à tous.",
    "weld": "Le gain est juste : pose la sonde sur la soudure.",
    "probe": "Déplace la sonde : l'écho dira où commence et où finit le défaut.",
    "edge": "L'écho est à la moitié de sa hauteur : c'est un bord, marque-le.",
    "erase": "Ce bord n'est pas au bon endroit : efface-le.",
    "depth": "Amène le curseur au pied de l'écho pour lire sa profondeur.",
    "note": "Deux bords et une profondeur : ce défaut peut s'écrire.",
    "accept": "Aucun défaut ne dépasse la longueur permise.",
    "repair": "Un défaut dépasse la longueur permise.",
}
