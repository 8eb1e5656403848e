"""Measure a part: calliper, micrometer, coordinate measuring machine."""
