"""How the engine's sources and tasks travel to workers, and what runs there."""
