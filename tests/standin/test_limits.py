"""Discord's limits on lengths and numbers."""

from collections.abc import Callable
from typing import TypeAlias

import discord
import pytest

from tests.discord_server import ApiError, Guild
from tests.standin.bots import Anything, Bots

Make: TypeAlias = Callable[[], dict[str, Anything]]


def embed_of_fields(count: int, length: int) -> discord.Embed:
    embed = discord.Embed()
    for number in range(count):
        embed.add_field(name=f"field {number}", value="x" * length)
    return embed


def buttons(count: int, custom_id: str = "b{}", label: str = "Press") -> discord.ui.View:
    view = discord.ui.View(timeout=None)
    for number in range(count):
        view.add_item(discord.ui.Button(label=label, custom_id=custom_id.format(number)))
    return view


def long_layout() -> discord.ui.LayoutView:
    view = discord.ui.LayoutView(timeout=None)
    for _ in range(3):
        view.add_item(discord.ui.TextDisplay("x" * 1500))
    return view


REFUSED: dict[str, tuple[Make, int]] = {
    "nothing": (lambda: {"content": ""}, 50006),
    "2001 characters": (lambda: {"content": "x" * 2001}, 50035),
    "a title of 257": (lambda: {"embed": discord.Embed(title="x" * 257)}, 50035),
    "a description of 4097": (lambda: {"embed": discord.Embed(description="x" * 4097)}, 50035),
    "26 fields": (lambda: {"embed": embed_of_fields(26, 1)}, 50035),
    "a field of 1025": (lambda: {"embed": embed_of_fields(1, 1025)}, 50035),
    "6000 characters over all embeds": (
        lambda: {"embeds": [embed_of_fields(3, 1020), embed_of_fields(3, 1020)]},
        50035,
    ),
    "a custom_id of 101": (lambda: {"view": buttons(1, "x" * 101)}, 50035),
    "the same custom_id twice": (lambda: {"view": buttons(2, "same")}, 50035),
    "a label of 81": (lambda: {"view": buttons(1, label="x" * 81)}, 50035),
    "4500 characters of components": (lambda: {"view": long_layout()}, 50035),
    "a nonce of 26": (lambda: {"content": "hi", "nonce": "x" * 26}, 50035),
}


@pytest.mark.parametrize("what", REFUSED)
async def test_a_message_that_is_too_much_is_refused(what: str, school: Guild, bots: Bots) -> None:
    general = school.add_channel("general")
    bot = await bots.ready(intents=discord.Intents.none() | discord.Intents(guilds=True))
    make, code = REFUSED[what]

    with pytest.raises(discord.HTTPException) as refused:
        await bot.text(general).send(**make())

    assert (refused.value.status, refused.value.code) == (400, code)
    assert general.messages == {}


async def test_a_message_at_every_limit_is_accepted(school: Guild, bots: Bots) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")
    bot = await bots.ready()

    await bot.text(general).send(
        "x" * 2000, embed=embed_of_fields(5, 1024), view=buttons(25), nonce="n" * 25
    )

    (said,) = anna.sees(general)
    assert len(said.buttons) == 25


async def test_people_have_the_same_limit(school: Guild) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")

    with pytest.raises(ApiError) as refused:
        await anna.says(general, "x" * 2001)

    assert refused.value.code == 50035


async def test_the_error_says_where(school: Guild, bots: Bots) -> None:
    general = school.add_channel("general")
    bot = await bots.ready()

    with pytest.raises(discord.HTTPException, match=r"In embeds\.0\.title: Must be 256"):
        await bot.text(general).send(embed=discord.Embed(title="x" * 257))
