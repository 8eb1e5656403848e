"""Screens: every one of them, with every setting, checked by what it draws."""
