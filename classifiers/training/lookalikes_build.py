"""Writes ``data/lookalikes.tsv``: characters of other alphabets that are read as Latin letters.

``twin`` are drawn alike (Unicode's confusables, through ``confusable-homoglyphs``, MIT); ``near``
remind of a letter (``decancer``, MIT). Compatibility forms that NFKC already folds are left out,
and so are the letters of European languages. Needs both packages; run it from the repository:
``python -m classifiers.training.lookalikes_build``.
"""

import re
import unicodedata
from pathlib import Path
from typing import Final

import decancer_py  # type: ignore[import-untyped,unused-ignore]
from confusable_homoglyphs import confusables  # type: ignore[import-untyped,unused-ignore]

ALPHABETS: Final = re.compile(
    r"^(?:LATIN|GREEK|CYRILLIC|COPTIC|ARMENIAN|CHEROKEE|LISU|CANADIAN SYLLABICS|DESERET|MODIFIER)\b"
)
TARGET: Final = Path(__file__).parent.parent / "data" / "lookalikes.tsv"
LIMIT: Final = 0x1F000


def twins() -> dict[str, str]:
    """Characters that Unicode says are confusable with one ASCII letter."""
    found: dict[str, str] = {}
    for character, others in confusables.confusables_data.items():
        for other in others:
            letter = other["c"]
            if len(character) == 1 and character > "\x7f" and letter.isascii() and letter.isalpha():
                found[character] = letter
    return {character: letter for character, letter in found.items() if len(letter) == 1}


def near() -> dict[str, str]:
    """Characters that decancer reads as one ASCII letter."""
    found: dict[str, str] = {}
    for number in range(0x80, LIMIT):
        character = chr(number)
        if unicodedata.category(character) in {"Lu", "Ll", "Lt", "Lm", "Lo", "Sc"}:
            letter = str(decancer_py.parse(character))
            if len(letter) == 1 and letter.isascii() and letter.isalpha():
                found[character] = letter
    return found


def main() -> None:
    """Write the table, by code point."""
    rows: dict[str, tuple[str, str]] = {c: (letter, "near") for c, letter in near().items()}
    rows.update({c: (letter, "twin") for c, letter in twins().items()})
    lines = []
    for character, (letter, kind) in sorted(rows.items()):
        name = unicodedata.name(character, "")
        wanted = ALPHABETS.match(name) or unicodedata.category(character) == "Sc"
        plain = unicodedata.normalize("NFKD", character)[0]
        european = character < "\u0180" or character in "Əə"
        if wanted and not european and not plain.isascii():
            lines.append(f"{ord(character):04X}\t{letter}\t{kind}")
    TARGET.write_text("\n".join(lines) + "\n", encoding="ascii")
    print(f"{len(lines)} characters, {TARGET.stat().st_size} bytes")


if __name__ == "__main__":
    main()
