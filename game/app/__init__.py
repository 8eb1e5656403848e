"""The wiring: command line, settings, play, saves, clock."""
