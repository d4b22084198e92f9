"""Writes the pages of ``docs/`` that are made from the program itself, and its pictures."""
