"""YAML as a tree of nodes, every value as it was written, and never so deep that it could harm."""

from typing import Final

import yaml

_LOADER: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DEEPEST: Final = 20
"""Our files are three deep. Nodes are built by recursion, at some depth of which a process ends."""

_OPENING: Final = ("[", "{", "- ", "-\n", "? ", "?\n", ":")


def composed(source: str) -> yaml.Node | None:
    """The tree of a YAML document; None for an empty one.

    Raises `yaml.YAMLError` for what is none, and for what is nested more than twenty deep.
    """
    if sum(map(source.count, _OPENING)) > _DEEPEST:
        _measure(source)
    node: yaml.Node | None = yaml.compose(source, Loader=_LOADER)
    return node


def _measure(source: str) -> None:
    """Raise if it is nested too deeply. Events come one after the other, without recursion."""
    depth = 0
    for event in yaml.parse(source, Loader=_LOADER):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > _DEEPEST:
                raise yaml.YAMLError("nested too deeply")
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
