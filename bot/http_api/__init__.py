"""The HTTP door: our own API, and those of services that people come from."""
