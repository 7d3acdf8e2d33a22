"""Which of our labels answers which attribute of the Perspective API.

The rule: an attribute is answered by the label that means the same. One for which we have no label
is refused in the words in which the upstream service refuses an attribute in a language that it
does not know, because clients drop it then and ask again; nothing is ever made up.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from classifiers.verdict import Label

_SAME: Final = {
    "TOXICITY": Label.TOXICITY,
    "SEVERE_TOXICITY": Label.SEVERE_TOXICITY,
    "IDENTITY_ATTACK": Label.IDENTITY_ATTACK,
    "INSULT": Label.INSULT,
    "PROFANITY": Label.PROFANITY,
    "THREAT": Label.THREAT,
}

ANSWERED: Final[Mapping[str, Label]] = MappingProxyType(
    {
        **_SAME,
        **{f"{name}_EXPERIMENTAL": label for name, label in _SAME.items()},
        "TOXICITY_FAST": Label.TOXICITY,
        "SEXUALLY_EXPLICIT": Label.SEXUALLY_EXPLICIT,
        "SEXUALLY_EXPLICIT_EXPERIMENTAL": Label.SEXUALLY_EXPLICIT,
        "OBSCENE": Label.PROFANITY,
        "ATTACK_ON_COMMENTER": Label.BULLYING,
        # Two labels that the upstream service does not have.
        "BULLYING": Label.BULLYING,
        "SELF_HARM_ENCOURAGEMENT": Label.SELF_HARM_ENCOURAGEMENT,
    }
)
"""Attributes and what answers them."""

NOT_ANSWERED: Final = frozenset(
    {
        "FLIRTATION",
        # bridging
        "AFFINITY_EXPERIMENTAL", "COMPASSION_EXPERIMENTAL", "CURIOSITY_EXPERIMENTAL",
        "NUANCE_EXPERIMENTAL", "PERSONAL_STORY_EXPERIMENTAL", "REASONING_EXPERIMENTAL",
        "RESPECT_EXPERIMENTAL",
        # persuasion
        "ALIENATION_EXPERIMENTAL", "FEARMONGERING_EXPERIMENTAL", "GENERALIZATION_EXPERIMENTAL",
        "MORAL_OUTRAGE_EXPERIMENTAL", "SCAPEGOATING_EXPERIMENTAL", "POWER_APPEAL_EXPERIMENTAL",
        "CONSTRUCTIVE_EXPERIMENTAL",
        # comments of a newspaper
        "ATTACK_ON_AUTHOR", "ATTACK_ON_PUBLISHER", "INCOHERENT", "INFLAMMATORY",
        "LIKELY_TO_REJECT", "SPAM", "UNSUBSTANTIAL", "OFF_TOPIC",
    }
)  # fmt: skip
"""Attributes of the upstream service for which we have no label."""
