"""What challenges need of the world. The docstrings are the contracts."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final, Protocol

from bot.core.campaign import CampaignId
from bot.core.case import Case
from bot.core.challenge import Entry, EntryEvent, EntryState
from bot.core.claims import Claims
from bot.core.comment import AuthorId, CommentId, CommunityId
from bot.core.schedule import SlotId
from bot.service.campaign_ports import CampaignStore, Post

EVERY_ENTRY: Final = frozenset(EntryState)


class Sent(StrEnum):
    """What became of an entry that was sent in."""

    NEW = "new"
    KNOWN = "known"
    """It is on record already; nothing has changed."""
    TOO_MANY = "too-many"
    """So many of its author wait that nobody could read them; nothing was kept of it."""


@dataclass(frozen=True, slots=True)
class Amend:
    """A highlight that may still show what has to go."""

    slot: SlotId
    campaign: CampaignId
    community: CommunityId


class EntryStore(Protocol):
    """Remembers entries. Every method is one transaction of its own; words are encrypted."""

    async def send_entry(self, entry: Entry, *, waiting: int) -> Sent:
        """Put a new entry on record, unless ``waiting`` others of its author wait already.

        Whatever became of other versions of the same message is withdrawn with it: they are not
        what stands there. That is so even where this one is too many.
        """
        ...

    async def withdraw_message(self, message: str, *, now: datetime) -> int:
        """Withdraw every version of a message, which is an entry no more; returns how many."""
        ...

    async def entry(self, entry: CommentId) -> Entry | None:
        """One entry."""
        ...

    async def entries(
        self,
        community: CommunityId,
        *,
        states: Collection[EntryState] = EVERY_ENTRY,
        slot: SlotId | None = None,
        author: AuthorId | None = None,
        limit: int = 500,
    ) -> list[Entry]:
        """Entries of a community in any of the states, oldest first."""
        ...

    async def step_entry(self, entry: Entry, event: EntryEvent, *, by: str, now: datetime) -> Entry:
        """Take a step with an entry, as it was read; returns it after the step.

        Raises what `bot.core.challenge.take_entry_step` does, and `StaleError`
        (``challenge-stale``) if somebody else took a step since it was read. Of several entries of
        one author on one day one counts. A highlight that shows what is shown no more has to be
        amended.
        """
        ...

    async def name_entry(self, entry: CommentId, author: AuthorId, *, named: bool) -> bool:
        """Whether its author is to be named; False if it is not theirs, or not there.

        A highlight that shows it has to be amended.
        """
        ...

    async def show_entries(self, entries: Collection[CommentId]) -> None:
        """Put on record that these were chosen for their highlight, before it is posted."""
        ...

    async def kind_things(self, campaign: CampaignId) -> int:
        """How many kind things a campaign has had; what was erased since is among them."""
        ...

    async def forget_entries(self, community: CommunityId, author: AuthorId) -> int:
        """Erase all entries of somebody; returns how many. Highlights have to be amended."""
        ...

    async def amends(self) -> list[Amend]:
        """All highlights that have to be amended where we are."""
        ...

    async def amended(self, slot: SlotId) -> None:
        """It shows nothing any more that has to go."""
        ...


class ChallengeStore(EntryStore, CampaignStore, Protocol):
    """Entries, campaigns, and what was decided about the messages that entries come from."""

    async def case_of(self, comment: CommentId) -> Case | None:
        """The case that decides about a comment (see `bot.core.versions.governing`)."""
        ...


class Reviewed(Protocol):
    """Knows which claims somebody has reviewed."""

    async def claims(self) -> Claims:
        """The claims, ready to be asked. Raises `BadInputError` if they cannot be read."""
        ...


class Witness(Protocol):
    """Looks whether what was sent in still stands."""

    async def stands(self, entry: Entry) -> bool:
        """Whether its author is still there, and its message, with just these words.

        Raises `TryLaterError` while that cannot be said.
        """
        ...


class Amender(Protocol):
    """Changes what was posted."""

    async def amend(self, post: Post, message: str) -> None:
        """Let a message of ours say what the post says now; one that is gone is left alone.

        Doing it twice is harmless. Raises `TryLaterError` or `GiveUpError`.
        """
        ...
