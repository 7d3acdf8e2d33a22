"""What the Store promises about errands. It is spoken of as `bot.service.ports.Store`."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Protocol

from bot.core.comment import CommentId, CommunityId
from bot.core.errand import Errand, ErrandId, ErrandState, Fate


class ErrandStore(Protocol):
    """Remembers errands. Every method is one transaction of its own."""

    async def lease_errands(self, *, now: datetime, lease: timedelta, limit: int) -> list[Errand]:
        """Take errands that are due and that nobody holds, for the time of the lease, oldest first.

        An errand whose lease ran out is due again: it may be done twice, never lost. One whose
        text no key opens is given up (`bot.core.errand.UNREADABLE`) and told; the others go on.
        """
        ...

    async def release_leases(self, *, now: datetime) -> int:
        """What anybody holds is due at once; returns how many errands that were.

        Only for who is certain to be alone, at the start: those who held them are gone.
        """
        ...

    async def errand_done(self, errand: Errand, *, now: datetime) -> None:
        """It is carried out. Saying so twice is harmless."""
        ...

    async def errand_later(
        self, errand: Errand, *, until: datetime, why: str, failed: bool = True
    ) -> None:
        """It could not be done for now: due again after ``until``.

        One more try is counted, unless nothing ``failed`` and it only waits for somebody.
        """
        ...

    async def errand_given_up(
        self, errand: Errand, *, now: datetime, why: str, settled: bool = False
    ) -> None:
        """It is not tried any more; stays on record with the reason.

        ``settled``: nothing is left to do; does nothing if its comment `came_back` since it was
        leased. Otherwise its text stays for as long as the Store may
        keep texts, so that a person can have it tried again.
        """
        ...

    async def plan_errands(self, errands: Sequence[tuple[Errand, datetime]]) -> None:
        """Put errands on record that are due later, each with when.

        What is on record stays as it is. Does nothing about a comment of which no decision is on
        record any more. What is to be taken away is so at once when its author is erased, and names
        nobody then and keeps no text. Until then a text that it keeps is that of the decision's
        `Record`, also when that would be forgotten by itself.
        """
        ...

    async def forget_kept(self, comment: CommentId, said: str) -> None:
        """Forget the text that is kept for what was ``said`` to the author: they have it, or it was
        taken away.
        """
        ...

    async def follow_up(self, errands: Sequence[Errand], *, now: datetime) -> None:
        """Put errands on record, due at once, that follow from one which is being carried out.

        What is on record stays as it is. Does nothing about a comment of which no decision is on
        record any more.
        """
        ...

    async def came_back(
        self, comment: CommentId, text: str, *, now: datetime, fallen: bool = False
    ) -> bool:
        """The words of a comment stand there (again), which its author may have changed meanwhile.

        If it was not taken down because of that (`bot.core.errand.CHANGED`) it is to be now, and
        its ``text`` to be given back; ``fallen`` says the same of one that was taken down, and can
        be put back. Who is about to carry that out looks once more. Returns
        whether anything is to be done now.
        """
        ...

    async def errands_left(self) -> int:
        """How many errands are still waiting where we are: leased ones too, those planned for later
        not.
        """
        ...

    async def errand_state(self, errand: ErrandId) -> ErrandState | None:
        """Where an errand stands; None if there is none, or no longer."""
        ...

    async def fates(self, errands: Collection[ErrandId]) -> Mapping[ErrandId, Fate]:
        """What became of errands; those that there are not, or no longer, are left out."""
        ...

    async def errands_stuck(self, community: CommunityId) -> Mapping[tuple[ErrandState, str], int]:
        """How many errands of a community wait after a failure or were given up, by the reason.

        What is planned for later waits for nothing but its time, and is not among them.
        """
        ...

    async def errands_due(self, community: CommunityId, *, why: str, now: datetime) -> int:
        """What waits for this reason is due at once; returns how many errands that were."""
        ...

    async def retry_errands(self, community: CommunityId, *, now: datetime) -> int:
        """Try again what was given up, as if it were new; returns how many errands that were.

        An author's new text that is no longer kept stays given up: nothing is left to be shown.
        """
        ...
