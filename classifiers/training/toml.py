"""Writes a table as TOML. The standard library only reads it."""

import json
from collections.abc import Mapping, Sequence

Value = str | int | float | bool | Sequence[str]
Table = Mapping[str, "Value | Table"]


def dumps(table: Table, *, path: tuple[str, ...] = ()) -> str:
    """The table as TOML, plain values first; numbers with 6 significant digits.

    ``tomllib.loads`` of the result is the table again, but for that rounding.
    """
    plain = [(key, value) for key, value in table.items() if not isinstance(value, Mapping)]
    tables = [(key, value) for key, value in table.items() if isinstance(value, Mapping)]
    parts = []
    if path and (plain or not tables):
        parts.append("\n[" + ".".join(_key(key) for key in path) + "]\n")
    parts += [f"{_key(key)} = {_value(value)}\n" for key, value in plain]
    parts += [dumps(value, path=(*path, key)) for key, value in tables]
    return "".join(parts)


def _key(key: str) -> str:
    bare = key.isascii() and key.replace("_", "").replace("-", "").isalnum()
    return key if bare else _value(key)


def _value(value: Value) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case float():
            short = f"{value:.6g}"
            return short if any(sign in short for sign in ".en") else f"{short}.0"
        case int():
            return str(value)
        case str():
            return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
        case _:
            return "[" + ", ".join(_value(entry) for entry in value) + "]"
