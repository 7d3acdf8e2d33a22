"""A quiet line under links to outlets that a state controls, where a server wants it."""

import json

import pytest

from bot.core.comment import Comment, CommentId
from bot.core.decision import Mode
from bot.discord_bot.beside import WAITING
from bot.discord_bot.ids import place_id
from bot.discord_bot.intake import Post
from bot.discord_bot.labelling import Labelling, country, labels_of
from bot.fetching import HttpsFetcher
from bot.service.claim_feeds import ClaimFeeds
from bot.service.source_labels import LabelSettings
from bot.store.claim_shelf import ClaimShelf
from bot.wiring import App
from tests.discord_bot.house import House
from tests.discord_server import Message
from tests.discord_server.kinds import MessageFlag

LINK = "look https://de.rt.com/inland/1"


async def switched_on(house: House) -> None:
    assert house.parts is not None
    await labels_of(house.parts).choose(house.community, LabelSettings(on=True))


def lines(house: House) -> list[Message]:
    """What the bot said in the channel."""
    return [one for one in house.ben.sees(house.general) if one.author.bot]


async def asked(house: House, **options: object) -> str:
    answer = await house.guild.owner().runs("/kindness labels", **options)
    await answer.done()
    assert answer.ephemeral
    return answer.text


async def written(house: House, app: App, text: str) -> Message:
    said = await house.anna.says(house.general, text)
    await house.quiet(app)
    return said


async def test_a_link_gets_no_line_until_somebody_switches_them_on(house: House) -> None:
    async with house.running() as app:
        await written(house, app, LINK)
        assert "Links get no line here" in await asked(house)

        assert "get a quiet line here" in await asked(house, on=True)
        said = await written(house, app, LINK)

        (line,) = lines(house)
        assert line.text.startswith("-# RT International is controlled by a state (Russia)")
        assert "State Media Monitor" in line.text
        assert line.referenced is not None
        assert line.referenced.id == said.id


async def test_the_line_is_quiet(house: House) -> None:
    async with house.running() as app:
        await switched_on(house)
        await written(house, app, LINK)

        (line,) = lines(house)
        assert line.flags & MessageFlag.SUPPRESS_NOTIFICATIONS
        assert line.flags & MessageFlag.SUPPRESS_EMBEDS
        assert line.pinged == []


async def test_other_links_and_a_second_one_to_the_same_outlet_get_none(house: House) -> None:
    async with house.running() as app:
        await switched_on(house)
        for text in (
            "https://bbc.co.uk https://example.org",
            "rt com",
            LINK,
            LINK,
            "`https://pap.pl`",
        ):
            await written(house, app, text)

        assert len(lines(house)) == 1


async def test_there_are_three_lines_an_hour_in_a_channel(house: House) -> None:
    async with house.running() as app:
        await switched_on(house)
        for host in ("rt.com", "pap.pl", "cgtn.com", "tass.ru"):
            await written(house, app, f"https://{host}/")

        assert len(lines(house)) == 3


async def test_who_only_watches_and_who_is_paused_says_nothing(house: House) -> None:
    async with house.running(Mode.OBSERVE) as app:
        await switched_on(house)
        await written(house, app, LINK)

        assert lines(house) == []


async def test_a_server_says_of_a_site_what_it_wants_to(house: House) -> None:
    async with house.running() as app:
        await asked(house, on=True)
        ours = await asked(
            house, site="https://news.example.org/x", says="influenced", outlet="*Ours*"
        )
        gone = await asked(house, site="rt.com", says="nothing")
        await written(house, app, f"{LINK} https://news.example.org/y")

        assert "\\*Ours\\* publishes is influenced by a government. Said by this server." in ours
        assert "Links to rt.com get no line." in gone
        assert "About 2 sites this server says something of its own." in gone
        (line,) = lines(house)
        assert "Ours" in line.text
        assert "RT" not in line.text
        assert "RT International is controlled" in await asked(house, site="rt.com", says="listed")
        known = await asked(house, site="bbc.co.uk", says="controlled")
        assert "controlled by a state (United Kingdom)" in known


FEED = json.dumps(
    {
        "@type": "ClaimReview",
        "claimReviewed": "The Eiffel Tower will close permanently next year.",
        "url": "https://checkers.example.org/tower",
        "author": {"name": "The *Checkers*"},
        "datePublished": "2026-03-01",
        "reviewRating": {"alternateName": "False"},
        "itemReviewed": {"appearance": {"url": "https://rumours.example.org/tower"}},
    }
)


async def with_claims(house: House, feed: str = FEED) -> None:
    """Claims that were imported before the bot starts."""
    shelf = ClaimShelf(house.folder / "claims.json")
    await ClaimFeeds(HttpsFetcher(), shelf).from_bytes(feed.encode())


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("Paris is closing the Eiffel Tower forever from next year", "A claim like this"),
        ("wow https://rumours.example.org/tower", "What is behind this link"),
    ],
)
async def test_a_claim_that_was_reviewed_gets_a_note_where_they_are_wanted(
    house: House, text: str, about: str
) -> None:
    await with_claims(house)
    async with house.running() as app:
        await written(house, app, text)
        assert "One review is known." in await asked(house, claims=True)
        await written(house, app, text)

        (line,) = lines(house)
        assert line.text == (
            f"-# {about} was checked by The \\*Checkers\\*: “False”. "
            "<https://checkers.example.org/tower>"
        )


async def test_what_checkers_cannot_say_is_not_called_checked(house: House) -> None:
    await with_claims(house, FEED.replace('"False"', '"Unproven"'))
    async with house.running() as app:
        await asked(house, claims=True)
        await written(house, app, "https://rumours.example.org/tower")

        (line,) = lines(house)
        assert line.text.startswith("-# Not verified: The \\*Checkers\\* looked at")


async def test_damaged_claims_are_told_and_end_nothing(
    house: House, logged: list[dict[str, object]]
) -> None:
    (house.folder / "claims.json").write_text("{", "utf-8")
    async with house.running() as app:
        await switched_on(house)
        await written(house, app, LINK)

        assert len(lines(house)) == 1
        assert "claims_not_read" in [event["event"] for event in logged]


async def test_what_is_no_site_is_told(house: House) -> None:
    async with house.running():
        assert "co.uk is not the address of a site" in await asked(
            house, site="co.uk", says="nothing"
        )


async def test_a_line_that_could_not_be_sent_comes_after_a_restart_and_only_once(
    house: House,
) -> None:
    house.server.faults.fail(
        f"POST /channels/{house.general.id}/messages", 503, after=True, times=99
    )
    async with house.running() as app:
        await switched_on(house)
        await house.anna.says(house.general, LINK)
        await house.server.until(lambda: bool(lines(house)))
        house.killed = True
    house.server.faults.clear()

    async with house.running(settled=False) as app:
        await house.quiet(app)

        assert len(lines(house)) == 1


async def test_where_we_may_not_write_it_is_given_up_and_reading_goes_on(
    house: House, logged: list[dict[str, object]]
) -> None:
    house.server.faults.fail(
        f"POST /channels/{house.general.id}/messages", 403, code=50013, times=99
    )
    async with house.running() as app:
        await switched_on(house)
        await written(house, app, LINK)
        await written(house, app, "you are worthless")
        await house.prompt(house.anna)

    assert "beside_waits" in [event["event"] for event in logged]


async def test_too_many_links_at_once_are_left_out_and_told(
    house: House, logged: list[dict[str, object]]
) -> None:
    async with house.running():
        assert house.parts is not None
        idle, guild = Labelling(house.parts), int(house.guild.id)
        comment = Comment(
            CommentId(f"discord:{house.general.id}:1:aa"),
            house.community,
            place_id(int(house.general.id)),
            house.who(house.anna),
            LINK,
            house.clock.now(),
        )
        for _ in range(WAITING + 1):
            idle.look_at(Post(comment, guild))
        while not idle._waiting.empty():
            idle._waiting.get_nowait().release()

    assert [one["event"] for one in logged].count("beside_full") == 1


@pytest.mark.parametrize(
    ("locale", "code", "name"),
    [("it", "DE", "Germania"), ("pt-BR", "EU", "União Europeia"), ("xx", "DE", "Germany"),
     ("en", "", ""), ("", "DE", "Germany"), ("en", "QQQ", "")],
)  # fmt: skip
def test_a_country_is_named_in_the_language_of_the_server(
    locale: str, code: str, name: str
) -> None:
    assert country(locale, code) == name
