"""Close relatives of the languages that a judge reads, told by words that only they have.

Afrikaans passes for Dutch and Galician for Spanish or Portuguese, in letters as in most words. Who
writes in them should not be judged as if they wrote in the larger language.
"""

from collections.abc import Mapping, Sequence
from typing import Final

_WORDS: Final = {
    "af": "ek jy hy nie hulle julle baie nou sê wees kyk vir moenie",
    "ca": "amb això ets molt ningú gens avui perquè nosaltres tothom vull meva teva seva vosaltres "
    "també fer-ho estic tinc ves gràcies què jugar-hi meu",
    "gl": "unha ninguén moi che non túa súa miña xente xogar xogas xogo xa grazas vaite eu-che "
    "máis nin dixo fas lle",
}
_FOR: Final = {
    "af": {"nl"}, "ca": {"es", "fr", "it", "pt"}, "gl": {"es", "pt"},
}  # fmt: skip
"""What each of them is taken for."""
_TELLING: Final = {language: frozenset(words.split()) for language, words in _WORDS.items()}
_LIKELY: Final = 0.05


def relative(language: str, words: Sequence[str], said: Mapping[str, float]) -> str:
    """The language, or its relative where two words tell it, or one and the model (``said``)."""
    for other, telling in _TELLING.items():
        count = len(telling.intersection(words))
        if language in _FOR[other] and count >= (1 if said.get(other, 0.0) >= _LIKELY else 2):
            return other
    return language
