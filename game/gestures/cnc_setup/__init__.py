"""Set up a milling machine: drawing, tool, origin, cutting data, simulation, part, correction."""
