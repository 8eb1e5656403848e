"""Colours of what small parts are made of."""

from game.canvas import theme

LIGHT, STEEL, DARK = theme.STEEL_LIGHT, theme.STEEL, theme.STEEL_DARK
BRASS, BRASS_DARK, RUBY, RUBY_LIGHT = "#D9B25A", "#9C7830", "#B0264E", "#E58AA6"
BLUED, BLACK, GOLD, CREAM = "#2F6FB0", "#18222F", "#E8B84A", "#F3EBDD"
