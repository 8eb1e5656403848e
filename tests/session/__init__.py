"""A sitting: commands in, journal and view out; each test replays its journal at every step."""
