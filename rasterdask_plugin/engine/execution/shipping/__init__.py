"""Sends the engine's sources and tasks to workers, and has the code that runs there."""
