"""What the app knows of itself and its machine: what jobs took and teach, how it goes now, what lies around."""
