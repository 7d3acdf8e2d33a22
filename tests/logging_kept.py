"""What a test logs, kept instead of written."""

from collections.abc import MutableMapping

import pytest
import structlog


@pytest.fixture(autouse=True)
def logged() -> list[dict[str, object]]:
    """Everything that the test logs, as events with their keys."""
    events: list[dict[str, object]] = []

    def keep(_logger: object, method: str, event: MutableMapping[str, object]) -> str:
        events.append({**event, "level": method})
        raise structlog.DropEvent

    structlog.configure(processors=[keep], cache_logger_on_first_use=False)
    return events
