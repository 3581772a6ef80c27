"""The engine as a program: the command line, the supervised mode, and their listeners."""
