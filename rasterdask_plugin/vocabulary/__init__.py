"""The names that both halves use, and each parameter of each operation, declared once. Standard library only."""
