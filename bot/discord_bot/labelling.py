"""Quiet replies under links to outlets that a state controls and under claims that somebody has
reviewed, where a community wants them.

A reply is one small line without a ping, a sound or a preview. Until it stands there the mark of
the server stays before the message, so that whoever starts after us reads the message again.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

import discord
import structlog
from babel import Locale, UnknownLocaleError

from bot.core.claims import Claims, Note
from bot.core.errors import KindnessError, TryLaterError
from bot.core.links import Link, links
from bot.core.sources import COMMUNITY, Sources
from bot.discord_bot.beside import PATIENTLY, Beside, Found
from bot.discord_bot.ids import number_of, ref_of
from bot.discord_bot.intake import Post
from bot.discord_bot.outside import outside
from bot.discord_bot.quiet_reply import reply_quietly, stands_under
from bot.discord_bot.refusals import Refusal
from bot.discord_bot.wording import plain
from bot.service.backoff import BackOff
from bot.service.source_labels import Due, SourceLabels
from campaign_content.outlets import Outlet, read_outlets
from classifiers.language import detect

if TYPE_CHECKING:
    from bot.discord_bot.parts import Parts

log = structlog.get_logger()

CLAIMS_EVERY: Final = 60.0
"""Seconds after which it is looked whether claims were imported."""

LONGEST: Final = 600
"""Characters of a text in which a claim is looked for; a longer one says more than a claim."""


@cache
def known_sources() -> Sources:
    """The outlets that we ship, read once."""
    return Sources(read_outlets())


def labels_of(parts: "Parts") -> SourceLabels:
    """The service behind the labels."""
    return SourceLabels(parts.app.store, parts.app.clock, parts.app.steering, known_sources())


@dataclass(frozen=True, slots=True)
class _Seen:
    """The links of a message, and the claim in it."""

    links: Sequence[Link]
    note: Note | None


class Labelling(Beside[_Seen]):
    """Looks at messages as they are read, and replies to some of them."""

    name = "label"

    def __init__(self, parts: "Parts", *, patiently: BackOff = PATIENTLY) -> None:
        """``patiently`` are the waits after a failure."""
        super().__init__(parts, patiently=patiently, look_every=CLAIMS_EVERY)
        self._labels = labels_of(parts)
        self._claims: Claims | None = None

    def look_at(self, post: Post) -> None:
        """Take up a message with links, or with a claim. Never waits, never raises."""
        text = post.comment.text
        if ref_of(post.comment.id).message is None:
            return
        found = links(text) if "." in text else ()
        note = self._note(text, found)
        if found or note is not None:
            self.put(post, _Seen(found, note))

    def _note(self, text: str, found: Sequence[Link]) -> Note | None:
        if not self._claims or len(text) > LONGEST:
            return None
        return self._claims.note(text, found, detect(text).language)

    async def prepare(self) -> None:
        """Have the claims at hand that were imported last."""
        try:
            self._claims = await self._parts.app.claims.claims()
        except KindnessError as error:
            log.warning("claims_not_read", why=error.code)

    async def work_on(self, found: Found[_Seen]) -> None:
        """Reply if a label is due."""
        comment, ref = found.comment, ref_of(found.comment.id)
        due = await self._labels.due(
            comment.community,
            comment.place,
            ref.standing,
            found.what.links,
            found.what.note,
        )
        if not due.outlets and due.note is None:
            return
        locale = await self._parts.languages.of(comment.community) or comment.locale
        text = "\n".join(_lines(self._parts, locale, due))
        guild = number_of(comment.community)
        with (
            suppress(discord.NotFound),  # the message is gone, and its link with it
            outside(self._parts.refusals, Refusal(guild, ref.channel, "post")),
        ):
            if not (due.again and await stands_under(self._parts, ref, text)):
                key = f"label/{ref.standing}"
                await reply_quietly(self._parts, ref, guild, text, key=key)
        await self._labels.said(comment.community, ref.standing)

    async def gave_up(self, found: Found[_Seen]) -> None:
        """Nothing more is tried. Where even that cannot be noted, the note runs out by itself."""
        comment = found.comment
        try:
            await self._labels.said(comment.community, ref_of(comment.id).standing)
        except TryLaterError as error:
            log.warning("label_not_noted", why=error.code)


def _lines(parts: "Parts", locale: str, due: Due) -> list[str]:
    said = [] if due.note is None else [noted(parts, locale, due.note)]
    return [*said, *(label(parts, locale, outlet) for outlet in due.outlets)]


def noted(parts: "Parts", locale: str, note: Note) -> str:
    """The line about a reviewed claim, with whoever reviewed it."""
    return parts.wording.say(
        locale,
        f"sources-note-{note.standing}",
        publisher=plain(note.review.publisher),
        rating=plain(note.review.rating),
        where="link" if note.by_link else "words",
        url=f"<{note.review.url}>",
    )


def label(parts: "Parts", locale: str, outlet: Outlet) -> str:
    """The line about an outlet, with whoever says so."""
    own = outlet.source == COMMUNITY
    return parts.wording.say(
        locale,
        f"sources-label-{outlet.control}",
        outlet=plain(outlet.name),
        country=country(locale, outlet.country) or "none",
        source="own" if own else outlet.source,
    )


def country(locale: str, code: str) -> str:
    """The name of a country in a language; empty if there is none."""
    try:
        names = Locale(locale.replace("_", "-").partition("-")[0].lower()).territories
    except (UnknownLocaleError, ValueError):
        names = Locale("en").territories
    return str(names.get(code, ""))
