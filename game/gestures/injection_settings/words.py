"""What the setter says."""

#: what is heard of a setting while it is turned
TURNED = {
    "melt": "Plus chaud, la matière coule mieux, mais elle met plus longtemps à refroidir.",
    "inject": "La pression d'injection pousse la matière jusqu'au bout du moule.",
    "hold": "Le maintien tasse la matière pendant qu'elle rétrécit en refroidissant.",
    "hold_time": "Le maintien ne sert que tant que l'entrée du moule n'est pas figée.",
    "cooling": "La pièce doit être assez froide pour sortir sans se tordre.",
}
MANY = "Deux réglages ont bougé : si la pièce change, tu ne sauras pas lequel a compté."

#: what a part shows, by its first defect
SEEN = {
    "short": "La pièce n'est pas entière : la matière s'est arrêtée avant le bout.",
    "burn": "Une trace brune : la matière est trop chaude, ou l'air coincé s'est enflammé.",
    "flash": "Une bavure : la matière s'est glissée entre les deux moitiés du moule.",
    "sink": "Un creux en surface : la matière a rétréci sans être tassée jusqu'au bout.",
    "warp": "La monture se voile : elle est sortie trop chaude.",
}
GOOD = "Une pièce bonne, et un cycle court. Tu peux lancer la série."
GOOD_BUT_LONG = "La pièce est bonne. Chaque seconde compte : le cycle peut raccourcir."
ALL_GOOD = "{good} pièces bonnes sur {count} : tu as trouvé le milieu de la fenêtre."
SOME_GOOD = "{good} bonnes sur {count} : tout près d'une limite, la moindre variation se voit."
NONE_GOOD = "Aucune pièce bonne : la série s'arrête, et l'on cherche la cause."
GAVE_UP = "Voici des réglages qui tiennent. Une presse, ça s'apprend essai après essai."

#: why the next move, by the setting or by the act
ADVICE = {
    "shot": "Moule une pièce : elle dira si ce réglage va dans le bon sens.",
    "series": "La pièce est bonne et le cycle court : lance la série.",
    "melt": "Ramène la matière dans sa plage de température.",
    "inject": "C'est la pression d'injection qui remplit, ou qui déborde.",
    "hold": "Le maintien se règle à un peu plus de la moitié de la pression qui remplit.",
    "hold_time": "Maintiens jusqu'à ce que l'entrée soit figée, pas plus.",
    "cooling": "Refroidis juste assez pour que la pièce garde sa forme.",
}
