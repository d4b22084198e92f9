"""What outlives the app: jobs, history and models in SQLite, settings in TOML, and where they lie."""
