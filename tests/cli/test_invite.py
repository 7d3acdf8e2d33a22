"""`kindness invite`: an address that asks for what is used and nothing else."""

import base64
from urllib.parse import parse_qs, urlparse

import discord
import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.cli.invite import application_of
from bot.core.errors import BadInputError

NUMBER = 1234567890123456789
TOKEN = base64.b64encode(str(NUMBER).encode()).decode().rstrip("=") + ".abc.def"


def invited(*options: str, token: str = TOKEN) -> tuple[str, discord.Permissions]:
    """The application and the permissions of the address."""
    ran = CliRunner().invoke(app, ["invite", *options], env={"DISCORD_TOKEN": token})
    assert ran.exception is None
    asked = parse_qs(urlparse(ran.stdout.strip()).query)
    assert set(asked["scope"][0].split()) == {"bot", "applications.commands"}
    return asked["client_id"][0], discord.Permissions(int(asked["permissions"][0]))


def test_the_address_asks_for_what_the_mode_uses() -> None:
    observing, nudging = invited("--mode", "observe"), invited()

    assert observing[0] == nudging[0] == str(NUMBER)
    assert observing[1] == discord.Permissions(
        view_channel=True, read_message_history=True, send_messages=True
    )
    assert observing[1].is_subset(nudging[1])
    assert nudging[1].moderate_members
    assert nudging[1].manage_messages


@pytest.mark.parametrize("mode", ["observe", "nudge", "hold"])
def test_it_never_asks_to_be_an_administrator(mode: str) -> None:
    assert not invited("--mode", mode)[1].administrator
    assert not invited("--mode", mode)[1].manage_guild


def test_an_application_can_be_named_without_a_token() -> None:
    assert invited("--application", "42", token="")[0] == "42"


@pytest.mark.parametrize(
    ("token", "code"),
    [("", "discord-token-missing"), ("not a token", "discord-token-unreadable")],
)
def test_a_token_that_is_none_is_refused_with_a_remedy(token: str, code: str) -> None:
    with pytest.raises(BadInputError) as refused:
        application_of(token)

    assert refused.value.code == code
