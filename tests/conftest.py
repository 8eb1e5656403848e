"""Tests never open a real window or sound device, and keep nothing outside their own folder."""

import atexit
import os
import shutil
import tempfile

from hypothesis import settings

CACHE = tempfile.mkdtemp(prefix="etincelle-cache-")
atexit.register(shutil.rmtree, CACHE, ignore_errors=True)
os.environ["XDG_CACHE_HOME"] = CACHE
os.environ["SDL_VIDEODRIVER"] = "dummy"
os.environ["SDL_AUDIODRIVER"] = "dummy"
os.environ["LC_ALL"] = "C.UTF-8"  # `check` answers in the language of the system

# a slow machine is no reason to fail: timings live in tests/bench
settings.register_profile("etincelle", deadline=None)
settings.load_profile("etincelle")
