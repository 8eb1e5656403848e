"""Painting, window and inputs, on surfaces and real events."""
