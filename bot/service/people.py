"""Who is signed in to the console, and what they may do where. Values only."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.core.comment import CommunityId
from bot.core.site import name_of

OPERATOR: Final = "operator"
"""Who sits at the machine itself, as it stands on record."""


class Role(StrEnum):
    """What somebody may do in a community. A manager runs campaigns, a moderator decides cases;
    neither may do what the other does, and an admin may do all of it.
    """

    MEMBER = "member"
    MANAGER = "manager"
    MODERATOR = "moderator"
    ADMIN = "admin"

    def includes(self, other: "Role") -> bool:
        """Whether who has this role may do what ``other`` may."""
        return self == other or self is Role.ADMIN or other == Role.MEMBER


class Right(StrEnum):
    """What not every moderator may do where the platform tells such rights apart."""

    TIME_OUT = "time-out"
    TAKE_DOWN = "take-down"


EVERY_RIGHT: Final = frozenset(Right)


@dataclass(frozen=True, slots=True)
class Grant:
    """A role in one community, or in every one of this machine (``community`` is None).

    ``name`` is what people call the community, where that is known; ``rights`` is what a moderator
    may do there beside deciding.
    """

    role: Role
    community: CommunityId | None = None
    name: str = ""
    rights: frozenset[Right] = EVERY_RIGHT


@dataclass(frozen=True, slots=True)
class Person:
    """Who is signed in. ``id`` is what stands on record beside what they do: `OPERATOR`, or the
    same id that Discord's commands put there. ``name`` is what the pages call them.
    """

    id: str
    name: str
    grants: tuple[Grant, ...] = ()

    def may(self, role: Role, community: CommunityId | None = None) -> bool:
        """Whether they have a role in a community; without one, whether they have it anywhere."""
        return any(
            grant.role.includes(role)
            for grant in self.grants
            if community is None or grant.community in {None, community}
        )

    def has(self, right: Right, community: CommunityId) -> bool:
        """Whether they moderate in a community with this right."""
        return any(
            right in grant.rights
            for grant in self.grants
            if grant.role.includes(Role.MODERATOR) and grant.community in {None, community}
        )

    @property
    def everywhere(self) -> bool:
        """Whether they have a role in every community of this machine."""
        return any(grant.community is None for grant in self.grants)

    def communities(self, role: Role) -> dict[CommunityId, str]:
        """The communities that are named in their grants, with the names, where they may do what
        ``role`` may.
        """
        return {
            grant.community: grant.name or name_of(grant.community) or grant.community
            for grant in self.grants
            if grant.community is not None and grant.role.includes(role)
        }
