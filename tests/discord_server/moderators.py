"""What a person with rights does to others; refused (`ApiError`) to those without."""

from tests.discord_server import moderating
from tests.discord_server.clock import iso
from tests.discord_server.model import Role
from tests.discord_server.permissions import Permission, need_in_guild
from tests.discord_server.using import Using


class Moderating(Using):
    """The moderator's side of a person."""

    async def times_out(self, other: Using, seconds: float, reason: str | None = None) -> None:
        """Time somebody out; 0 ends it."""
        until = iso(self.world.clock.now() + seconds) if seconds else None
        body = {"communication_disabled_until": until}
        member = self.home().member(other.id)
        moderating.change_member(self.user, member, body, reason)

    async def kicks(self, other: Using, reason: str | None = None) -> None:
        """Kick somebody."""
        moderating.kick(self.user, self.home(), other.user, reason)

    async def bans(self, other: Using, reason: str | None = None) -> None:
        """Ban somebody."""
        moderating.ban(self.user, self.home(), other.user, reason)

    async def unbans(self, other: Using) -> None:
        """Lift a ban."""
        moderating.unban(self.user, self.home(), other.user, None)

    async def gives(self, role: Role, other: Using) -> None:
        """Give a role."""
        member = self.home().member(other.id)
        moderating.give_role(self.user, member, role.id, None, give=True)

    async def takes(self, role: Role, other: Using) -> None:
        """Take a role away."""
        member = self.home().member(other.id)
        moderating.give_role(self.user, member, role.id, None, give=False)

    async def removes_bot(self) -> None:
        """Throw the bot out of the server."""
        need_in_guild(self.user, self.home(), Permission.KICK_MEMBERS)
        self.home().remove_bot()
