"""A list of words as the platform's own rules, which keep a message out before anybody reads it.

Pure. The platform has rules for so many words at most, and lists them by rules of its own: whole
words in any case, a ``*`` at an end lets a word run on. So some entries of a list cannot be among
them; those are named, and the bot itself goes on looking for all of them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from bot.core.errors import BadInputError

RULES: Final = 6
"""Rules of keywords in one server (Discord's documentation, resources/auto-moderation)."""

KEYWORDS: Final = 1000
"""Keywords in one rule."""

LONGEST: Final = 60
"""Characters of a keyword."""

Keywords = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Compiled:
    """The keywords of each rule, in order, and the entries that cannot be among them."""

    rules: tuple[Keywords, ...]
    left_out: Keywords


@dataclass(frozen=True, slots=True)
class Difference:
    """What has to be done so that the platform keeps out what a list says, and nothing else.

    ``change`` has the keywords from now on by the number of the rule that has others, ``remove``
    the numbers of rules that are too many. ``more`` and ``fewer``: words that are kept out from
    then on, and no longer.
    """

    make: tuple[Keywords, ...] = ()
    change: tuple[tuple[int, Keywords], ...] = ()
    remove: tuple[int, ...] = ()
    more: Keywords = ()
    fewer: Keywords = ()

    def __bool__(self) -> bool:
        """Whether there is anything to do."""
        return bool(self.make or self.change or self.remove)


def compiled(words: Sequence[str], *, room: int = RULES, most: int = KEYWORDS) -> Compiled:
    """A list as rules of ``most`` keywords each; ``room`` is how many rules there may be.

    Raises `BadInputError` (``automod-no-room``) where they are too few. An entry that is longer
    than a keyword may be, or of nothing but stars, is left out.
    """
    unique = list(dict.fromkeys(word.strip() for word in words))
    fit = [word for word in unique if len(word) <= LONGEST and word.strip("* ")]
    rules = tuple(tuple(fit[at : at + most]) for at in range(0, len(fit), most))
    if len(rules) > room:
        raise BadInputError("automod-no-room", wanted=len(rules), room=room)
    return Compiled(rules, tuple(word for word in unique if word and word not in fit))


def difference(now: Mapping[int, Sequence[str]], wanted: Sequence[Keywords]) -> Difference:
    """From the keywords of our rules as they are, by the rules' numbers, to those that are wanted.

    As few rules as possible are touched: one that has what is wanted somewhere stays as it is.
    """
    left, same = list(wanted), set[int]()
    for number, words in sorted(now.items()):
        found = next((one for one in left if set(one) == set(words)), None)
        if found is not None:
            left.remove(found)
            same.add(number)
    others = [number for number in sorted(now) if number not in same]
    change = tuple(zip(others, left, strict=False))
    before = {word for words in now.values() for word in words}
    after = {word for words in wanted for word in words}
    return Difference(
        make=tuple(left[len(change) :]),
        change=change,
        remove=tuple(others[len(change) :]),
        more=tuple(sorted(after - before)),
        fewer=tuple(sorted(before - after)),
    )
