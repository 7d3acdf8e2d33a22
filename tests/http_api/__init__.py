"""The HTTP door on a real socket, spoken to as its clients do."""
