"""Whatever members send in, a highlight fits into a message, pings nobody and is found again."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.campaign import CampaignId
from bot.core.campaign_version import Wording
from bot.core.challenge import MOST, Entry, EntryState, chosen, room_in
from bot.core.comment import CommentId
from bot.core.schedule import SlotId
from bot.discord_bot.campaign_poster import is_it, said
from bot.discord_bot.ids import author_id, community_id
from bot.service.campaign_ports import Shown
from campaign_content.texts import DISCORD_LIMIT
from tests.fakes import NOON

BEST = Wording("best", "From you", "Some of it:\n\n{entries}\n\n" + "Thank you. " * 30)
WHO = 99_999_999_999_999_999_990
words = st.text(
    st.one_of(st.sampled_from("@#*_`<>{}[]()~|\\ \n"), st.characters(exclude_categories=["Cs"])),
    max_size=MOST,
) | st.sampled_from(
    ["@everyone " * 50, "<@123456789012345678>" * 20, "{channel}{entries}", "[a](b)"]
)


def entry(number: int, text: str) -> Entry:
    return Entry(
        CommentId(f"c{number}"),
        community_id(1),
        CampaignId("run"),
        SlotId("slot"),
        author_id(WHO + number),
        text,
        NOON,
        date(2026, 3, 2),
        state=EntryState.APPROVED,
    )


@settings(max_examples=60)
@given(st.lists(words, max_size=9))
def test_a_highlight_fits_pings_nobody_and_is_found_again(texts: list[str]) -> None:
    sent = [entry(number, text) for number, text in enumerate(texts)]
    shown = [
        Shown(one.text or "", one.author) for one in chosen(sent, room_in(BEST, DISCORD_LIMIT))
    ]

    text = said(BEST, 5, shown)

    assert len(text) <= DISCORD_LIMIT
    assert "@everyone" not in text
    assert text.count("\n> ") == len(shown)
    assert text.count("<@") == len(shown)
    assert is_it(text, BEST, 5)
    assert not is_it(text, Wording("other", "From you", "Something else"), 5)
