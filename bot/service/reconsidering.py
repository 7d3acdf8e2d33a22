"""What the author of a comment is told in private, and what they can do about it.

Who asks is checked here; doors only show things. What is chosen is recorded together with the
errands that carry it out.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from bot.core.actions import Hold, Nudge, ReturnText, Tip
from bot.core.case import CaseState
from bot.core.choice import FINAL, Choice
from bot.core.comment import AuthorId, CommentId
from bot.core.consequences import UNDECIDED
from bot.core.decision import Mode
from bot.core.errand import Errand, ErrandId, ErrandState
from bot.core.errands import removal_before, reposted, withdrawn
from bot.core.errors import BadInputError
from bot.core.outcome import outcome_of
from bot.service.checking import Checking, reads_well
from bot.service.in_turn import paused, state_of, was_removed
from bot.service.listing import denied_spans
from bot.service.marking import marked
from bot.service.moderation import Moderation
from bot.service.ports import Classifier, Clock, Content, Store
from bot.service.prompts import Prompt, in_words_of
from bot.service.quoting import judged_text, spans_in
from bot.service.records import Record
from bot.service.screening import Judged
from classifiers.verdict import Label, Span

PASSED_ON: Final = "passed-on"
"""The notice that asks whoever shows words of somebody else, and blames them for nothing."""

UNDONE: Final = frozenset({ErrandState.GIVEN_UP, ErrandState.SETTLED})
"""Where a new text stands that was not posted and is not tried any more."""


class Reconsidering:
    """Puts together what authors are told in private, and takes their answers.

    Every answer raises `BadInputError`: ``prompt-gone`` if the decision is no longer on record,
    ``prompt-not-yours`` for anybody but the author, and ``prompt-answered`` after a final answer.
    """

    def __init__(
        self,
        store: Store,
        content: Content,
        classifier: Classifier,
        checking: Checking,
        moderation: Moderation,
        clock: Clock,
        *,
        announce: Callable[[], None] = lambda: None,
    ) -> None:
        """``announce`` is called when errands were recorded (to wake the delivery)."""
        self._store = store
        self._content = content
        self._classifier = classifier
        self._checking = checking
        self._moderation = moderation
        self._clock = clock
        self._announce = announce

    async def told_by(self, errand: Errand) -> Prompt | None:
        """What an errand (a prompt, a text to return, a tip) tells the author, in one message.

        None if another errand of the same decision tells it: what belongs together is said once.
        Where the comment was taken down that is the return of its text, which nothing stops; in a
        paused community, and where the author has been asked before, it says nothing else. None as
        well if the author has deleted the comment. Raises `BadInputError` (``prompt-gone``).
        """
        prompt = await self._prompt(errand.comment)
        if prompt.record.answer is Choice.DELETE or await self._told_by_another(errand, prompt):
            return None
        if isinstance(errand.action, ReturnText):
            asked = await state_of(self._store, prompt.record.decision, Nudge)
            prompt = replace(prompt, text=prompt.text or errand.text)
            if (down := removal_before(errand)) is not None:
                hold = await self._store.errand_state(down)
                return replace(prompt, label=None, texts=("text-returned",), hold=hold)
            if asked is ErrandState.DONE or await paused(self._store, errand):
                prompt = replace(prompt, label=None, texts=("text-returned",))
        return await self._with_marks(prompt)

    async def noticed(self, errand: Errand, notice: str) -> Prompt | None:
        """How the case of a comment was decided, with what its author can do now.

        None once it is no longer decided so. Raises as `told_by` does.
        """
        prompt = await self._prompt(errand.comment)
        return prompt if prompt.texts == (notice,) else None

    async def _told_by_another(self, errand: Errand, prompt: Prompt) -> bool:
        """Whether what an errand tells is told by the return of the text, or by the prompt."""
        if isinstance(errand.action, ReturnText):
            return False
        decision = prompt.record.decision
        if isinstance(errand.action, Tip) and decision.the(Nudge) is not None:
            return True
        back = await state_of(self._store, decision, ReturnText)
        return prompt.returned and back is not ErrandState.GIVEN_UP

    async def look(self, comment: CommentId, *, by: AuthorId) -> Prompt:
        """The prompt about a comment, for its author; nothing in it is marked.

        Quick: a form has to be open within seconds, and does not wait for the model.
        """
        prompt = await self._prompt(comment)
        if prompt.record.author != by:
            raise BadInputError("prompt-not-yours")
        return prompt

    async def open(self, comment: CommentId, *, by: AuthorId) -> Prompt:
        """The prompt about a comment as its author first sees it, with the hurtful words marked."""
        return await self._with_marks(await self.look(comment, by=by))

    async def keep(self, comment: CommentId, *, by: AuthorId) -> None:
        """Leave it as it is. Raises `BadInputError` (``prompt-not-to-keep``) where that is not for
        them to choose any more.
        """
        prompt = await self._open(comment, by)
        if Choice.KEEP not in {*prompt.choices, prompt.record.answer}:
            raise BadInputError("prompt-not-to-keep")
        await self._answer(prompt, Choice.KEEP)

    async def delete(self, comment: CommentId, *, by: AuthorId) -> None:
        """Delete it."""
        prompt = await self._open(comment, by)
        errand = withdrawn(prompt.record.comment, prompt.record.decision)
        await self._answer(prompt, Choice.DELETE, *([] if prompt.returned else [errand]))

    async def mistake(self, comment: CommentId, *, by: AuthorId, note: str = "") -> str:
        """Say that this is a mistake: a moderator looks at it, and until then it does not count.

        Returns the id of the notice that says what becomes of it. Raises as `Moderation.dispute`
        does as well.
        """
        prompt = await self.look(comment, by=by)
        case = await self._moderation.dispute(comment, by=by, note=note)
        await self._store.answer(
            prompt.record.decision.comment, Choice.MISTAKE, (), now=self._clock.now()
        )
        if case.state in UNDECIDED:
            return "disputed"
        overturned = case.state is CaseState.OVERTURNED  # before they could ask for it
        unasked = "dispute-overturned" if overturned else "case-opened"
        return outcome_of(case, held=prompt.returned) or unasked

    async def edit(self, comment: CommentId, text: str, *, by: AuthorId) -> Judged | None:
        """Post a new text in its place, unless it would be asked about again.

        Returns None if it will be posted, and else what was found in it; nothing was changed then.
        Raises `TryLaterError` if it cannot be judged now, and `BadInputError` (``prompt-empty``)
        for a text without words.
        """
        if not text.strip():
            raise BadInputError("prompt-empty")
        prompt = await self._open(comment, by)
        community, home = prompt.record.community, prompt.record.locale
        judged = await self._checking.check(text, community=community, home=home)
        if not reads_well(judged):
            return judged
        await self._repost(prompt, text)
        return None

    async def post_again(self, comment: CommentId, *, by: AuthorId) -> None:
        """Post the text as it was, because a moderator found nothing wrong with it.

        Raises `BadInputError` (``prompt-not-cleared``) where nobody has found that, or the text is
        no longer kept.
        """
        prompt = await self._open(comment, by)
        if not prompt.again or prompt.text is None:
            raise BadInputError("prompt-not-cleared")
        await self._repost(prompt, prompt.text)

    async def fewer(self, comment: CommentId, *, by: AuthorId) -> None:
        """Be spoken to less often from now on, in this community."""
        prompt = await self.look(comment, by=by)
        await self._store.set_fewer(prompt.record.community, by, fewer=True)

    async def became(self, comment: CommentId, choice: Choice, then: str = "") -> ErrandState:
        """Where what follows from a final choice stands, or what comes of it in its turn (`OLD`);
        done where nothing had to be done.
        """
        state = await self._store.errand_state(ErrandId(f"{comment}/{choice}{then}"))
        return state or ErrandState.DONE

    def tip(self, prompt: Prompt, locale: str) -> str | None:
        """The id of a tip on what a prompt is about, for who asks what this is."""
        topic = prompt.label or "general"
        return self._content.pick("tip", topic, locale, key=prompt.record.decision.comment)

    async def marked(
        self, text: str, label: Label | None, *, home: str | None = None
    ) -> tuple[Span, ...]:
        """The parts of a text that carried the verdict; none where that cannot be said now."""
        return await marked(self._classifier, text, label, home=home)

    async def _open(self, comment: CommentId, by: AuthorId) -> Prompt:
        """The prompt, if its author can still answer it."""
        prompt = await self.look(comment, by=by)
        if prompt.record.answer in FINAL:
            raise BadInputError("prompt-answered")
        return prompt

    async def _repost(self, prompt: Prompt, text: str) -> None:
        """Record that a text is to be posted in place of the comment."""
        about, asked = prompt.record, self._clock.now().timestamp()
        errand = reposted(about.comment, about.decision, text, asked=asked)
        await self._answer(prompt, Choice.EDIT, errand)

    async def _answer(self, prompt: Prompt, choice: Choice, *errands: Errand) -> None:
        """Record an answer; of two at once the first final one holds."""
        comment = prompt.record.decision.comment
        before = await self._store.answer(comment, choice, errands, now=self._clock.now())
        if before in FINAL:
            raise BadInputError("prompt-answered")
        if errands:
            self._announce()

    async def _with_marks(self, prompt: Prompt) -> Prompt:
        if not prompt.text or prompt.label is None:
            return prompt
        if not prompt.record.decision.listed:
            home = prompt.record.locale
            return replace(prompt, marked=await self.marked(prompt.text, prompt.label, home=home))
        rules = await self._store.rules(prompt.record.community)
        found = denied_spans(judged_text(prompt.text), rules.words) if rules else ()
        return replace(prompt, marked=spans_in(prompt.text, found))

    async def _prompt(self, comment: CommentId) -> Prompt:
        record = await self._store.decision(comment)
        if record is None:
            raise BadInputError("prompt-gone")
        if record.answer is Choice.EDIT and await self.became(comment, Choice.EDIT) in UNDONE:
            record = replace(record, answer=None)  # the new text is not up, so they choose again
        decision = record.decision
        nudge = decision.the(Nudge)
        hold, back = [await state_of(self._store, decision, kind) for kind in (Hold, ReturnText)]
        done = ErrandState.DONE in {hold, back}
        case = await self._store.case_of(comment)
        returned = done and decision.mode is not Mode.OBSERVE
        returned = returned or await was_removed(self._store, case, decision)
        outcome = outcome_of(case, held=returned)
        return Prompt(
            record,
            label=nudge.label if nudge and not outcome else None,
            stern=nudge.stern if nudge else False,
            returned=returned,
            text=record.text,
            texts=(outcome,) if outcome else self._texts(record, nudge, returned=returned),
            hold=hold,
            case=case.state if case else None,
        )

    def _texts(self, record: Record, nudge: Nudge | None, *, returned: bool) -> tuple[str, ...]:
        """The ids of what is said: what has happened, why, and a tip to somebody new to it.

        An ordinary prompt speaks of leaving the message as it is, which cannot be once it is
        taken down; a lesson does not.
        """
        tip = record.decision.the(Tip)
        said: list[str | None] = []
        wanted = []
        if returned:
            said.append("held" if nudge else "text-returned")
        if nudge and (nudge.stern or not returned):
            if record.decision.passed_on:
                said.append(PASSED_ON)
            else:
                wanted.append(("lesson" if nudge.stern else "nudge", nudge.label.value))
        if tip:
            wanted.append(("tip", tip.topic))
        key = record.decision.comment
        for kind, topic in wanted:
            picked = self._content.pick(kind, topic, record.locale, key=key)
            tried = nudge.trial if nudge and kind == "nudge" else ""
            said.append(picked and in_words_of(tried, picked))
        return tuple(text for text in said if text is not None)
