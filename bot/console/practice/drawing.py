"""Draws the page of a room, and the pieces of it that are new to a browser."""

from collections.abc import Iterator
from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from bot.console.pages import Pages, is_live, words_for
from bot.console.practice.pieces import Piece, Where
from bot.console.practice.stay import LONGEST, Stay, is_measured
from bot.console.practice.tuning import outlook, sliders
from bot.console.practice.views import Viewer, number
from bot.console.visit import visit_of
from bot.core.decision import Mode
from bot.core.errors import KindnessError
from bot.core.rules import PRESETS, Rules
from bot.service.practice_lesson import Task

EMPTY = Response(status_code=204)
"""Nothing is new."""


class Drawing:
    """Everything about one answer: who asks, in which language, about which room."""

    def __init__(self, pages: Pages, request: Request, stay: Stay, seen: str = "") -> None:
        """``stay`` is held by whoever made this, until the answer is drawn; ``seen`` is the version
        of the page that the browser has.
        """
        self._pages = pages
        self._request = request
        self._stay = stay
        self._seen = int(seen) if seen.isdecimal() and len(seen) < 12 else 0
        self.viewer = Viewer(stay, visit_of(request).locale)

    def page(self, status: int = 200) -> HTMLResponse:
        """The whole page."""
        self._note()
        stay, viewer = self._stay, self.viewer
        return self._pages.answer(
            self._request, "practice/room.html", status=status,
            messages=viewer.messages(), cases=viewer.cases(), strikes=viewer.strikes(),
            lesson=viewer.lesson(), teaching=stay.lesson, tries=self.tries(),
            replay=viewer.replay(), told=self.told(), version=stay.pieces.version, stay=stay,
            **self.composer_values(self._request.query_params.get("answer", "")),
            **self.rules_values(stay.now.rules),
        )  # fmt: skip

    def done(self, *, first: str = "") -> Response:
        """What to answer after something was done: the new pieces, or the page again."""
        if not is_live(self._request):
            return RedirectResponse("/practice/#chat", 303)
        return self.news(first=first, quiet=False)

    def news(self, *, first: str = "", quiet: bool = True) -> Response:
        """The pieces that are new to this browser, after ``first``; ``quiet``: only if any are."""
        stay = self._stay
        if quiet and stay.drawn == stay.stamp and self._seen == stay.pieces.version:
            return EMPTY
        pieces = self._note()
        new = "".join(stay.pieces.since(self._seen, pieces))
        if stay.gone_to is not None:
            there = f'id="chose-{number(stay.gone_to)}"'
            new = new.replace(there, f"{there} autofocus", 1)
        if quiet and not new:
            return EMPTY
        said = self._pages.render(
            self._request, "practice/told.html", told=self.told(), version=stay.pieces.version
        )
        stay.gone_to = None
        return HTMLResponse(first + new + said, headers={"hx-trigger": "practice-changed"})

    def part(self, template: str, **values: object) -> str:
        """A part of the page."""
        return self._pages.render(self._request, template, **values)

    def composer(self, *, text: str = "", wrong: str | None = None, answers: str = "") -> str:
        """The form in which messages are written, with the keyboard in it."""
        values = {**self.composer_values(answers), "text": text, "wrong": wrong, "fresh": True}
        return self.part("practice/composer.html", **values)

    def composer_values(self, answers: str = "") -> dict[str, Any]:
        """What the composer shows; ``answers`` is the comment that is answered."""
        stay = self._stay
        return {
            "members": self.viewer.members(), "member": stay.member,
            "answered": self.viewer.answered(answers), "longest": LONGEST,
            "text": stay.draft, "wrong": None, "fresh": False,
        }  # fmt: skip

    def rules_values(self, tried: Rules) -> dict[str, Any]:
        """What the form of the rules shows, with what they would change."""
        return {
            "presets": PRESETS, "modes": tuple(Mode), "tried": tried, "sliders": sliders(tried),
            "in_force": self._stay.now.rules, "outlook": outlook(self._stay, self.viewer, tried),
        }  # fmt: skip

    def tries(self) -> dict[str, str]:
        """What can be tried in the lesson, in a language that the judge was measured on."""
        words = visit_of(self._request).words
        spoken = is_measured(self._stay.parts, words.locale)
        say = (words if spoken else words_for("en")).say
        return {
            task.value: say(f"console-practice-try-{task}")
            for task in (Task.GREET, Task.SWEAR, Task.HURT)
        }

    def told(self) -> str:
        """What is to be said about what was done last."""
        told, words = self._stay.told, visit_of(self._request).words
        if isinstance(told, KindnessError):
            return words.explain_error(told)
        return words.say(told) if told else ""

    def _note(self) -> list[Piece]:
        pieces = list(self._pieces())
        self._stay.pieces.note(pieces)
        self._stay.drawn = self._stay.stamp
        return pieces

    def _pieces(self) -> Iterator[Piece]:
        stay, viewer = self._stay, self.viewer
        for one in viewer.messages():
            html = self.part("practice/message.html", one=one)
            yield Piece(f"m-{one.number}", html, "log")
        for card in viewer.cases():
            html = self.part("practice/case.html", card=card)
            yield Piece(f"case-{card.number}", html, "cases", Where.FIRST)
        regions: dict[str, dict[str, Any]] = {
            "strikes": {"strikes": viewer.strikes(), "stay": stay},
            "lesson": {
                "lesson": viewer.lesson(),
                "teaching": stay.lesson,
                "tries": self.tries(),
                "member": stay.member,
            },
            "replay": {"replay": viewer.replay(), "teaching": stay.lesson},
            "welcome": {"messages": stay.now.messages, "teaching": stay.lesson},
            "calm": {"cases": stay.now.cases},
            "jump": {"cases": viewer.cases(), "teaching": stay.lesson},
            "pulse": {"beating": stay.playing or stay.waiting},
        }
        for name, values in regions.items():
            yield Piece(name, self.part(f"practice/{name}.html", **values))
