"""Discord's limits on commands: names, translations, options, and the length of it all."""

import unicodedata
from collections.abc import Iterator

from tests.discord_server.errors import check_length, invalid_form, too_long
from tests.discord_server.kinds import JSON

LOCALES = {
    "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl",
    "no", "pl", "pt-BR", "ro", "fi", "sv-SE", "vi", "tr", "cs", "el", "bg", "ru", "uk", "hi", "th",
    "zh-CN", "ja", "zh-TW", "ko",
}  # fmt: skip
CHAT, USER_MENU, MESSAGE_MENU = 1, 2, 3
SUBCOMMAND, GROUP, STRING, INTEGER, NUMBER = 1, 2, 3, 4, 10
MOST_COMMANDS = {CHAT: 100, USER_MENU: 15, MESSAGE_MENU: 15}
MOST_OPTIONS = 25
MOST_TEXT = 8000
DEVANAGARI, THAI = range(0x0900, 0x0980), range(0x0E00, 0x0E80)


def is_name(name: str) -> bool:
    """Whether a chat command or option may be called so, in any language."""
    return name == name.lower() and all(
        letter in "-_'"
        or unicodedata.category(letter)[0] in "LN"
        or ord(letter) in DEVANAGARI
        or ord(letter) in THAI
        for letter in name
    )


def check_all(commands: list[JSON]) -> None:
    """A whole list that replaces what was registered; raises 50035 with the place in the list."""
    for kind, most in MOST_COMMANDS.items():
        mine = [one for one in commands if one.get("type", CHAT) == kind]
        if len(mine) > most:
            raise too_long("commands", most)
    seen: set[tuple[int, str]] = set()
    for number, command in enumerate(commands):
        check(command, path=f"{number}.")
        key = (command.get("type", CHAT), command["name"])
        if key in seen:
            told = "Application command names must be unique"
            raise invalid_form(f"{number}.name", "APPLICATION_COMMANDS_DUPLICATE_NAME", told)
        seen.add(key)


def check(command: JSON, *, path: str = "") -> None:
    """One command; raises 50035."""
    kind = command.get("type", CHAT)
    _check_name(f"{path}name", command, free=kind != CHAT)
    if kind == CHAT:
        _check_text(f"{path}description", command, "description", 100)
        _check_options(path, command.get("options") or [], depth=0)
    elif command.get("description"):
        told = "Context menu commands cannot have description"
        raise invalid_form(f"{path}description", "APPLICATION_COMMAND_CONTEXT_MENU", told)
    total = sum(_weights(command))
    if total > MOST_TEXT:
        told = f"Command exceeds maximum size ({MOST_TEXT})"
        raise invalid_form(f"{path}_errors", "APPLICATION_COMMAND_TOO_LARGE", told)


def _texts(one: JSON, key: str) -> list[tuple[str, str]]:
    localised = one.get(f"{key}_localizations") or {}
    return [("", one.get(key) or ""), *localised.items()]


def _check_name(path: str, one: JSON, *, free: bool) -> None:
    for locale, name in _texts(one, "name"):
        here = path if not locale else f"{path}_localizations.{locale}"
        _check_locale(here, locale)
        check_length(here, name, 1, 32)
        if not free and not is_name(name):
            told = "Command name is invalid"
            raise invalid_form(here, "APPLICATION_COMMAND_INVALID_NAME", told)


def _check_text(path: str, one: JSON, key: str, most: int) -> None:
    for locale, text in _texts(one, key):
        here = path if not locale else f"{path}_localizations.{locale}"
        _check_locale(here, locale)
        check_length(here, text, 1, most)


def _check_locale(path: str, locale: str) -> None:
    if locale and locale not in LOCALES:
        told = f"Value {locale!r} is not a locale"
        raise invalid_form(path, "BASE_TYPE_CHOICES", told)


def _check_options(path: str, options: list[JSON], *, depth: int) -> None:
    if len(options) > MOST_OPTIONS:
        raise too_long(f"{path}options", MOST_OPTIONS)
    optional_seen = False
    for number, option in enumerate(options):
        here = f"{path}options.{number}."
        _check_name(f"{here}name", option, free=False)
        _check_text(f"{here}description", option, "description", 100)
        if option["type"] in {SUBCOMMAND, GROUP}:
            if depth > 1 or (option["type"] == GROUP and depth):
                told = "Sub-command option types are nested too deeply"
                raise invalid_form(f"{here}type", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", told)
            _check_options(here, option.get("options") or [], depth=depth + 1)
            continue
        if option.get("required") and optional_seen:
            told = "Required options must be placed before non-required options"
            raise invalid_form(
                f"{here}required", "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", told
            )
        optional_seen = optional_seen or not option.get("required")
        _check_choices(here, option)
    _check_unique(path, options)


def _check_choices(path: str, option: JSON) -> None:
    choices = option.get("choices") or []
    if len(choices) > MOST_OPTIONS:
        raise too_long(f"{path}choices", MOST_OPTIONS)
    if choices and option.get("autocomplete"):
        told = "Option cannot have choices and autocomplete at the same time"
        raise invalid_form(f"{path}autocomplete", "APPLICATION_COMMAND_OPTION_AUTOCOMPLETE", told)
    for number, choice in enumerate(choices):
        here = f"{path}choices.{number}.name"
        for locale, name in _texts(choice, "name"):
            _check_locale(here, locale)
            check_length(here, name, 1, 100)
        if isinstance(choice["value"], str):
            check_length(f"{path}choices.{number}.value", choice["value"], 1, 100)
    for key in ("min_length", "max_length"):
        if not 0 <= (option.get(key) or 0) <= 6000:
            raise invalid_form(f"{path}{key}", "NUMBER_TYPE_MAX", "Must be 0 to 6000.")


def _check_unique(path: str, options: list[JSON]) -> None:
    defaults = [option["name"] for option in options]
    names = [("", defaults)] + [
        (locale, [(o.get("name_localizations") or {}).get(locale) or o["name"] for o in options])
        for locale in sorted(LOCALES)
    ]
    for locale, called in names:
        if len(set(called)) < len(called):
            told = f"Option names must be unique {locale}".strip()
            raise invalid_form(
                f"{path}options.0.name", "APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATED", told
            )


def _weights(one: JSON) -> Iterator[int]:
    """Lengths of names, descriptions and values; of translations the longest counts."""
    for key in ("name", "description"):
        yield max(len(text) for _, text in _texts(one, key))
    for choice in one.get("choices") or []:
        yield max(len(text) for _, text in _texts(choice, "name"))
        yield len(str(choice["value"]))
    for option in one.get("options") or []:
        yield from _weights(option)
