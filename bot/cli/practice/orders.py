"""What somebody types in the practice room, read and done."""

from dataclasses import dataclass
from typing import Final

from bot.cli.practice.stage import MODERATORS, Stage
from bot.cli.say import say
from bot.core.case import CaseEvent, CaseState
from bot.core.comment import AuthorId
from bot.core.decision import Mode
from bot.core.errors import BadInputError

STEPS: Final = {
    "/take": CaseEvent.TAKE,
    "/release": CaseEvent.RELEASE,
    "/uphold": CaseEvent.UPHOLD,
    "/overturn": CaseEvent.OVERTURN,
    "/undo": CaseEvent.UNDO,
}
NOT_TAKEN: Final = frozenset({CaseState.OPEN, CaseState.APPEALED})
APPEALED: Final = frozenset({CaseState.APPEALED, CaseState.APPEAL_TAKEN})


@dataclass
class Sitting:
    """Who we are in the room, and how the replay goes."""

    member: AuthorId
    speed: float
    paused: bool = False
    step: bool = False
    over: bool = False


async def obey(typed: str, stage: Stage, sitting: Sitting) -> str:
    """Do what was typed: a message, or an order that begins with a slash; returns what to tell.

    Raises `BadInputError` and what `PracticeRoom` raises for what cannot be done.
    """
    if not typed.strip():
        return ""
    if not typed.startswith("/"):
        await stage.room.say(sitting.member, typed)
        return ""
    order, _, rest = typed.strip().partition(" ")
    if order in STEPS:
        return await _moderate(STEPS[order], rest.strip(), stage)
    if order == "/mode":
        await stage.set_mode(_mode(rest.strip()))
        return say("demo-mode", mode=rest.strip())
    return _replay(order, rest.strip(), stage, sitting)


def _replay(order: str, rest: str, stage: Stage, sitting: Sitting) -> str:
    """Orders about who we are and how the replay goes."""
    match order:
        case "/quit" | "/q":
            sitting.over = True
        case "/pause":
            sitting.paused = True
        case "/play":
            sitting.paused = False
        case "/step":
            sitting.step = True
        case "/speed":
            sitting.speed = _number(rest, 0.1, 100.0)
        case "/as":
            if rest not in stage.room.members:
                raise BadInputError("practice-no-member", member=rest)
            sitting.member = AuthorId(rest)
        case "/help":
            return say("demo-help", members=", ".join(stage.room.members))
        case _:
            raise BadInputError("demo-no-order", order=order)
    return ""


async def _moderate(event: CaseEvent, rest: str, stage: Stage) -> str:
    """A step with the case of a number; one that nobody has taken is taken first."""
    number, _, note = rest.partition(" ")
    files = (await stage.room.snapshot()).cases
    if not files:
        raise BadInputError("demo-no-case")
    case = files[int(_number(number or "1", 1, len(files))) - 1].case
    by = MODERATORS[case.state in APPEALED]
    if event in {CaseEvent.UPHOLD, CaseEvent.OVERTURN} and case.state in NOT_TAKEN:
        await stage.room.moderate(case.id, CaseEvent.TAKE, by=by)
    after = await stage.room.moderate(case.id, event, by=by, note=note)
    return say("demo-moderated", number=number or "1", state=say(f"demo-case-{after.state}"))


def _number(text: str, low: float, high: float) -> float:
    try:
        number = float(text)
    except ValueError:
        number = low - 1
    if not low <= number <= high:
        raise BadInputError("demo-no-number", seen=text, low=low, high=high)
    return number


def _mode(text: str) -> Mode:
    try:
        return Mode(text)
    except ValueError:
        raise BadInputError("demo-no-mode", seen=text, known=", ".join(Mode)) from None
