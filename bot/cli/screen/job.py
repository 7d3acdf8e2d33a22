"""What one run of `kindness screen` is asked to do, and the checks before it begins."""

import stat
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from bot.cli.say import say
from bot.cli.screen.formats import STREAM, Format
from bot.cli.screen.journal import Places
from bot.core.errors import BadInputError

CHECKPOINT_SECONDS: Final = 1.0


@dataclass(frozen=True, slots=True)
class Job:
    """One run. ``resume`` goes on where an earlier one stopped; ``force`` replaces its output.

    ``language`` is the one spoken where the texts are from, if that is known.
    """

    input: str
    output: str
    text_column: str = "text"
    parent_column: str | None = None
    format: Format | None = None
    output_format: Format | None = None
    encoding: str = "utf-8"
    delimiter: str | None = None
    prefix: str = ""
    resume: bool = False
    force: bool = False
    checkpoint_seconds: float = CHECKPOINT_SECONDS
    language: str | None = None

    @property
    def streaming(self) -> bool:
        """Whether the output is a pipe or a device, where nothing can be put in place."""
        if self.output == STREAM:
            return True
        path = Path(self.output)
        return path.exists() and not path.is_dir() and not stat.S_ISREG(path.stat().st_mode)

    @property
    def shown_output(self) -> str:
        """What a person calls the output."""
        return say("cli-standard-output") if self.output == STREAM else self.output

    @property
    def places(self) -> Places:
        """The files of the run; a link's target is what gets replaced."""
        path = Path(self.output)
        return Places(path.resolve() if path.is_symlink() else path)

    def options(self) -> dict[str, Any]:
        """What has to be the same to go on."""
        chosen = asdict(self)
        for name in ("input", "output", "resume", "force", "checkpoint_seconds"):
            del chosen[name]
        return chosen


def check_output(job: Job) -> None:
    """Raise `BadInputError` if the run would overwrite something, or could not go on."""
    if job.streaming:
        if job.resume:
            raise BadInputError("screen-resume-stream", path=job.shown_output)
        return
    if job.resume and job.input == STREAM:
        raise BadInputError("screen-resume-stream", path=say("cli-standard-input"))
    if job.resume and job.force:
        raise BadInputError("screen-resume-or-force")
    places = job.places
    if places.output.is_dir():
        raise BadInputError("screen-output-is-folder", path=job.output)
    if not places.output.parent.is_dir():
        raise BadInputError("screen-no-folder", path=str(places.output.parent))
    if job.input != STREAM and _same(Path(job.input), places.output):
        raise BadInputError("screen-same-file", path=job.output)
    _check_existing(job, places)


def _check_existing(job: Job, places: Places) -> None:
    if job.force:
        return
    begun = places.progress.exists() or places.part.exists()
    if begun and not job.resume:
        raise BadInputError("screen-begun", path=str(places.progress))
    for path in (places.output, places.rejects):
        if path.exists() and not (begun and job.resume):
            raise BadInputError("screen-exists", path=str(path))


def _same(one: Path, other: Path) -> bool:
    return one.exists() and other.exists() and one.samefile(other)
