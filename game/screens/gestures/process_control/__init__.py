"""The screen of the control room."""
