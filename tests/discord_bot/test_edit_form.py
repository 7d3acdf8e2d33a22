"""The form in which an author changes a message: nothing of theirs is lost, nothing is put in."""

from bot.core.decision import Mode
from tests.discord_bot.house import House
from tests.discord_server import Answer, Upload

HURTFUL = "you are worthless"


def field(form: Answer) -> dict[str, str]:
    """The one field of a form, with what stands above it."""
    modal = form.modal
    assert modal is not None
    (label,) = modal["components"]
    return {
        "text": label["component"].get("value") or "",
        "note": label.get("description") or "",
        "most": str(label["component"]["max_length"]),
    }


async def test_the_longest_message_of_all_stands_in_the_form_whole(house: House) -> None:
    long = f"{HURTFUL} " + "word " * 795
    house.anna.user.nitro = True
    async with house.running(Mode.NUDGE):
        await house.anna.says(house.general, long)
        form = await house.anna.clicks(await house.prompt(house.anna), "Edit and send again")

        assert field(form)["text"] == long.strip()
        kind = "kind " * 790
        await house.anna.submits_modal(form, {"Your new text": kind})
        posted = await house.ben.waits_for(house.general, "kind kind")
        assert kind.strip() in posted.text


async def test_only_what_was_typed_stands_in_the_form_and_what_is_left_behind_is_said(
    house: House,
) -> None:
    async with house.running(Mode.NUDGE):
        picture = Upload("a sleepy cat.png", description="my cat")
        await house.anna.says(house.general, HURTFUL, files=[picture])
        form = await house.anna.clicks(await house.prompt(house.anna), "Edit and send again")

        assert field(form)["text"] == HURTFUL
        assert "Pictures, files and stickers" in field(form)["note"]


async def test_a_message_of_words_alone_needs_no_note(house: House) -> None:
    async with house.running(Mode.NUDGE):
        await house.anna.says(house.general, HURTFUL)
        form = await house.anna.clicks(await house.prompt(house.anna), "Edit and send again")

        assert field(form) == {"text": HURTFUL, "note": "", "most": "4000"}


async def test_a_new_text_that_cannot_be_judged_now_comes_back(house: House) -> None:
    async with house.running(Mode.NUDGE):
        await house.anna.says(house.general, HURTFUL)
        form = await house.anna.clicks(await house.prompt(house.anna), "Edit and send again")
        house.classifier.failures = 1
        answer = await house.anna.submits_modal(form, {"Your new text": "a better text"})

        said = (await answer.followup()).text
        assert "try again in a few minutes" in said
        assert "a better text" in said


async def test_a_new_link_is_not_posted_and_one_that_was_there_is(house: House) -> None:
    async with house.running(Mode.NUDGE):
        await house.anna.says(house.general, f"{HURTFUL} https://example.org/a")
        prompt = await house.prompt(house.anna)
        form = await house.anna.clicks(prompt, "Edit and send again")
        answer = await house.anna.submits_modal(form, {"Your new text": "see discord.gg/xyz"})
        assert "posts no links" in (await answer.followup()).text

        again = await house.anna.clicks(prompt, "Edit and send again")
        await house.anna.submits_modal(again, {"Your new text": "see https://example.org/a"})
        await house.ben.waits_for(house.general, "see https://example.org/a")
