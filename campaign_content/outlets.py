"""Outlets that states fund, own or steer: facts with their source, read from a file.

The shipped list is ``outlets/state_media.tsv``; ``outlets/NOTICE.txt`` says whose work it is, what
was changed and what the models mean.
"""

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

SHIPPED: Final = Path(__file__).parent / "outlets" / "state_media.tsv"
SOURCE: Final = "State Media Monitor"
"""Who worked out the models of the shipped list; it is named with every label."""


class Model(StrEnum):
    """How a state stands to an outlet, after the State Media Monitor's typology.

    https://statemediamonitor.com/typology/
    """

    STATE_CONTROLLED = "SC"
    CAPTURED_PUBLIC = "CaPu"
    CAPTURED_PRIVATE = "CaPr"
    FUNDED_AND_MANAGED = "ISFM"
    FUNDED = "ISF"
    MANAGED = "ISM"
    INDEPENDENT_PUBLIC = "IP"


class Control(StrEnum):
    """What a label says about who decides what an outlet publishes."""

    CONTROLLED = "controlled"
    """A state funds it, owns it and decides what it publishes."""
    INFLUENCED = "influenced"
    """A state decides what it publishes, but does not fund it, or not own it."""


_CONTROL: Final = {
    Model.STATE_CONTROLLED: Control.CONTROLLED,
    Model.CAPTURED_PUBLIC: Control.INFLUENCED,
    Model.CAPTURED_PRIVATE: Control.INFLUENCED,
}


@dataclass(frozen=True, slots=True)
class Outlet:
    """What is known of the outlet behind a host and all hosts below it.

    ``country`` is an ISO 3166 code (or ``EU``), empty if unknown. ``source`` says who says so.
    """

    host: str
    name: str
    country: str
    model: Model
    source: str = SOURCE

    @property
    def control(self) -> Control | None:
        """What its label says; None for an outlet that decides for itself what it publishes."""
        return _CONTROL.get(self.model)


def read_outlets(path: Path = SHIPPED) -> tuple[Outlet, ...]:
    """The outlets of a table with the columns of the shipped one.

    Raises OSError if it cannot be opened, and ValueError for a row that is no outlet.
    """
    with path.open(encoding="utf-8", newline="") as file:
        return tuple(_outlets(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE)))


def _outlets(rows: Iterable[list[str]]) -> Iterable[Outlet]:
    for number, row in enumerate(rows, 1):
        if number > 1:
            host, name, country, model = row
            yield Outlet(host, name, country, Model(model))
