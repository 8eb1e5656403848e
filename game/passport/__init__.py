"""What the player takes away."""
