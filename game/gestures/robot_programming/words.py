"""What the coach says and what blocks are called. A fault always says why."""

#: each kind of block; braces are the name of a post or of a sensor, or a count
BLOCKS = {
    "go": "Aller\u00a0: {name}",
    "take": "Prendre",
    "put": "Déposer",
    "weld": "Souder",
    "wait": "Attendre\u00a0: {name}",
    "signal": "Signal\u00a0: {name}",
    "if": "Si {name}\u00a0:",
    "repeat": "Répéter {count} fois",
}

CHOSEN = "Ce bloc est en main\u00a0: monte-le, descends-le, efface-le. Un nouveau ira dessous."
ADDED = "Bloc ajouté. Le robot le fera après celui du dessus."
LOOP = "Tout ce qui est sous « Répéter » sera refait."
BRANCH = "« Si » ne commande que le bloc juste en dessous."
MOVED = "Le bloc a changé de place\u00a0: l'ordre compte."
DELETED = "Bloc effacé."
OTHER = "Voici le programme de l'autre robot."
EDIT = "On modifie\u00a0: choisis un bloc, ou ajoutes-en un."

STARTED = "La cellule est fermée, l'essai démarre en vitesse réduite."
AUTO = "L'essai avance tout seul. Tu peux repasser pas à pas."
STEPS = "Pas à pas\u00a0: chaque robot fait un bloc quand tu le dis."

#: what the robot has just done, by the kind of its block
DOING = {
    "go": "Le bras rejoint le poste, pince haute.",
    "take": "La pince descend, se ferme, et tient la pièce.",
    "put": "La pièce est posée.",
    "weld": "L'arc fond le métal\u00a0: la porte est soudée.",
    "wait": "Le robot regarde son capteur.",
    "signal": "Le signal est donné à l'autre robot.",
}
FINISHED = "Ce programme est fini."

#: why the cell has stopped
STOPS = {
    "pole": "Choc\u00a0: le poteau est sur le trajet. Passe par le point de passage, plus haut.",
    "door": "Choc\u00a0: la porte de la machine est fermée. Attends qu'elle s'ouvre.",
    "full": "Choc\u00a0: la place est déjà prise. Une pièce à la fois.",
    "zone": "Choc\u00a0: les deux robots sont dans la zone commune. L'un doit attendre l'autre.",
    "empty": "La pince s'est fermée sur rien\u00a0: la pièce n'est pas encore là.",
    "busy": "La pince tient déjà une pièce. Il faut la déposer d'abord.",
    "nothing": "La pince s'est ouverte, mais elle ne tenait rien.",
    "drop": "La pièce tombe\u00a0: il n'y a rien dessous. « Déposer » vient trop tôt.",
    "cold": "La torche n'a rien à souder ici.",
    "forever": "Le robot attend depuis longtemps, et rien ne vient.",
}
RIGHT = "Tout est en place, sans un choc. Tu peux lancer la production."
SHORT = "Le programme est fini, mais il manque des pièces à leur place. Modifie-le."

DELIVERED = "Production lancée. La cellule travaille, et toi tu surveilles."
GAVE_UP = "Voici un bon programme. Lis-le de haut en bas, comme le robot."

#: what to do next, when help is asked for
ADVICE = {
    "add": "Ajoute ce bloc\u00a0: c'est ce que le robot doit faire ensuite.",
    "line": "Prends ce bloc en main.",
    "down": "Ce bloc vient trop tôt\u00a0: descends-le.",
    "delete": "Ce bloc est de trop ici\u00a0: efface-le.",
    "robot": "Regarde le programme de l'autre robot.",
    "run": "Ton programme est prêt\u00a0: lance un essai.",
    "step": "Avance d'un pas, et regarde le bras.",
    "tick": "Laisse l'essai aller au bout.",
    "edit": "L'essai a tout montré\u00a0: modifie le programme.",
    "deliver": "Tout est bien\u00a0: lance la production.",
}
