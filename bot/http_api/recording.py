"""What a site is told about comments that go on record. See `bot.http_api.native`."""

from collections.abc import Sequence
from typing import Annotated, Final, Protocol

from pydantic import BaseModel, Field

from bot.core.comment import Comment, PlaceId
from bot.core.errands import proposals
from bot.core.site import author_of, comment_of, community_of
from bot.http_api.api import Api
from bot.http_api.keys import Caller
from bot.http_api.refused import RefusedError, Why
from bot.service.api_keys import Scope
from bot.service.recording import Kept

REQUIRED: Final = "missing"
"""In the words of what checks all other fields."""


class Said(Protocol):
    """A comment as it was sent."""

    text: str
    parent: str | None
    id: str | None
    author: str | None


class ProposalOut(BaseModel):
    """A penalty that the rules propose. It is for a person to confirm, never for a program."""

    kind: Annotated[str, Field(description="restrict or timeout.")]
    seconds: int
    feature: Annotated[str | None, Field(description="What somebody is to be kept from.")] = None


class RecordedOut(BaseModel):
    """What went on record about a comment, and how its author stands."""

    known: Annotated[
        bool,
        Field(
            description="This id was decided before: actions are those of then, whatever the text "
            "is now. An edited comment needs another id."
        ),
    ]
    mode: Annotated[
        str,
        Field(
            description="observe: do nothing, actions only show what would be done. nudge or hold: "
            "do the actions; you are the one who does."
        ),
    ]
    strikes: Annotated[
        float, Field(description="The weight of all the author's strikes here, which fades.")
    ]
    proposals: Annotated[
        list[ProposalOut], Field(description="Penalties for your moderators to confirm.")
    ]
    case: Annotated[
        str | None, Field(description="Where the case of this comment stands; null if none.")
    ]


async def recorded(
    api: Api, caller: Caller, community: str | None, locale: str, said: Sequence[Said]
) -> list[Kept]:
    """Put comments on record. Raises `RefusedError`: a field is missing, or not with this key."""
    if caller.key is not None and Scope.RECORD not in caller.key.scopes:
        raise RefusedError(Why.SCOPE)
    if community is None:
        raise RefusedError(Why.WRONG_FIELD, where="community", problem=REQUIRED)
    here = caller.within(community_of(community))
    comments = [_comment(api, community, locale, number, one) for number, one in enumerate(said)]
    return await api.recording.record_all(here, comments)


def _comment(api: Api, community: str, locale: str, number: int, said: Said) -> Comment:
    return Comment(
        id=comment_of(community, _there(said.id, f"comments.{number}.id")),
        community=community_of(community),
        place=PlaceId(community_of(community)),
        author=author_of(community, _there(said.author, f"comments.{number}.author")),
        text=said.text,
        written_at=api.clock.now(),
        locale=locale,
        parent=said.parent,
    )


def _there(value: str | None, where: str) -> str:
    if value is None:
        raise RefusedError(Why.WRONG_FIELD, where=where, problem=REQUIRED)
    return value


def shown(kept: Kept) -> RecordedOut:
    """What a site is told besides what it is told about any comment."""
    decision = kept.judged.decision
    return RecordedOut(
        known=kept.known,
        mode=decision.mode.value,
        strikes=round(kept.strikes, 6),
        proposals=[
            ProposalOut(
                kind=type(one).__name__.lower(),
                seconds=one.seconds,
                feature=getattr(one, "feature", None),
            )
            for _, one in proposals(decision)
        ],
        case=kept.case.value if kept.case else None,
    )
