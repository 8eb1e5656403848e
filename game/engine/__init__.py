"""The only home of pygame: window, inputs, text, pictures and painting. Importing it does nothing.

It knows nothing of ours but the drawing commands and intents of `game.canvas`.
"""
