"""People: what they can do, what they are refused, what they see."""

import pytest

from tests.discord_server import (
    ApiError,
    AuditAction,
    ClientRefusedError,
    DiscordServer,
    Guild,
    Permission,
)


async def test_a_moderator_acts_and_a_pupil_is_refused(school: Guild) -> None:
    rights = Permission.MODERATE_MEMBERS | Permission.KICK_MEMBERS | Permission.BAN_MEMBERS
    mods = school.add_role("Moderators", rights | Permission.MANAGE_ROLES)
    low = school.add_role("Quiet", position=0)
    mod, anna = school.add_member("mod", roles=(mods,)), school.add_member("anna")

    await mod.times_out(anna, 60, "calm down")
    await mod.times_out(anna, 0)
    await mod.gives(low, anna)
    await mod.takes(low, anna)
    for attempt in (anna.kicks(mod), anna.bans(mod), anna.times_out(mod, 5), mod.gives(mods, anna)):
        with pytest.raises(ApiError) as refused:
            await attempt
        assert refused.value.code == 50013
    await mod.bans(anna, "enough")
    await mod.unbans(anna)
    await anna.joins(school)
    await mod.kicks(anna)

    assert anna.id not in school.members
    assert [AuditAction(one["action_type"]) for one in reversed(school.audit_log)] == [
        AuditAction.MEMBER_UPDATE,
        AuditAction.MEMBER_UPDATE,
        AuditAction.MEMBER_ROLES,
        AuditAction.MEMBER_ROLES,
        AuditAction.BAN,
        AuditAction.UNBAN,
        AuditAction.KICK,
    ]


async def test_nobody_edits_or_deletes_what_others_said(school: Guild) -> None:
    anna, ben = school.add_member("anna"), school.add_member("ben")
    general = school.add_channel("general")
    said = await anna.says(general, "mine")

    with pytest.raises(ApiError) as edited:
        await ben.edits(said, "yours")
    with pytest.raises(ApiError) as deleted:
        await ben.deletes(said)

    assert (edited.value.code, deleted.value.code) == (50005, 50013)


async def test_a_timed_out_member_neither_speaks_nor_reacts_and_still_reads(
    school: Guild, server: DiscordServer
) -> None:
    anna, ben = school.add_member("anna"), school.add_member("ben")
    general = school.add_channel("general")
    said = await ben.says(general, "hello")
    await ben.reacts(said, "👍")

    await school.owner().times_out(anna, 60)
    for attempt in (anna.says(general, "hey"), anna.reacts(said, "👍"), anna.reacts(said, "👎")):
        with pytest.raises(ApiError) as refused:
            await attempt
        assert refused.value.code == 50013

    assert anna.sees(general) == [said]
    server.clock.advance(61)
    await anna.reacts(said, "👍")
    await anna.takes_back(said, "👍")
    assert said.reactions == {"👍": [ben.user]}


async def test_a_mention_in_a_private_thread_lets_somebody_in(school: Guild) -> None:
    anna, ben, carl = (school.add_member(name) for name in ("anna", "ben", "carl"))
    general = school.add_channel("general")
    thread = await anna.starts_empty_thread(general, "just us", private=True)
    before = ben.sees(thread)

    await anna.says(thread, f"come in {ben.mention}")
    await anna.adds_to_thread(thread, carl.user)

    assert before == []
    assert len(ben.sees(thread)) == len(carl.sees(thread)) == 1


async def test_leaving_ends_seeing(school: Guild) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")
    await anna.says(general, "bye")

    await anna.leaves()

    assert anna.sees(general) == []
    with pytest.raises(ApiError) as refused:
        await anna.says(general, "am I here?")
    assert refused.value.code == 50001
    with pytest.raises(ClientRefusedError):
        await anna.runs("/hello", general)


async def test_waiting_for_what_never_comes_ends(school: Guild) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")
    await anna.says(general, "my own words do not count")

    with pytest.raises(TimeoutError):
        await anna.waits_for(general, "my own words", seconds=0.05)


async def test_a_person_at_home_nowhere_cannot_choose_a_place(server: DiscordServer) -> None:
    stranger = server.add_person("stranger")

    with pytest.raises(ClientRefusedError, match="in no server"):
        await stranger.runs("/hello")
