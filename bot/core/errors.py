"""Every error we raise on purpose.

KindnessError                 has a `code` (names a sentence in Fluent) and `facts` that fill it in
├── BadInputError             what we were given cannot be used; nothing was changed (exit code 2)
│   ├── SettingsError         the environment or the settings file
│   └── RulesError            a community's rules
├── IllegalStepError          a case or campaign was asked for a step that its table does not have
├── StaleError                somebody else was faster; read again and decide again
└── OutsideError              something outside us failed
    ├── TryLaterError         the same call may succeed later (rate limit, timeout)
    │   └── WaitError         it will once a person has changed something (no channel is set)
    └── GiveUpError           it will not (permission missing)
        └── SettledError      and nobody has to mend anything (message deleted)
"""

from collections.abc import Sequence
from typing import Self

Fact = str | int | float


class KindnessError(Exception):
    """Base of all; refuses to be raised itself. ``code`` names the sentence a person reads."""

    def __init__(self, code: str, **facts: Fact) -> None:
        """``code`` is the name of a Fluent message, ``facts`` are its variables."""
        if type(self) is KindnessError:
            raise TypeError("raise one of the kinds, not KindnessError itself")
        super().__init__(f"{code}: " + ", ".join(f"{key}={fact}" for key, fact in facts.items()))
        self.code = code
        self.facts = facts


class BadInputError(KindnessError):
    """What we were given cannot be used; nothing was changed.

    ``mistakes`` has each of several mistakes that are named together, and is empty for a single
    one.
    """

    mistakes: tuple["BadInputError", ...] = ()

    @classmethod
    def several(cls, code: str, mistakes: Sequence["BadInputError"]) -> Self:
        """One error for several mistakes; the fact ``count`` says how many there are."""
        error = cls(code, count=len(mistakes))
        error.mistakes = tuple(mistakes)
        return error


class SettingsError(BadInputError):
    """The environment or the settings file is wrong; all mistakes are named together."""


class RulesError(BadInputError):
    """A community's rules cannot be read, or make no sense."""


class IllegalStepError(KindnessError):
    """A case or a campaign was asked to take a step that its table does not have."""


class StaleError(KindnessError):
    """The thing has changed since it was read; read it again and decide again."""


class OutsideError(KindnessError):
    """Something outside us failed."""


class TryLaterError(OutsideError):
    """The same call may succeed later."""


class WaitError(TryLaterError):
    """The same call will succeed once a person has changed something. Waiting is no failure."""


class GiveUpError(OutsideError):
    """The same call will never succeed."""


class SettledError(GiveUpError):
    """There is nothing left to do, and nothing that anybody would have to mend."""
