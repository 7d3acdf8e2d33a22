"""How right the filter is: which limit would fit for a label, and whether the bot has earned to be
switched on. Both come from what moderators decided.
"""

import math
from typing import Annotated

from fastapi import APIRouter, Form, Query
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.console.desk.finding import Moderator
from bot.console.desk.rule_words import RuleWords, ends, number, per_cent
from bot.console.desk.rules import looking_back, may_steer, must_steer, rule_words
from bot.console.pages import Pages, url
from bot.console.parts import Parts
from bot.console.refused import RefusedError, Why
from bot.core.readiness import Readiness
from bot.core.tuning import Found, Row
from bot.service.looking_back import Tuning
from bot.wiring import App
from classifiers.verdict import Label

Score = Annotated[float, Form(ge=0, le=1)]


def label_of(name: str) -> Label:
    """The label of a name. Raises `RefusedError` for one that there is not."""
    if name not in tuple(Label):
        raise RefusedError(Why.NOT_THERE)
    return Label(name)


def row(one: Row) -> dict[str, str]:
    """What is known about prompts from a score on, as it stands in a table."""
    low, high = ends(one.right.interval)
    return {
        "at": number(one.at),
        "share": f"{per_cent(one.right.share)} %",
        "range": f"{low}–{high} %",
        "looked": f"{one.right.looked} / {one.right.of}",
        "blind": f"{math.ceil(one.right.blind * 100)} %",
        "kept": f"{per_cent(one.kept.share)} %" if one.kept else "–",
    }


def proposed(say: RuleWords, found: Tuning) -> str:
    """What came of looking for a limit, in words."""
    proposal, wanted = found.proposal, per_cent(found.proposal.wanted)
    if proposal.at is None or proposal.checked is None:
        name = "tune-too-early" if proposal.found is Found.TOO_EARLY else "tune-nowhere"
        return say.say(name, wanted=wanted, looked=proposal.looked)
    low, high = ends(proposal.checked.interval)
    return say.say(
        "tune-proposal",
        at=number(proposal.at), same="yes" if proposal.at == found.now else "no",
        proven="yes" if proposal.found is Found.PROVEN else "no",
        wanted=wanted, low=low, high=high, looked=proposal.checked.looked,
    )  # fmt: skip


def ready(say: RuleWords, found: Readiness) -> list[str]:
    """Whether it is time to switch the bot on, in words."""
    lines = [say.say("ready-head", prompts=found.prompts, answered=found.answered)]
    if found.share is not None:
        low, high = ends(found.interval)
        lines.append(say.say("ready-share", share=per_cent(found.share), low=low, high=high))
    name = f"ready-{found.advice.value.replace('_', '-')}"
    needed = per_cent(found.needed)
    lines.append(say.say(name, left=found.left, needed=needed))
    return [*lines, say.say("ready-rule", needed=needed)]


def routes(parts: Parts, pages: Pages) -> APIRouter:
    """Both pages, and putting a proposed limit in force."""
    router, app = APIRouter(), parts.kept
    _add_tune(router, app, pages)

    @router.get("/{community}/readiness")
    async def readiness(request: Request, inside: Moderator) -> Response:
        found = await looking_back(app).readiness(inside.community)
        lines = ready(rule_words(request), found)
        return pages.answer(
            request, "desk/readiness.html", here=inside.community, lines=lines, found=found
        )

    return router


def _add_tune(router: APIRouter, app: App, pages: Pages) -> None:
    @router.get("/{community}/tune")
    async def tune(
        request: Request, inside: Moderator, label: Annotated[str, Query(max_length=40)] = ""
    ) -> Response:
        say = rule_words(request)
        rules, _ = await app.steering.in_force(inside.community)
        chosen = label_of(label) if label else next(iter(rules.limits), Label.TOXICITY)
        found = await looking_back(app).tune(inside.community, chosen)
        new = found.effect is not None and may_steer(inside)
        return pages.answer(
            request, "desk/tune.html", here=inside.community, say=say, found=found,
            labels=tuple(rules.limits), rows=[row(one) for one in found.rows],
            proposed=proposed(say, found), at=found.proposal.at if new else None,
            now=number(found.now), number=number,
        )  # fmt: skip

    @router.post("/{community}/tune")
    async def put_in_force(
        request: Request, inside: Moderator, label: Annotated[str, Form(max_length=40)],
        at: Score, seen: Score,
    ) -> Response:  # fmt: skip
        must_steer(inside)
        chosen, say = label_of(label), rule_words(request)
        why = say.say("tune-why", label=say.label(chosen), at=number(at))
        await app.steering.set_limit(
            inside.community, chosen, at, seen=seen, by=inside.person.id, why=why
        )
        return RedirectResponse(
            url("/desk/{community}/tune", community=inside.community, label=chosen.value), 303
        )
