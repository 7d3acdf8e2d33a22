"""The panel of ``/kindness setup``, as somebody has it before them."""

from tests.discord_bot.house import House
from tests.discord_server import Answer, Message, Person


class Panel:
    """The panel as somebody has it before them."""

    def __init__(self, house: House, who: Person, answer: Answer) -> None:
        self.house = house
        self.who = who
        self.answer = answer

    @property
    def text(self) -> str:
        return self.answer.text

    @property
    def message(self) -> Message:
        assert self.answer.message is not None
        return self.answer.message

    async def choose(self, menu: str, value: object, then: str) -> None:
        """Choose something, and wait for what the panel says then."""
        await self.choose_all(menu, (value,), then)

    async def choose_all(self, menu: str, values: tuple[object, ...], then: str) -> None:
        """Choose several things, and wait for what the panel says then."""
        await self.who.selects(self.message, menu, *values)
        await self.house.says(self.answer, then)

    async def press(self, button: str, then: str) -> None:
        await self.who.clicks(self.message, button)
        await self.house.says(self.answer, then)


async def opened(house: House, who: Person | None = None) -> Panel:
    """The panel, opened by the owner or somebody else."""
    owner = who or house.guild.owner()
    answer = await owner.runs("/kindness setup", house.general)
    await answer.done()
    return Panel(house, owner, answer)
