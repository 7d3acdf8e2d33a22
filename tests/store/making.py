"""Comments, decisions and errands for the tests of the Store."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.core.actions import Action, AddStrike, CampaignMessage, Escalate, Hold, Nudge, ReturnText
from bot.core.comment import AuthorId, Comment, CommentId, CommunityId, PlaceId
from bot.core.decision import Decision, Mode, Reason
from bot.core.errand import Errand
from bot.core.errands import content_wanted, errands_for
from bot.service.ports import Recorded, Store
from bot.store import Retention
from classifiers.verdict import Label
from tests.fakes import NOON, verdict_of

SCHOOL = CommunityId("school")
CLUB = CommunityId("club")
MIKA = AuthorId("mika")
NOA = AuthorId("noa")
MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
KEEP = Retention(
    texts=10 * DAY, case_texts=30 * DAY, decisions=100 * DAY, errands=7 * DAY, digests=2 * DAY
)
UNKIND = verdict_of({Label.BULLYING: 0.9, Label.INSULT: 0.7})
STRIKE: tuple[Action, ...] = (Nudge(Label.BULLYING), AddStrike(Label.BULLYING, 1.5))
HOLD: tuple[Action, ...] = (
    Nudge(Label.THREAT, stern=True),
    Hold(),
    ReturnText(),
    AddStrike(Label.THREAT, 3.0),
    Escalate("hold_at", urgent=True),
    CampaignMessage("threat"),
)


def comment(
    number: int | str = 1,
    *,
    author: AuthorId = MIKA,
    community: CommunityId = SCHOOL,
    text: str = "nobody wants you here",
    at: datetime = NOON,
    version_of: str | None = None,
) -> Comment:
    return Comment(
        CommentId(f"test:{community}:{number}"),
        community,
        PlaceId("lunch"),
        author,
        text,
        at,
        locale="it",
        parent="what they answered",
        version_of=version_of,
    )


def decided(
    about: Comment,
    actions: Sequence[Action] = STRIKE,
    *,
    mode: Mode = Mode.HOLD,
    at: datetime = NOON,
) -> Decision:
    reasons = (Reason("nudge_at", 0.9, 0.7, Label.BULLYING), Reason("ladder_stern", 2.0, 1.0))
    return Decision(
        about.id, tuple(actions), reasons if actions else (), "community-1", "model-1", mode, at
    )


def errands_of(about: Comment, decision: Decision) -> tuple[Errand, ...]:
    texts = {
        number: f"{wanted[0]}/{wanted[1]}"
        for number, action in enumerate(decision.actions)
        if (wanted := content_wanted(action)) is not None
    }
    return errands_for(about, decision, texts)


async def put(
    store: Store,
    about: Comment,
    actions: Sequence[Action] = STRIKE,
    *,
    mode: Mode = Mode.HOLD,
    at: datetime = NOON,
    standing: int | None = None,
) -> Recorded:
    """Record a decision on the author's standing as it is, or on a given version."""
    if standing is None:
        standing = (await store.standing(about.community, about.author, mode=mode)).version
    decision = decided(about, actions, mode=mode, at=at)
    verdict = UNKIND if actions else verdict_of()
    errands = errands_of(about, decision)
    return await store.record(about, verdict, decision, errands, standing=standing, now=at)
