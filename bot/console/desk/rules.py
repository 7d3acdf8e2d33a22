"""The rules of a community: what is in force, what others would change, and what they would have
done with what is on record. Moderators look; who may manage the community as well changes them.
"""

from collections.abc import Callable
from typing import Annotated, Final

from fastapi import APIRouter, Form, Query
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.console.desk.finding import Moderator, telling_for
from bot.console.desk.rule_words import RuleWords
from bot.console.guard import Inside
from bot.console.pages import Pages, url
from bot.console.parts import Parts
from bot.console.refused import RefusedError, Why
from bot.console.visit import visit_of
from bot.core.errors import RulesError
from bot.core.limits import Rules
from bot.core.rewriting import with_preset, with_value
from bot.core.rules import PRESETS
from bot.core.table import NEVER
from bot.service.looking_back import LookingBack
from bot.service.people import Role
from bot.wiring import App

LATELY: Final = 30
"""Days of which it is said what other rules would have done."""

Short = Annotated[str, Query(max_length=60)]
Given = Annotated[str, Form(max_length=60)]


def may_steer(inside: Inside) -> bool:
    """Whether somebody may change the rules. On Discord that takes the right to manage the server,
    beside what moderators may.
    """
    roles = Role.MODERATOR, Role.MANAGER
    return all(inside.person.may(role, inside.community) for role in roles)


def must_steer(inside: Inside) -> None:
    """Raise `RefusedError` (403) for who may not."""
    if not may_steer(inside):
        raise RefusedError(Why.ROLE)


def looking_back(app: App) -> LookingBack:
    """Answers from the record."""
    return LookingBack(app.store, app.clock, rules=app.steering.rules)


def rule_words(request: Request) -> RuleWords:
    """Says things about rules in the language of who asks."""
    return RuleWords(visit_of(request).words)


def change_of(preset: str, what: str, value: str, said: RuleWords) -> Callable[[Rules], Rules]:
    """What a form does to rules: ready-made ones, or one field. The word for "never" is known."""
    if preset:
        return lambda rules: with_preset(rules, preset)
    typed = value.strip()
    never = typed.casefold() in {NEVER, said.words.say("rules-never").casefold()}
    return lambda rules: with_value(rules, what, NEVER if never else typed)


def routes(parts: Parts, pages: Pages) -> APIRouter:
    """What is in force, what would change, and putting it in force."""
    router, app = APIRouter(), parts.kept
    _add_changing(router, app)

    @router.get("/{community}/rules")
    async def rules(request: Request, inside: Moderator) -> Response:
        return await _in_force(app, pages, request, inside)

    @router.get("/{community}/rules/change")
    async def change(
        request: Request, inside: Moderator, preset: Short = "", what: Short = "", value: Short = ""
    ) -> Response:
        if not (preset or what):  # another language was chosen, and nothing else came along
            return await _in_force(app, pages, request, inside)
        said = rule_words(request)
        before, seen = await app.steering.in_force(inside.community)
        try:
            after = change_of(preset, what, value, said)(before)
        except RulesError as error:
            typed = {"what": what, "value": value, "said": said.words.explain_error(error)}
            return await _in_force(app, pages, request, inside, typed, status=422)
        found = await looking_back(app).backtest(inside.community, after, days=LATELY)
        return pages.answer(
            request, "desk/rules_change.html", here=inside.community, say=said, found=found,
            changes=said.changes(before, after), may_steer=may_steer(inside), seen=seen,
            given={"preset": preset, "what": what, "value": value}, days=LATELY,
        )  # fmt: skip

    return router


def _add_changing(router: APIRouter, app: App) -> None:
    """Putting what was shown in force."""

    @router.post("/{community}/rules/change")
    async def put_in_force(
        request: Request, inside: Moderator, seen: Annotated[int, Form(ge=0)],
        preset: Given = "", what: Given = "", value: Given = "",
    ) -> Response:  # fmt: skip
        must_steer(inside)
        said = rule_words(request)
        put = change_of(preset, what, value, said)
        before, _ = await app.steering.in_force(inside.community)
        why, by = said.in_short(before, put(before)), inside.person.id
        await app.steering.rewrite(inside.community, put, seen=seen, by=by, why=why)
        return RedirectResponse(url("/desk/{community}/rules", community=inside.community), 303)


async def _in_force(
    app: App,
    pages: Pages,
    request: Request,
    inside: Inside,
    typed: dict[str, str] | None = None,
    *,
    status: int = 200,
) -> Response:
    rules, _ = await app.steering.in_force(inside.community)
    page = await app.store.page(inside.community)
    return pages.answer(
        request, "desk/rules.html", status=status, here=inside.community, rules=rules, page=page,
        say=rule_words(request), tell=telling_for(request, inside), presets=PRESETS,
        mode=page.resumes if page and page.resumes else rules.mode,
        typed=typed or {"what": "", "value": "", "said": ""},
    )  # fmt: skip
