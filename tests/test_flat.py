"""When a benchmark calls memory flat."""

import pytest

from tests.benchmarks.flat import JUDGED_FROM, MEBI, WANTED, Memory


def sizes(per_minute: float, *, seconds: int = 120) -> list[tuple[float, float]]:
    """A process of 100 MiB that grows steadily."""
    return [(float(at), (100 + per_minute * at / 60) * MEBI) for at in range(seconds)]


@pytest.mark.parametrize(("per_minute", "flat"), [(0.0, True), (-30.0, True), (WANTED * 2, False)])
def test_memory_is_flat_unless_its_second_half_grows(per_minute: float, *, flat: bool) -> None:
    memory = Memory.of(sizes(per_minute))

    assert memory.slope == pytest.approx(per_minute)
    assert memory.is_flat is flat


def test_what_fills_up_at_first_is_no_leak() -> None:
    first = sizes(WANTED * 5, seconds=60)
    rest = [(at + 60.0, first[-1][1]) for at, _ in sizes(0.0, seconds=90)]
    memory = Memory.of([*first, *rest])

    assert (memory.is_flat, memory.end > memory.start) == (True, True)


def test_what_was_watched_for_moments_only_is_not_judged() -> None:
    memory = Memory.of(sizes(WANTED * 100, seconds=int(JUDGED_FROM)))

    assert memory.is_flat
    assert "too short to judge" in str(memory)


def test_one_size_alone_has_no_slope() -> None:
    assert Memory.of([(0.0, MEBI)]).slope == 0.0
