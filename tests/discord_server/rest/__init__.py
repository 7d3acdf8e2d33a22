"""The REST routes, one module per subject; `everything` registers them all."""
