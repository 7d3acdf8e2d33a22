"""`kindness screen`: a whole archive, row by row."""

from typing import Annotated, TypeAlias

import typer

from bot.cli.options import (
    LanguageOption,
    ModelOption,
    ModeOption,
    PresetOption,
    open_classifier,
    rules,
    settings,
)
from bot.cli.say import say
from bot.cli.screen.formats import Format
from bot.cli.screen.job import CHECKPOINT_SECONDS, Job
from bot.core.decision import Mode

Input: TypeAlias = Annotated[str, typer.Argument(help=say("cli-screen-input"), metavar="INPUT")]
Output: TypeAlias = Annotated[str, typer.Option("--output", "-o", help=say("cli-screen-output"))]
TextColumn: TypeAlias = Annotated[
    str, typer.Option("--text-column", help=say("cli-screen-text-column"))
]
ParentColumn: TypeAlias = Annotated[
    str | None, typer.Option("--parent-column", help=say("cli-screen-parent-column"))
]
InputFormat: TypeAlias = Annotated[
    Format | None, typer.Option("--format", help=say("cli-screen-format"))
]
OutputFormat: TypeAlias = Annotated[
    Format | None, typer.Option("--output-format", help=say("cli-screen-output-format"))
]
Encoding: TypeAlias = Annotated[str, typer.Option("--encoding", help=say("cli-screen-encoding"))]
Delimiter: TypeAlias = Annotated[
    str | None, typer.Option("--delimiter", help=say("cli-screen-delimiter"))
]
Prefix: TypeAlias = Annotated[str, typer.Option("--prefix", help=say("cli-screen-prefix"))]
Resume: TypeAlias = Annotated[bool, typer.Option("--resume", help=say("cli-screen-resume"))]
Force: TypeAlias = Annotated[bool, typer.Option("--force", help=say("cli-screen-force"))]
Quiet: TypeAlias = Annotated[bool, typer.Option("--quiet", "-q", help=say("cli-screen-quiet"))]
Checkpoint: TypeAlias = Annotated[float, typer.Option("--checkpoint-seconds", hidden=True, min=0.0)]


def screen(  # noqa: PLR0913 (an option each)
    input_: Input,
    output: Output,
    *,
    text_column: TextColumn = "text",
    parent_column: ParentColumn = None,
    format_: InputFormat = None,
    output_format: OutputFormat = None,
    encoding: Encoding = "utf-8",
    delimiter: Delimiter = None,
    prefix: Prefix = "",
    preset: PresetOption = None,
    mode: ModeOption = Mode.HOLD,
    model: ModelOption = None,
    language: LanguageOption = None,
    resume: Resume = False,
    force: Force = False,
    quiet: Quiet = False,
    checkpoint_seconds: Checkpoint = CHECKPOINT_SECONDS,
) -> None:
    """Judge every row of a file. Exit code 0 when all was read, 2 for what can be put right."""
    from bot.cli.screen.run import Bench, screen  # noqa: PLC0415 (threads, sinks and sources)
    from bot.cli.screen.watch import Screen  # noqa: PLC0415 (rich takes its time)

    job = Job(
        input_, output, text_column, parent_column, format_, output_format,
        encoding, _one_character(delimiter), prefix, resume, force, checkpoint_seconds, language,
    )  # fmt: skip
    chosen = settings()
    rule_book = rules(preset, mode, chosen)
    with Screen(quiet=quiet) as watcher:
        try:
            summary = screen(job, lambda: Bench(open_classifier(model, chosen), rule_book), watcher)
        except KeyboardInterrupt:
            watcher.interrupted(job)
            raise typer.Exit(130) from None
    watcher.sum_up(summary, job)


def _one_character(delimiter: str | None) -> str | None:
    """The delimiter, which may be written as ``\\t``."""
    if delimiter is None:
        return None
    plain = delimiter.replace("\\t", "\t")
    if len(plain) != 1 or plain in '"\r\n':
        raise typer.BadParameter(say("cli-screen-bad-delimiter"), param_hint="--delimiter")
    return plain
