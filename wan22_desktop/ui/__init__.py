"""The window and its panels: they show what the engine says and pass on what the person wants."""
