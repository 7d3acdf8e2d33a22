"""Numbered, forward only. Each works with the code of the version before it."""
