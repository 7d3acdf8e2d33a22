"""Texts as people really write them: disguised and misspelt words, one line among others.

The slips are made in the text as a person would type it, before it is read (normalised), so that
training sees what is left of a disguise after serving's own way of reading has undone its part.
"""

import random
from collections.abc import Callable, Sequence
from typing import Final

Change = Callable[[str, random.Random], str]

_LEET: Final = {"a": "4", "e": "3", "i": "1", "o": "0", "s": "5", "t": "7", "b": "8"}
_SIGNS: Final = {"a": "@", "i": "!", "s": "$", "e": "€", "c": "(", "l": "|"}
_SOUNDS: Final = (("ck", "k"), ("ph", "f"), ("you", "u"), ("er", "a"), ("ing", "in"), ("c", "k"))
_ALIKE: Final = {"a": "а", "e": "е", "o": "о", "i": "і", "c": "с", "p": "р", "x": "х"}
_BESIDE: Final = dict(zip("qwertyuiopasdfghjklzxcvbnm", "wertyuiopasdfghjklzxcvbnmq", strict=True))
_TAILS: Final = ("lol", "lmao", "😂", "💀", "🙄", "fr", "ngl", "...", "!!", "😭", "smh", "ok")

LEAST: Final = 3
"""Shorter words are left alone: without a letter nobody could read them."""


def _dropped(word: str, chance: random.Random) -> str:
    at = chance.randrange(1, len(word))
    return word[:at] + word[at + 1 :]


def _swapped(word: str, chance: random.Random) -> str:
    at = chance.randrange(len(word) - 1)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _stretched(word: str, chance: random.Random) -> str:
    at = chance.randrange(1, len(word))
    return word[:at] + word[at] * chance.randint(1, 4) + word[at:]


def _starred(word: str, chance: random.Random) -> str:
    at = chance.randrange(1, len(word))
    return word[:at] + chance.choice("*_-#.") + word[at + 1 :]


def _missed(word: str, chance: random.Random) -> str:
    at = chance.randrange(len(word))
    return word[:at] + _BESIDE.get(word[at].lower(), word[at]) + word[at + 1 :]


def _spread(word: str, chance: random.Random) -> str:
    return chance.choice((" ", ".", "-", "_", " ")).join(word)


def _split(word: str, chance: random.Random) -> str:
    at = chance.randrange(1, len(word))
    return word[:at] + chance.choice((" ", ".", "-")) + word[at:]


def _vowelless(word: str, chance: random.Random) -> str:
    del chance
    return word[0] + "".join(sign for sign in word[1:] if sign.lower() not in "aeiou")


def _spelt(word: str, chance: random.Random) -> str:
    fitting = [pair for pair in _SOUNDS if pair[0] in word.lower()]
    return word.lower().replace(*chance.choice(fitting)) if fitting else _dropped(word, chance)


def _by(table: dict[str, str], share: float) -> Change:
    def replaced(word: str, chance: random.Random) -> str:
        return "".join(
            table[sign.lower()] if sign.lower() in table and chance.random() < share else sign
            for sign in word
        )

    return replaced


SLIPS: Final[tuple[Change, ...]] = (
    *(_dropped, _swapped, _stretched, _starred, _missed, _spread, _split, _vowelless, _spelt),
    *(_by(_LEET, 0.7), _by(_SIGNS, 0.6), _by(_ALIKE, 0.5)),
)
"""What is done to a word, each as often as the others."""


def disguised(text: str, chance: random.Random) -> str:
    """The text with one to three of its words written differently."""
    words = text.split(" ")
    long = [place for place, word in enumerate(words) if len(word) >= LEAST]
    for place in chance.sample(long, k=min(len(long), chance.randint(1, 3))):
        words[place] = chance.choice(SLIPS)(words[place], chance)
    return " ".join(words)


def dressed(text: str, chance: random.Random) -> str:
    """The text in another case or with something hung on to it, which changes nothing."""
    match chance.randrange(4):
        case 0:
            return text.upper()
        case 1:
            return text.lower().rstrip(".!")
        case 2:
            return f"{text} {chance.choice(_TAILS)}"
        case _:
            return f"{chance.choice(_TAILS)} {text}"


def among(text: str, others: Sequence[str], chance: random.Random) -> str:
    """The text as one line of a longer message, with one to three of ``others`` around it."""
    lines = [text, *chance.sample(others, k=min(len(others), chance.randint(1, 3)))]
    chance.shuffle(lines)
    return chance.choice((" ", ". ", "\n", ", ")).join(lines)
