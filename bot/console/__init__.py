"""The console: pages in a browser for who tries it out, moderates, and runs campaigns."""
