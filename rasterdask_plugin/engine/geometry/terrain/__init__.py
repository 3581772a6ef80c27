"""Finds heights of the ground, and where a sensor's lines of sight meet the ground."""
