"""Stands are tested without a screen, but for the tests of the real window."""

import os

from tests.engine.xserver import OPT_OUT

collect_ignore = ["test_in_x.py"] if os.environ.get(OPT_OUT) == "1" else []
