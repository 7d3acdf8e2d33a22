"""`kindness judge`: one text or several, judged and explained on the spot."""

import json
import sys
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Annotated, Any

import typer

from bot.cli.judgement import Judgement
from bot.cli.options import (
    JsonOption,
    LanguageOption,
    ModelOption,
    ModeOption,
    PresetOption,
    open_classifier,
    rules,
    settings,
)
from bot.cli.say import say
from bot.cli.screen.judging import harshest, newcomers
from bot.core.decision import Mode
from bot.core.limits import Rules
from bot.core.policy import decide
from bot.core.standing import NEWCOMER
from classifiers.verdict import LABELS, Classifier, Explanation, Verdict

STANDARD_INPUT = "-"

Texts = Annotated[list[str], typer.Argument(help=say("cli-judge-text"), metavar="TEXT")]
Parent = Annotated[str | None, typer.Option("--parent", help=say("cli-judge-parent"))]


def judge(
    texts: Texts,
    *,
    parent: Parent = None,
    language: LanguageOption = None,
    preset: PresetOption = None,
    mode: ModeOption = Mode.HOLD,
    model: ModelOption = None,
    as_json: JsonOption = False,
) -> None:
    """Judge texts and print what was found; the exit code is 0 whatever it was."""
    chosen = settings()
    rule_book = rules(preset, mode, chosen)
    texts = [_standard_input() if text == STANDARD_INPUT else text for text in texts]
    judgements = judged(open_classifier(model, chosen), rule_book, texts, parent, home=language)
    if as_json:
        for judgement in judgements:
            typer.echo(json.dumps(as_mapping(judgement), ensure_ascii=False))
        return
    from bot.cli.judge_view import show  # noqa: PLC0415 (rich takes its time)

    for judgement in judgements:
        show(judgement, rule_book)


def judged(
    classifier: Classifier,
    rule_book: Rules,
    texts: list[str],
    parent: str | None,
    *,
    home: str | None = None,
) -> list[Judgement]:
    """Verdict, decision (as about a newcomer) and explanation of each text."""
    now = datetime.now(UTC)
    parents = None if parent is None else [parent] * len(texts)
    verdicts = classifier.classify(texts, parents, home=home)
    return [
        Judgement(
            text,
            verdict,
            decide(newcomers(text, now, parent), verdict, NEWCOMER, rule_book, now=now),
            _explained(classifier, text, verdict, home),
        )
        for text, verdict in zip(texts, verdicts, strict=True)
    ]


def _explained(
    classifier: Classifier, text: str, verdict: Verdict, home: str | None
) -> Explanation | None:
    """Which words carried the strongest flagged label; None where none is flagged."""
    if not verdict.flagged:
        return None
    from classifiers.explain import explain  # noqa: PLC0415 (brings the engine's parts)

    label = max(LABELS, key=lambda each: (each in verdict.flagged, verdict.scores[each]))
    return explain(classifier, text, label, home=home)


def as_mapping(judgement: Judgement) -> dict[str, Any]:
    """A judgement as JSON: the same names as the columns of `kindness screen`, and more."""
    verdict, decision = judgement.verdict, judgement.decision
    explanation = judgement.explanation
    return {
        "text": judgement.text,
        "scores": {str(label): round(verdict.scores[label], 5) for label in LABELS},
        "flagged": [str(label) for label in LABELS if label in verdict.flagged],
        "action": harshest(decision.actions),
        "actions": [
            {"kind": type(action).__name__, **asdict(action)} for action in decision.actions
        ],
        "reasons": [asdict(reason) for reason in decision.reasons],
        "words": []
        if explanation is None
        else [
            {**asdict(span), "text": judgement.text[span.start : span.end]}
            for span in explanation.spans
        ],
        "explained": None if explanation is None else str(explanation.label),
        "language": verdict.language,
        "supported": verdict.supported,
        "read_fraction": verdict.read_fraction,
        "model": verdict.model,
        "rules": decision.rules_version,
        "mode": str(decision.mode),
    }


def _standard_input() -> str:
    """All of standard input as one text, without its last line end; bad bytes are replaced."""
    return sys.stdin.buffer.read().decode("utf-8", "replace").removesuffix("\n").removesuffix("\r")
