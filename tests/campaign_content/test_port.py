"""The fake of the service's tests and the real library keep the same contract."""

import pytest

from bot.core.actions import CampaignMessage, Nudge, Tip
from bot.core.errands import content_wanted
from bot.service.ports import Content
from campaign_content.loader import load
from classifiers.verdict import LABELS, Label
from tests.fakes import FakeContent

CONTENTS: list[Content] = [FakeContent(), load()]


@pytest.mark.parametrize("content", CONTENTS, ids=["fake", "library"])
@pytest.mark.parametrize("locale", ["en", "it-IT", "fr"])
@pytest.mark.parametrize("label", LABELS)
def test_whatever_an_action_wants_to_say_there_are_words_for(
    content: Content, label: Label, locale: str
) -> None:
    for action in (Tip(label.value), CampaignMessage(label.value), Nudge(label, stern=True)):
        wanted = content_wanted(action)

        assert wanted is not None
        assert content.pick(*wanted, locale, key="k") is not None


@pytest.mark.parametrize("content", CONTENTS, ids=["fake", "library"])
def test_the_same_key_says_the_same(content: Content) -> None:
    first, again = (content.pick("tip", "insult", "it", key="42") for _ in range(2))

    assert first == again
