"""What the coach says. A refusal always says why; braces are filled by the rules."""

TAKEN = "{letter} : {name}, {seconds} s. À quel poste la mets-tu ?"
PLACED = "Poste {station} : {load} s de travail, pour un takt de {takt} s."
TOO_MUCH = "Poste {station} : {load} s. C'est plus que le takt : ce sera le goulot."
ORDER = "Impossible : {before} doit être finie avant {after}. La ligne va de gauche à droite."
ALL_PLACED = "Toutes les tâches ont un poste. Lance un essai pour voir la ligne vivre."

STARTED = "La ligne démarre : une pièce entre toutes les {takt} s."
FLOWING = "{out} pièces finies. Rien ne s'entasse."
PILING = "{out} pièces finies. Ça s'entasse devant le poste {station} : c'est le goulot."
HELD = "Cadence tenue : {out} pièces. Tu peux livrer ce réglage."
TOO_SLOW = "{out} pièces : le poste {station} retient tout le monde. Déplace une de ses tâches."
ADJUST = "On ajuste : prends une tâche du poste le plus chargé."

DELIVERED = "Réglage livré. La ligne respire, et l'équipe aussi."
GAVE_UP = "Voici un bon partage : chaque poste a presque le même travail."

AUTO = "L'essai avance tout seul. Tu peux repasser pas à pas."
STEPS = "Pas à pas : l'essai avance d'un takt quand tu le dis."

#: what to do next, when help is asked for
ADVICE = {
    "take": "Prends la tâche {letter} : rien ne l'empêche de commencer.",
    "put": "Le poste {station} a encore de la place avant le takt.",
    "run": "Tout est placé : lance un essai.",
    "step": "Avance d'un takt, et regarde où ça attend.",
    "tick": "Laisse l'essai aller au bout.",
    "deliver": "La cadence est tenue : livre ton réglage.",
    "adjust": "Le goulot retient la ligne : ajuste le partage.",
}
