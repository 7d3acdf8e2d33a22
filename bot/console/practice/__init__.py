"""The practice room: everybody can try everything out, and nothing of it is kept."""
