"""``/words``: what a server allows and what it does not want, previewed before it counts."""

from collections.abc import Sequence

from bot.core.decision import Mode
from bot.core.rules import preset
from bot.core.rules_form import worded
from bot.core.wordlists import WordLists
from classifiers.verdict import Label
from tests.discord_bot.house import House
from tests.discord_bot.test_rules_command import managing
from tests.discord_server import Answer, Message, Permission, Person

WORDS = WordLists(allow=("worm",), deny=("blorpo",))


def by_words(text: str) -> dict[Label, float]:
    """Ducks and worms are insults by themselves; some things are whatever stands beside them."""
    found: dict[Label, float] = {}
    if "duck" in text or "worm" in text:
        found = {Label.INSULT: 0.9}
    if "worthless" in text:
        found = {Label.BULLYING: 0.93, Label.INSULT: 0.9}
    if "kill" in text:
        found |= {Label.THREAT: 0.99}
    return found


async def asked(who: Person, command: str, **options: object) -> Answer:
    answer = await who.runs(f"/words {command}", **options)
    await answer.done()
    assert answer.ephemeral
    return answer


async def proposed(who: Person, command: str, **options: object) -> Message:
    answer = await asked(who, command, **options)
    assert answer.message is not None
    return answer.message


async def pressed(house: House, who: Person, shown: Message, button: str) -> None:
    await who.clicks(shown, button)
    await house.server.world.until(lambda: not shown.components)


def prompts(house: House, people: Sequence[Person]) -> int:
    return sum(len(one.sees(one.dm)) for one in people)


async def test_an_allowed_word_is_previewed_on_what_is_on_record_and_then_asks_nobody(
    house: House,
) -> None:
    house.classifier.script = by_words
    mona = managing(house)
    async with house.running(Mode.NUDGE) as app:
        for text in ("what a duck", "you are a worthless duck", "duck, I kill you"):
            await house.anna.says(house.general, text)
        await house.otto.says(house.general, "you worm")
        await house.quiet(app)

        shown = await proposed(mona, "allow", word=" DUCK ")
        assert "**Allow “duck” here?** Nothing changes before you press" in shown.text
        assert "It stands in 3 of the 4 texts" in shown.text
        assert "3 of them led to a prompt. With the word allowed, one would have been spared" in (
            shown.text
        )
        assert f"/channels/{house.guild.id}/{house.general.id}/" in shown.text
        buttons = shown.components
        await pressed(house, mona, shown, "Allow it")

        assert "**In force.**" in shown.text
        told = await house.otto.waits_for(house.desk, "Allowed from then on: “duck”")
        assert f"<@{mona.id}>" in told.text
        before = prompts(house, [house.ben])
        await house.ben.says(house.general, "a duck, a duck")
        await house.ben.says(house.general, "d\u00fcck")
        await house.quiet(app)
        assert prompts(house, [house.ben]) == before
        await house.ben.says(house.general, "you are a worthless duck")
        assert "worthless" in (await house.prompt(house.ben)).text

        shown.components = buttons
        await mona.clicks(shown, "Allow it")
        await house.server.world.until(lambda: "say so already" in shown.text)
        assert (
            "is on the list of what is fine here already"
            in (await asked(mona, "allow", word="duck")).text
        )


async def test_a_denied_word_leads_to_a_prompt_in_any_language_and_disguise(house: House) -> None:
    mona = managing(house)
    house.classifier.speaks = frozenset()
    async with house.running(Mode.NUDGE) as app:
        shown = await proposed(mona, "deny", word="Blorpo")
        assert "No text of the last 30 days is still kept" in shown.text
        assert "Ordinary messages are not kept, so nobody can count" in shown.text
        await pressed(house, mona, shown, "Put it on the list")
        assert (await app.steering.rules(house.community)).words.deny == ("blorpo",)

        await house.ben.says(house.general, "ciao bl0rpo, come va")
        said = await house.prompt(house.ben)

        assert "It has a word on this server’s list" in said.text
        assert "__**bl0rpo**__" in said.text
        assert (await house.standing(app, house.ben)).strikes == ()
        again = await proposed(mona, "deny", word="blorpo va")
        assert "It stands in 0 of the 1 texts" in again.text
        assert "its other forms" in again.text
        checked = await house.anna.runs("/check", text="my blorpo")
        await checked.done()
        assert "a word on this server’s list" in checked.text


async def test_the_lists_are_shown_taken_away_tried_and_shortened(house: House) -> None:
    house.classifier.script = by_words
    mona = managing(house)
    async with house.running(rules=worded(preset("community", mode=Mode.HOLD), WORDS)) as app:
        listed = await asked(mona, "list")
        assert "(2 of 200 entries)" in listed.text
        assert "**Fine here** (1):\nworm" in listed.text
        assert listed.message is not None
        (file,) = listed.message.attachments
        data = house.server.world.files[file["id"]]
        assert data == b"[allow]\nworm\n\n[deny]\nblorpo\n"

        texts = {
            "good morning": ("None of this", "Without the lists: nothing", "**nothing would"),
            "a worm": ("Fine here: worm", "lists: a prompt about insult", "**nothing would"),
            "B L O R P O": ("here: blorpo", "Without the lists: nothing", "because of a word"),
        }
        for text, said in texts.items():
            tried = (await asked(mona, "try", text=text)).text
            assert all(one in tried for one in said), tried

        offered = await mona.autocompletes("/words remove", "word", "R")
        assert [one["value"] for one in offered] == ["worm", "blorpo"]
        shown = await proposed(mona, "remove", word="worm")
        late = await proposed(mona, "remove", word="blorpo")
        assert "off the list of what is fine here" in shown.text
        await pressed(house, mona, shown, "Take it off")
        refused = await mona.clicks(late, "Take it off")
        assert "The rules have been changed" in (await refused.followup()).text
        assert (await app.steering.rules(house.community)).words == WordLists(deny=("blorpo",))

        for command, word, why in (
            ("allow", "the", "stands in nearly every message"),
            ("allow", "blorpo", "is on the other list"),
            ("remove", "worm", "is on neither list"),
            ("deny", " x ", "2 to 60 characters"),
        ):
            assert why in (await asked(mona, command, word=word)).text


async def test_who_may_not_manage_the_server_is_refused_and_at_the_click_too(house: House) -> None:
    mona = managing(house)
    async with house.running(rules=worded(preset("community"), WORDS)) as app:
        shown = await proposed(mona, "deny", word="zorple")
        house.mods.permissions &= ~Permission.MANAGE_GUILD
        for known in house.server.world.commands[None].values():
            known["default_member_permissions"] = None

        answers = [
            await mona.clicks(shown, "Put it on the list"),
            await mona.runs("/words list"),
            await mona.runs("/words allow", word="duck"),
            await mona.runs("/words deny", word="duck"),
            await mona.runs("/words remove", word="worm"),
            await mona.runs("/words try", text="duck"),
        ]

        assert all("may manage the server" in one.text for one in answers)
        assert await mona.autocompletes("/words remove", "word", "") == []
        assert (await app.steering.rules(house.community)).words == WORDS


async def test_italian_is_spoken_and_the_words_go_with_the_server(house: House) -> None:
    mona = managing(house)
    mona.user.locale = "it"
    async with house.running(rules=worded(preset("community"), WORDS)) as app:
        listed = await mona.runs("/parole list")
        await listed.done()
        shown = await proposed(mona, "allow", word="anatra")
        tried = await mona.runs("/parole try", text="blorpo")
        await tried.done()

        assert "**Qui vanno bene** (1):" in listed.text
        assert "**Qui “anatra” va bene?**" in shown.text
        assert "un invito, per una parola dell’elenco" in tried.text
        await app.store.erase_community(house.community)
        assert await app.store.pages(house.community, limit=9) == []
