"""The wiring: files, windows and processes, for real."""
