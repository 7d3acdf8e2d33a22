"""Languages in memory, which pass the same contract tests as those in a database."""

from dataclasses import dataclass, field

from bot.core.comment import AuthorId, CommunityId
from bot.service.own_languages import Spoken


@dataclass
class MemoryLanguages:
    """Implements `bot.service.own_languages.LanguageStore`."""

    noted: dict[tuple[CommunityId, AuthorId], Spoken] = field(default_factory=dict)

    async def spoken(self, community: CommunityId, author: AuthorId) -> Spoken | None:
        return self.noted.get((community, author))

    async def note_spoken(self, community: CommunityId, author: AuthorId, spoken: Spoken) -> None:
        self.noted[community, author] = spoken

    async def forget_spoken(self, community: CommunityId, author: AuthorId) -> bool:
        return self.noted.pop((community, author), None) is not None
