"""The studio: campaigns, from the first idea to what came of them."""
