"""Cases in words: the same sentences as on Discord's cards, without their markup."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from bot.console.pages import moment
from bot.core.case import BY_PEOPLE, Case, Step
from bot.core.comment import NOBODY, CommunityId
from bot.core.decision import Decision, Reason
from bot.core.site import own_id
from bot.service.people import OPERATOR
from bot.service.records import Record
from bot.words import Words, language_in
from classifiers.verdict import UNKNOWN_LANGUAGE, Label

DISCORD: Final = "discord:"

SHOWN: Final = 3
"""Labels that are named in one line; the highest ones."""

DIFFERS: Final = frozenset({"uphold", "overturn", "upheld", "overturned", "closed"})
"""Steps and states that speak of who was right."""

_MINUTE: Final = 60
_PER_CENT: Final = 100


@dataclass(frozen=True, slots=True)
class Telling:
    """Says things about the cases of one community to one person. ``me`` is their id."""

    words: Words
    me: str
    community: CommunityId

    def when(self, at: datetime) -> str:
        """A point in time, in UTC."""
        return moment(at, self.words.locale)

    def person(self, id_: str) -> str:
        """Somebody's own id at their site, without the name of the door; of an erased person what
        is left.
        """
        if id_ == self.me:
            return self.words.say("console-desk-you")
        if id_ == OPERATOR:
            return self.words.say("console-operator")
        if id_ == NOBODY:
            return self.words.say("console-desk-nobody")
        return own_id(self.community, id_.removeprefix(DISCORD))

    def state(self, case: Case) -> str:
        """Where a case stands."""
        return self._worded("discord-case", case.state.value, case)

    def why(self, case: Case) -> str:
        """Why the moderators were called."""
        if not case.why:
            return self.words.say("console-desk-why-none")
        return self.words.say(f"discord-why-{_key(case.why)}")

    def found(self, case: Case, record: Record | None) -> str:
        """A case in a few words: its labels with their scores, or else why they were called."""
        scored = labels_of(record)[:SHOWN] if record else []
        named = (self.label(label, score) for label, score in scored)
        return ", ".join(named) or self.why(case)

    def label(self, label: Label, score: float) -> str:
        """A label with its score."""
        name = self.words.say(f"label-{label.value}")
        return self.words.say("console-desk-label", label=name, score=round(score * _PER_CENT))

    def reason(self, reason: Reason) -> str:
        """Which rule was reached, and by what."""
        about = "" if reason.label is None else self.words.say(f"label-{reason.label.value}")
        return self.words.say(
            f"cli-reason-{_key(reason.rule)}",
            label=about, seen=f"{reason.seen:.2f}", limit=f"{reason.limit:.2f}",
        )  # fmt: skip

    def left_to_list(self, decision: Decision) -> str:
        """In which language it is, where no model was measured on it; nothing where one was."""
        why = decision.unmeasured
        if why is None:
            return ""
        if why.language is None or why.language == UNKNOWN_LANGUAGE:
            return self.words.say("discord-card-no-language")
        name = language_in(why.language, self.words.locale)
        return self.words.say("discord-card-language", language=name)

    def step(self, case: Case, step: Step) -> str:
        """Who did what with a case, and when."""
        what = step.event.value if step.seconds is None else "timeout"
        length = "" if step.seconds is None else self._length(step.seconds)
        facts = {"who": self.person(step.by), "to": self.person(step.to or ""), "length": length}
        return self._worded("discord-step", what, case, at=self.when(step.at), **facts)

    def button(self, case: Case, event: str) -> str:
        """What stands on a button; ``event`` as in `bot.core.case.CaseEvent`."""
        return self._worded("discord-button", event, case)

    def _length(self, seconds: int) -> str:
        return self.words.say("discord-length-other", minutes=max(seconds // _MINUTE, 1))

    def _worded(self, begins: str, what: str, case: Case, **facts: str) -> str:
        """Of what people brought up nobody says that "the bot" was right."""
        people = "-people" if case.why in BY_PEOPLE and what in DIFFERS else ""
        return self.words.say(f"{begins}-{_key(what)}{people}", **facts)


def labels_of(record: Record) -> list[tuple[Label, float]]:
    """The labels for which something was decided, with their scores, the highest first."""
    named = {reason.label for reason in record.decision.reasons if reason.label is not None}
    scored = [(label, record.scores.get(label, 0.0)) for label in named]
    return sorted(scored, key=lambda one: (-one[1], one[0]))


def _key(name: str) -> str:
    return name.replace("_", "-")
