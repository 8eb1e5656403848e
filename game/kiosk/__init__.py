"""A stand that runs all day: rules of its own, what it counts, and who watches over the game."""
