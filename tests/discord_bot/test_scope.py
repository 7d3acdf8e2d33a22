"""Which channels are read, how authors are spoken to, and a moderators' channel that is private."""

import pytest

from bot.core.decision import Mode
from bot.core.rules import preset
from bot.discord_bot.scope import ALL, BUT, ONLY, Scope, scope_of
from tests.discord_bot.house import House
from tests.discord_bot.panels import opened
from tests.discord_server import ChannelKind, Permission

HURTFUL = "you are worthless"
SAD = "nobody cares, I want to kill myself"


@pytest.mark.parametrize(
    ("scope", "within", "read"),
    [
        (Scope(), (1,), True),
        (Scope(), (), True),
        (Scope(desk=1), (1,), False),
        (Scope(ONLY, (1,)), (1,), True),
        (Scope(ONLY, (1,)), (2, 1), True),
        (Scope(ONLY, (1,)), (2,), False),
        (Scope(ONLY, (1,)), (), False),
        (Scope(ONLY, (1,), desk=1), (1,), False),
        (Scope(BUT, (1,)), (2, 1), False),
        (Scope(BUT, (1,)), (2,), True),
        (Scope(BUT, (1,)), (), False),
    ],
)
def test_a_place_is_read_by_what_it_stands_in(
    scope: Scope, within: tuple[int, ...], *, read: bool
) -> None:
    assert scope.holds(within) is read


@pytest.mark.parametrize("scope", [Scope(), Scope(ONLY, (1, 2)), Scope(BUT, (), desk=3)])
def test_a_scope_is_kept_as_a_note(scope: Scope) -> None:
    assert scope_of(scope.note, scope.desk) == scope
    assert (scope.note is None) == (scope.how == ALL)


async def test_only_the_chosen_channels_and_their_threads_are_read(house: House) -> None:
    games = house.guild.add_channel("games")
    async with house.running(Mode.NUDGE) as app:
        panel = await opened(house)
        await panel.press("Channels and prompts", "reads every channel")
        await panel.choose("k1s:reads:2", "Only the channels that I choose", "none chosen yet")
        refused = await panel.who.clicks(panel.message, "Put in force")
        assert "Choose at least one channel" in (await refused.followup()).text
        await panel.choose("k1s:channels:2", games, f"<#{games.id}>")
        await panel.press("Put in force", "It is in force")

        await house.anna.says(house.general, HURTFUL)
        await house.anna.says(house.general, SAD)
        asked = await house.ben.says(games, "good morning")
        thread = await house.ben.starts_thread(asked, "tea")
        await house.ben.says(thread, HURTFUL)
        await house.prompt(house.ben)
        await house.quiet(app)

        assert house.anna.sees(house.anna.dm) == []
        assert (await house.standing(app, house.anna)).version == 0
        assert HURTFUL in house.classifier.seen
        assert house.classifier.seen.count(HURTFUL) == 1
        told = await house.mona.waits_for(house.desk, "reads **only** these channels")
        assert f"<#{games.id}>" in told.text


async def test_a_category_can_be_left_out_and_taken_in_again(house: House) -> None:
    quiet = house.guild.add_channel("quiet place", ChannelKind.CATEGORY)
    diary = house.guild.add_channel("diary", category=quiet)
    async with house.running(Mode.NUDGE) as app:
        panel = await opened(house)
        await panel.press("Channels and prompts", "reads every channel")
        await panel.choose("k1s:reads:2", "Every channel but those I choose", "none chosen yet")
        await panel.choose("k1s:channels:2", quiet, f"<#{quiet.id}>")
        await panel.press("Put in force", "It is in force")
        left = await house.anna.says(diary, HURTFUL)
        await house.quiet(app)
        assert house.anna.sees(house.anna.dm) == []
        brought = await (await house.ben.runs_on(left, "Check this message")).done()
        assert "not to read this channel" in brought.text

        await panel.choose("k1s:reads:2", "Every channel that it sees", "but never the")
        await panel.press("Put in force", "It is in force")
        await house.anna.says(diary, HURTFUL)
        await house.prompt(house.anna)


async def test_what_is_not_read_is_not_fetched_after_a_restart_either(house: House) -> None:
    games = house.guild.add_channel("games")
    async with house.running(Mode.NUDGE) as app:
        await house.ben.says(games, "hello")
        await house.ben.says(house.general, "hello")
        await house.quiet(app)
        now = house.clock.now()
        await app.store.set_memo(house.community, "discord-reads", f"but {games.id}", now=now)
    await house.anna.says(games, HURTFUL)
    await house.ben.says(house.general, HURTFUL)

    async with house.running(settled=False):
        await house.prompt(house.ben)

    assert house.anna.sees(house.anna.dm) == []
    assert house.server.requests(f"GET /channels/{games.id}/messages") == []
    assert house.server.requests(f"GET /channels/{house.general.id}/messages")


async def test_what_moderators_quote_to_each_other_is_never_read(house: House) -> None:
    async with house.running(Mode.NUDGE) as app:
        await house.mona.says(house.desk, f"ben wrote: {HURTFUL}")
        await house.quiet(app)

        assert house.mona.sees(house.mona.dm) == []
        assert house.classifier.seen == []


async def test_authors_are_spoken_to_by_a_note_where_that_was_chosen(house: House) -> None:
    async with house.running(Mode.NUDGE):
        panel = await opened(house)
        await panel.press("Channels and prompts", "direct message")
        await panel.choose("k1s:prompts:2", "By a note in the channel", "everybody sees")
        await panel.press("Back", "Ask the author")
        await panel.press("Put in force", "It is in force")
        await house.mona.waits_for(house.desk, "**note in the channel**")

        await house.anna.says(house.general, HURTFUL)
        note = await house.anna.waits_for(house.general, "there is a note for you")

        assert HURTFUL not in note.text
        assert house.anna.sees(house.anna.dm) == []
        owner = house.guild.owner()
        status = await (await owner.runs("/kindness status", house.general)).done()
        assert "**note in the channel**" in status.text


async def test_the_status_says_what_is_read(house: House) -> None:
    rooms = [house.guild.add_channel(f"room-{number}") for number in range(30)]
    async with house.running(Mode.NUDGE) as app:
        listed = " ".join(room.id for room in rooms)
        now = house.clock.now()
        await app.store.set_memo(house.community, "discord-reads", f"only {listed}", now=now)

        answer = await (await house.guild.owner().runs("/kindness status", house.general)).done()

    assert f"reads **only** these channels, with their threads: <#{rooms[0].id}>" in answer.text
    assert "and 26 more" in answer.text
    assert len(answer.text) <= 2000


async def test_a_chosen_channel_that_the_bot_does_not_see_is_named(house: House) -> None:
    hidden = house.guild.add_channel("hidden", hidden_from_bot=True)
    async with house.running(Mode.NUDGE) as app:
        now = house.clock.now()
        await app.store.set_memo(house.community, "discord-reads", f"only {hidden.id}", now=now)

        answer = await (await house.guild.owner().runs("/kindness status", house.general)).done()

    assert f"**View Channel** is missing (<#{hidden.id}>)" in answer.text
    assert "Send Messages** is missing" not in answer.text


async def test_a_public_moderators_channel_is_refused_with_a_remedy(house: House) -> None:
    async with house.running(Mode.OBSERVE) as app:
        panel = await opened(house)
        await panel.choose("k1s:desk", house.general, "Everybody can see the moderators’ channel")
        await panel.choose("k1s:mode", "Ask the author", "**Ask the author**")

        refused = await panel.who.clicks(panel.message, "Put in force")

        assert "Private Channel" in (await refused.followup()).text
        assert (await app.steering.rules(house.community)) == preset("community", mode=Mode.OBSERVE)
        house.general.deny(house.guild.id, Permission.VIEW_CHANNEL)
        house.general.allow(house.server.bot, Permission.VIEW_CHANNEL)
        await panel.press("Put in force", "It is in force")


async def test_roles_that_see_the_moderators_channel_and_do_not_moderate_are_named(
    house: House,
) -> None:
    everyone = house.guild.add_role("Class 3b", Permission(0))
    house.desk.allow(everyone, Permission.VIEW_CHANNEL)
    async with house.running(Mode.NUDGE):
        text = (await opened(house)).text

    assert f"can see the moderators’ channel too: <@&{everyone.id}>." in text
