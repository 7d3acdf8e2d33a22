"""What runs on the machine: model, database, content."""

import time
from importlib.metadata import version
from pathlib import Path
from typing import Final

from bot.cli.doctor.finding import Finding, State, failed, found, is_told
from bot.cli.doctor.machine import missing_file
from bot.cli.options import open_classifier
from bot.settings import THREADS, Settings
from classifiers.verdict import Classifier, Label

SAMPLE: Final = 256
ENOUGH: Final = 100
"""Texts per second below which a busy community would wait."""

_SENTENCE: Final = "you are so nice today and this game is hard but nobody wants to help"
_ITALIAN: Final = "Sei un idiota e fai schifo a tutti, vattene"
"""What the model for further languages has to know for what it is."""


def model(settings: Settings, name: str | None) -> list[Finding]:
    """Which models are in use, how they are run, and how quickly the first reads sixteen words."""
    try:
        started = time.perf_counter()
        classifier = open_classifier(name, settings)
        first = classifier.classify([_SENTENCE])[0]
        opened = time.perf_counter() - started
        texts = [f"{_SENTENCE} {number}" for number in range(SAMPLE)]
        started = time.perf_counter()
        classifier.classify(texts)
        rate = round(SAMPLE / (time.perf_counter() - started))
    except Exception as error:
        if not is_told(error):
            raise
        return [failed("model", error)]
    slow = rate < ENOUGH
    return [
        found(
            "model",
            State.OK,
            model=first.model,
            engine=_engine(name or settings.model),
            card=_card(name or settings.model),
            threads=settings.threads or THREADS,
            seconds=round(opened, 2),
        ),
        found(
            "speed",
            State.NOTE if slow else State.OK,
            remedy="doctor-speed-remedy" if slow else "",
            rate=rate,
        ),
        *_further(classifier),
    ]


def _further(classifier: Classifier) -> list[Finding]:
    """Whether the model for further languages opens and judges, where there is one."""
    from classifiers import MANY  # noqa: PLC0415 (costs nothing after `model`)
    from classifiers.card import read_card  # noqa: PLC0415
    from classifiers.several import Several  # noqa: PLC0415

    if not isinstance(classifier, Several):
        return []
    try:
        started = time.perf_counter()
        verdict = classifier.classify([_ITALIAN])[0]  # the first such text opens the model
        seconds = time.perf_counter() - started
        card = read_card(MANY)
    except Exception as error:
        if not is_told(error):
            raise
        return [failed("further", error)]
    knew = verdict.model == card.model and Label.TOXICITY in verdict.flagged
    return [
        found(
            "further",
            State.OK if knew else State.NOTE,
            remedy="" if knew else "doctor-further-remedy",
            how="sound" if knew else "missed",
            model=card.model,
            languages=", ".join(card.languages),
            card=_card(str(MANY)),
            score=round(verdict.scores[Label.TOXICITY], 2),
            seconds=round(seconds, 2),
        )
    ]


def _engine(name: str | None) -> str:
    """What runs the model, with its version."""
    import classifiers  # noqa: PLC0415 (costs nothing before `model` has paid for it)

    if name == classifiers.LEXICON:
        return name
    folder = classifiers.WEIGHTS if name is None else Path(name)
    library = "onnxruntime" if (folder / "model.onnx").exists() else "torch"
    return f"{library} {version(library)}"


def _card(name: str | None) -> str:
    """Where the model's card lies; ``-`` for a model that has none here."""
    import classifiers  # noqa: PLC0415 (costs nothing before `model` has paid for it)

    folder = classifiers.WEIGHTS if name is None else Path(name)
    card = folder / "card.toml"
    return str(card) if card.exists() else "-"


async def database(settings: Settings) -> list[Finding]:
    """Whether the database can be reached, is of this version, and opens with our key; and, if
    some of its texts do not, how many.

    Changes nothing: a database that is not there yet or needs migrating is left alone.
    """
    from bot.store.database import open_database  # noqa: PLC0415 (a database takes its time)
    from bot.store.migrate import HEAD, number_of  # noqa: PLC0415
    from bot.wiring import open_kept  # noqa: PLC0415

    file = missing_file(settings.database)
    if file:
        return [found("database", State.OK, where=file, how="missing", number=0)]
    try:
        async with open_database(settings.database) as opened:
            where, number = opened.where, await number_of(opened)
        if number < HEAD:
            remedy = "doctor-database-remedy"
            return [
                found("database", State.NOTE, remedy=remedy, where=where, how="old", number=number)
            ]
        async with open_kept(settings) as store:
            shut = await store.unreadable()
        sound = [found("database", State.OK, where=where, how="sound", number=number)]
        remedy = "doctor-texts-remedy"
        return [*sound, found("texts", State.NOTE, remedy=remedy, count=shut)] if shut else sound
    except Exception as error:
        if not is_told(error):
            raise
        return [failed("database", error)]


def content(settings: Settings) -> Finding:
    """Whether every text that may be shown can be used."""
    from campaign_content import checker, loader  # noqa: PLC0415 (a parser of YAML comes with it)

    ours = checker.read_all(loader.BUILT_IN)
    findings = list(ours.findings)
    if settings.content is not None:
        findings += checker.check(settings.content, beside=ours.texts)
    refused = sum(finding.refused for finding in findings)
    remarks = len(findings) - refused
    state = State.BROKEN if refused else State.NOTE if remarks else State.OK
    remedy = "doctor-content-remedy" if findings else ""
    texts = sum(1 for _ in loader.load(overlay=settings.content)) if not refused else 0
    return found("content", state, remedy=remedy, texts=texts, refused=refused, remarks=remarks)
