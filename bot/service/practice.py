"""A room to try everything out in: the real pipeline, store, delivery and cases; only the hands
are its own. Any door can show it: it speaks in values and knows no screen.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from bot.core.actions import Hold
from bot.core.case import Case, CaseEvent, CaseId, CaseState
from bot.core.choice import Choice
from bot.core.comment import AuthorId, Comment, CommentId, CommunityId, PlaceId
from bot.core.decision import Decision, Mode
from bot.core.errors import BadInputError
from bot.core.rehearsal import Heard
from bot.core.rules import Rules
from bot.core.standing import Standing
from bot.service.delivery import Delivery
from bot.service.moderation import Moderation
from bot.service.pipeline import Handled, Pipeline
from bot.service.ports import Classifier, Clock, Content, Record, Store
from bot.service.practice_wall import Message, Notice, Prompt, State, Wall, Watching
from classifiers.verdict import Verdict

__all__ = [
    "CaseFile",
    "Choice",
    "Member",
    "MemberView",
    "Message",
    "Notice",
    "PracticeRoom",
    "Prompt",
    "Snapshot",
    "State",
]

PLACE: Final = PlaceId("room")


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody in the room. ``locale`` is the language in which they are spoken to (BCP 47)."""

    id: AuthorId
    name: str
    locale: str = "en"


@dataclass(frozen=True, slots=True)
class MemberView:
    """What one member sees for themselves, and how they stand.

    ``weight`` is that of their strikes now; ``notices`` are private ones.
    """

    member: Member
    standing: Standing
    weight: float
    prompts: tuple[Prompt, ...]
    notices: tuple[Notice, ...]


@dataclass(frozen=True, slots=True)
class CaseFile:
    """What the moderators see of a case; ``record`` is None once the decision was erased."""

    case: Case
    record: Record | None


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The whole room at one moment, to be drawn.

    ``messages`` in the order of writing, held and deleted ones included; ``public`` what the bot
    said to everybody; ``calls`` what the moderators were called for; ``observed`` what would have
    been done in a room that only observes. ``heard`` is what was found in each comment, in the
    order of the decisions; nothing is kept of what somebody says of their own danger.
    """

    messages: tuple[Message, ...]
    members: tuple[MemberView, ...]
    public: tuple[Notice, ...]
    calls: tuple[Notice, ...]
    observed: tuple[Notice, ...]
    cases: tuple[CaseFile, ...]
    rules: Rules
    heard: tuple[Heard, ...] = ()


class PracticeRoom:
    """A room with members, their messages and what the bot does about them.

    ``store`` must be the room's own: all errands in it are carried out in this room. ``name`` is
    part of every id, so that a store that is kept can hold one visit after another.
    """

    def __init__(
        self,
        classifier: Classifier,
        store: Store,
        content: Content,
        clock: Clock,
        *,
        rules: Rules,
        members: Iterable[Member],
        name: str = "practice",
    ) -> None:
        """A room without messages. ``rules`` hold until a community's own are set in the store."""
        self.members: Mapping[AuthorId, Member] = {member.id: member for member in members}
        self.community = CommunityId(name)
        self._store = store
        self._clock = clock
        self._rules = rules
        self._wall = Wall()
        self._heard: dict[CommentId, Heard] = {}
        self._pipeline = Pipeline(
            classifier, store, content, clock, default_rules=rules, give=self._hear
        )
        self._delivery = Delivery(store, self._wall, clock, observing=Watching(self._wall))
        self._moderation = Moderation(store, clock)
        self._written = 0

    async def say(
        self, member: AuthorId, text: str, *, answers: CommentId | None = None
    ) -> Handled:
        """A member writes a message, perhaps in answer to another one.

        Raises `BadInputError` for an unknown member and an empty text, `GiveUpError` if there is
        no message to answer.
        """
        self._written += 1
        new = CommentId(f"{self.community}:{self._written}")
        message = Message(
            new, new, self._known(member).id, _words(text), self._clock.now(), answers=answers
        )
        parent = self._wall.message(answers).text if answers else None
        self._wall.hang(message)
        return await self._judge(message, parent)

    async def choose(
        self, comment: CommentId, choice: Choice, *, text: str | None = None
    ) -> Handled | None:
        """The author answers the prompt about a comment; ``text`` is the new one for an edit.

        Returns what became of the edited message, None for the other choices. Raises
        `BadInputError` if there is no such prompt, or it does not offer this choice (any more).
        """
        hung = self._wall.prompts.get(comment)
        if hung is None:
            raise BadInputError("practice-no-prompt", comment=comment)
        prompt = await self._with_case(hung)
        if choice not in prompt.choices:
            raise BadInputError("practice-no-choice", choice=choice)
        new_text = _words(text or "") if choice is Choice.EDIT else ""
        if choice is Choice.MISTAKE:
            await self._moderation.dispute(comment, by=prompt.author)
        self._wall.prompts[comment] = replace(hung, answer=choice)
        if choice is Choice.DELETE:
            self._wall.delete(comment)
        if choice is Choice.EDIT:
            return await self._edit(self._wall.message(comment), new_text)
        return None

    async def moderate(self, case: CaseId, event: CaseEvent, *, by: str, note: str = "") -> Case:
        """A moderator takes a step with a case; an overturned one shows its message again.

        Raises as `Moderation` does.
        """
        steps = {
            CaseEvent.TAKE: self._moderation.take,
            CaseEvent.RELEASE: self._moderation.release,
        }
        judgements = {
            CaseEvent.UPHOLD: self._moderation.uphold,
            CaseEvent.OVERTURN: self._moderation.overturn,
            CaseEvent.UNDO: self._moderation.undo,
        }
        if event in steps:
            after = await steps[event](case, by=by)
        elif event in judgements:
            after = await judgements[event](case, by=by, note=note)
        else:
            raise BadInputError("practice-authors-only", event=event)
        await self._show_or_hold(after)
        return after

    async def catch_up(self) -> int:
        """Judge what could not be judged before and do what is due; returns how many were judged.

        `say` and `choose` do what is due at once; this is for what had to wait.
        """
        retried = await self._pipeline.retry_waiting()
        await self._deliver()
        return retried.judged

    async def snapshot(self) -> Snapshot:
        """Everything in the room as it is now."""
        rules = await self._store.rules(self.community) or self._rules
        cases = await self._store.cases(self.community, states=tuple(CaseState))
        wall = self._wall
        return Snapshot(
            messages=tuple(wall.messages.values()),
            members=tuple([await self._view(one, rules) for one in self.members.values()]),
            public=tuple(notice for notice in wall.notices if notice.public),
            calls=tuple(wall.calls),
            observed=tuple(wall.observed),
            cases=tuple([CaseFile(one, await self._store.decision(one.comment)) for one in cases]),
            rules=rules,
            heard=tuple(self._heard.values()),
        )

    async def rule_by(self, rules: Rules, *, by: str) -> None:
        """Put other rules in force, for what is written from now on."""
        await self._store.set_rules(self.community, rules, by=by, now=self._clock.now())

    async def _hear(
        self, comment: Comment, decision: Decision, verdict: Verdict, _standing: Standing
    ) -> Decision:
        """Remember what was found; what is decided once more takes its place."""
        self._heard[comment.id] = Heard(comment, verdict, decision)
        return decision

    async def _with_case(self, prompt: Prompt) -> Prompt:
        """The prompt with where its case stands."""
        case = await self._store.case_of(prompt.comment)
        return replace(prompt, case=case.state if case else None)

    async def _view(self, member: Member, rules: Rules) -> MemberView:
        standing = await self._store.standing(self.community, member.id, mode=rules.mode)
        return MemberView(
            member,
            standing,
            standing.weight(now=self._clock.now(), half_life=rules.half_life),
            tuple(
                [
                    await self._with_case(one)
                    for one in self._wall.prompts.values()
                    if one.author == member.id
                ]
            ),
            tuple(one for one in self._wall.notices if one.author == member.id and not one.public),
        )

    def _known(self, member: AuthorId) -> Member:
        found = self.members.get(member)
        if found is None:
            raise BadInputError("practice-no-member", member=member)
        return found

    async def _edit(self, message: Message, text: str) -> Handled:
        """A new version is a new comment: shown at once and judged like any other."""
        self._written += 1
        new = CommentId(f"{self.community}:{self._written}")
        earlier = (*message.earlier, message.id)
        edited = replace(message, id=new, text=text, state=State.EDITED, earlier=earlier)
        parent = self._wall.message(message.answers).text if message.answers else None
        self._wall.hang(edited)
        return await self._judge(edited, parent)

    async def _judge(self, message: Message, parent: str | None) -> Handled:
        handled = await self._pipeline.handle(
            Comment(
                id=message.id,
                community=self.community,
                place=PLACE,
                author=message.author,
                text=message.text,
                written_at=self._clock.now(),
                locale=self.members[message.author].locale,
                parent=parent,
            )
        )
        await self._deliver()
        return handled

    async def _deliver(self) -> None:
        """Do everything that is due."""
        while await self._delivery.run_once():
            pass

    async def _show_or_hold(self, case: Case) -> None:
        """A held message is shown when its case is overturned, and held again if that is undone."""
        record = await self._store.decision(case.comment)
        if (
            record is not None
            and record.decision.mode is not Mode.OBSERVE
            and record.decision.the(Hold) is not None
        ):
            self._wall.put(case.comment, held=case.state is not CaseState.OVERTURNED)


def _words(text: str) -> str:
    """The text, if there is any; raises `BadInputError` otherwise."""
    if not text.strip():
        raise BadInputError("practice-no-words")
    return text
