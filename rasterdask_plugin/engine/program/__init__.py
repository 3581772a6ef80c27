"""The engine as a program: the command line, the supervised mode, and who hears of a run."""
