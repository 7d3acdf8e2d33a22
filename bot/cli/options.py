"""Options that several commands have, and what they choose."""

import os
from typing import Annotated, TypeAlias

import typer

from bot.cli.say import say
from bot.core.decision import Mode
from bot.core.rules import PRESETS, Rules, preset
from bot.settings import THREADS, Settings, read_settings
from classifiers.verdict import Classifier

ModelOption: TypeAlias = Annotated[str | None, typer.Option("--model", help=say("cli-opt-model"))]
LanguageOption: TypeAlias = Annotated[
    str | None, typer.Option("--language", help=say("cli-opt-language"))
]
PresetOption: TypeAlias = Annotated[
    str | None, typer.Option("--preset", help=say("cli-opt-preset", presets=", ".join(PRESETS)))
]
ModeOption: TypeAlias = Annotated[Mode, typer.Option("--mode", help=say("cli-opt-mode"))]
JsonOption: TypeAlias = Annotated[bool, typer.Option("--json", help=say("cli-opt-json"))]


def settings() -> Settings:
    """The environment and the settings file; raises `SettingsError`."""
    return read_settings(os.environ)


def open_classifier(model: str | None, chosen: Settings) -> Classifier:
    """The classifier of that name, or else the one that the settings name.

    The same as `bot.wiring.open_model`, without what a store and a service take to import: who
    judges a text in a terminal waits for it.
    """
    import classifiers  # noqa: PLC0415 (a model engine takes its time)

    return classifiers.load(model or chosen.model, threads=chosen.threads or THREADS)


def rules(name: str | None, mode: Mode, chosen: Settings) -> Rules:
    """The rules of a preset, by default the one that the settings name."""
    return preset(name or chosen.preset, mode=mode)
