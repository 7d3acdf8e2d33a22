"""Challenges: members send something in, people decide about it, highlights show some of it.

What comes in was read like every other text before: what the rules would have somebody asked about
is no entry. Nobody but a person lets one be shown, and each is looked at once more before it is.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from functools import cache
from typing import Final

import structlog

from bot.core.campaign import Campaign, CampaignState
from bot.core.case import CaseState
from bot.core.challenge import (
    Challenge,
    Entry,
    EntryEvent,
    EntryState,
    Unfit,
    has_hashtag,
    is_copy,
    running,
    unfit,
    without_tag,
)
from bot.core.comment import AuthorId, Comment, CommentId, CommunityId, Whose
from bot.core.errors import BadInputError, KindnessError
from bot.core.habits import Habits
from bot.core.likeness import Vocabulary
from bot.core.links import links
from bot.core.schedule import occasions
from bot.service.challenge_ports import ChallengeStore, Reviewed, Sent
from bot.service.claim_feeds import vocabularies
from bot.service.ports import Clock
from bot.service.quoting import attributed
from classifiers.language import detect

log = structlog.get_logger()

MOST_WAITING: Final = 3
"""Entries of one member that may wait at once."""

COMPARED: Final = 1000
"""Entries with which a new one is compared."""


class Doubt(StrEnum):
    """Why an entry is not shown, whoever approved it."""

    COPY = "copy"
    DISPUTED = "disputed"
    """Somebody has reported it, or disputes a decision about it, and nobody found it fine."""
    UNVERIFIED = "unverified"
    """It repeats a claim that somebody has looked into, or links to where it was made."""


@dataclass(frozen=True, slots=True)
class Queued:
    """An entry for a moderator to decide about, and how many come after it."""

    entry: Entry
    doubts: tuple[Doubt, ...]
    left: int


class Challenges:
    """Use cases of members and moderators. Who is one is asked at the door."""

    def __init__(self, store: ChallengeStore, reviewed: Reviewed, clock: Clock) -> None:
        """``reviewed`` knows the claims that somebody has looked into."""
        self._store = store
        self._reviewed = reviewed
        self._clock = clock

    async def current(self, community: CommunityId) -> Challenge | None:
        """The challenge that runs in a community now; none while the bot is paused there."""
        page = await self._store.page(community)
        if page is not None and page.resumes is not None:
            return None
        habits = await self._habits(community)
        for campaign in await self._store.campaigns(community, states=[CampaignState.LIVE]):
            found = await self._running(campaign, habits)
            if found is not None:
                return found
        return None

    async def _running(self, campaign: Campaign, habits: Habits) -> Challenge | None:
        version = await self._store.campaign_version(campaign.id, campaign.version)
        if version is None:  # erased in between
            return None
        planned = occasions(campaign.id, version.plan, habits)
        return running(campaign, version, planned, now=self._clock.now())

    # --- members --------------------------------------------------------------------------------

    async def send(
        self,
        challenge: Challenge,
        comment: CommentId,
        author: AuthorId,
        text: str,
        *,
        message: str | None = None,
    ) -> Sent | Unfit:
        """Take an entry that reads well; what became of it, or why it is none.

        ``message`` is None where it came through a form. Its author is not named until they say so.
        """
        if (why := unfit(text)) is not None:
            return why
        now = self._clock.now()
        earlier = [
            one.text
            for one in await self._store.entries(challenge.community, limit=COMPARED)
            if one.text is not None and (message is None or one.message != message)
        ]
        entry = Entry(
            comment,
            challenge.community,
            challenge.campaign,
            challenge.slot,
            author,
            text,
            now,
            (await self._habits(challenge.community)).local(now).date(),
            message,
            is_copy(text, earlier, _vocabulary(text)),
        )
        return await self._store.send_entry(entry, waiting=MOST_WAITING)

    async def from_message(self, comment: Comment, typed: str) -> Sent | Unfit | None:
        """Take a message with the hashtag of the challenge in its channel; None if it is no entry.

        ``typed`` is what of it was typed. A message that was an entry and is one no more, after its
        author has changed it, is withdrawn.
        """
        text, tagged = None, has_hashtag(typed)
        challenge = await self.current(comment.community) if tagged else None
        if (
            challenge is not None
            and challenge.place == comment.place
            and challenge.hashtag is not None
            and attributed(comment).whose is Whose.OWN
        ):
            text = without_tag(typed, challenge.hashtag)
        if challenge is None or text is None:
            await self.no_entry(comment.message)
            return None
        return await self.send(challenge, comment.id, comment.author, text, message=comment.message)

    async def no_entry(self, message: str) -> int:
        """What a message said before is withdrawn: it says something else now, or is gone."""
        return await self._store.withdraw_message(message, now=self._clock.now())

    async def own(self, community: CommunityId, author: AuthorId) -> list[Entry]:
        """What somebody has sent in, as far as it is kept, oldest first."""
        return await self._store.entries(community, author=author)

    async def withdraw(self, entry: CommentId, *, by: AuthorId) -> Entry:
        """Take one's own entry back. Raises as `EntryStore.step_entry` does."""
        found = await self._entry(entry)
        return await self._store.step_entry(
            found, EntryEvent.WITHDRAW, by=by, now=self._clock.now()
        )

    async def name(self, entry: CommentId, *, by: AuthorId, named: bool) -> None:
        """Whether one is named beside one's own entry. Raises `BadInputError`."""
        if not await self._store.name_entry(entry, by, named=named):
            raise BadInputError("challenge-gone")

    async def erase(self, community: CommunityId, author: AuthorId) -> int:
        """Erase all that somebody has sent in; returns how many entries."""
        return await self._store.forget_entries(community, author)

    async def kind_things(self, challenge: Challenge) -> int:
        """How many kind things the campaign has had so far."""
        return await self._store.kind_things(challenge.campaign)

    # --- moderators -----------------------------------------------------------------------------

    async def queue(
        self, community: CommunityId, state: EntryState, *, after: datetime | None = None
    ) -> Queued | None:
        """The oldest entry in a state whose words are still there, and that came ``after``."""
        found = [
            one
            for one in await self._store.entries(community, states=[state])
            if one.text is not None and (after is None or one.sent_at > after)
        ]
        if not found:
            return None
        return Queued(found[0], await self.doubts(found[0]), len(found) - 1)

    async def waiting(self, community: CommunityId) -> int:
        """How many entries wait for somebody to decide."""
        return len(await self._store.entries(community, states=[EntryState.WAITING]))

    async def decide(
        self, entry: CommentId, event: EntryEvent, *, by: AuthorId, steps: int
    ) -> Entry:
        """Approve or decline an entry as it stood when it had been decided ``steps`` times.

        Raises `BadInputError` (``challenge-gone``) and as `EntryStore.step_entry` does.
        """
        found = replace(await self._entry(entry), steps=steps)
        return await self._store.step_entry(found, event, by=by, now=self._clock.now())

    async def doubts(self, entry: Entry) -> tuple[Doubt, ...]:
        """Why an entry may not be shown."""
        found = [Doubt.COPY] if entry.copy else []
        case = await self._store.case_of(entry.id)
        if case is not None and case.state is not CaseState.OVERTURNED:
            found.append(Doubt.DISPUTED)
        if entry.text is not None and await self._is_unverified(entry.text):
            found.append(Doubt.UNVERIFIED)
        return tuple(found)

    async def _is_unverified(self, text: str) -> bool:
        try:
            claims = await self._reviewed.claims()
        except KindnessError as error:  # a damaged shelf keeps no week from being shown
            log.warning("claims_not_read", why=error.code)
            return False
        return claims.note(text, links(text), detect(text).language) is not None

    async def _entry(self, entry: CommentId) -> Entry:
        found = await self._store.entry(entry)
        if found is None:
            raise BadInputError("challenge-gone")
        return found

    async def _habits(self, community: CommunityId) -> Habits:
        return await self._store.habits(community) or Habits()


@cache
def _known() -> dict[str, Vocabulary]:
    return vocabularies()


def _vocabulary(text: str) -> Vocabulary:
    """The words of the language of a text; where there is no list, every word has weight."""
    return _known().get(detect(text).language.partition("-")[0], Vocabulary((), (), ()))
