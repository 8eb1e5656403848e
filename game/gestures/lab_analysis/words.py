"""What the coach says."""

LABELLED = "Étiquette collée : date, lot, échantillon. On saura toujours de qui l'on parle."
RINSED = "Burette rincée avec la solution : il n'y reste pas d'eau pour fausser la mesure."
DILUTED = "Dilué {dilution} fois. Agite, et place l'erlenmeyer sous la burette."
UNDILUTED = "Sans dilution. Place l'erlenmeyer sous la burette."
CLEAR = "Rien ne change encore. Continue de verser."
FLASH = "La couleur apparaît, puis disparaît. Ralentis : goutte à goutte."
TURNED = "La couleur tient : c'est le virage. Lis la burette."
OVER = "Trop versé, la couleur est foncée. Note-le quand même, et recommence."
EMPTY = "La burette est vide ! Il fallait diluer davantage."
NOTED = "{volume} ml : c'est noté. Un seul essai ne prouve rien."
AGREE = "Deux essais qui s'accordent : on peut décider."
DISAGREE = "Les deux essais ne s'accordent pas. Un troisième dira lequel croire."
AGAIN = "Nouvel erlenmeyer, même échantillon. C'est reparti."

RELEASED = "Lot libéré. Regarde la carte : est-ce qu'elle est d'accord ?"
DEVIATED = "Écart ouvert : le lot attend, et quelqu'un cherche la cause."
GAVE_UP = "Voici la vraie valeur. Une burette, ça s'apprivoise."

#: why the next move
ADVICE = {
    "label": "Avant tout, une étiquette : sans elle, le résultat n'est à personne.",
    "rinse": "Rince la burette avec la solution : l'eau qui reste fausse tout.",
    "dilute": "Choisis la dilution qui demandera entre 5 et 20 ml.",
    "pour-stream": "Tu es loin du virage : verse en filet.",
    "pour-squirt": "Ça approche : verse par petits jets.",
    "pour-drop": "Goutte à goutte, maintenant.",
    "read": "La couleur tient : lis le volume et note-le.",
    "again": "Un deuxième essai dira si le premier est juste.",
    "release": "Dans les limites, sans tendance : le lot peut partir.",
    "deviation": "Hors limites, ou six points qui vont tous dans le même sens : on ouvre un écart.",
}
