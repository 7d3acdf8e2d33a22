"""The room as its page shows it: values for templates, with every text in its words."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from typing import Final

from bot.console.practice.stay import MODERATORS, SPEEDS, Marks, Stay
from bot.console.practice.values import Asked, Bit, Card, Lesson, Said, Struck, Written
from bot.core.actions import Nudge, Restrict, Timeout, Tip
from bot.core.case import CaseEvent, CaseState, next_state
from bot.core.codec import kind_of
from bot.core.comment import AuthorId, CommentId
from bot.core.decision import Decision, Mode, Reason, Rule
from bot.core.errors import IllegalStepError
from bot.core.rehearsal import Heard
from bot.service.practice import CaseFile, Message, Notice, Prompt
from bot.service.practice_lesson import Task
from campaign_content.loader import Library
from campaign_content.texts import Text
from classifiers.verdict import Span

SHOWN: Final = ("nudge", "hold", "tip", "add_strike", "escalate", "restrict", "timeout")
"""The kinds of actions that are named below a message, in this order."""

AHEAD: Final = (timedelta(), timedelta(days=30), timedelta(days=90))
"""For when it is told what is left of somebody's strikes."""

STRIKES_SHOWN: Final = 6.0
"""A bar of strikes is full at this weight."""

TONES: Final = 8
"""Colours for members."""


class Viewer:
    """Makes the values of one visitor's page, in one language."""

    def __init__(self, stay: Stay, locale: str) -> None:
        """``locale`` is the language of the page."""
        self._stay = stay
        self._now = stay.now
        self._locale = locale
        self._content: Library = stay.parts.content
        self._heard = {one.comment.id: one for one in stay.now.heard}
        self._by_id = {
            comment: message
            for message in stay.now.messages
            for comment in (*message.earlier, message.id)
        }

    def messages(self) -> list[Written]:
        """All messages, oldest first."""
        return [self._written(message) for message in self._now.messages]

    def cases(self) -> list[Card]:
        """All cases, the newest last."""
        return [self._card(file) for file in sorted(self._now.cases, key=_opened)]

    def strikes(self) -> list[Struck]:
        """Of everybody who has some."""
        now, half_life = self._stay.clock.now(), self._now.rules.half_life
        found = []
        for view in self._now.members:
            weights = tuple(
                view.standing.weight(now=now + ahead, half_life=half_life) for ahead in AHEAD
            )
            if weights[0] >= 0.05:
                share = min(weights[0] / STRIKES_SHOWN, 1.0)
                found.append(Struck(view.member.name, self.tone(view.member.id), weights, share))
        return found

    def lesson(self) -> Lesson:
        """What there is to try, and what was done."""
        tasks = tuple((task, task in self._stay.ticked) for task in Task)
        first = next((task for task, is_done in tasks if not is_done), None)
        return Lesson(tasks, first, sum(is_done for _, is_done in tasks))

    def replay(self) -> dict[str, object]:
        """How the conversation goes."""
        stay = self._stay
        said, total = stay.replay.play.progress
        return {
            "title": stay.conversation.title, "said": said, "total": total,
            "playing": stay.playing, "over": stay.over, "soon": stay.soon,
            "speed": stay.replay.speed, "speeds": SPEEDS,
        }  # fmt: skip

    def members(self) -> list[tuple[AuthorId, str, int]]:
        """Who can write: id, name and tone."""
        return [(one.id, one.name, self.tone(one.id)) for one in self._stay.room.members.values()]

    def answered(self, comment: str) -> Message | None:
        """The message that is answered by what is written next, if it can be read."""
        found = self._by_id.get(CommentId(comment))
        return found if found and found.visible else None

    def tone(self, member: AuthorId) -> int:
        """The colour of a member, the same everywhere."""
        return list(self._stay.room.members).index(member) % TONES

    def bits(self, comment: CommentId, text: str) -> tuple[Bit, ...]:
        """A text with the words marked that carried what was found in it."""
        marks: Marks | None = self._stay.marks.get(comment)
        return tuple(cut(text, marks.spans if marks else ()))

    def heard(self, comment: str) -> Heard | None:
        """What was found in a comment."""
        return self._heard.get(CommentId(comment))

    def _written(self, message: Message) -> Written:
        heard = self._heard.get(message.id)
        decision = heard.decision if heard else None
        answered = self._by_id.get(message.answers) if message.answers else None
        mine = {*message.earlier, message.id}
        observed = [one for one in self._now.observed if one.comment in mine]
        return Written(
            id=message.id,
            first=message.first,
            number=number(message.first),
            name=message.author,
            tone=self.tone(message.author),
            bits=self.bits(message.id, message.text),
            state=message.state,
            answers=answered.author if answered else None,
            answers_text=answered.text if answered and answered.visible else "",
            did=_did(decision) if decision and decision.mode is not Mode.OBSERVE else (),
            would=tuple(dict.fromkeys(kind_of(one.action) for one in observed)),
            asked=tuple(self._asked(mine)),
            private=tuple(self._private(mine)),
            public=tuple(self._said(one) for one in self._now.public if one.comment in mine),
            help=self._text("help-crisis") if mine & self._stay.helped else None,
            capped=_reason(decision, Rule.PROMPTS_PER_DAY),
            unmeasured=heard is not None and not heard.verdict.supported,
            judged=heard is not None,
        )

    def _asked(self, mine: set[CommentId]) -> Iterator[Asked]:
        for view in self._now.members:
            tips = {one.comment: one for one in view.notices}
            for prompt in view.prompts:
                if prompt.comment in mine:
                    yield Asked(
                        prompt.comment,
                        self.bits(prompt.comment, prompt.text),
                        tuple(self._prompted(prompt, tips.get(prompt.comment))),
                        prompt.answer,
                        prompt.choices,
                        self._proposed(prompt),
                        prompt.returned,
                        prompt.case,
                    )

    def _private(self, mine: set[CommentId]) -> Iterator[Said]:
        """What its author alone is told beside a prompt."""
        for view in self._now.members:
            asked = {one.comment for one in view.prompts}
            for one in view.notices:
                told = isinstance(one.action, Tip) and one.comment in asked
                if one.comment in mine and one.content and not told:
                    yield self._text(one.content)

    def _prompted(self, prompt: Prompt, tip: Notice | None) -> Iterator[Said]:
        """What an author is told, in the order of `bot.service.reconsidering`."""
        heard = self._heard.get(prompt.comment)
        if prompt.returned:
            yield self._text("held" if prompt.label else "text-returned")
        if prompt.label and (prompt.stern or not prompt.returned):
            if heard and heard.decision.passed_on:
                yield self._text("passed-on")
            elif prompt.lesson:
                yield self._text(prompt.lesson)
            else:
                yield _said(self._content.nudge(prompt.label, self._locale))
        if tip is not None and tip.content:
            yield self._said(tip)

    def _proposed(self, prompt: Prompt) -> str:
        """The text with which changing it begins."""
        scripted = self._stay.replay.play.choice(prompt) if prompt.answer is None else None
        return (scripted[1] if scripted else None) or prompt.text

    def _said(self, notice: Notice) -> Said:
        return self._text(notice.content or "kept")

    def _text(self, name: str) -> Said:
        return _said(self._content.text(name, self._locale))

    def _card(self, file: CaseFile) -> Card:
        case, record = file.case, file.record
        decision = record.decision if record else None
        text = (record.text if record else None) or ""
        reasons = decision.reasons if decision else ()
        why = next((one for one in reasons if one.rule == case.why), None)
        return Card(
            id=case.id,
            number=number(case.comment),
            name=case.author,
            tone=self.tone(case.author),
            bits=self.bits(case.comment, text),
            why=why or next(iter(reasons), None),
            disputed=any(step.event is CaseEvent.DISPUTE for step in case.steps),
            urgent=case.urgent,
            state=case.state,
            proposes=tuple(_proposals(decision)),
            steps=tuple((one.by, _moderator(one.by), one.event.value) for one in case.steps),
            can=tuple(_can(case.state)),
        )


def cut(text: str, spans: Sequence[Span]) -> Iterator[Bit]:
    """A text in pieces, marked and not; spans may overlap."""
    at = 0
    for span in sorted(spans, key=lambda one: one.start):
        start, end = max(span.start, at), min(span.end, len(text))
        if start >= end:
            continue
        if at < start:
            yield Bit(text[at:start])
        yield Bit(text[start:end], marked=True)
        at = end
    if at < len(text):
        yield Bit(text[at:])


def kinds(decision: Decision) -> tuple[str, ...]:
    """The kinds of actions that are shown, in order."""
    return _did(decision)


def _did(decision: Decision) -> tuple[str, ...]:
    there = {kind_of(action) for action in decision.actions}
    return tuple(kind for kind in SHOWN if kind in there)


def _reason(decision: Decision | None, rule: Rule) -> Reason | None:
    reasons: Iterable[Reason] = decision.reasons if decision else ()
    silent = decision is not None and decision.the(Nudge) is None
    return next((one for one in reasons if one.rule == rule and silent), None)


def _proposals(decision: Decision | None) -> Iterator[str]:
    """The penalties that a decision proposes."""
    for action in decision.actions if decision else ():
        if isinstance(action, Restrict | Timeout):
            yield kind_of(action)


def _can(state: CaseState) -> Iterator[CaseEvent]:
    """What a moderator can do; a case that nobody has taken is taken on the way."""
    taken = {CaseState.OPEN: CaseState.TAKEN, CaseState.APPEALED: CaseState.APPEAL_TAKEN}
    for event in (CaseEvent.UPHOLD, CaseEvent.OVERTURN, CaseEvent.UNDO):
        try:
            next_state(taken.get(state, state), event)
        except IllegalStepError:
            continue
        yield event


def _moderator(by: str) -> int:
    return MODERATORS.index(by) + 1 if by in MODERATORS else 0


def _said(text: Text) -> Said:
    return Said(text.title, text.body.strip().replace("**", ""))


def number(comment: str) -> str:
    """The last part of an id, good for an element's."""
    return comment.rpartition(":")[2]


def _opened(file: CaseFile) -> tuple[object, int]:
    return file.case.opened_at, int(number(file.case.comment))
