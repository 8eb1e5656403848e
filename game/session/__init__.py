"""One player's sitting: commands in, journal and view out. Pure."""
