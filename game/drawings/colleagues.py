"""People at work whom nobody talks to: looks without a name, dressed as their place asks.

A picture `people/colleague-<n>` shows one of them; its variant tells outfit and protections.
"""

from collections.abc import Mapping

from game.drawings.look import Look

#: women and men by turns; no loose hair, as machines are near
COLLEAGUES: Mapping[str, Look] = {
    f"colleague-{n}": look
    for n, look in enumerate(
        (
            Look(skin=7, face="oval", hair="bun", hair_col="black", lashes=True, build=0.96),
            Look(skin=2, face="square", hair="short", hair_col="chestnut", beard="stubble"),
            Look(skin=4, face="heart", hair="ponytail", hair_col="brown", lashes=True, height=0.96),
            Look(skin=5, face="round", hair="buzz", hair_col="black", beard="goatee", build=1.1),
            Look(skin=1, face="long", hair="bun", hair_col="grey", age=2, glasses="round"),
            Look(skin=3, face="oval", hair="crown", hair_col="grey", age=2, beard="moustache"),
            Look(skin=3, face="round", hair="ponytail", hair_col="red", glasses="square"),
            Look(skin=8, face="long", hair="short", hair_col="black", height=1.03),
        ),
        1,
    )
}
