"""Buttons, selects and forms."""

from typing import TypeAlias

import discord
import pytest

from tests.discord_server import ClientRefusedError, Guild
from tests.standin.bots import Anything, Bot, Bots

Click: TypeAlias = "discord.Interaction[discord.Client]"


class Card(discord.ui.View):
    def __init__(self) -> None:
        super().__init__(timeout=None)
        self.got: list[Anything] = []
        self.add_item(discord.ui.Button(label="Link", url="https://example.org"))
        self.add_item(discord.ui.Button(label="Off", custom_id="off", disabled=True))

    @discord.ui.button(label="Take", custom_id="case:1:take")
    async def take(self, click: Click, _: "discord.ui.Button[Card]") -> None:
        await click.response.edit_message(content=f"taken by {click.user.name}", view=None)

    @discord.ui.button(label="Whisper", custom_id="whisper")
    async def whisper(self, click: Click, _: "discord.ui.Button[Card]") -> None:
        view = discord.ui.View(timeout=None)
        view.add_item(discord.ui.Button(label="Inner", custom_id="inner"))
        await click.response.send_message("psst", view=view, ephemeral=True)

    @discord.ui.button(label="Quietly", custom_id="quietly")
    async def quietly(self, click: Click, _: "discord.ui.Button[Card]") -> None:
        await click.response.defer()
        await click.edit_original_response(content="changed later")

    @discord.ui.select(
        custom_id="lang",
        placeholder="Language",
        options=[discord.SelectOption(label="Italiano", value="it")],
    )
    async def language(self, click: Click, chosen: "discord.ui.Select[Card]") -> None:
        await click.response.send_message(",".join(chosen.values), ephemeral=True)

    @discord.ui.select(cls=discord.ui.UserSelect, custom_id="who", max_values=2)
    async def who(self, click: Click, chosen: "discord.ui.UserSelect[Card]") -> None:
        names = sorted(user.name for user in chosen.values)
        await click.response.send_message(",".join(names), ephemeral=True)


class Form(discord.ui.Modal, title="Edit and send again"):
    text: "discord.ui.TextInput[Form]" = discord.ui.TextInput(
        label="Your text", custom_id="text", default="you are mean", max_length=30
    )

    async def on_submit(self, click: Click) -> None:
        await click.response.send_message(f"sent: {self.text}", ephemeral=True)


@pytest.fixture
async def bot(school: Guild, bots: Bots) -> Bot:
    return await bots.ready()


async def test_a_button_changes_its_own_message(school: Guild, bot: Bot) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")
    await bot.hears("guild_channel_create")
    await bot.text(general).send("card", view=Card())
    said = await anna.waits_for(general, "card")

    answer = await anna.clicks(said, "Take")

    assert (said.content, said.components, answer.updated) == ("taken by anna", [], True)


async def test_what_the_app_does_not_offer_cannot_be_pressed(school: Guild, bot: Bot) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")
    await bot.hears("guild_channel_create")
    await bot.text(general).send("card", view=Card())
    said = await anna.waits_for(general, "card")

    for label in ("Link", "Off", "Nowhere"):
        with pytest.raises(ClientRefusedError):
            await anna.clicks(said, label)


async def test_buttons_of_somebody_elses_ephemeral_message_are_out_of_reach(
    school: Guild, bot: Bot
) -> None:
    anna, ben = school.add_member("anna"), school.add_member("ben")
    general = school.add_channel("general")
    await bot.hears("guild_channel_create")
    await bot.text(general).send("card", view=Card())
    answer = await anna.clicks(await anna.waits_for(general, "card"), "Whisper")
    assert answer.message is not None

    with pytest.raises(ClientRefusedError, match="does not see"):
        await ben.clicks(answer.message, "Inner")


async def test_a_deferred_update_changes_the_message_later(school: Guild, bot: Bot) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")
    await bot.hears("guild_channel_create")
    await bot.text(general).send("card", view=Card())
    said = await anna.waits_for(general, "card")

    await anna.clicks(said, "Quietly")

    await bot.server.until(lambda: said.content == "changed later")


async def test_selects_of_texts_and_of_people(school: Guild, bot: Bot) -> None:
    anna, ben = school.add_member("anna"), school.add_member("ben")
    general = school.add_channel("general")
    await bot.hears("guild_channel_create")
    await bot.text(general).send("card", view=Card())
    said = await anna.waits_for(general, "card")

    assert (await anna.selects(said, "Language", "Italiano")).text == "it"
    assert (await anna.selects(said, "who", ben, anna)).text == "anna,ben"
    with pytest.raises(ClientRefusedError):
        await anna.selects(said, "Language", "Klingon")


async def test_a_form_is_filled_in_and_sent(school: Guild, bot: Bot) -> None:
    anna, ben = school.add_member("anna"), school.add_member("ben")
    school.add_channel("general")

    @bot.tree.command(description="Compose")
    async def compose(click: Click) -> None:
        await click.response.send_modal(Form(timeout=60))

    await bot.syncs()
    opened = await anna.runs("/compose")
    assert opened.modal is not None
    kept = await anna.submits_modal(opened, {})
    sent = await anna.submits_modal(await anna.runs("/compose"), {"Your text": "be well"})
    with pytest.raises(ClientRefusedError, match="characters"):
        await anna.submits_modal(opened, {"text": "x" * 31})
    with pytest.raises(ClientRefusedError, match="no form"):
        await ben.submits_modal(opened, {})

    assert (kept.text, sent.text) == ("sent: you are mean", "sent: be well")


async def test_a_form_with_labels_selects_and_a_check_box(school: Guild, bot: Bot) -> None:
    anna = school.add_member("anna")
    school.add_channel("general")

    class Newer(discord.ui.Modal, title="Report"):
        why: "discord.ui.Label[Newer]" = discord.ui.Label(
            text="Why",
            component=discord.ui.Select(
                custom_id="why", required=True, options=[discord.SelectOption(label="Insult")]
            ),
        )

        async def on_submit(self, click: Click) -> None:
            assert isinstance(self.why.component, discord.ui.Select)
            await click.response.send_message(",".join(self.why.component.values))

    @bot.tree.command(description="Report")
    async def report(click: Click) -> None:
        await click.response.send_modal(Newer())

    await bot.syncs()

    answer = await anna.submits_modal(await anna.runs("/report"), {"Why": ["Insult"]})
    assert answer.text == "Insult"


async def test_a_form_cannot_answer_a_form_nor_be_too_long(school: Guild, bot: Bot) -> None:
    anna = school.add_member("anna")
    school.add_channel("general")
    codes: list[int] = []

    class Again(Form, title="Again"):
        async def on_submit(self, click: Click) -> None:
            try:
                await click.response.send_modal(Form())
            except discord.HTTPException as error:
                codes.append(error.code)
            await click.response.send_message("no")

    @bot.tree.command(description="Compose")
    async def compose(click: Click) -> None:
        long = Again()
        long.title = "x" * 46
        try:
            await click.response.send_modal(long)
        except discord.HTTPException as error:
            codes.append(error.code)
        await click.response.send_modal(Again())

    await bot.syncs()
    opened = await anna.runs("/compose")
    answer = await anna.submits_modal(opened, {})

    assert (codes, answer.text) == ([50035, 50035], "no")


async def test_a_button_works_after_the_bot_was_restarted(school: Guild, bots: Bots) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")
    first = await bots.ready()
    await first.text(general).send("card", view=Card())
    said = await anna.waits_for(general, "card")
    await first.close()

    second = bots.make()
    second.add_view(Card())
    await bots.ready(second)
    await anna.clicks(said, "case:1:take")

    assert said.content == "taken by anna"


async def test_new_style_messages_hold_text_and_buttons(school: Guild, bot: Bot) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")
    await bot.hears("guild_channel_create")
    view = discord.ui.LayoutView(timeout=None)
    row: discord.ui.ActionRow[discord.ui.LayoutView] = discord.ui.ActionRow(
        discord.ui.Button(label="Go", custom_id="go")
    )
    view.add_item(discord.ui.Container(discord.ui.TextDisplay("Please read"), row))

    await bot.text(general).send(view=view)

    said = await anna.waits_for(general, "Please read")
    assert said.buttons == ["Go"]
