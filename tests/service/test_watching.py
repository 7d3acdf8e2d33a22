"""Steps that nobody watches, and to which trace of a caller the work belongs."""

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.service.watching import (
    HEADER,
    NOBODY,
    Step,
    belonging,
    read,
    trace,
    with_trace,
    without_trace,
)

GIVEN = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"


@pytest.mark.parametrize(
    "header",
    [
        "", "00", "hello", GIVEN.upper(), f"{GIVEN}-more", f"ff{GIVEN[2:]}", f"x{GIVEN}",
        f"00-{'0' * 32}-b7ad6b7169203331-01", f"00-0af7651916cd43dd8448eb211c80319c-{'0' * 16}-01",
        f"{GIVEN[:-1]}", f"{GIVEN}\n{GIVEN}", f"{GIVEN},{GIVEN}",
    ],
)  # fmt: skip
def test_what_is_no_trace_is_none(header: str) -> None:
    assert read(header) is None


def test_a_trace_of_a_later_version_is_read_as_far_as_it_is_known() -> None:
    assert read(GIVEN) == read(f" {GIVEN} ") == GIVEN
    assert read(f"01{GIVEN[2:]}") == GIVEN
    assert read(f"cc{GIVEN[2:]}-what-comes-one-day") == GIVEN


@given(st.text())
def test_nothing_but_numbers_gets_through(header: str) -> None:
    found = read(header)

    assert found is None or set(found) <= set("0123456789abcdef-")


async def test_work_belongs_to_the_trace_that_was_sent_and_only_in_the_meantime() -> None:
    async def inside() -> str | None:
        return trace()

    with NOBODY.step(Step.REQUEST, sent=GIVEN, api="native"):
        NOBODY.note(status=200)
        assert trace() == GIVEN
        async with asyncio.TaskGroup() as group:
            task = group.create_task(inside())
        with NOBODY.step(Step.RECORD):
            assert trace() == GIVEN
        with NOBODY.step(Step.REQUEST, sent="nonsense"):
            assert trace() is None

    assert task.result() == GIVEN
    assert trace() is None
    assert NOBODY.here() is None


def test_an_error_in_a_step_is_not_hidden_and_ends_it() -> None:
    with pytest.raises(ZeroDivisionError), NOBODY.step(Step.TELL, sent=GIVEN):
        _ = 1 // 0

    assert trace() is None


def test_what_is_kept_of_a_body_comes_apart_again() -> None:
    body = {"type": "test", "data": {"a": 1}}

    assert with_trace(body) == body
    with belonging(GIVEN):
        kept = with_trace(body)

    assert kept == {**body, HEADER: GIVEN}
    assert without_trace(kept) == (body, GIVEN)
    assert without_trace(body) == (body, None)
    assert body == {"type": "test", "data": {"a": 1}}
