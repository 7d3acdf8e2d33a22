"""What the pages of the desk have in common: the case that is asked for, and who asks."""

import hashlib
import re
from collections.abc import Sequence
from typing import Annotated, Final

from fastapi import Depends, Path
from starlette.requests import Request

from bot.console.desk.telling import Telling
from bot.console.guard import Inside, within
from bot.console.pages import plain
from bot.console.refused import RefusedError, Why
from bot.console.visit import visit_of
from bot.core.case import ABOUT_NO_MESSAGE, Case, CaseEvent, CaseId, CaseState, may_step
from bot.core.errors import IllegalStepError
from bot.service.people import Role
from bot.service.ports import Store

OFFERED: Final = {
    CaseState.OPEN: (CaseEvent.TAKE,),
    CaseState.APPEALED: (CaseEvent.TAKE,),
    CaseState.TAKEN: (CaseEvent.UPHOLD, CaseEvent.OVERTURN, CaseEvent.RELEASE),
    CaseState.APPEAL_TAKEN: (CaseEvent.UPHOLD, CaseEvent.OVERTURN, CaseEvent.RELEASE),
    CaseState.UPHELD: (CaseEvent.UNDO,),
    CaseState.OVERTURNED: (CaseEvent.UNDO,),
    CaseState.CLOSED: (),
}
"""What is offered in each state, to who may do it; a note is offered beside it."""

_MESSAGE: Final = re.compile(r"discord:(\d{1,20}):(\d{1,20}):[0-9a-f]+", re.ASCII)
_SERVER: Final = re.compile(r"discord:(\d{1,20})", re.ASCII)


def _plain(case: Annotated[str, Path()]) -> CaseId:
    return CaseId(plain(case))


Wanted = Annotated[CaseId, Depends(_plain)]
"""The id of the case in a path."""


Moderator = Annotated[Inside, within(Role.MODERATOR)]
"""Who moderates in the community of a path."""


async def case_here(store: Store, inside: Inside, wanted: CaseId) -> Case:
    """The case of that id. Raises `RefusedError` (404) if this community has none of it."""
    case = await store.case(wanted)
    if case is None or case.community != inside.community:
        raise RefusedError(Why.NOT_THERE)
    return case


def telling_for(request: Request, inside: Inside) -> Telling:
    """Says things to who asks, in their language."""
    return Telling(visit_of(request).words, inside.person.id, inside.community)


def may(case: Case, event: CaseEvent, by: str) -> bool:
    """Whether somebody can take a step now; it is looked at again when they do."""
    try:
        may_step(case, event, by)
    except IllegalStepError:
        return False
    return True


def offered(case: Case, by: str) -> frozenset[str]:
    """The steps that somebody is offered."""
    found = (*OFFERED[case.state], CaseEvent.NOTE)
    return frozenset(event.value for event in found if may(case, event, by))


def digest_of(cases: Sequence[Case]) -> str:
    """The same for the same cases at the same steps."""
    said = "\n".join(f"{len(one.id)} {one.id} {one.version}" for one in cases)
    return hashlib.sha256(said.encode()).hexdigest()[:16]


def anchor_of(case: Case) -> str:
    """The id of a case within a page."""
    return f"case-{hashlib.sha256(case.id.encode()).hexdigest()[:12]}"


def link_of(case: Case) -> str | None:
    """Where the message stands on Discord, or stood; None for what is none."""
    server, message = _SERVER.fullmatch(case.community), _MESSAGE.fullmatch(case.comment)
    if server is None or message is None or case.why in ABOUT_NO_MESSAGE:
        return None
    return f"https://discord.com/channels/{server[1]}/{message[1]}/{message[2]}"
