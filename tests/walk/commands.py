"""Every command that the bot has, with something for each option that it needs."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from tests.discord_bot.house import House
from tests.discord_server.drafts import Upload


@dataclass(frozen=True)
class Asked:
    """A command as it is given; ``choice`` is an option that takes the first thing offered."""

    command: str
    given: Mapping[str, Any]
    choice: str | None = None
    who: str | None = None
    """Who gives it; by default the owner of the server."""

    def options(self, house: House) -> Mapping[str, Any]:
        """With the people and places of a server in place of their names."""
        known = {"@ben": house.ben, "#general": house.general, "&mods": house.mods}
        return {name: known.get(str(one), one) for name, one in self.given.items()}


def asked(command: str, pick: str | None = None, by: str | None = None, **given: Any) -> Asked:  # noqa: ANN401
    """A command with its options."""
    return Asked(command, given, pick, by)


COMMANDS: Final = (
    asked("kindness status"),
    asked("kindness desk", role="&mods", hours=1, names=True, blur=True, reasons=True),
    asked("kindness rota add", days="daily", who="&mods", **{"from": "08:00", "to": "10:00"}),
    asked("kindness rota show"),
    asked("kindness rota remove", pick="turn"),
    asked("kindness rota show"),
    asked("kindness labels", on=True, claims=True),
    asked("kindness labels", site="example.org", says="controlled"),
    asked("kindness tips", on=True),
    asked("kindness tips"),
    asked("kindness retry"),
    asked("kindness setup"),
    asked("check", text="zzq worthless"),
    asked("check", text="zzq"),
    asked("write", by="anna"),
    asked("my-data", by="anna"),
    asked("my-data", by="mona"),
    asked("my-data"),
    asked("case list"),
    asked("case show", pick="case"),
    asked("case export", pick="case"),
    asked("case take"),
    asked("case note", pick="case", text="zzq"),
    asked("case undo", pick="case", why="zzq"),
    asked("queue", which="urgent"),
    asked("tune", about="insult"),
    asked("readiness"),
    asked("backtest", about="insult", limit=0.5, messages=10),
    asked("backtest", rules="school"),
    asked("stats"),
    asked("report", what="zzq", person="@ben", by="anna"),
    asked("campaign list"),
    asked("campaign show"),
    asked("campaign start"),
    asked("campaign start", start="zzq"),
    asked("campaign start", start="2030-01-07", zone="Europe/Rome"),
    asked("campaign approve"),
    asked("campaign approve", by="mona"),
    asked("campaign list"),
    asked("campaign show"),
    asked("campaign calendar"),
    asked("campaign preview"),
    asked("campaign pause", why="zzq"),
    asked("campaign history"),
    asked("campaign effect"),
    asked("campaign export"),
    asked("campaign upload", file=Upload("zzq.zip", b"zzq")),
    asked("campaign trial start"),
    asked("campaign trial start", unasked=50),
    asked("campaign results"),
    asked("campaign trial stop"),
    asked("campaign stop"),
    asked("discover"),
    asked("tip"),
    asked("warn", member="@ben", why="zzq"),
    asked("history", member="@ben"),
    asked("pardon", member="@ben", why="zzq"),
    asked("history", member="@ben"),
    asked("automod"),
    asked("challenge show"),
    asked("challenge mine"),
    asked("challenge choose"),
    asked("remind me", what="kind", at="09:00"),
    asked("remind me", what="pause", at="zzq"),
    asked("remind list"),
    asked("rules show"),
    asked("rules set", pick="what", value="zzq"),
    asked("rules set", pick="value", what="limits.insult.nudge_at"),
    asked("rules preset", name="school"),
    asked("rules diff", pick="before"),
    asked("rules revert", pick="version"),
    asked("words allow", word="zzqa"),
    asked("words deny", word="zzqb"),
    asked("words list"),
    asked("words try", text="zzqa zzqb worthless"),
    asked("words remove", pick="word"),
    asked("kindness pause", why="zzq"),
    asked("kindness status"),
    asked("kindness resume"),
)

OFTEN: Final = frozenset(
    {
        "kindness setup", "kindness status", "my-data", "check", "case list", "case show", "queue",
        "campaign list", "tip", "rules show", "words list", "stats", "kindness pause",
        "kindness resume",
    }
)  # fmt: skip
"""What is given in every language."""
