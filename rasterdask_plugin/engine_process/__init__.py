"""The engine's process: which Python runs it, the environment that is made for it, and the protocol with it."""
