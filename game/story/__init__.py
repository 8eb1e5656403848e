"""The interpreter of missions: pure, deterministic, state in and state out."""
