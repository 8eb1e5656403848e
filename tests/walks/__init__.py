"""Golden walks: ways through the shipped missions, one line for each thing read or decided."""
