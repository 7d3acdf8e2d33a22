"""The pictures of the README show what the bot says today, words and buttons, and are small."""

import re
from pathlib import Path

from PIL import Image

from bot.cli.preview.painting import described
from tests.cli.helpers import ROOT
from tests.pictures.story import lived


def same(text: str) -> str:
    """A text without its numbers: days pass, and ids are new each time."""
    return re.sub(r"\d+", "0", text).strip()


async def test_the_pictures_of_the_readme_say_what_the_bot_says_today(tmp_path: Path) -> None:
    readme = (ROOT / "README.md").read_text("utf-8")

    for name, message in (await lived(tmp_path)).items():
        path = f".github/pictures/bot/{name}.light.png"
        assert (ROOT / path).stat().st_size <= 60_000
        with Image.open(ROOT / path) as picture:
            drawn = same(picture.info["Description"])
            assert drawn == same(described(message)), "run `python -m tests.pictures`"
        assert re.search(rf'<img src="{re.escape(path)}" width="\d+" alt="[^"]{{40,}}">', readme)
