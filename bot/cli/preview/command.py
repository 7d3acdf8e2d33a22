"""`kindness content preview`: pictures of texts as Discord will show them, one file each."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.bundles import read_bundle, written
from bot.cli.options import settings
from bot.cli.say import say

if TYPE_CHECKING:
    from campaign_content.loader import Library


class Theme(StrEnum):
    """Discord's colours."""

    DARK = "dark"
    LIGHT = "light"
    BOTH = "both"


Source = Annotated[
    Path | None, typer.Argument(help=say("cli-preview-source"), metavar="FOLDER|FILE")
]
Output = Annotated[
    Path, typer.Option("--output", "-o", help=say("cli-preview-output"), metavar="FOLDER")
]
Ids = Annotated[
    list[str] | None, typer.Option("--text", help=say("cli-preview-text"), metavar="ID")
]
Languages = Annotated[
    list[str] | None,
    typer.Option("--language", help=say("cli-preview-language"), metavar="LANGUAGE"),
]
Themes = Annotated[Theme, typer.Option("--theme", help=say("cli-preview-theme"))]


def preview(
    output: Output,
    source: Source = None,
    text: Ids = None,
    language: Languages = None,
    theme: Themes = Theme.BOTH,
) -> None:
    """Draw texts, ours and an operator's own or those of a bundle, into a folder.

    Drafts are drawn as well; what the checker refuses is not. Raises `ContentError` for a text that
    is not there or a bundle that cannot be opened, and `BadInputError` (``preview-nothing``,
    ``preview-no-picture``, ``preview-output``, ``bundle-not-read``).
    """
    from bot.cli.preview.messages import message_of  # noqa: PLC0415 (Discord's library takes time)
    from bot.cli.preview.painting import THEMES, painted  # noqa: PLC0415
    from bot.core.errors import BadInputError  # noqa: PLC0415

    library, held = _library(source)
    wanted = [each for id_ in text or () for each in library.everywhere(library.text(id_, "en").id)]
    planned = {one.text for name in library.campaigns() for one in library.calendar(name).slots}
    texts = [one for one in (wanted or library) if not language or one.locale in language]
    if not texts:
        raise BadInputError("preview-nothing")
    themes = THEMES if theme is Theme.BOTH else [theme.value]
    for one in texts:
        try:
            message = message_of(one, planned, held)
            drawn = {name: painted(message, name) for name in themes}
        except OSError as error:
            raise BadInputError("preview-no-picture", path=one.path) from error
        for name, content in drawn.items():
            path = output / Path(one.path).with_suffix(f".{name}.png")
            written(path, content, otherwise="preview-output")
    typer.echo(say("cli-preview-done", n=len(texts), folder=str(output)))


def _library(source: Path | None) -> tuple["Library", dict[str, bytes]]:
    """The texts to draw, and the files in memory that they are from."""
    from campaign_content.checker import read_all  # noqa: PLC0415 (a parser of YAML comes with it)
    from campaign_content.loader import Library, load  # noqa: PLC0415
    from campaign_content.tree import Folder, Held  # noqa: PLC0415

    if source is None:
        return load(overlay=settings().content), {}
    held = {} if source.is_dir() else read_bundle(source)
    checked = read_all(Held(held) if held else Folder(source))
    return Library(checked.texts, calendars=checked.calendars), held
