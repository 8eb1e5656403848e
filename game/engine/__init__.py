"""The window, the loop, the inputs and the painting, with pygame."""
