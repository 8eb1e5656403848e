"""Pictures of every screen, compared with those recorded in `expected/`.

Record them again with `ETINCELLE_RECORD=1 pytest tests/shots`, look at each, run once more without.
"""
