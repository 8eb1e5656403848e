"""The interpreter, straight and through save and load at every step."""
