"""A community in memory with a challenge that runs for three days."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, time

from bot.core.campaign import Campaign, CampaignEvent
from bot.core.campaign_version import Version, Wording
from bot.core.case import Case, CaseId, CaseState
from bot.core.challenge import Challenge, Entry, EntryEvent, EntryState, Unfit
from bot.core.claims import Claims
from bot.core.comment import AuthorId, Comment, CommentId
from bot.core.errors import BadInputError, TryLaterError
from bot.service.campaign_posting import CampaignPosting
from bot.service.challenge import Challenges
from bot.service.challenge_ports import Sent
from bot.service.highlighting import Highlights
from campaign_content.claims import Review
from campaign_content.texts import Calendar, Slot
from tests.campaign_world import MemoryPoster
from tests.core.campaigning import PLACE, free, plan
from tests.fakes import NOON, FakeClock
from tests.memory_challenges import MemoryChallenges
from tests.store.making import HOUR, SCHOOL

E = CampaignEvent
ASKED = datetime(2026, 3, 2, 16, tzinfo=UTC)
SHOWN = datetime(2026, 3, 4, 18, tzinfo=UTC)
WEEK = Calendar(
    "kind",
    3,
    (Slot(1, time(16), "ask"), Slot(3, time(18), "best", "none")),
)
WORDS = {
    "ask": Wording("ask", "This week", "Post it in {channel} with #CreateKindness."),
    "best": Wording("best", "From you", "Some of it:\n\n{entries}\n\nThank you."),
    "none": Wording("none", "A quiet week", "Nothing to show."),
}
LINK = "https://example.org/rumour"
KIND = "You stayed when all the others left"
OTHER = "My neighbour carried my bike up five floors"
MIKA, NOA, MOD = AuthorId("mika"), AuthorId("noa"), AuthorId("mod")
S = EntryState


@dataclass
class Witnessing:
    """What was sent in stands, unless it is among those that are ``gone``."""

    gone: set[CommentId] = field(default_factory=set)
    away: type[Exception] | None = None

    async def stands(self, entry: Entry) -> bool:
        if self.away is not None:
            raise TimeoutError if self.away is TimeoutError else TryLaterError("discord-away")
        return entry.id not in self.gone


@dataclass
class Reviews:
    """One claim that somebody has looked into, unless the list is ``damaged``."""

    damaged: bool = False

    async def claims(self) -> Claims:
        if self.damaged:
            raise BadInputError("claims-damaged", path="-")
        review = Review(
            "The moon is made of old cheese", "https://check.example.org/1", "Checkers", "False",
            NOON, "en", (LINK,),
        )  # fmt: skip
        return Claims([review], {})


class Week:
    """A challenge, and the clockwork that posts it."""

    def __init__(self, store: MemoryChallenges | None = None) -> None:
        self.clock = FakeClock(ASKED - HOUR)
        self.store = store or MemoryChallenges()
        self.poster = MemoryPoster(self.clock)
        self.witness = Witnessing()
        self.reviews = Reviews()
        self.challenges = Challenges(self.store, self.reviews, self.clock)
        self.highlights = Highlights(self.store, self.challenges, self.witness, self.poster)
        self.posting = CampaignPosting(self.store, self.poster, self.clock, self.highlights)

    async def begun(self, calendar: Calendar = WEEK) -> Campaign:
        await self.store.set_habits(SCHOOL, free(), by="ana", now=NOON)
        version = Version(plan(calendar), WORDS, "ana", NOON)
        run = await self.store.add_campaign(SCHOOL, "kind", version)
        run = await self.store.step_campaign(
            run, (E.REVIEW, E.APPROVE, E.SCHEDULE), by="bo", now=NOON
        )
        await self.at(ASKED)
        return self.store.runs[run.id]

    async def at(self, now: datetime) -> int:
        self.clock.at = now
        return await self.posting.tick()

    async def now(self) -> Challenge:
        found = await self.challenges.current(SCHOOL)
        assert found is not None
        return found

    async def send(self, number: int, text: str, author: str = "mika") -> Sent | Unfit:
        who = AuthorId(author)
        return await self.challenges.send(await self.now(), CommentId(f"c{number}"), who, text)

    async def approved(self, number: int, text: str, author: str = "mika") -> Entry:
        assert await self.send(number, text, author) is Sent.NEW
        self.clock.pass_by(HOUR / 60)
        return await self.challenges.decide(
            CommentId(f"c{number}"), EntryEvent.APPROVE, by=AuthorId("mod"), steps=0
        )

    def said(self) -> list[str]:
        """The newest post: who is named, and what they said."""
        (_, post) = self.poster.sent[-1]
        return [post.wording.id, *(f"{one.by or '-'}: {one.text}" for one in post.entries)]


def message(text: str, number: int = 1, *, version: str = "a", author: str = "mika") -> Comment:
    return Comment(
        CommentId(f"school:{number}:{version}"), SCHOOL, PLACE, AuthorId(author), text, NOON,
        version_of=f"school:{number}",
    )  # fmt: skip


def case_about(entry: CommentId, state: CaseState = CaseState.OPEN) -> Case:
    who = AuthorId("mika")
    return Case(CaseId("case"), entry, SCHOOL, who, state, NOON, urgent=False, why="reported")


def unanswered(_id: str) -> None:
    """The platform does not answer."""
    raise TryLaterError("discord-unreachable")
