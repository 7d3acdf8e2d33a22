"""Whether a server can take the place of Perspective's, OpenAI's or Coral's judge.

Runs the official clients, unchanged but for their address, and what other clients are known to send
against any server: ``python -m tests.conformance --help``. Without an address it starts our own.
"""
