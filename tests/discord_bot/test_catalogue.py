"""Every command in every language, by Discord's rules: one bad name would refuse them all."""

import unicodedata
from collections.abc import Iterator
from typing import Any

import discord
import pytest
from discord import app_commands

from bot.discord_bot.commands import Translating
from bot.discord_bot.offering import offer
from bot.words import locales
from tests.discord_server.command_checking import LOCALES, check_all

Payload = dict[str, Any]
CHAT, MENUS = 1, (2, 3)
MOST_MENUS = 5
"""discord.py 2.7.1 takes no more of a kind."""


@pytest.fixture
async def catalogue() -> list[Payload]:
    """All commands as they are told to Discord."""
    client = discord.Client(intents=discord.Intents.none())
    tree = app_commands.CommandTree(client)
    offer(tree)
    translating = Translating()
    return [
        dict(await command.get_translated_payload(tree, translating))
        for command in tree.get_commands()
    ]


def parts_of(command: Payload) -> Iterator[Payload]:
    """A command with its sub-commands, options and choices."""
    yield command
    for one in [*command.get("options", []), *command.get("choices", [])]:
        yield from parts_of(one)


def said(part: Payload, key: str, locale: str) -> str:
    """What somebody with that language sees."""
    return str((part.get(f"{key}_localizations") or {}).get(locale) or part.get(key) or "")


async def test_discord_would_take_the_whole_catalogue(catalogue: list[Payload]) -> None:
    check_all(catalogue)

    kinds = [one.get("type", CHAT) for one in catalogue]
    assert kinds.count(CHAT) <= 100
    assert all(kinds.count(menu) <= MOST_MENUS for menu in MENUS)
    assert {one["name"] for one in catalogue} == {
        "check", "write", "my-data", "kindness", "case", "queue", "report", "campaign", "discover",
        "tip", "challenge", "remind", "automod",
        "warn", "pardon", "history", "readiness", "tune", "stats", "backtest",
        "rules", "words",
        "Check this message", "Report to moderators", "Report this person",
    }  # fmt: skip


@pytest.mark.parametrize("locale", sorted(LOCALES))
async def test_every_name_is_one_in_every_language(catalogue: list[Payload], locale: str) -> None:
    for command in catalogue:
        if command.get("type", CHAT) in MENUS:
            assert 1 <= len(said(command, "name", locale)) <= 32
            continue
        for part in parts_of(command):
            name = said(part, "name", locale)
            if "value" in part:  # a choice: any words, and nothing else
                assert 1 <= len(name) <= 100
                continue
            assert 1 <= len(name) <= 32
            assert name == name.lower()
            assert all(
                letter in "-_'" or unicodedata.category(letter)[0] in "LN" for letter in name
            ), name
            assert 1 <= len(said(part, "description", locale)) <= 100


@pytest.mark.parametrize("locale", sorted(LOCALES))
async def test_no_two_things_beside_each_other_have_one_name(
    catalogue: list[Payload], locale: str
) -> None:
    tops = [said(one, "name", locale) for one in catalogue]
    assert len(set(tops)) == len(tops)
    for part in (part for command in catalogue for part in parts_of(command)):
        options = part.get("options", [])
        names = [said(one, "name", locale) for one in options]
        assert len(set(names)) == len(names)
        for one, name in zip(options, names, strict=True):
            assert all(other is one or other["name"] != name for other in options)


async def test_the_longest_language_of_a_command_stays_below_the_limit(
    catalogue: list[Payload],
) -> None:
    for command in catalogue:
        size = sum(
            max(len(said(part, key, locale)) for locale in LOCALES)
            for part in parts_of(command)
            for key in ("name", "description")
        )
        assert size <= 8000


@pytest.mark.parametrize("locale", locales())
async def test_every_language_that_we_have_is_told_to_discord(
    catalogue: list[Payload], locale: str
) -> None:
    spoken = [one for one in LOCALES if one.partition("-")[0] == locale]
    assert spoken
    for command in catalogue:
        for part in parts_of(command):
            for key in ("name", "description"):
                if part.get(key):
                    assert set(spoken) <= set(part[f"{key}_localizations"])


async def test_commands_that_steer_are_hidden_from_who_may_not_and_never_age_restricted(
    catalogue: list[Payload],
) -> None:
    (steering,) = [one for one in catalogue if one["name"] == "kindness"]

    assert int(steering["default_member_permissions"]) == discord.Permissions.manage_guild.flag
    assert steering["contexts"] == [0]
    assert not any(one.get("nsfw") for one in catalogue)
    assert all(one["integration_types"] == [0] for one in catalogue)
