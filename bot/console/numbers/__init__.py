"""Numbers: what the bot did, as charts with tables beneath them."""
