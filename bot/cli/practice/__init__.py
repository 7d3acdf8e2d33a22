"""The practice room in a terminal: `bot.service.practice` holds what happens, this shows it."""
