"""What both halves call things: names, and each parameter of each operation, declared once. Standard library only."""
