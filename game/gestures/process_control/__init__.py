"""Hold a small plant steady from its control room."""
