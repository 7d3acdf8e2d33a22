"""What came of what moderators asked for about a case: done, on its way, or refused, and why."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.console.desk.telling import Telling
from bot.core.case import WARNED, Case, CaseEvent, CaseId, Step
from bot.core.errand import ErrandId, ErrandState, Fate
from bot.core.errands import chosen, confirmation, removal
from bot.core.penalties import TAKEN_BACK, lifting
from bot.core.timeouts import penalties, seconds_of
from bot.service.records import Record
from bot.service.sanctions import SHOWN, warning_told
from bot.wiring import App

SLOW: Final = timedelta(seconds=15)
"""A bot that runs has looked at what is due by then."""

TAKEN_BACK_SINCE: Final = "taken-back"
REASONS: Final = {
    "discord-not-allowed": "not-allowed",
    "discord-timeout-stands-above": "stands-above",
    "discord-timeout-not-allowed": "no-right",
    "discord-remove-not-allowed": "no-right",
    "discord-timeout-late": "late",
    "discord-timeout-taken-back": TAKEN_BACK_SINCE,
    "warning-taken-back": TAKEN_BACK_SINCE,
    "comment-stays": TAKEN_BACK_SINCE,
    "discord-member-away": "away",
    "discord-dms-closed": "dms-closed",
    "discord-gone": "gone",
    "discord-no-server": "no-server",
}
"""Why something was not done, or not yet, each a message ``console-desk-because-…``."""

OTHER: Final = "other"


@dataclass(frozen=True, slots=True)
class _Asked:
    """Something that was asked for. ``end`` is when a time-out is over; ``case`` that of a
    warning, where it can be taken back.
    """

    what: str
    errand: ErrandId
    end: datetime | None = None
    case: CaseId | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one thing, in words, with ``more`` on why. ``mood`` is a class of the
    stylesheet.
    """

    said: str
    more: Sequence[str]
    mood: str
    case: CaseId | None


@dataclass(frozen=True, slots=True)
class Outcomes:
    """All of it for one case. ``waits``: something may still change by itself; ``digest`` is the
    same as long as nothing does.
    """

    lines: Sequence[Outcome]
    waits: bool
    digest: str


async def outcomes_of(app: App, tell: Telling, case: Case, record: Record | None) -> Outcomes:
    """What came of everything that was asked for about a case, oldest first."""
    asked = [*_of_steps(case, record), *(await _warnings(app, case))]
    fates = await app.store.fates([one.errand for one in asked])
    known = [(one, fates[one.errand]) for one in asked if one.errand in fates]
    given = any(one.what == "timeout" and _is_done(fate) for one, fate in known)
    # What ends a time-out has nothing to say where none was given.
    known = [(one, fate) for one, fate in known if one.what != "lift" or given]
    now = app.clock.now()
    lines = [_said(tell, one, fate, now) for one, fate in known]
    waits = any(fate.state is ErrandState.WAITING for _, fate in known)
    whole = "\n".join(line for one in lines for line in (one.said, *one.more))
    return Outcomes(lines, waits, hashlib.sha256(whole.encode()).hexdigest()[:16])


def _of_steps(case: Case, record: Record | None) -> Iterator[_Asked]:
    for number, step in enumerate(case.steps):
        if step.event is CaseEvent.REMOVE:
            yield _Asked("remove", removal(case.comment, step=number))
        elif step.event is CaseEvent.UPHOLD:
            yield from _timeouts(case, record, number, step)
        elif step.event in TAKEN_BACK:
            yield _Asked("lift", lifting(case.comment, step=number))


def _timeouts(case: Case, record: Record | None, number: int, step: Step) -> Iterator[_Asked]:
    if step.seconds is not None:
        end = step.at + timedelta(seconds=step.seconds)
        yield _Asked("timeout", chosen(case.comment, step=number), end)
        return
    for index, proposal in penalties(record.decision) if record else ():
        end = step.at + timedelta(seconds=seconds_of(proposal))
        yield _Asked("timeout", confirmation(case.comment, index, step=number), end)


async def _warnings(app: App, case: Case) -> list[_Asked]:
    """Warnings that were given because of a case: each was put on record along with a step of it,
    and therefore at the same moment.
    """
    at = {step.at for step in case.steps if step.event is CaseEvent.WARN}
    if not at:
        return []
    found = await app.store.cases_about(case.community, case.author, limit=SHOWN)
    return [
        _Asked("warn", warning_told(one.comment), case=one.id)
        for one in reversed(found)
        if one.why == WARNED and one.opened_at in at
    ]


def _said(tell: Telling, asked: _Asked, fate: Fate, now: datetime) -> Outcome:
    say, until = tell.words.say, "" if asked.end is None else tell.when(asked.end)
    reason = REASONS.get(fate.why, OTHER)
    because = [say(f"console-desk-because-{reason}")] if fate.why else []
    if fate.state is ErrandState.DONE:
        said = say(f"console-desk-{asked.what}-done", until=until)
        return Outcome(said, (), "good", asked.case)
    if fate.state is ErrandState.WAITING:
        said = say(f"console-desk-asked-{asked.what}", until=until)
        how = say(f"console-desk-how-{_how(fate, now)}")
        return Outcome(said, (how, *because), "care", asked.case)
    if reason == TAKEN_BACK_SINCE:
        return Outcome(because[0], (), "", asked.case)
    return Outcome(say(f"console-desk-{asked.what}-failed"), because, "wrong", asked.case)


def _how(fate: Fate, now: datetime) -> str:
    """How an errand waits: in the bot's hands, for another try, or for a bot that runs."""
    if fate.why:
        return "later"
    return "idle" if fate.due + SLOW <= now else "now"


def _is_done(fate: Fate) -> bool:
    return fate.state is ErrandState.DONE
