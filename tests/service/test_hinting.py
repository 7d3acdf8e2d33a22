"""Words are proposed from what is still kept, and from nothing else."""

from bot.core.actions import Nudge
from bot.core.case import CaseEvent
from bot.core.comment import AuthorId
from bot.service.hinting import Hinting
from classifiers.verdict import Label
from tests.fakes import NOON, FakeClock, MemoryStore
from tests.store.making import HOUR, KEEP, SCHOOL, comment, put

PROMPT = (Nudge(Label.BULLYING),)


async def decided(store: MemoryStore, many: int, text: str, event: CaseEvent, start: int) -> None:
    for number in range(start, start + many):
        who = AuthorId(f"author{number}")
        about = comment(number, author=who, text=text)
        await put(store, about, PROMPT)
        case = await store.dispute(about.id, by=who, note="", now=NOON)
        for step in (CaseEvent.TAKE, event):
            case = await store.step(case, step, by="ana", note="", now=NOON + HOUR)


async def test_words_of_what_was_overturned_are_proposed_while_texts_are_kept() -> None:
    store, clock = MemoryStore(retention=KEEP), FakeClock()
    await decided(store, 8, "my smartwatch", CaseEvent.OVERTURN, 0)
    await decided(store, 8, "you worm", CaseEvent.UPHOLD, 100)
    await put(store, comment(200, text="my smartwatch too"), PROMPT)
    hinting = Hinting(store, clock)

    assert [one.word for one in await hinting.words(SCHOOL)] == ["smartwatch"]

    clock.pass_by(KEEP.texts + 2 * HOUR)
    await store.sweep(now=clock.now())
    assert await hinting.words(SCHOOL) == []
