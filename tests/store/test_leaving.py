"""Everything about one community is erased, and nothing about another."""

from dataclasses import replace

import sqlalchemy as sa

from bot.core.campaign import SCHEDULE, CampaignEvent, CampaignId
from bot.core.campaign_version import Version
from bot.core.case import REPORTED, Case, CaseEvent, CaseId
from bot.core.challenge import EntryEvent
from bot.core.comment import Comment, CommentId, CommunityId
from bot.core.errands import called_to
from bot.core.past import Answer
from bot.core.reminders import ReminderId
from bot.core.reported import Report, reported
from bot.core.rules import preset
from bot.core.schedule import SlotId, occasions
from bot.service.challenge_ports import Sent
from bot.service.moving import Moved
from bot.service.own_languages import Spoken
from bot.store import SqlStore
from bot.store.privacy import OF_A_COMMUNITY
from bot.store.tables import DECISIONS, METADATA, STEPS
from bot.store.webhook_tables import POSTS
from tests.core.campaigning import free, plan
from tests.core.test_duty import EVENINGS
from tests.fakes import NOON
from tests.store.conftest import OpenStore
from tests.store.making import CLUB, DAY, HOLD, NOA, SCHOOL, comment, put
from tests.store.test_contract_challenges import entry
from tests.store.test_contract_reminders import reminder
from tests.store.test_contract_trials import TRIAL


async def campaign(store: SqlStore, community: CommunityId) -> None:
    """One that has posted once."""
    version, files = Version(plan(), {}, "mod", NOON), {"tips/en/a-tip.md": b"A tip"}
    run = await store.add_campaign(community, "kind", version, files=files)
    events = (CampaignEvent.REVIEW, CampaignEvent.APPROVE, CampaignEvent.SCHEDULE)
    run = await store.step_campaign(run, events, by="other", now=NOON)
    await store.step_campaign(run, [CampaignEvent.BEGIN], by=SCHEDULE, now=NOON)
    assert await store.claim_slot(occasions(run.id, plan(), free())[0], community, now=NOON)
    await store.set_habits(community, free(), by="mod", now=NOON)


async def challenge(store: SqlStore, community: CommunityId) -> None:
    """An entry that was shown, and has to be taken out of its highlight; a language."""
    one = replace(entry(author=NOA), id=CommentId(f"{community}:1"), community=community)
    one = replace(one, slot=SlotId(f"{community}/1"), campaign=CampaignId(community))
    assert await store.send_entry(one, waiting=1) is Sent.NEW
    await store.step_entry(one, EntryEvent.APPROVE, by="mod", now=NOON)
    await store.show_entries([one.id])
    assert await store.name_entry(one.id, NOA, named=True)
    asked = replace(reminder(1), id=ReminderId(community), community=community)
    assert await store.add_reminder(asked, most=1)
    await store.note_spoken(community, NOA, Spoken("it", NOON))


async def at_the_desk(store: SqlStore, case: Case, about: Comment) -> None:
    """A report, a pardon, a turn, and a case that was raised and has a thread."""
    decision = reported(about, REPORTED, now=NOON)
    told = Report(NOA, NOON, "every day")
    await store.file_report(about, decision, told, lambda _: (), now=NOON)
    call = called_to(about, decision, why="raised", step=1)
    assert await store.raise_case(case, call, now=NOON, until=NOON + DAY)
    assert await store.open_thread(case, "5")
    await store.add_turn(case.community, EVENINGS, by="mod", now=NOON)
    await store.pardon(case.community, case.author, by="mod", why="sorry", now=NOON)
    old = CommentId(f"old:{case.community}")
    bare = replace(case, id=CaseId(f"case:{old}"), comment=old)
    assert await store.bring_in([Moved(bare, None)], now=NOON)


async def webhook(store: SqlStore, community: CommunityId) -> None:
    """Something that a webhook is still to be told."""
    row = {"id": f"msg_{community}", "webhook": "shop", "comment": "1", "community": community}
    more = {"author": NOA, "body": {}, "made_at": NOON, "due_at": NOON, "tries": 0}
    async with store.database.writing() as connection:
        await connection.execute(sa.insert(POSTS).values(**row, **more, state="waiting"))


async def test_a_community_is_erased_whole_and_another_stays(open_again: OpenStore) -> None:
    store = await open_again()
    for community in (SCHOOL, CLUB):
        about = comment(community=community)
        await put(store, about, HOLD)
        case = await store.case_of(about.id)
        assert case is not None
        await at_the_desk(store, case, about)
        await store.step(case, CaseEvent.TAKE, by="mod", note="a note", now=NOON)
        await store.wait_to_be_judged(comment(2, community=community), until=NOON)
        await campaign(store, community)
        await challenge(store, community)
        await webhook(store, community)
        await store.start_trial(replace(TRIAL, community=community))
        await store.answer_question(community, about.id, Answer.YES, by="mod", now=NOON)
        await store.set_rules(community, preset("school"), by="mod", now=NOON, notes={"desk": "5"})
        await store.mark_left(community, now=NOON)

    assert await store.communities() == sorted({SCHOOL, CLUB})
    assert await store.erase_community(SCHOOL) == 1

    assert await store.communities() == [CLUB]
    async with store.database.reading() as connection:
        for table in (DECISIONS, *OF_A_COMMUNITY):
            found = set(await connection.scalars(sa.select(table.c.community)))
            assert found == {CLUB}, table.name
        assert await connection.scalar(sa.select(sa.func.count()).select_from(STEPS)) == 1


async def test_a_community_of_which_little_is_left_is_still_known(open_again: OpenStore) -> None:
    store = await open_again()
    assert await store.communities() == []

    await store.wait_to_be_judged(comment(1, community=CLUB), until=NOON)

    assert await store.communities() == [CLUB]


def test_every_table_that_names_a_community_is_among_them() -> None:
    naming = {table.name for table in METADATA.tables.values() if "community" in table.c}

    assert naming == {table.name for table in (DECISIONS, *OF_A_COMMUNITY)}
