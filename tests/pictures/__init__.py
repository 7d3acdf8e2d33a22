"""The pictures of the README: `python -m tests.pictures` makes all of them again."""
