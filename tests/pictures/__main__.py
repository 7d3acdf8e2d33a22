"""`python -m tests.pictures`: all pictures of the README, from what the bot says today."""

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from bot.cli.preview.command import Theme, preview
from bot.cli.preview.painting import painted
from tests.pictures import pages, rooms
from tests.pictures.story import lived
from tests.quick import QuickLoop

FOLDER: Final = Path(__file__).parents[2] / ".github" / "pictures"
TEXTS: Final = ["ck-challenge-1", "a-good-apology"]
"""Of the campaign and of the tips; everything else the bot says itself."""


def main() -> None:
    """Make all of them."""
    preview(output=FOLDER, text=TEXTS, language=["en"], theme=Theme.LIGHT)
    with TemporaryDirectory() as home, asyncio.Runner(loop_factory=QuickLoop) as runner:
        said = runner.run(lived(Path(home)))
    (FOLDER / "bot").mkdir(exist_ok=True)
    for name, message in said.items():
        (FOLDER / "bot" / f"{name}.light.png").write_bytes(painted(message, Theme.LIGHT))
    rooms.take_all(FOLDER / "console")
    pages.take_all(FOLDER / "console")


if __name__ == "__main__":
    main()
