"""A community's own words: both lists, what an entry would have matched, and trying a text."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Final

from fastapi import APIRouter, Form, Query
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.console.desk.finding import Moderator
from bot.console.desk.rule_words import RuleWords
from bot.console.desk.rules import may_steer, must_steer, rule_words
from bot.console.guard import Inside
from bot.console.pages import Pages, url
from bot.console.parts import Parts
from bot.console.refused import RefusedError, Why
from bot.core.actions import Nudge
from bot.core.errors import BadInputError, StaleError
from bot.core.limits import Rules
from bot.core.rewriting import with_word, without_word
from bot.core.wordlists import MOST, Which, tidy
from bot.service.screening import Judged
from bot.service.wordbook import Wordbook, checked
from bot.wiring import App

REMOVE: Final = "remove"
TRIED: Final = 4000
"""Characters of a text to try."""

What = Annotated[str, Query(max_length=10)]
Word = Annotated[str, Query(max_length=200)]


def entry_of(what: str, typed: str, rules: Rules) -> tuple[Which, str]:
    """The list that is meant, and the entry as it is kept.

    Raises `RefusedError` for a list that there is not, and `BadInputError` for what can be no
    entry, or is on neither list when it is to be taken off.
    """
    if what == REMOVE:
        entry = tidy(typed)
        which = rules.words.on(entry)
        if which is None:
            raise BadInputError("words-not-listed", word=entry)
        return which, entry
    if what not in tuple(Which):
        raise RefusedError(Why.WRONG)
    return Which(what), checked(typed)


def change_of(what: str, which: Which, entry: str) -> Callable[[Rules], Rules]:
    """What a form does to rules. Raises `BadInputError` for what cannot be on that list."""
    if what == REMOVE:
        return lambda rules: without_word(rules, entry)
    return lambda rules: with_word(rules, which, entry)


def dealt_with(say: RuleWords, judged: Judged) -> str:
    """How a text would be dealt with, in a few words."""
    nudge = judged.decision.the(Nudge)
    if nudge is None:
        other = "other" if judged.decision.actions else "nothing"
        return say.say(f"words-verdict-{other}")
    if judged.decision.listed:
        return say.say("words-verdict-listed")
    return say.say("words-verdict-prompt", label=say.label(nudge.label))


@dataclass(frozen=True, slots=True)
class Outcome:
    """What would happen with a text, ``without`` the lists and ``with_them``, in words."""

    allowed: str
    denied: str
    without: str
    with_them: str


@dataclass(frozen=True, slots=True)
class Typed:
    """What somebody has typed on the page; ``error`` is what is wrong with the ``word``."""

    what: str = Which.ALLOW.value
    word: str = ""
    error: str = ""
    text: str = ""
    tried: Outcome | None = None


NOTHING: Final = Typed()


class WordPages:
    """Answers with the page of both lists."""

    def __init__(self, app: App, pages: Pages) -> None:
        """``app`` has the lists and what judges a text."""
        self._app, self._pages = app, pages
        self.book = Wordbook(app.store, app.clock, app.classifier)

    async def page(
        self, request: Request, inside: Inside, typed: Typed = NOTHING, *, status: int = 200
    ) -> Response:
        """The page, with what was typed and what came of it."""
        rules, _ = await self._app.steering.in_force(inside.community)
        return self._pages.answer(
            request, "desk/words.html", status=status, here=inside.community, words=rules.words,
            used=len(rules.words.allow) + len(rules.words.deny), most=MOST, whiches=tuple(Which),
            say=rule_words(request), may_steer=may_steer(inside), typed=typed,
        )  # fmt: skip


def routes(parts: Parts, pages: Pages) -> APIRouter:
    """Both lists, the preview of an entry, putting it there, and trying a text."""
    router, app = APIRouter(), parts.kept
    shown = WordPages(app, pages)
    _add_changing(router, app, shown)

    @router.get("/{community}/words")
    async def words(request: Request, inside: Moderator) -> Response:
        return await shown.page(request, inside)

    @router.get("/{community}/words/preview")
    async def preview(
        request: Request, inside: Moderator, what: What = "allow", word: Word = ""
    ) -> Response:
        if not word:  # another language was chosen, and nothing else came along
            return await shown.page(request, inside)
        say = rule_words(request)
        rules, seen = await app.steering.in_force(inside.community)
        try:
            which, entry = entry_of(what, word, rules)
            change_of(what, which, entry)(rules)
        except BadInputError as error:
            said = say.words.explain_error(error)
            return await shown.page(request, inside, Typed(what, word, said), status=422)
        found = await shown.book.preview(inside.community, rules, which, entry)
        there = what != REMOVE and rules.words.on(entry) is which
        return pages.answer(
            request, "desk/words_preview.html", here=inside.community, say=say, what=what,
            which=which, entry=entry, found=found, seen=seen, may_steer=may_steer(inside),
            there=there,
        )  # fmt: skip

    return router


def _add_changing(router: APIRouter, app: App, shown: WordPages) -> None:
    """Putting an entry on a list or taking it off, and trying a text."""

    @router.post("/{community}/words")
    async def change(
        request: Request, inside: Moderator, seen: Annotated[int, Form(ge=0)],
        what: Annotated[str, Form(max_length=10)], word: Annotated[str, Form(max_length=200)],
    ) -> Response:  # fmt: skip
        must_steer(inside)
        rules, page = await app.steering.in_force(inside.community)
        if page != seen:
            raise StaleError("rules-stale")
        which, entry = entry_of(what, word, rules)
        put, by = change_of(what, which, entry), inside.person.id
        why = rule_words(request).in_short(rules, put(rules))
        await app.steering.rewrite(inside.community, put, seen=seen, by=by, why=why)
        return RedirectResponse(url("/desk/{community}/words", community=inside.community), 303)

    @router.post("/{community}/words/try")
    async def try_out(
        request: Request, inside: Moderator, text: Annotated[str, Form(max_length=TRIED)] = ""
    ) -> Response:
        rules, _ = await app.steering.in_force(inside.community)
        found, say = await shown.book.try_out(text, rules), rule_words(request)
        tried = Outcome(
            ", ".join(found.allowed), ", ".join(found.denied),
            dealt_with(say, found.without), dealt_with(say, found.with_them),
        )  # fmt: skip
        return await shown.page(request, inside, Typed(text=text, tried=tried))
