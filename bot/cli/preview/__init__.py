"""`kindness content preview`: what Discord will show, as pictures."""
