"""The screen of robot programming."""
