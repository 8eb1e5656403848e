"""Program a robot: blocks in order, a trial in the cell, sensors, two robots that share a zone."""
