"""``/rules``: shown in plain words, changed by one click after the difference was seen."""

from bot.core.decision import Mode
from bot.core.rules import preset
from bot.core.rules_form import worded
from bot.core.wordlists import WordLists
from classifiers.verdict import Label
from tests.discord_bot.house import House
from tests.discord_server import Answer, Message, Permission, Person

APPLY = "Put it in force"


def managing(house: House) -> Person:
    """Mona, who may manage the server from now on."""
    house.mods.permissions |= Permission.MANAGE_GUILD
    return house.mona


async def asked(who: Person, command: str, **options: object) -> Answer:
    answer = await who.runs(f"/rules {command}", **options)
    await answer.done()
    assert answer.ephemeral
    return answer


async def proposed(who: Person, command: str, **options: object) -> Message:
    answer = await asked(who, command, **options)
    assert answer.message is not None
    return answer.message


async def suggested(
    who: Person, command: str, option: str, typed: str, **others: object
) -> list[str]:
    found = await who.autocompletes(f"/rules {command}", option, typed, **others)
    return [f"{one['name']} = {one['value']}" for one in found]


async def test_what_is_in_force_fits_on_a_phone_in_plain_words(house: House) -> None:
    mona = managing(house)
    async with house.running(Mode.NUDGE):
        text = (await asked(mona, "show")).text
        mona.user.locale = "it"
        italian = await mona.runs("/regolamento show")
        await italian.done()

    assert text.startswith("**Community** (community/1)\nMode: Ask the author\nIn force since <t:")
    assert (
        "\n**insult**: prompt 0.82 · strike 0.92 · taken down 0.97 · weight of a strike 1\n" in text
    )
    assert "2. from 3.5: moderators are called\n" in text
    assert "take away links for 24 hours. Discord cannot do only that" in text
    assert "A tip about swearing from: **never**" in text
    assert len(text) < 2000
    assert "**insulto**: invito 0.82 · richiamo 0.92" in italian.text
    assert "togliere i link per 24 ore" in italian.text


async def test_a_preset_is_compared_first_and_put_in_force_by_one_click(house: House) -> None:
    mona = managing(house)
    async with house.running(Mode.HOLD) as app:
        shown = await proposed(mona, "preset", name="gaming")
        buttons = shown.components
        assert "Nothing is in force before you press the button" in shown.text
        assert "Ready-made rules: Community → **Gaming**" in shown.text
        assert "**toxicity**: nothing follows from it any more" in shown.text
        assert "prompt 0.82 → **0.92** · strike 0.92 → **0.97**" in shown.text
        assert "voice channels for one hour. Discord" in shown.text
        assert await app.steering.rules(house.community) == preset("community", mode=Mode.HOLD)

        await mona.clicks(shown, APPLY)
        await house.server.world.until(lambda: "**In force.**" in shown.text)

        assert await app.steering.rules(house.community) == preset("gaming", mode=Mode.HOLD)
        told = await house.otto.waits_for(house.desk, "Ready-made rules: Community → Gaming")
        assert f"<@{mona.id}> has set the bot" in told.text

        shown.components = buttons
        await mona.clicks(shown, APPLY)
        await house.server.world.until(lambda: "say so already" in shown.text)
        assert len(await app.store.pages(house.community, limit=9)) == 2
        assert "say so already" in (await asked(mona, "preset", name="gaming")).text


async def test_one_number_is_set_and_nonsense_is_refused_with_its_reason(house: House) -> None:
    mona = managing(house)
    async with house.running(Mode.HOLD) as app:
        fields = await suggested(mona, "set", "what", "insult prom")
        rungs = await suggested(mona, "set", "what", "step 2")
        values = await suggested(mona, "set", "value", "0.8", what="limits.insult.nudge_at")
        unsure = await suggested(mona, "set", "value", "", what="unread")
        assert fields == ["insult: prompt = limits.insult.nudge_at"]
        assert rungs[0] == "step 2 (moderators are called): from which weight on = ladder.1.at"
        assert values == ["0.8 = 0.8", "0.82 = 0.82", "never = never"]
        assert unsure == ["it is counted = note", "moderators are called = escalate"]
        assert await suggested(mona, "set", "value", "", what="nonsense") == []

        for what, value, why in (
            ("limits.insult.nudge_at", "0.95", "“insult: strike” is 0.92, below “insult: prompt”"),
            ("ladder.1.at", "0.5", "below “step 1 (a firmer prompt): from which weight on” at"),
            ("limits.insult.nudge_at", "high", "Write a number, such as 0.9"),
            ("ladder.9.at", "3", "no setting “ladder.9.at”"),
            ("prompts_per_day", "2.5", "Write a whole number"),
            ("unread", "shout", "Use one of: note, escalate"),
        ):
            assert why in (await asked(mona, "set", what=what, value=value)).text

        shown = await proposed(mona, "set", what="limits.insult.nudge_at", value="0,9")
        late = await proposed(mona, "set", what="ladder.1.at", value="4.5")
        never = await proposed(mona, "set", what="limits.bullying.nudge_at", value="Never")
        assert "**insult**: prompt 0.82 → **0.9**" in shown.text
        assert "Step 2: from 3.5: moderators are called → **from 4.5" in late.text
        assert "**bullying**: nothing follows from it any more" in never.text

        await mona.clicks(shown, APPLY)
        await house.server.world.until(lambda: "**In force.**" in shown.text)
        refused = await mona.clicks(late, APPLY)
        assert "The rules have been changed" in (await refused.followup()).text
        rules = await app.steering.rules(house.community)
        assert rules.limits[Label.INSULT].nudge_at == 0.9
        assert rules.ladder == preset("community").ladder


async def test_versions_are_compared_and_an_earlier_one_comes_back(house: House) -> None:
    mona = managing(house)
    async with house.running(Mode.HOLD) as app:
        shown = await proposed(mona, "set", what="limits.insult.nudge_at", value="0.9")
        await mona.clicks(shown, APPLY)
        await house.server.world.until(lambda: "**In force.**" in shown.text)
        await app.steering.pause(house.community, by="discord:1")
        now, middle, first = await app.store.pages(house.community, limit=9)

        offered = await suggested(mona, "diff", "before", "")
        assert len(offered) == 3
        assert offered[0].startswith("now · 20")
        assert " UTC · mona · community/1+" in offered[1]
        assert offered[2].endswith(f" UTC · somebody · community/1 = {first.number}")
        assert len(await suggested(mona, "revert", "version", "MONA")) == 1

        both = await asked(mona, "diff", before=str(first.number), after=str(middle.number))
        newest = await asked(mona, "diff", before=str(middle.number))
        same = await asked(mona, "diff", before=str(now.number))
        assert "**insult**: prompt 0.82 → **0.9**" in both.text
        assert f"<@{mona.id}>" in both.text
        assert "nothing differs but perhaps the mode" in newest.text
        assert "the same version" in same.text
        assert "no such version" in (await asked(mona, "revert", version="999")).text

        back = await proposed(mona, "revert", version=str(first.number))
        assert "**insult**: prompt 0.9 → **0.82**" in back.text
        await mona.clicks(back, APPLY)
        await house.server.world.until(lambda: "**In force.**" in back.text)
        page = await app.store.page(house.community)
        assert page is not None
        assert (page.rules, page.resumes) == (preset("community"), Mode.HOLD)


async def test_who_may_not_manage_the_server_is_refused_and_at_the_click_too(house: House) -> None:
    mona = managing(house)
    async with house.running(Mode.HOLD) as app:
        shown = await proposed(mona, "preset", name="school")
        house.mods.permissions &= ~Permission.MANAGE_GUILD
        for known in house.server.world.commands[None].values():
            known["default_member_permissions"] = None

        clicked = await mona.clicks(shown, APPLY)
        answers = [
            await mona.runs("/rules show"),
            await mona.runs("/rules preset", name="school"),
            await mona.runs("/rules set", what="unread", value="note"),
            await mona.runs("/rules diff", before="1"),
            await mona.runs("/rules revert", version="1"),
        ]

        assert all("may manage the server" in one.text for one in (clicked, *answers))
        for command, option in (("set", "what"), ("set", "value"), ("revert", "version")):
            assert await suggested(mona, command, option, "") == []
        assert await app.steering.rules(house.community) == preset("community", mode=Mode.HOLD)


async def test_a_server_without_rules_of_its_own_can_be_shown_and_changed(house: House) -> None:
    mona = managing(house)
    async with house.running(settled=False) as app:
        assert "Nobody has changed the rules here yet" in (await asked(mona, "show")).text
        assert await suggested(mona, "revert", "version", "") == []
        shown = await proposed(mona, "set", what="prompts_per_day", value="1")

        await mona.clicks(shown, APPLY)
        await house.server.world.until(lambda: "**In force.**" in shown.text)

        assert (await app.steering.rules(house.community)).prompts_per_day == 1


async def test_what_is_too_long_for_a_message_comes_as_a_file(house: House) -> None:
    mona = managing(house)
    many = WordLists(deny=tuple(f"an unwanted word number {n}" for n in range(90)))
    async with house.running(rules=worded(preset("community"), many)) as app:
        await app.store.set_rules(
            house.community, preset("gaming"), by="console", now=house.clock.now()
        )
        now, before = await app.store.pages(house.community, limit=2)

        answer = await asked(mona, "diff", before=str(before.number), after=str(now.number))

        assert "one more line, in the file" in answer.text
        assert answer.message is not None
        (file,) = answer.message.attachments
        assert b"number 89" in house.server.world.files[file["id"]]
