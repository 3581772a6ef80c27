"""Jobs: plain data that names an operation, its inputs and its output."""
