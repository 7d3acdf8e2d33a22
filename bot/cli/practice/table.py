"""The three columns of the practice room: what members see, one member's own, the moderators'."""

from collections.abc import Sequence
from dataclasses import dataclass

from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.layout import Layout
from rich.panel import Panel
from rich.segment import Segment
from rich.text import Text

from bot.cli.judge_view import bar
from bot.cli.practice.stage import Stage
from bot.cli.practice.words import (
    case_words,
    choices_words,
    notice_words,
    prompt_words,
)
from bot.cli.say import say
from bot.core.comment import AuthorId
from bot.service.practice import MemberView, Prompt, Snapshot, State

COLOURS = ("cyan", "magenta", "green", "yellow", "blue", "bright_red", "bright_cyan")
STRIKES_SHOWN = 6.0


@dataclass(frozen=True, slots=True)
class Footer:
    """What stands below the columns: how the replay goes, what was said last, the line typed."""

    status: str
    told: str
    member: AuthorId
    typed: str
    editing: bool = False


@dataclass(frozen=True, slots=True)
class Tail:
    """Only the end of something, as much as there is room for."""

    whole: RenderableType

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Its last lines."""
        lines = console.render_lines(self.whole, options.update(height=None), pad=False)
        for line in lines[-(options.height or options.max_height) :]:
            yield from line
            yield Segment.line()


def draw(stage: Stage, now: Snapshot, prompt: Prompt | None, footer: Footer) -> Layout:
    """The whole room. ``prompt`` is the one that can be answered now."""
    whole, columns = Layout(), Layout(name="columns")
    columns.split_row(
        Layout(_panel("demo-left", _room(stage, now)), ratio=4),
        Layout(_panel("demo-middle", _private(stage, now, prompt, footer.member)), ratio=4),
        Layout(_panel("demo-right", _desk(now)), ratio=4),
    )
    whole.split_column(columns, Layout(_footer(footer), size=6))
    return whole


def colour(stage: Stage, member: AuthorId) -> str:
    """The colour of a member's name, the same everywhere."""
    return COLOURS[list(stage.room.members).index(member) % len(COLOURS)]


def _panel(title: str, inside: RenderableType) -> Panel:
    return Panel(Tail(inside), title=say(title), title_align="left")


def _room(stage: Stage, now: Snapshot) -> Group:
    """Messages that everybody can read, each with what the bot said to everybody after it."""
    public: dict[str, list[Text]] = {}
    for notice in now.public:
        words = notice_words(notice, stage.content, stage.locale)
        public.setdefault(notice.comment, []).append(Text(f"  ♥ {words}\n", style="italic green"))
    lines: list[Text] = []
    for message in now.messages:
        if message.visible:
            edited = f" {say('demo-mark-edited')}" if message.state is State.EDITED else ""
            name = (f"{message.author}: ", f"bold {colour(stage, message.author)}")
            lines.append(Text.assemble(name, message.text, (edited, "dim")))
        elif message.state is State.HELD:
            lines.append(Text(say("demo-gap"), style="dim"))
        lines += public.get(message.id, [])
    return Group(*lines)


def _private(stage: Stage, now: Snapshot, prompt: Prompt | None, member: AuthorId) -> Group:
    """The prompt that waits for its author, or else what was last said to the member we are."""
    if prompt is not None:
        return Group(*_asked(stage, prompt))
    view = next(one for one in now.members if one.member.id == member)
    return Group(*_own(stage, view))


def _asked(stage: Stage, prompt: Prompt) -> Sequence[Text]:
    head = Text(say("demo-to-one", who=prompt.author), style=f"bold {colour(stage, prompt.author)}")
    quoted = Text(f"“{prompt.text}”\n", style="italic")
    words = Text(prompt_words(prompt, stage.content, stage.locale) + "\n")
    return [head, quoted, words, Text(choices_words(prompt), style="bold reverse")]


def _own(stage: Stage, view: MemberView) -> Sequence[Text]:
    lines = [Text(say("demo-yours", who=view.member.name), style="dim")]
    for asked in view.prompts:
        answer = "…" if asked.answer is None else say(f"demo-choice-{asked.answer}")
        lines.append(Text(f"“{asked.text}” → {answer}\n", style="dim"))
    lines += [
        Text(notice_words(notice, stage.content, stage.locale) + "\n") for notice in view.notices
    ]
    return lines


def _desk(now: Snapshot) -> Group:
    """Strikes of those who have some, what was only observed, and the cases."""
    lines: list[Text] = []
    for view in now.members:
        if view.weight >= 0.05:
            share = bar(min(view.weight / STRIKES_SHOWN, 1.0), 12)
            lines.append(
                Text.assemble(f"{view.member.name:9}", (share, "red"), f" {view.weight:.1f}")
            )
    for notice in now.observed:
        kind = type(notice.action).__name__.lower()
        told = say("demo-observed", action=say(f"demo-action-{kind}"))
        lines.append(Text(told, style="yellow"))
    for number, file in enumerate(now.cases, 1):
        case = file.case
        text = "" if file.record is None else file.record.text or ""
        mark = ("! " if case.urgent else "  ", "bold red")
        lines.append(Text.assemble(f"\n{number} ", mark, (say(f"demo-case-{case.state}"), "bold")))
        lines.append(Text.assemble(f"   {case.author}: ", (text, "italic")))
        lines.append(Text(f"   {case_words(file)}", style="dim"))
        lines += [
            Text(f"   · {step.by}: {say(f'demo-step-{step.event}')}", style="dim")
            for step in case.steps
        ]
    return Group(*(lines or [Text(say("demo-nothing-yet"), style="dim")]))


def _footer(footer: Footer) -> Panel:
    asked = "demo-new-text" if footer.editing else "demo-write-as"
    line = Text.assemble(
        (say(asked, who=footer.member) + " ", "bold"), footer.typed, ("▏", "blink")
    )
    return Panel(
        Group(Text(footer.status, style="dim"), Text(footer.told, style="yellow"), line,
              Text(say("demo-keys"), style="dim"))
    )  # fmt: skip
