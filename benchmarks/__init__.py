"""Benchmarks against the programs that people use today. They are no tests: times depend on the machine."""
