"""Tests never open a real window or sound device, and keep nothing outside their own folder."""

import os

from hypothesis import settings

os.environ["SDL_VIDEODRIVER"] = "dummy"
os.environ["SDL_AUDIODRIVER"] = "dummy"

# a slow machine is no reason to fail: timings live in tests/bench
settings.register_profile("etincelle", deadline=None)
settings.load_profile("etincelle")
