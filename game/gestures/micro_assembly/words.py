"""What the coach says."""

PICKED = "Tu tiens {name}. Tes mains ont quitté leur appui pour l'attraper."
BACK = "Reposée sur le plateau. On prend laquelle ?"

RIGHT_WAY = "Dans ce sens, elle ressemble au tracé."
WRONG_WAY = "Compare avec le tracé : ce n'est pas encore son sens."

IN_RING = "Tout le cercle du tremblement tient dans la cible : tu peux poser."
TREMBLES = "Le milieu est dans la cible, mais tes mains tremblent trop. Cherche un appui."
ALMOST = "Tes mains sont calmes : rapproche encore un peu, le cercle dépasse."
NEARER = "Continue : le milieu de la pièce doit entrer dans la cible."

#: what each support does
RESTS = {
    "free": "Mains libres : on va loin, mais tout tremble.",
    "wrists": "Poignets posés : le tremblement est divisé par plus de deux.",
    "both": "Poignets posés, mains l'une contre l'autre : la pointe ne bouge presque plus.",
}

#: what each magnification gives
ZOOMS = (
    "Grossi dix fois : on voit tout, les pas sont grands.",
    "Grossi vingt fois : un pas fait cinquante micromètres.",
    "Grossi quarante fois : un pas fait vingt micromètres, un quart de cheveu.",
)

EARLY = "Pas encore : il faut d'abord poser {name}, qui va dessous."
UPSIDE_DOWN = "Elle est à l'envers : retourne-la."
TURNED_WRONG = "Elle n'est pas dans le bon sens : tourne-la."
BESIDE = "À côté de la cible, elle reste dans la pince. Rapproche-la, mains posées."
LOST = "Elle a sauté ! On la retrouve au balai. Elle revient sur le plateau."

FIXED = "Posée, sans bouger le reste. À la suivante."
FIXED_BY_LUCK = "Posée, avec de la chance : tes mains tremblaient. Pose-les la prochaine fois."
ASSEMBLED = "Toutes les pièces y sont, et ça marche. Tu peux respirer."
GAVE_UP = "Voici le montage fini. Ces gestes-là prennent des mois : reviens quand tu veux."

#: why the next move, by its first word
ADVICE = {
    "pick": "Prends celle-ci : tout ce qui va dessous est posé.",
    "back": "Quelque chose va dessous : repose cette pièce pour l'instant.",
    "flip": "On voit son dessous : retourne-la.",
    "turn": "Tourne-la jusqu'à ce qu'elle ressemble au tracé.",
    "rest": "Cale tes deux mains ensemble : la pointe se calme d'un coup.",
    "zoom": "Change de grossissement : le pas suivra.",
    "move": "Rapproche-la de la cible, pas à pas.",
    "set": "Le cercle est dans la cible : pose.",
}
