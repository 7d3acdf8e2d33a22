"""A list of words as rules of the platform: within its limits, with as little change as can be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.errors import BadInputError
from bot.core.native import LONGEST, Keywords, compiled, difference

WORDS = st.lists(st.text("abc* ", max_size=LONGEST + 3), max_size=30)
RULE = st.lists(st.sampled_from("abcdefgh"), min_size=1, max_size=4, unique=True).map(tuple)


@given(words=WORDS, most=st.integers(1, 8))
def test_every_word_is_in_one_rule_or_named_as_left_out(words: list[str], most: int) -> None:
    found = compiled(words, room=99, most=most)

    every = [word for rule in found.rules for word in rule]
    assert sorted({*every, *found.left_out}) == sorted({w.strip() for w in words} - {""})
    assert len(set(every)) == len(every)
    assert all(1 <= len(rule) <= most for rule in found.rules)
    assert all(1 <= len(word) <= LONGEST and word.strip("* ") for word in every)


def test_what_is_too_much_for_the_room_is_refused() -> None:
    with pytest.raises(BadInputError, match="automod-no-room"):
        compiled(["a", "b", "c"], room=1, most=2)

    assert compiled([], room=0).rules == ()


@given(now=st.dictionaries(st.integers(1, 9), RULE, max_size=4), wanted=st.lists(RULE, max_size=4))
def test_the_difference_leads_from_what_is_to_what_is_wanted(
    now: dict[int, Keywords], wanted: list[Keywords]
) -> None:
    found = difference(now, wanted)

    after = {number: set(words) for number, words in now.items() if number not in found.remove}
    after.update({number: set(words) for number, words in found.change})
    left = [*after.values(), *map(set, found.make)]
    assert sorted(map(sorted, left)) == sorted(sorted(set(one)) for one in wanted)
    assert bool(found) == (sorted(map(sorted, now.values())) != sorted(map(sorted, wanted)))
    assert not (found.make and found.remove)
    assert not set(found.more) & set(found.fewer)
