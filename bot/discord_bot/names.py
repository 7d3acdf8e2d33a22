"""The names under which this door notes things about a server (`Store.memo`)."""

from typing import Final

DESK: Final = "discord-desk"
"""The number of the moderators' channel."""

PROMPTS: Final = "discord-prompts"
"""How authors are spoken to: ``dm`` (default) or ``note``."""

NOTE: Final = "note"
"""Through a note in the channel."""
