"""Logs: an event plus keys, never a comment's text."""

import json

import pytest
import structlog

from bot.logs import FORBIDDEN, set_up_logs


@pytest.mark.parametrize("key", sorted(FORBIDDEN))
def test_peoples_words_never_reach_a_log(key: str, capsys: pytest.CaptureFixture[str]) -> None:
    set_up_logs("info")

    structlog.get_logger().info("comment_judged", **{key: "you are a secret"})

    assert "secret" not in capsys.readouterr().err


def test_a_log_line_is_an_event_with_its_keys(capsys: pytest.CaptureFixture[str]) -> None:
    set_up_logs("info")

    structlog.get_logger().info("comment_judged", comment="a:1")

    line = json.loads(capsys.readouterr().err)
    assert (line["event"], line["comment"], line["level"]) == ("comment_judged", "a:1", "info")


def test_events_below_the_level_are_not_written(capsys: pytest.CaptureFixture[str]) -> None:
    set_up_logs("warning")

    structlog.get_logger().info("comment_judged")

    assert capsys.readouterr().err == ""
