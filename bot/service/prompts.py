"""A private word to an author, with what they can do about it. Values only."""

from dataclasses import dataclass
from typing import Final

from bot.core.case import CaseState
from bot.core.choice import FINAL, Choice, offered
from bot.core.errand import ErrandState
from bot.core.trial import wording_of
from bot.service.records import Record
from classifiers.verdict import Label, Span

VARIANT: Final = "#"
"""Between the id of a text and the name of a variant of it."""


def in_words_of(trial: str, text: str) -> str:
    """A text as it is said in the arm of a trial (`bot.core.actions.Nudge.trial`)."""
    variant = wording_of(trial)
    return f"{text}{VARIANT}{variant}" if variant else text


@dataclass(frozen=True, slots=True)
class Prompt:
    """A private word to the author of a comment.

    ``label`` is what it is about (None: a text is only given back); ``returned`` whether the
    comment is known to have been taken down; ``text`` is what they wrote, None once it is no
    longer kept. ``marked`` are the parts of it that carried the verdict. ``texts`` are the ids of
    what is said, in order, one that is tried with its variant (`in_words_of`). ``hold`` is where
    taking the comment down stands, None if that was not decided; ``case`` where its case stands,
    None if there is none.
    """

    record: Record
    label: Label | None
    stern: bool
    returned: bool
    text: str | None = None
    texts: tuple[str, ...] = ()
    marked: tuple[Span, ...] = ()
    hold: ErrandState | None = None
    case: CaseState | None = None

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What the author can still do: not to leave standing what is yet to be taken down."""
        found = offered(returned=self.returned, answer=self.record.answer, case=self.case)
        falls = self.hold is ErrandState.WAITING
        return tuple(one for one in found if not (falls and one is Choice.KEEP))

    @property
    def again(self) -> bool:
        """Whether the author can have their text posted again, just as it was."""
        overturned = self.case is CaseState.OVERTURNED and self.record.answer not in FINAL
        return overturned and self.returned and bool(self.text)
