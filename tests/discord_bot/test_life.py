"""Starts, restarts, lost connections and ends: nothing is lost and nothing is said twice."""

import asyncio
from datetime import timedelta

import discord
import pytest

from bot.core.decision import Mode
from bot.core.errors import BadInputError
from bot.discord_bot.client import Door
from tests.discord_bot.house import House
from tests.discord_server import Intent

HURTFUL = "you are worthless"


async def test_a_button_works_after_a_restart(house: House) -> None:
    async with house.running():
        said = await house.anna.says(house.general, HURTFUL)
        prompt = await house.prompt(house.anna)

    async with house.running():
        await house.anna.clicks(prompt, "Delete it")
        await house.server.until(lambda: said.deleted)


async def test_a_form_that_was_opened_before_a_restart_can_be_sent_after_it(house: House) -> None:
    async with house.running():
        await house.anna.says(house.general, HURTFUL)
        form = await house.anna.clicks(await house.prompt(house.anna), "Edit and send again")

    async with house.running():
        await house.anna.submits_modal(form, {"Your new text": "come along"})
        await house.ben.waits_for(house.general, "come along")


async def test_a_week_later_the_buttons_work_without_the_text(house: House) -> None:
    async with house.running() as app:
        said = await house.anna.says(house.general, HURTFUL)
        prompt = await house.prompt(house.anna)
        await house.quiet(app)

    house.clock.ahead = timedelta(days=7)
    async with house.running() as app:
        await app.store.sweep(now=house.clock.now())
        form = await house.anna.clicks(prompt, "Edit and send again")
        await house.anna.clicks(prompt, "Delete it")
        await house.server.until(lambda: said.deleted)

    assert form.modal is not None
    assert "worthless" not in str(form.modal)


async def test_a_button_about_something_forgotten_explains_itself(house: House) -> None:
    async with house.running() as app:
        await house.anna.says(house.general, HURTFUL)
        prompt = await house.prompt(house.anna)
        await house.quiet(app)
        await app.store.erase(house.who(house.anna))

        answer = await house.anna.clicks(prompt, "What is this?")

        assert "so long ago" in answer.text


async def test_a_double_click_does_it_once(house: House) -> None:
    async with house.running() as app:
        said = await house.anna.says(house.general, HURTFUL)
        prompt = await house.prompt(house.anna)
        first, second = (
            await house.anna.clicks(prompt, "Edit and send again"),
            await house.anna.clicks(prompt, "Edit and send again"),
        )

        await house.anna.submits_modal(first, {"Your new text": "come along"})
        await house.ben.waits_for(house.general, "come along")
        late = await house.anna.submits_modal(second, {"Your new text": "come here"})
        refused = await late.followup()
        await house.quiet(app)

        assert said.deleted
        assert "changed or deleted this message already" in refused.text
        assert "come here" not in "".join(one.text for one in house.ben.sees(house.general))


async def test_what_was_written_while_nobody_listened_is_read_after_the_start(
    house: House,
) -> None:
    async with house.running() as app:
        await house.ben.says(house.general, "hello")
        await house.quiet(app)

    await house.anna.says(house.general, HURTFUL)
    async with house.running() as app:
        await house.prompt(house.anna)
        await house.quiet(app)

        assert len((await house.standing(app, house.anna)).strikes) == 1


async def test_what_was_written_while_a_resume_failed_is_read(house: House) -> None:
    async with house.running() as app:
        await house.ben.says(house.general, "hello")
        await house.quiet(app)
        house.server.gateway.resumable = False
        await house.server.gateway.close(4009)
        await house.anna.says(house.general, HURTFUL)

        await house.prompt(house.anna)
        await house.quiet(app)

        assert len((await house.standing(app, house.anna)).strikes) == 1
        assert len(house.anna.sees(house.anna.dm)) == 1


def ready_when_told(monkeypatch: pytest.MonkeyPatch) -> asyncio.Event:
    """Until the event is set nothing that was missed is fetched."""
    ready, on_ready, on_available = asyncio.Event(), Door.on_ready, Door.on_guild_available

    async def waits(door: Door) -> None:
        await ready.wait()
        await on_ready(door)

    async def is_back(door: Door, guild: discord.Guild) -> None:
        door._doubt([guild])
        await ready.wait()
        await on_available(door, guild)

    monkeypatch.setattr(Door, "on_ready", waits)
    monkeypatch.setattr(Door, "on_guild_available", is_back)
    return ready


async def test_a_night_is_read_although_somebody_writes_before_the_bot_is_ready(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with house.running() as app:
        await house.ben.says(house.general, "hello")
        await house.quiet(app)

    await house.anna.says(house.general, HURTFUL)
    house.server.clock.advance(600)  # a minute is always read again
    ready = ready_when_told(monkeypatch)
    async with house.running(ready=False) as app:
        await house.server.until(lambda: house.server.gateway.identifies >= 2)
        await house.ben.says(house.general, "good morning")
        await house.eventually(lambda: "good morning" in house.classifier.seen)
        ready.set()
        await house.prompt(house.anna)
        await house.quiet(app)

    seen = house.classifier.seen
    assert seen.index("good morning") < seen.index(HURTFUL)


async def test_a_lost_session_is_read_although_somebody_writes_before_the_bot_is_ready(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with house.running() as app:
        await house.ben.says(house.general, "hello")
        await house.quiet(app)
        ready = ready_when_told(monkeypatch)
        house.server.gateway.resumable = False
        await house.server.gateway.close(4009)
        await house.anna.says(house.general, HURTFUL)
        house.server.clock.advance(600)
        await house.server.until(lambda: house.server.gateway.identifies >= 2)
        await house.ben.says(house.general, "good morning")
        await house.eventually(lambda: "good morning" in house.classifier.seen)
        ready.set()
        await house.prompt(house.anna)
        await house.quiet(app)

    seen = house.classifier.seen
    assert seen.index("good morning") < seen.index(HURTFUL)


async def test_a_message_that_comes_twice_counts_once(house: House) -> None:
    async with house.running() as app:
        house.server.gateway.deliver_twice("MESSAGE_CREATE")
        await house.anna.says(house.general, HURTFUL)
        await house.prompt(house.anna)
        await house.quiet(app)

        assert len((await house.standing(app, house.anna)).strikes) == 1
        assert len(house.anna.sees(house.anna.dm)) == 1


async def test_one_bad_payload_does_not_end_the_bot(
    house: House, logged: list[dict[str, object]]
) -> None:
    async with house.running() as app:
        house.server.gateway.send_raw("INTERACTION_CREATE", {"id": "1", "type": 2})
        await house.server.until(lambda: house.server.gateway.identifies >= 2)
        await house.until_ready()
        await house.anna.says(house.general, HURTFUL)

        await house.prompt(house.anna)
        await house.quiet(app)

    assert "gateway_ended" in {str(event["event"]) for event in logged}


@pytest.mark.parametrize("status", [500, 503])
async def test_a_prompt_that_was_sent_although_discord_failed_is_not_sent_again(
    house: House, status: int
) -> None:
    async with house.running() as app:
        house.server.faults.fail("POST /channels/*/messages", status, after=True, times=1)
        await house.anna.says(house.general, HURTFUL)
        await house.quiet(app)

        assert len(house.anna.sees(house.anna.dm)) == 1


async def test_a_prompt_is_found_again_after_the_nonce_has_been_forgotten(house: House) -> None:
    async with house.running() as app:
        house.clock.ahead = timedelta(hours=1)
        house.server.faults.reset("POST /channels/*/messages", after=True, times=1)
        await house.anna.says(house.general, HURTFUL)
        await house.quiet(app)

        assert len(house.anna.sees(house.anna.dm)) == 1


async def test_somebody_who_has_left_is_no_trouble(house: House) -> None:
    async with house.running() as app:
        await house.anna.says(house.general, HURTFUL)
        form = await house.anna.clicks(await house.prompt(house.anna), "Edit and send again")
        await house.anna.leaves()
        await house.anna.submits_modal(form, {"Your new text": "come along"})
        await house.quiet(app)

        assert "come along" not in "".join(one.text for one in house.ben.sees(house.general))


async def test_what_has_come_in_is_read_before_the_end(house: House) -> None:
    async with house.running():
        for number in range(30):
            await house.anna.says(house.general, f"hello {number}")
        await house.eventually(lambda: "hello 0" in house.classifier.seen)

    async with house.running() as app:
        await house.quiet(app)
        assert house.classifier.seen.count("hello 29") == 1


async def test_a_wrong_token_ends_it_with_a_sentence(house: House) -> None:
    with pytest.raises(ExceptionGroup) as refused:
        async with house.running(ready=False, token="wrong"):
            await asyncio.sleep(5)

    assert "discord-token-wrong" in str(refused.value.exceptions[0])
    assert isinstance(refused.value.exceptions[0], BadInputError)


async def test_a_missing_intent_ends_it_with_a_sentence(house: House) -> None:
    house.server.world.application.privileged = Intent(0)

    with pytest.raises(ExceptionGroup) as refused:
        async with house.running(ready=False):
            await asyncio.sleep(5)

    assert "discord-intents-missing" in str(refused.value.exceptions[0])


async def test_nothing_is_done_twice_after_a_start_that_reads_again(house: House) -> None:
    async with house.running(Mode.HOLD) as app:
        await house.anna.says(house.general, "I will kill you")
        await house.prompt(house.anna)
        await house.mona.waits_for(house.desk, "Urgent")
        await house.quiet(app)
    before = len(house.server.requests("POST /channels"))

    async with house.running(Mode.HOLD) as app:
        await house.ben.says(house.general, "hello")
        await house.quiet(app)

    assert len(house.server.requests("POST /channels")) == before


async def test_two_connections_share_the_servers(house: House) -> None:
    house.shards = 2
    async with house.running():
        await house.anna.says(house.general, HURTFUL)
        await house.prompt(house.anna)


async def test_a_click_that_discord_tells_twice_is_answered_once(house: House) -> None:
    async with house.running() as app:
        await house.anna.says(house.general, HURTFUL)
        prompt = await house.prompt(house.anna)
        house.server.gateway.deliver_twice("INTERACTION_CREATE")

        await house.anna.clicks(prompt, "Delete it")

        await house.server.until(lambda: "It is gone" in prompt.text)
        await house.quiet(app)
        assert len(house.anna.sees(house.anna.dm)) == 1
