"""The screen of the fault to find: a schematic to probe, and the tools around it."""
