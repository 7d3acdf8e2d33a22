"""A judgement as a person wants to see it in a terminal."""

from typing import Final

from rich.console import Console
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from bot.cli.judgement import Judgement
from bot.cli.say import say
from bot.cli.screen.judging import harshest
from bot.core.decision import Reason
from bot.core.limits import Rules
from classifiers.normalise import read
from classifiers.verdict import LABELS, UNKNOWN_LANGUAGE, Label

WIDTH: Final = 18
SHORTENED: Final = 2000
COLOURS: Final = {
    "none": "green",
    "tip": "cyan",
    "nudge": "yellow",
    "hold": "red",
    "escalate": "bold red",
}


def show(judgement: Judgement, rules: Rules) -> None:
    """Print a judgement on standard output."""
    console = Console(soft_wrap=False, highlight=False)
    action = harshest(judgement.decision.actions)
    console.print(Panel(_marked(judgement), title=say("cli-judge-title"), title_align="left"))
    readable = _can_be_read(judgement.text)
    if not readable:
        console.print(Text(say("cli-judge-nothing"), style="bold"))
    elif not console.color_system:
        _name_words(console, judgement)
    console.print(_scores(judgement, rules))
    console.print(_line("cli-judge-action", say(f"cli-action-{action}"), COLOURS[action]))
    for reason in judgement.decision.reasons:
        console.print(_line("cli-judge-reason", because(reason), "dim"))
    verdict = judgement.verdict
    supported = "yes" if verdict.supported else "no"
    if verdict.language == UNKNOWN_LANGUAGE or not readable:
        supported = "unknown"
    facts = say(
        "cli-judge-facts",
        language=verdict.language,
        supported=supported,
        read=round(verdict.read_fraction * 100, 1),
        model=verdict.model,
        rules=judgement.decision.rules_version,
        mode=str(judgement.decision.mode),
    )
    console.print(Text(facts, style="dim"))


def because(reason: Reason) -> str:
    """One reason as a sentence."""
    return say(
        f"cli-reason-{reason.rule}".replace("_", "-"),
        label="" if reason.label is None else say(f"label-{reason.label}"),
        seen=f"{reason.seen:.2f}",
        limit=f"{reason.limit:.2f}",
    )


def _can_be_read(text: str) -> bool:
    """Whether there is a letter or digit of the author's own in a text; else nobody judged it."""
    return any(map(str.isalnum, read(text)))


def _name_words(console: Console, judgement: Judgement) -> None:
    """The words that carried the verdict, where no colour can mark them."""
    if judgement.explanation is None:
        return
    spans = sorted(judgement.explanation.spans, key=lambda span: -span.weight)
    words = ", ".join(_harmless(judgement.text[span.start : span.end]) for span in spans)
    if words:
        console.print(_line("cli-judge-words", words, COLOURS["hold"]))


def _line(name: str, what: str, style: str) -> Text:
    return Text.assemble((say(name) + " ", "bold"), (what, style))


def _marked(judgement: Judgement) -> Text:
    """The text with the words that carried the verdict; control characters are shown, not sent."""
    shown = judgement.text[:SHORTENED]
    text = Text(_harmless(shown))
    if len(judgement.text) > SHORTENED:
        text.append(" …", style="dim")
    if judgement.explanation is not None:
        for span in judgement.explanation.spans:
            style = "bold white on red" if span.weight >= 0.25 else "bold red"
            text.stylize(style, span.start, span.end)
    return text


def _harmless(text: str) -> str:
    """The text without what would steer a terminal, in the same length."""
    return "".join(
        character
        if character == "\n" or (character.isprintable() and not _surrogate(character))
        else "\N{REPLACEMENT CHARACTER}"
        for character in text
    )


def _surrogate(character: str) -> bool:
    return "\ud800" <= character <= "\udfff"


def _scores(judgement: Judgement, rules: Rules) -> Table:
    table = Table(box=None, pad_edge=False)
    table.add_column(say("cli-judge-label"))
    table.add_column(say("cli-judge-score"), justify="right")
    table.add_column("", min_width=WIDTH)
    table.add_column(say("cli-judge-flagged"))
    table.add_column(say("cli-judge-limits"), style="dim", no_wrap=True)
    verdict = judgement.verdict
    for label in sorted(LABELS, key=lambda each: -verdict.scores[each]):
        flagged = label in verdict.flagged
        style = "bold red" if flagged else ""
        score = verdict.scores[label]
        table.add_row(
            Text(say(f"label-{label}"), style=style),
            Text(f"{score:.3f}", style=style),
            Text(bar(score, WIDTH), style="red" if flagged else "blue"),
            Text(say("cli-yes") if flagged else "", style=style),
            _limits(label, rules),
        )
    return table


def bar(share: float, width: int) -> str:
    """A bar of eighths of a character; something is seen of everything above nothing."""
    eighths = max(round(share * width * 8), 1 if share > 0.001 else 0)
    return "█" * (eighths // 8) + ("", "▏", "▎", "▍", "▌", "▋", "▊", "▉")[eighths % 8]


def _limits(label: Label, rules: Rules) -> str:
    """From which scores on the rules ask the author, hold, and call moderators."""
    limits = rules.limits.get(label)
    if limits is None:
        return ""
    steps = (limits.nudge_at, limits.hold_at, limits.escalate_at)
    return "  ".join("   –" if at is None else f"{at:.2f}" for at in steps)
