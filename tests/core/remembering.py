"""Decisions on record, in few words."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from bot.core.case import CaseState
from bot.core.comment import AuthorId, Comment, CommentId, CommunityId, PlaceId
from bot.core.decision import Mode
from bot.core.limits import Rules
from bot.core.past import Answer, Past
from bot.core.policy import decide
from bot.core.standing import NEWCOMER
from classifiers.verdict import Label
from tests.core.judging import RULES
from tests.core.strategies import NOON, verdict_of

ROBIN, NOA = AuthorId("robin"), AuthorId("noa")
MINUTE = timedelta(minutes=1)


def remembered(
    number: int = 1,
    scores: Mapping[Label, float] | None = None,
    *,
    author: AuthorId = ROBIN,
    at: datetime = NOON,
    case: CaseState | None = None,
    disputed: bool = False,
    wanted: bool | None = None,
    flagged: frozenset[Label] | None = None,
    rules: Rules = RULES,
    mode: Mode = Mode.HOLD,
    supported: bool = True,
    read_fraction: float = 1.0,
    message: str | None = None,
) -> Past:
    """One decision of these rules about somebody without strikes."""
    comment = Comment(
        CommentId(f"room:{number}"), CommunityId("class-7b"), PlaceId("corridor"), author, "", at
    )
    verdict = verdict_of(
        scores or {Label.INSULT: 0.65}, supported=supported, read_fraction=read_fraction
    )
    decision = decide(comment, verdict, NEWCOMER, rules.with_mode(mode), now=at)
    said = None if wanted is None else Answer.YES if wanted else Answer.NO
    return Past(
        decision, author, message or comment.id, verdict.scores, case, disputed, said, flagged
    )
