"""What the coach says."""

#: what is to be found, once the solid has been turned
TURNED = {
    "wrong": "Quelle vue est fausse ? Tourne encore si tu hésites.",
    "match": "Quel dessin est la vue qui manque ? Tourne encore si tu hésites.",
}
MATCHED = "Oui, c'est bien elle : chaque arête du solide y est, à sa place."
VIEW_IS_RIGHT = "Cette vue est juste : toutes ses arêtes existent. Cherche dans les autres."

#: what is asked of a solid after the first
ASKS = {
    "wrong": "Nouveau solide : une des trois vues est fausse. Laquelle ?",
    "match": "Nouveau solide : une vue manque. Quel dessin est le bon ?",
}

#: what is wrong in the drawing that was found
TRAPS = {
    "mirror": "Bien vu : elle est en miroir, la gauche a pris la place de la droite.",
    "opposite": "Bien vu : c'est la vue du côté opposé. On s'y trompe souvent.",
    "unseen": "Bien vu : il manque des arêtes cachées. Elles se tracent en tirets.",
    "shown": "Bien vu : une arête cachée est tracée en trait plein.",
    "raised": "Bien vu : il y a un bloc de trop.",
    "cut": "Bien vu : il manque un bloc.",
}

#: why the drawing chosen is not the view asked for
NOT_THIS = {
    "mirror": "Presque : ce dessin est en miroir. La gauche a pris la place de la droite.",
    "opposite": "Presque : c'est la vue du côté opposé. Retourne le solide pour voir.",
    "unseen": "Presque : il manque des arêtes cachées. Elles se tracent en tirets.",
    "shown": "Presque : une arête cachée y est tracée en trait plein.",
    "raised": "Presque : il y a un bloc de trop. Compte les hauteurs.",
    "cut": "Presque : il manque un bloc. Compte les hauteurs.",
}

FIT = "Place la charnière dans le tenon. Chaque règle te dit où tu en es."

TAKEN = {
    "hinge": "La charnière : elle doit tenir entière dans le tenon.",
    "lens": "Le verre : son centre va devant la pupille, et il couvre tout le cercle.",
}

#: the rule that is broken, and why it is one
BROKEN = {
    "wall": "Trop près du bord du tenon : la matière casserait là.",
    "groove": "Trop près de la rainure : la charnière toucherait le verre.",
    "reach": "Trop loin du bout : la branche cognerait avant de s'ouvrir.",
    "axis": "L'axe n'est pas à sa hauteur : la branche serait de travers.",
    "across": "Le centre du verre est à côté de la pupille, en largeur.",
    "updown": "Le centre du verre est à côté de la pupille, en hauteur.",
    "cover": "Le verre ne couvre pas tout le cercle : il resterait un jour.",
}

KEPT = {
    "hinge": "La charnière tient, et rien ne se touche.",
    "lens": "Le verre est centré, et il couvre tout le cercle.",
}

FITTED = "Tout tient, rien ne se cogne : le plan peut partir à l'atelier."
GAVE_UP = "Voici une place possible. Lire un plan, ça s'apprend en jouant."

#: why the next move, by its first word
ADVICE = {
    "turn": "Tourne d'abord le solide : on ne lit bien que ce qu'on a vu.",
    "answer": "Suis une arête du solide jusqu'à sa vue : ce dessin-là est à choisir.",
    "next": "C'est lu. On passe à la suite.",
    "take": "Cette pièce est bonne : prends l'autre.",
    "step": "Change de pas : grand pour approcher, petit pour finir.",
    "move": "Avance par là : la règle qui coince se détend.",
    "validate": "Toutes les règles sont tenues : tu peux valider.",
}
