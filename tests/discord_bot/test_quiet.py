"""discord.py's own log entries never carry what anybody wrote."""

import logging

from bot.discord_bot.quiet import quietly


def test_an_entry_names_its_place_and_kind_and_nothing_that_was_said(
    logged: list[dict[str, object]],
) -> None:
    logger = logging.getLogger("discord.client")
    with quietly():
        try:
            int("somebody's words")
        except ValueError:
            logger.exception("Ignoring %s", "somebody's words")
        logger.warning("no voice")
        logger.info("nothing to tell")

    assert [(event["kind"], event["level"]) for event in logged] == [
        ("ValueError", "error"),
        ("", "warning"),
    ]
    assert "somebody" not in str(logged)
