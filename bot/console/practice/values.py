"""What the page of a practice room shows, as values for its templates."""

from dataclasses import dataclass

from bot.core.case import CaseEvent, CaseState
from bot.core.choice import Choice
from bot.core.comment import CommentId
from bot.core.decision import Reason
from bot.service.moderation import TO_DO
from bot.service.practice import State
from bot.service.practice_lesson import Task


@dataclass(frozen=True, slots=True)
class Bit:
    """A piece of a text; ``marked`` if it carried what was found."""

    text: str
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Said:
    """Something from the content files."""

    title: str
    body: str


@dataclass(frozen=True, slots=True)
class Asked:
    """A private prompt with the choices that there are."""

    comment: CommentId
    bits: tuple[Bit, ...]
    said: tuple[Said, ...]
    answer: Choice | None
    choices: tuple[Choice, ...]
    text: str
    returned: bool
    case: CaseState | None


@dataclass(frozen=True, slots=True)
class Written:
    """A message with everything that came of it, as one who sees all would see it."""

    id: CommentId
    first: CommentId
    number: str
    name: str
    tone: int
    bits: tuple[Bit, ...]
    state: State
    answers: str | None
    answers_text: str
    did: tuple[str, ...]
    would: tuple[str, ...]
    asked: tuple[Asked, ...]
    private: tuple[Said, ...]
    public: tuple[Said, ...]
    help: Said | None
    capped: Reason | None
    unmeasured: bool
    judged: bool


@dataclass(frozen=True, slots=True)
class Card:
    """A case as moderators see it. ``can`` is what can be done now; ``steps`` are who did
    what: a member by name, a moderator by number (0 is none).
    """

    id: str
    number: str
    name: str
    tone: int
    bits: tuple[Bit, ...]
    why: Reason | None
    disputed: bool
    urgent: bool
    state: CaseState
    proposes: tuple[str, ...]
    steps: tuple[tuple[str, int, str], ...]
    can: tuple[CaseEvent, ...]

    @property
    def waits(self) -> bool:
        """Whether nobody has decided it yet."""
        return self.state in TO_DO


@dataclass(frozen=True, slots=True)
class Struck:
    """A member's strikes: what they weigh now, in a month and in three, and how full a bar is."""

    name: str
    tone: int
    weights: tuple[float, ...]
    share: float


@dataclass(frozen=True, slots=True)
class Lesson:
    """The tasks, each with whether it is done; ``next`` is the first that is not."""

    tasks: tuple[tuple[Task, bool], ...]
    next: Task | None
    done: int
