"""One version of a campaign: what is posted when, in exactly which words. Pure.

The words are part of the version, so that what was approved is what is posted, whatever happens to
the content files in between.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, Final, TypeVar

from bot.core.comment import PlaceId
from bot.core.errors import BadInputError
from bot.core.habits import Habits
from bot.core.schedule import Occasion, Plan, Why
from campaign_content.texts import Calendar, Slot, Text

JsonMapping = dict[str, Any]
T = TypeVar("T")

ENTRIES: Final = "{entries}"
"""Where a text has room for what members have sent in."""

_MINUTE: Final = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Wording:
    """One text as it is posted. ``image`` is the path of a picture, which ``alt`` says in words.

    It may be shown from ``valid_from`` to ``valid_to``, both included.
    """

    id: str
    title: str
    body: str
    image: str | None = None
    alt: str = ""
    valid_from: date | None = None
    valid_to: date | None = None

    def valid_on(self, day: date) -> bool:
        """Whether it may be shown on a day."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_to is None or day <= self.valid_to
        )


@dataclass(frozen=True, slots=True)
class Version:
    """One version, which ``by`` put on record. ``words`` holds all that the plan may post."""

    plan: Plan
    words: Mapping[str, Wording]
    by: str
    at: datetime


def wording_for(
    occasion: Occasion, words: Mapping[str, Wording], *, entries: bool = False
) -> Wording | Why:
    """What is said on an occasion, or why nothing is.

    A text that stands around ``entries`` needs some to show. While there are none, the other text
    that the calendar names is said.
    """
    wording = words[occasion.text]
    if ENTRIES in wording.body and not entries:
        if occasion.otherwise is None:
            return Why.NOTHING
        wording = words[occasion.otherwise]
    return wording if wording.valid_on(occasion.on) else Why.EXPIRED


def wording_of(text: Text) -> Wording:
    """A text of the content as it is posted."""
    image = None if text.image is None else str(text.image)
    return Wording(text.id, text.title, text.body, image, text.alt, text.valid_from, text.valid_to)


def plan_as_mapping(plan: Plan) -> JsonMapping:
    """A plan as JSON values."""
    slots = [
        {"day": s.day, "at": _said(s.at), "text": s.text, "otherwise": s.otherwise}
        for s in plan.calendar.slots
    ]
    return {
        "campaign": plan.calendar.campaign,
        "days": plan.calendar.days,
        "slots": slots,
        "locale": plan.locale,
        "place": plan.place,
        "start": plan.start.isoformat(),
        "rule": plan.rule,
        "rounds": plan.rounds,
    }


def plan_from_mapping(said: Mapping[str, Any]) -> Plan:
    """The plan that was written. Raises `BadInputError` for what cannot have been."""

    def read() -> Plan:
        slots = tuple(
            Slot(s["day"], time.fromisoformat(s["at"]), s["text"], s["otherwise"])
            for s in said["slots"]
        )
        return Plan(
            Calendar(said["campaign"], said["days"], slots),
            said["locale"],
            PlaceId(said["place"]),
            date.fromisoformat(said["start"]),
            said["rule"],
            said["rounds"],
        )

    return _reading("plan", read)


def words_as_list(words: Mapping[str, Wording]) -> list[JsonMapping]:
    """Words as JSON values, in order of their ids."""
    return [
        {
            "id": each.id,
            "title": each.title,
            "body": each.body,
            "image": each.image,
            "alt": each.alt,
            "valid_from": _day(each.valid_from),
            "valid_to": _day(each.valid_to),
        }
        for _, each in sorted(words.items())
    ]


def words_from_list(said: Sequence[Mapping[str, Any]]) -> dict[str, Wording]:
    """The words that were written. Raises `BadInputError` as `plan_from_mapping` does."""

    def read() -> dict[str, Wording]:
        return {
            each["id"]: Wording(
                each["id"],
                each["title"],
                each["body"],
                each["image"],
                each["alt"],
                _read_day(each["valid_from"]),
                _read_day(each["valid_to"]),
            )
            for each in said
        }

    return _reading("words", read)


def habits_as_mapping(habits: Habits) -> JsonMapping:
    """Habits as JSON values; spans in minutes."""
    return {
        "zone": habits.zone,
        "quiet_from": _said(habits.quiet_from),
        "quiet_to": _said(habits.quiet_to),
        "per_day": habits.per_day,
        "apart": habits.apart / _MINUTE,
        "late": habits.late / _MINUTE,
    }


def habits_from_mapping(said: Mapping[str, Any]) -> Habits:
    """The habits that were written. Raises `BadInputError` as `plan_from_mapping` does."""

    def read() -> Habits:
        return Habits(
            said["zone"],
            time.fromisoformat(said["quiet_from"]),
            time.fromisoformat(said["quiet_to"]),
            said["per_day"],
            said["apart"] * _MINUTE,
            said["late"] * _MINUTE,
        )

    return _reading("habits", read)


def _reading(what: str, read: Callable[[], T]) -> T:
    try:
        return read()
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        key = type(error).__name__
        raise BadInputError("record-malformed", what=what, key=key) from error


def _said(at: time) -> str:
    return at.isoformat("minutes")


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _read_day(said: str | None) -> date | None:
    return None if said is None else date.fromisoformat(said)
