"""The part of the Store that gives decisions back with what became of them, and keeps answers."""

from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa

from bot.core.case import BY_PEOPLE, CaseEvent, CaseState
from bot.core.choice import Choice
from bot.core.comment import AuthorId, CommentId, CommunityId
from bot.core.errors import BadInputError
from bot.core.past import Answer, Past
from bot.core.reported import PEOPLE
from bot.store.answer_table import ANSWERS
from bot.store.part import Part
from bot.store.rows import decision_from
from bot.store.tables import CASES, DECISIONS, STEPS
from classifiers.verdict import Label

_CASE: Final = (CASES.c.comment == DECISIONS.c.comment) & CASES.c.why.not_in(sorted(BY_PEOPLE))
_DISPUTED: Final = sa.exists().where(
    STEPS.c.case_id == CASES.c.id, STEPS.c.event == CaseEvent.DISPUTE.value
)

_COLUMNS: Final[tuple[sa.ColumnElement[Any], ...]] = (
    DECISIONS.c.comment, DECISIONS.c.author, DECISIONS.c.mode, DECISIONS.c.model,
    DECISIONS.c.rules_version, DECISIONS.c.decided_at, DECISIONS.c.actions, DECISIONS.c.reasons,
    DECISIONS.c.scores, DECISIONS.c.version_of, DECISIONS.c.flagged, ANSWERS.c.answer,
    DECISIONS.c.answer.label("choice"),
)  # fmt: skip


class PastDecisions(Part):
    """What became of decisions, as `bot.service.past_ports.PastStore` promises."""

    async def past(self, community: CommunityId, *, since: datetime) -> list[Past]:
        """Decisions that were made since then, oldest first, with what became of them."""
        query: sa.Select[Any] = (
            sa.select(*_COLUMNS, CASES.c.state, _DISPUTED.label("disputed"))
            .outerjoin(CASES, _CASE)
            .outerjoin(ANSWERS, ANSWERS.c.comment == DECISIONS.c.comment)
            .where(DECISIONS.c.community == community, DECISIONS.c.decided_at >= since)
            .where(DECISIONS.c.model != PEOPLE)
            .order_by(DECISIONS.c.decided_at, DECISIONS.c.comment)
        )
        async with self._database.reading() as connection:
            rows = (await connection.execute(query)).all()
        return [
            Past(
                decision=decision_from(row),
                author=AuthorId(row.author),
                message=row.version_of or row.comment,
                scores={Label(name): score for name, score in row.scores.items()},
                case=None if row.state is None else CaseState(row.state),
                disputed=bool(row.disputed),
                answer=None if row.answer is None else Answer(row.answer),
                flagged=None if row.flagged is None else frozenset(map(Label, row.flagged)),
                choice=None if row.choice is None else Choice(row.choice),
            )
            for row in rows
        ]

    async def answer_question(
        self,
        community: CommunityId,
        comment: CommentId,
        answer: Answer,
        *,
        by: str,
        now: datetime,
    ) -> bool:
        """Keep what a moderator said about a comment; False where somebody else has said it."""
        about = sa.select(DECISIONS.c.author).where(
            DECISIONS.c.comment == comment, DECISIONS.c.community == community
        )
        async with self._database.writing() as connection:
            # Locked, so that an answer and an erasure at once leave nothing behind.
            author = await connection.scalar(about.with_for_update())
            if author is None:
                raise BadInputError("question-gone", comment=comment)
            insert = self._database.insert(ANSWERS).values(
                comment=comment, community=community, author=author, answer=answer, by=by, at=now
            )
            change = insert.on_conflict_do_update(
                index_elements=list(ANSWERS.primary_key),
                set_={"answer": answer, "at": now},
                where=ANSWERS.c.by == by,
            )
            return (await connection.execute(change)).rowcount == 1
