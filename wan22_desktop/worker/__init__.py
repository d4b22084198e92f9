"""The child process that holds the model and runs jobs, and its supervision from outside."""
