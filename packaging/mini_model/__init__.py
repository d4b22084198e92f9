"""How the bundled models are made: data, training, export and evaluation.

Run it with ``PYTHONPATH=packaging python -m mini_model`` from the repository's root; see ``README.md`` here.
"""
