"""What the game costs: figures, printed as a table."""
