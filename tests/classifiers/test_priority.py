"""Threads that compute stand behind those that answer, where a thread has a niceness of its own."""

import os
import sys
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import pytest

from classifiers.priority import BEHIND, step_behind
from classifiers.verdict import Verdict
from tests.inference.models import open_model, running


def _niceness() -> int:
    return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has a niceness for each thread")
def test_a_thread_that_computes_stands_behind_and_the_others_where_they_were() -> None:
    before = _niceness()
    with ThreadPoolExecutor(1, initializer=step_behind) as pool:
        assert pool.submit(_niceness).result() == min(before + BEHIND, 19)

    assert _niceness() == before


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has a niceness for each thread")
def test_a_thread_that_such_a_thread_starts_stands_no_further_behind() -> None:
    def started() -> int:
        with ThreadPoolExecutor(1, initializer=step_behind) as inner:
            return inner.submit(_niceness).result()

    with ThreadPoolExecutor(1, initializer=step_behind) as pool:
        assert pool.submit(started).result() == min(_niceness() + BEHIND, 19)


def test_where_it_is_forbidden_a_thread_computes_as_it_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def forbidden(*_: int) -> int:
        raise PermissionError

    before = _niceness()
    monkeypatch.setattr(os, "setpriority", forbidden)
    with ThreadPoolExecutor(1, initializer=step_behind) as pool:
        assert pool.submit(_niceness).result() == before


def test_elsewhere_nothing_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    before = _niceness()
    monkeypatch.setattr(sys, "platform", "darwin")
    with ThreadPoolExecutor(1, initializer=step_behind) as pool:
        assert pool.submit(_niceness).result() == before


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has a niceness for each thread")
async def test_the_loop_stands_before_the_model_that_it_waits_for() -> None:
    model = open_model()
    seen: list[int] = []
    judged = model.classify

    def noting(
        texts: Sequence[str],
        parents: Sequence[str | None] | None = None,
        *,
        home: str | None = None,
    ) -> list[Verdict]:
        seen.append(_niceness())
        return judged(texts, parents, home=home)

    model.classify = noting  # type: ignore[method-assign]
    async with running(model) as classifier:
        await classifier.classify(["hi"])

    assert seen == [min(_niceness() + BEHIND, 19)]
