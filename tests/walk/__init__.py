"""A walk through everything that people see, in one language after the other."""
