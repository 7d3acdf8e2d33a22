"""Loads content through the checker, and picks from it."""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime
from hashlib import blake2b
from pathlib import Path
from typing import Final

from campaign_content.checker import read_all
from campaign_content.errors import ContentError
from campaign_content.texts import (
    AUTHOR,
    AUTHOR_TOPICS,
    EVERYONE,
    LABEL_TOPICS,
    Calendar,
    Finding,
    Kind,
    Text,
)

BUILT_IN: Final = Path(__file__).parent
FALLBACK: Final = "en"
_GENERAL: Final = "general"


def _today() -> date:
    return datetime.now(UTC).date()


class Library:
    """What can be said. ``refused`` is what was found in an operator's own files."""

    def __init__(
        self,
        texts: Sequence[Text],
        *,
        calendars: Sequence[Calendar] = (),
        refused: Sequence[Finding] = (),
        today: Callable[[], date] = _today,
    ) -> None:
        """Of two texts with one id and locale, or calendars of one campaign, the later one counts.

        A draft never takes the place of a text that somebody has reviewed.
        """
        self._texts: dict[tuple[str, str], Text] = {}
        for text in texts:
            before = self._texts.get((text.id, text.locale))
            if before is None or text.reviewed or not before.reviewed:
                self._texts[text.id, text.locale] = text
        self._calendars = {calendar.campaign: calendar for calendar in calendars}
        self._today = today
        self.refused: Final = tuple(refused)

    def __iter__(self) -> Iterator[Text]:
        """All texts, in order of kind, id and locale."""
        key: Callable[[Text], tuple[str, ...]] = lambda text: (text.kind, text.id, text.locale)  # noqa: E731
        return iter(sorted(self._texts.values(), key=key))

    def calendar(self, campaign: str) -> Calendar:
        """The calendar of a campaign. Raises `ContentError` if there is none."""
        if campaign not in self._calendars:
            raise ContentError("content-unknown-text", id=campaign)
        return self._calendars[campaign]

    def campaigns(self) -> list[str]:
        """The campaigns that have a calendar, in order."""
        return sorted(self._calendars)

    def drafts(self, campaign: str, locale: str) -> list[str]:
        """The ids of a campaign that nobody has reviewed yet in the language it would be said in.

        Raises `ContentError` if there is no such campaign.
        """
        slots = self.calendar(campaign).slots
        named = [campaign, *(each for slot in slots for each in (slot.text, slot.otherwise))]
        return [each for each in named if each and not self.text(each, locale, draft=True).reviewed]

    def pick(self, kind: str, topic: str, locale: str, *, key: str) -> str | None:
        """The id of a reviewed text of a kind on a topic, or None if there is none.

        Looks in the locale, then its language, then English; in each of them first for the topic
        and then for ``general``: what a reader understands comes before what fits best. The same
        ``key`` picks the same text, and adding a text moves only the keys that it takes over
        (highest random weight). The name of a classifier's label stands for its topic; of a tip for
        the topic that speaks to the author of such a text, and then no tip for somebody else.
        """
        topics = AUTHOR_TOPICS if kind == Kind.TIP else LABEL_TOPICS
        to_author = kind == Kind.TIP and topic in topics
        day, topic = self._today(), topics.get(topic, topic)
        for each in chain(locale):
            for about in (topic, _GENERAL):
                ids = [
                    text.id
                    for text in self._texts.values()
                    if (text.kind, text.topic, text.locale) == (kind, about, each)
                    and text.valid_on(day)
                    and text.reviewed
                    and not (to_author and text.audience not in (EVERYONE, AUTHOR))
                ]
                if ids:
                    return max(ids, key=lambda one: _weight(key, one))
        return None

    def text(self, id: str, locale: str, *, draft: bool = False) -> Text:  # noqa: A002 - it is what texts call it
        """The text of that id in the locale, its language or English; of any, failing these.

        What somebody has reviewed comes first: a language that is still being written is not shown
        to members. With ``draft`` the first there is, reviewed or not: for a preview.

        Raises `ContentError` if there is no such text.
        """
        found = [self._texts[id, each] for each in chain(locale) if (id, each) in self._texts]
        found = found or self.everywhere(id)
        if not found:
            raise ContentError("content-unknown-text", id=id)
        return next((text for text in found if text.reviewed and not draft), found[0])

    def everywhere(self, id: str) -> list[Text]:  # noqa: A002 - it is what texts call it
        """A text in every language that it is in, drafts included, by language."""
        return [text for text in self if text.id == id]

    def nudge(self, label: str, locale: str, *, stern: bool = False) -> Text:
        """What is said to an author about a label; ``stern`` adds the short lesson.

        Raises `ContentError` for a label that there are no words about.
        """
        kind = Kind.LESSON if stern else Kind.NUDGE
        picked = self.pick(kind, label, locale, key=label)
        if picked is None:
            raise ContentError("content-unknown-text", id=f"{kind}/{label}")
        return self.text(picked, locale)


def load(
    root: Path | None = None,
    *,
    overlay: Path | None = None,
    today: Callable[[], date] = _today,
) -> Library:
    """The built-in texts (or those under ``root``), with an operator's own laid over them.

    A text of the overlay takes the place of the built-in one with its id and locale. A file of
    the overlay that the checker refuses is left out and named in `Library.refused`: one bad file
    must not keep a community from all others. Raises `ContentError` if the first folder is not
    there, or any file in it is refused.
    """
    root = root or BUILT_IN
    if not root.is_dir():
        raise ContentError("content-no-folder", path=str(root))
    built_in = read_all(root)
    for finding in built_in.findings:
        if finding.refused:
            raise ContentError(finding.code, **finding.told())
    if overlay is None or not overlay.is_dir():
        return Library(built_in.texts, calendars=built_in.calendars, today=today)
    own = read_all(overlay, beside=built_in.texts)
    refused = [finding for finding in own.findings if finding.refused]
    return Library(
        [*built_in.texts, *own.texts],
        calendars=[*built_in.calendars, *own.calendars],
        refused=refused,
        today=today,
    )


def chain(locale: str) -> list[str]:
    """A locale, its language and English, without repeating one."""
    return list(dict.fromkeys([locale, locale.partition("-")[0], FALLBACK]))


def _weight(key: str, id: str) -> bytes:  # noqa: A002 - it is what texts call it
    return blake2b(f"{key}\0{id}".encode(), digest_size=8).digest()
