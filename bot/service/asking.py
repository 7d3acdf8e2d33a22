"""Asks moderators whether prompts that were only observed would have been wanted."""

from bot.core.comment import CommentId, CommunityId
from bot.core.errors import BadInputError
from bot.core.past import Answer, Past
from bot.core.sampling import LOOK_BACK, day_of, sampled
from bot.service.past_ports import AnswerStore
from bot.service.ports import Clock


class Asking:
    """A few questions a day. Who may answer is for the door to check."""

    def __init__(self, store: AnswerStore, clock: Clock) -> None:
        """Questions come from ``store`` as it is, and answers go there."""
        self._store = store
        self._clock = clock

    async def open_questions(self, community: CommunityId, *, by: str) -> list[Past]:
        """What nobody has answered yet, newest first, without what ``by`` wrote themselves."""
        return [
            one for one in await self._sampled(community) if one.answer is None and one.author != by
        ]

    async def answer(
        self, community: CommunityId, comment: CommentId, answer: Answer, *, by: str
    ) -> bool:
        """Answer a question; False if somebody else has. The same person may change their mind.

        Raises `BadInputError`: ``question-gone`` about a comment that is not asked about, because
        answers that people choose to give say nothing about the rest, and ``question-own`` about
        what somebody wrote themselves.
        """
        asked = {one.decision.comment: one for one in await self._sampled(community)}
        if comment not in asked:
            raise BadInputError("question-gone", comment=comment)
        if asked[comment].author == by:
            raise BadInputError("question-own")
        now = self._clock.now()
        return await self._store.answer_question(community, comment, answer, by=by, now=now)

    async def _sampled(self, community: CommunityId) -> list[Past]:
        now = self._clock.now()
        return sampled(await self._store.past(community, since=day_of(now) - LOOK_BACK), now)
