"""The loop in which nobody waits."""

import asyncio
import threading

from tests.quick import STEP, QuickLoop, ordinary, patience, skipped


async def slept(seconds: float) -> tuple[float, float]:
    """By how much the loop's clock went on, and how much of that was jumped over."""
    loop = asyncio.get_running_loop()
    began = loop.time()
    await asyncio.sleep(seconds)
    return loop.time() - began, skipped()


def test_what_sleeps_has_slept_by_the_clock_of_the_loop_and_hardly_waited() -> None:
    with asyncio.Runner(loop_factory=QuickLoop) as runner:
        passed, jumped = runner.run(slept(10.0))

    assert passed >= 10.0
    assert jumped > 5.0


def test_an_ordinary_loop_waits() -> None:
    with asyncio.Runner(loop_factory=ordinary) as runner:
        _, jumped = runner.run(slept(STEP))

    assert jumped == 0.0


def test_what_comes_from_outside_is_heard_before_what_is_due_much_later() -> None:
    async def heard_first() -> str:
        loop = asyncio.get_running_loop()
        heard = asyncio.Event()
        thread = threading.Timer(0.005, lambda: loop.call_soon_threadsafe(heard.set))
        thread.start()
        try:
            async with asyncio.timeout(patience(5.0)):
                await heard.wait()
        except TimeoutError:
            return "nothing"
        finally:
            thread.join()
        return "the thread"

    with asyncio.Runner(loop_factory=QuickLoop) as runner:
        assert runner.run(heard_first()) == "the thread"


def test_outside_a_loop_nothing_is_jumped_over() -> None:
    assert skipped() == 0.0
