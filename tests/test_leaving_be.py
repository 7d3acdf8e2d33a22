"""What a process has loaded at its start is not looked through again while it works."""

import gc

from bot.wiring import leave_be


def test_what_was_loaded_before_is_left_alone_and_what_comes_after_is_still_collected() -> None:
    class Knot:
        """Holds on to itself."""

        def __init__(self) -> None:
            self.itself = self

    try:
        leave_be()
        assert gc.get_freeze_count() > 10_000

        Knot()
        assert gc.collect() > 0
    finally:
        gc.unfreeze()
