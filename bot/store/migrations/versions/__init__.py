"""One file per migration; ``revision`` is its number."""
