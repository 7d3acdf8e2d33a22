"""The practice room in a browser, as a command: it says where it is, and goes when it is told."""

import http.client
import re
import signal
import subprocess

import pytest

from bot.cli.practice.web import has_display
from tests.cli.helpers import command, env, kindness, said


def test_where_nobody_looks_the_room_is_opened_asked_for_once_and_closed() -> None:
    found = kindness("demo", "--model", "lexicon", KINDNESS_LOCALE="en")

    assert found.returncode == 0, said(found)
    told = found.stdout.decode()
    assert re.fullmatch(
        r"http://127\.0\.0\.1:\d+/practice/ answers in [\d.]+ s: Practice room · Kindness\n", told
    )
    assert said(found) == ""


def test_a_model_that_is_not_there_is_told_in_one_line() -> None:
    found = kindness("demo", "--model", "no-such-model", KINDNESS_LOCALE="en")

    assert (found.returncode, found.stdout) == (2, b"")
    assert said(found).count("\n") == 1
    assert "no-such-model" in said(found)


def test_it_goes_on_until_it_is_told_to_stop_and_speaks_the_language_that_was_asked_for() -> None:
    arguments = ("demo", "--no-browser", "--no-check", "--model", "lexicon", "--locale", "it")
    room = subprocess.Popen(command(*arguments), stdout=subprocess.PIPE, env=env())
    assert room.stdout is not None
    try:
        told = room.stdout.readline().decode()
        found = re.search(r"127\.0\.0\.1:\d+(?=/practice/\?lang=it)", told)
        assert found is not None, told
        connection = http.client.HTTPConnection(found[0], timeout=120)
        connection.request("GET", "/practice/?lang=it")
        page = connection.getresponse().read().decode()
        connection.close()
    finally:
        room.send_signal(signal.SIGINT)
        assert room.wait(timeout=120) == 0
        room.stdout.close()

    assert "Sala prove" in page


@pytest.mark.parametrize(
    ("platform", "display", "shown"),
    [("linux", "", False), ("linux", ":0", True), ("darwin", "", True), ("win32", "", True)],
)
def test_a_browser_is_opened_only_where_somebody_sees_it(
    monkeypatch: pytest.MonkeyPatch, platform: str, display: str, *, shown: bool
) -> None:
    monkeypatch.setattr("sys.platform", platform)
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)

    assert has_display() is shown
