"""What looking back needs of the Store."""

from datetime import datetime
from typing import Protocol

from bot.core.comment import CommentId, CommunityId
from bot.core.past import Answer, Past


class PastStore(Protocol):
    """Gives decisions back, in one transaction."""

    async def past(self, community: CommunityId, *, since: datetime) -> list[Past]:
        """Decisions with actions that were made in a community since then, oldest first.

        Each with the state of the case about its comment. What people reported or warned of is not
        among them, and a case that they opened is none of theirs: it says nothing of the filter.
        """
        ...


class AnswerStore(PastStore, Protocol):
    """Keeps answers as well. Each method is one transaction of its own."""

    async def answer_question(
        self,
        community: CommunityId,
        comment: CommentId,
        answer: Answer,
        *,
        by: str,
        now: datetime,
    ) -> bool:
        """Keep what a moderator said who was asked whether a prompt about a comment was wanted.

        The first answer stands, and who gave it may change it; False if it was somebody else. It
        goes with the decision. Raises `BadInputError` (``question-gone``) if there is none in this
        community.
        """
        ...
