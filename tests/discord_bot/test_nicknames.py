"""Nicknames are read where the bot may see who gave them, and held against nobody else."""

import pytest

from bot.core.case import CaseState
from bot.core.comment import NOBODY, Comment
from bot.core.decision import Mode
from bot.discord_bot.client import intents
from bot.discord_bot.ids import ref_of
from bot.discord_bot.snapshot import NickSnapshot
from bot.discord_bot.translate import Skipped, comment_of_nick
from tests.discord_bot.house import House
from tests.discord_server import Permission
from tests.fakes import NOON

HURTFUL = "worthless ben"


@pytest.fixture
def school(house: House) -> House:
    """A school where the bot may see the audit log."""
    may_see_the_log(house, allowed=True)
    return house


def may_see_the_log(house: House, *, allowed: bool) -> None:
    (own,) = house.guild.bot_membership.all_roles()
    without = own.permissions & ~Permission.VIEW_AUDIT_LOG
    house.guild.set_bot_permissions(without | Permission.VIEW_AUDIT_LOG if allowed else without)


def read(by: int | None, nick: str = "worthless") -> Comment | Skipped:
    found = NickSnapshot(member=7, guild=5, by=by, nick=nick, written_at=NOON)
    return comment_of_nick(found, lambda text: f"{len(text):x}" * 10)


def test_a_nickname_is_its_members_only_if_they_chose_it() -> None:
    own, others, unknown = read(7), read(8), read(None)

    assert isinstance(own, Comment)
    assert own.author == "discord:7"
    assert [getattr(each, "author", None) for each in (others, unknown)] == [NOBODY, NOBODY]
    assert (ref_of(own.id).nick, ref_of(own.id).comment) == (7, own.id)
    assert read(7, " ") is Skipped.NO_WORDS


def test_the_same_nickname_chosen_and_given_is_two_comments_of_one_standing() -> None:
    own, given, again = read(7), read(8), read(7)

    assert isinstance(own, Comment)
    assert isinstance(given, Comment)
    assert own == again
    assert own.id != given.id
    assert own.version_of == given.version_of


def test_nothing_privileged_is_asked_for() -> None:
    asked = intents()

    assert asked.moderation
    assert not asked.members
    assert not asked.presences


async def test_who_chooses_a_hurtful_nickname_is_asked_about_it(school: House) -> None:
    async with school.running() as app:
        await school.anna.takes_nick(HURTFUL)
        prompt = await school.prompt(school.anna)
        await school.quiet(app)

        assert "the nickname that you chose" in prompt.text
        assert not {"Delete it", "Edit and send again"} & set(prompt.buttons)
        assert len((await school.standing(app, school.anna)).strikes) == 1
        await school.anna.clicks(prompt, "This is a mistake")
        card = await school.mona.waits_for(school.desk, "nickname of")
        assert f"<@{school.anna.id}>" in card.text


async def test_a_nickname_that_somebody_else_gave_is_for_moderators_alone(school: House) -> None:
    school.mods.permissions |= Permission.MANAGE_NICKNAMES
    member = school.guild.member(school.ben.id)
    async with school.running(Mode.HOLD) as app:
        await school.mona.names(school.ben, f"kill {HURTFUL}")
        card = await school.otto.waits_for(school.desk, "nickname of")
        await school.quiet(app)

        assert f"<@{school.ben.id}>" in card.text
        for person in (school.ben, school.mona):
            assert (await school.standing(app, person, Mode.HOLD)).strikes == ()
            assert not person.sees(person.dm)
        assert len(await app.moderation.cases(school.community, list(CaseState))) == 1
        assert member.nick == f"kill {HURTFUL}"  # people decide what becomes of it


@pytest.mark.parametrize("allowed", [True, False])
async def test_without_the_right_nicknames_are_not_read_and_that_is_said(
    house: House,
    allowed: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    may_see_the_log(house, allowed=allowed)
    async with house.running() as app:
        await house.anna.takes_nick("Annie")
        await house.ben.says(house.general, "end")
        await house.quiet(app)
        status = await house.guild.owner().runs("/kindness status")
        await status.done()

        assert ("Annie" in house.classifier.seen) is allowed
        assert ("It reads new nicknames." in status.text) is allowed
        assert ("the right View Audit Log" in status.text) is not allowed


async def test_a_nickname_of_while_nobody_listened_is_read_later(school: House) -> None:
    async with school.running() as app:
        await school.ben.says(school.general, "hello")
        await school.quiet(app)
    await school.anna.takes_nick(HURTFUL)
    async with school.running():
        await school.prompt(school.anna)


async def test_of_several_nicknames_in_a_gap_only_the_one_that_stands_is_read(
    school: House,
) -> None:
    async with school.running() as app:
        await school.ben.says(school.general, "hello")
        await school.quiet(app)
    for nick in (HURTFUL, "Annie"):
        await school.anna.takes_nick(nick)
    for other in ("worthless otto", None):
        await school.ben.takes_nick(other)
    await school.ben.says(school.general, "end")
    async with school.running() as app:
        await school.quiet(app)

        assert "Annie" in school.classifier.seen
        assert not {HURTFUL, "worthless otto"} & set(school.classifier.seen)


@pytest.mark.parametrize("status", [403, 503])
async def test_an_audit_log_that_fails_keeps_no_gap_open(
    school: House, status: int, logged: list[dict[str, object]]
) -> None:
    async with school.running() as app:
        await school.ben.says(school.general, "hello")
        await school.quiet(app)
    await school.anna.takes_nick("Annie")
    await school.ben.says(school.general, "end")
    school.server.faults.fail("GET /guilds/*/audit-logs", status)
    async with school.running() as app:
        await school.quiet(app)

        assert school.parts is not None
        assert school.parts.marks.gaps() == []
        assert ("Annie" in school.classifier.seen) is (status == 503)
    refused = [event for event in logged if event["event"] == "cannot_catch_up"]
    assert len(refused) == (status == 403)
