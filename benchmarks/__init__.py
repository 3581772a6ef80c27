"""Benchmarks against the programs that people use today. Never tests: a time is a measurement, not a promise."""
