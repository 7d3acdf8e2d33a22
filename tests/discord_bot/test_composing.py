"""``/check`` and ``/write``: nothing is published until its author says so."""

from tests.discord_bot.house import House
from tests.discord_server import Channel, Message, Permission

HURTFUL = "you are worthless"


async def test_a_text_is_checked_and_nothing_is_published(house: House) -> None:
    async with house.running():
        good = await (await house.anna.runs("/check", text="you are lovely")).done()
        bad = await (await house.anna.runs("/check", text=HURTFUL)).done()

    assert "reads well" in good.text
    assert "could hurt" in bad.text
    assert "“worthless”" in bad.text
    assert good.ephemeral
    assert bad.ephemeral
    assert house.ben.sees(house.general) == []


async def test_a_check_works_in_direct_messages_as_well(house: House) -> None:
    async with house.running():
        answer = await (await house.anna.runs("/check", house.anna.dm, text=HURTFUL)).done()

        assert "could hurt" in answer.text


async def test_something_kind_is_written_looked_at_and_sent(house: House) -> None:
    async with house.running():
        opened = await house.anna.runs("/write", house.general)
        preview = await (
            await house.anna.submits_modal(opened, {"Your new text": "well done @everyone *ben*"})
        ).done()
        assert house.ben.sees(house.general) == []
        assert preview.message is not None
        assert preview.message.buttons == ["Send it", "Change it"]

        sent = await house.anna.clicks(preview.message, "Send it")
        posted = await house.ben.waits_for(house.general, "well done")
        await house.says(sent, "It is sent")

        assert posted.content == f"<@{house.anna.id}> writes:\n>>> well done @everyone *ben*"
        assert posted.pinged == []
        other = await house.ben.clicks(posted, "Delete mine")
        assert "somebody else" in other.text
        await house.anna.clicks(posted, "Delete mine")
        await house.server.until(lambda: posted.deleted)


async def test_what_could_hurt_is_not_offered_to_be_sent_and_can_be_changed(house: House) -> None:
    async with house.running():
        opened = await house.anna.runs("/write", house.general)
        preview = await (await house.anna.submits_modal(opened, {"Your new text": HURTFUL})).done()
        assert preview.message is not None
        assert preview.message.buttons == ["Change it"]

        again = await house.anna.clicks(preview.message, "Change it")
        better = await house.anna.submits_modal(again, {"Your new text": "you are lovely"})
        await house.says(better, "Nothing is sent yet")

        assert HURTFUL in str(again.modal)


async def test_who_may_not_write_here_does_not_write_through_us(house: House) -> None:
    async with house.running():
        opened = await house.anna.runs("/write", house.general)
        preview = await (await house.anna.submits_modal(opened, {"Your new text": "hello"})).done()
        house.general.deny(house.anna.user, Permission.SEND_MESSAGES)
        assert preview.message is not None
        refused = await house.anna.clicks(preview.message, "Send it")

        assert "cannot write here" in (await refused.followup()).text


async def test_commands_are_in_the_language_of_who_types(house: House) -> None:
    house.anna.user.locale = "it"
    async with house.running():
        answer = await (await house.anna.runs("/controlla", house.general, text="ciao")).done()

        assert "Suona bene" in answer.text


async def test_commands_are_told_to_discord_only_when_they_have_changed(house: House) -> None:
    for _ in range(2):
        async with house.running():
            pass

    assert len(house.server.requests("PUT /applications")) == 1


async def test_a_form_without_words_is_refused(house: House) -> None:
    async with house.running():
        opened = await house.anna.runs("/write", house.general)
        answer = await house.anna.submits_modal(opened, {"Your new text": "   "})

        assert "no words" in (await answer.done()).text


async def preview_of(house: House, text: str, place: Channel | None = None) -> Message:
    """What somebody has before them who has written a text in the form."""
    opened = await house.anna.runs("/write", place or house.general)
    answer = await (await house.anna.submits_modal(opened, {"Your new text": text})).done()
    assert answer.message is not None
    return answer.message


async def test_nobody_can_pass_for_somebody_else(house: House) -> None:
    await house.anna.takes_nick("Ms. Rossi")
    async with house.running():
        preview = await preview_of(house, f"hello\n<@{house.mona.id}> writes:\nI am silly")
        await house.anna.clicks(preview, "Send it")
        posted = await house.ben.waits_for(house.general, "I am silly")

    assert posted.content.startswith(f"<@{house.anna.id}> writes:\n>>> hello\n")
    assert "Rossi" not in posted.text
    assert posted.pinged == []


async def test_links_are_not_posted_for_others_and_the_text_is_not_lost(house: House) -> None:
    async with house.running():
        for link in ("https://example.org", "[here](http://example.org)", "discord.gg/abc"):
            preview = await preview_of(house, f"look {link}")

            assert "posts no links" in preview.text
            assert link in preview.text
            assert preview.buttons == ["Change it"]


async def test_nobody_gets_around_slow_mode(house: House) -> None:
    house.general.slowmode = 30
    async with house.running():
        preview = await preview_of(house, "hello")
        refused = await house.anna.clicks(preview, "Send it")

        assert "slow mode" in (await refused.followup()).text
        assert "hello" in preview.text
        house.general.allow(house.anna.user, Permission.BYPASS_SLOWMODE)
        await house.anna.clicks(preview, "Send it")
        await house.ben.waits_for(house.general, "hello")


async def test_a_locked_thread_stays_locked(house: House) -> None:
    thread = await house.ben.starts_empty_thread(house.general, "tea")
    await house.anna.says(thread, "hi")
    thread.locked = True
    async with house.running():
        preview = await preview_of(house, "hello", thread)
        refused = await house.anna.clicks(preview, "Send it")

        assert "cannot write here" in (await refused.followup()).text


async def test_a_text_that_cannot_be_judged_now_is_given_back(house: House) -> None:
    async with house.running():
        house.classifier.failures = 1
        preview = await preview_of(house, "hello")

        assert "try again in a few minutes" in preview.text
        assert "classifier" not in preview.text
        assert "hello" in preview.text
        assert preview.buttons == ["Change it"]


async def test_a_bot_that_may_not_post_says_who_can_mend_it(house: House) -> None:
    async with house.running():
        preview = await preview_of(house, "hello")
        house.general.deny(house.server.bot, Permission.SEND_MESSAGES)
        refused = await house.anna.clicks(preview, "Send it")

        said = (await refused.followup()).text
        assert "tell those who run the server" in said
        assert house.general.id not in said
