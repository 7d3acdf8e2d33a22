"""Looks at a text before anybody else does. Nothing is recorded, nobody is remembered."""

from collections.abc import Sequence

from bot.core.actions import Hold, Nudge
from bot.core.comment import CommunityId
from bot.core.rules import Rules
from bot.service.ports import Classifier, Clock, Store
from bot.service.screening import Judged, Screening


class Checking:
    """Judges a text that is not posted yet by the rules of the place where it is to go."""

    def __init__(
        self, classifier: Classifier, store: Store, clock: Clock, *, default_rules: Rules
    ) -> None:
        """``default_rules`` hold where a community has set none, and outside of communities."""
        self._classifier = classifier
        self._store = store
        self._clock = clock
        self._default = default_rules

    async def check(
        self,
        text: str,
        *,
        community: CommunityId | None = None,
        parent: str | None = None,
        home: str | None = None,
    ) -> Judged:
        """What would be decided if a newcomer posted the text.

        ``home`` is a locale of the place where it is to go, which decides what language it is in
        where the text alone does not. Raises `TryLaterError` when the classifier cannot now.
        """
        [judged] = await self.check_all([text], [parent], community=community, home=home)
        return judged

    async def check_all(
        self,
        texts: Sequence[str],
        parents: Sequence[str | None] | None = None,
        *,
        community: CommunityId | None = None,
        home: str | None = None,
    ) -> list[Judged]:
        """The same for many texts at once, in their order; ``parents`` is None or one per text."""
        rules = await self._store.rules(community) if community else None
        screening = Screening(self._classifier, rules or self._default, self._clock)
        return await screening.screen(texts, parents, home=home)


def reads_well(judged: Judged) -> bool:
    """Whether nobody would be asked to reconsider this text."""
    decision = judged.decision
    return decision.the(Nudge) is None and decision.the(Hold) is None
