"""What trials have shown, and the weeks around a campaign: in the sentences of Discord's commands,
as charts, and the same as tables beneath them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated

from babel.dates import format_skeleton
from fastapi import APIRouter, Path
from starlette.requests import Request
from starlette.responses import Response

from bot.console.guard import Inside
from bot.console.numbers.measures import LONGEST, Bar, ends
from bot.console.pages import Pages
from bot.console.parts import Parts
from bot.console.studio.calendar import studio_telling
from bot.console.studio.finding import Reader, Wanted, campaign_here, campaigning
from bot.console.studio.telling import StudioTelling
from bot.console.visit import visit_of
from bot.core.chance import at_any_time
from bot.core.effect import EffectReport, Week
from bot.core.markup import Line, lines
from bot.core.trial import AFTERWARDS, AS_WRITTEN, HOLD_OUT, Trial
from bot.core.trial_results import Count, Results
from bot.core.trial_told import LETTERS, told, told_around
from bot.service.effects import Effects
from bot.service.trial_ports import UNEXPLAINED
from bot.wiring import App
from bot.words import Words

Number = Annotated[int, Path(ge=1, le=9999)]


@dataclass(frozen=True, slots=True)
class Arm:
    """One wording of a trial: how many people it holds for, of how many, with the interval."""

    letter: str
    what: str
    count: Count
    share: str
    between: str
    bar: Bar


@dataclass(frozen=True, slots=True)
class Measured:
    """Another measure, which decides nothing: its share in each arm."""

    name: str
    shares: Sequence[str]


@dataclass(frozen=True, slots=True)
class Shown:
    """A week around a campaign, as a row of a table and of a chart."""

    at: str
    phase: str
    prompts: str
    changed: str
    week: Week
    bar: Bar


def _read(said: Sequence[str]) -> list[Line]:
    """Sentences of Discord's commands, with their marks read."""
    return [line for one in said for line in lines(one) if line.runs]


def told_of(words: Words, tell: StudioTelling, title: str, found: Results) -> list[Line]:
    """What may be said of a trial at this moment."""
    trial, say = found.trial, words.say
    until = trial.ended_at or trial.started_at
    said = [
        say(
            "trial-head", number=trial.number, text=_plain(title),
            running="yes" if trial.running else "no",
            since=tell.when(trial.started_at), until=tell.when(until),
        ),
        *(say(name, **facts) for name, facts in (told(trial, one) for one in found.effects)),
        say(
            "trial-counted", measure=say(f"trial-measure-{trial.measure}"), people=found.people,
            waiting=found.waiting,
        ),
    ]  # fmt: skip
    if trial.measure not in AFTERWARDS:
        said.append(say("trial-buttons"))
    said.append(say("trial-rule"))
    if trial.number > 1:
        said.append(say("trial-many", number=trial.number))
    return _read(said)


def arms_of(words: Words, found: Results) -> Iterator[Arm]:
    """Every wording by the measure that decides."""
    for letter, arm in zip(LETTERS, found.trial.arms, strict=False):
        count = found.counts[arm][found.trial.measure]
        interval = at_any_time(count.part, count.of)
        low, high = ends(interval)
        share = count.part / count.of if count.of else 0.0
        bar = Bar(
            letter, _share(count), round(LONGEST * share), round(LONGEST * interval.low),
            round(LONGEST * interval.high),
        )  # fmt: skip
        between = f"{low}–{high} %" if count.of else "–"
        yield Arm(letter, _what(words, arm), count, _share(count), between, bar)


def also_of(words: Words, found: Results) -> Iterator[Measured]:
    """The other measures, where there is anybody to measure in every arm."""
    for measure in found.also if found.people else ():
        counts = [found.counts[arm][measure] for arm in found.trial.arms]
        if all(one.of for one in counts):
            yield Measured(words.say(f"trial-measure-{measure}"), [_share(one) for one in counts])


def weeks_of(words: Words, found: EffectReport) -> list[Shown]:
    """The weeks around a campaign, oldest first."""
    most = max((one.prompts or 0.0 for one in found.weeks), default=0.0) or 1.0
    return [_week(words, one, most) for one in found.weeks]


def effect_told(words: Words, found: EffectReport) -> list[Line]:
    """What may be said of the weeks around a campaign."""
    return _read([words.say(name) for name in told_around(found)])


def _week(words: Words, week: Week, most: float) -> Shown:
    at = str(format_skeleton("MMMd", week.span.at.date(), locale=words.locale.replace("-", "_")))
    prompts, share = week.prompts or 0.0, week.changed_share
    changed = "–" if share is None else f"{round(share * 100)} %"
    phase = words.say(f"console-studio-phase-{week.span.phase}")
    bar = Bar(at, f"{prompts:.1f}", round(LONGEST * prompts / most))
    return Shown(at, phase, f"{prompts:.1f}", changed, week, bar)


def _what(words: Words, arm: str) -> str:
    if arm in {AS_WRITTEN, HOLD_OUT}:
        return words.say(f"trial-arm-{arm}")
    return words.say("trial-arm-variant", called=arm)


def _share(count: Count) -> str:
    return f"{round(100 * count.part / count.of)} %" if count.of else "–"


def _plain(title: str) -> str:
    """A title in a sentence with marks, of which it has none."""
    return "".join(f"\\{letter}" if letter in "\\*_~|`<[" else letter for letter in title)


def routes(parts: Parts, pages: Pages) -> APIRouter:
    """The list of trials, the results of one, and the weeks around a campaign."""
    router, app = APIRouter(), parts.kept

    def title_of(trial: Trial, words: Words) -> str:
        found = app.content.everywhere(trial.text)
        return app.content.text(trial.text, words.locale).title if found else trial.text

    async def untold(inside: Inside, number: int) -> bool:
        return await app.store.memo(inside.community, UNEXPLAINED) == str(number)

    @router.get("/{community}/trials")
    async def trials(request: Request, inside: Reader) -> Response:
        words = visit_of(request).words
        found = await app.store.trials(inside.community)
        return pages.answer(
            request, "studio/trials.html", here=inside.community,
            tell=await studio_telling(request, app, inside),
            trials=[(trial, title_of(trial, words)) for trial in found],
        )  # fmt: skip

    @router.get("/{community}/trials/{number}")
    async def one(request: Request, inside: Reader, number: Number) -> Response:
        words, tell = visit_of(request).words, await studio_telling(request, app, inside)
        found = await app.trials.results(inside.community, number)
        title = title_of(found.trial, words)
        return pages.answer(
            request, "studio/trial.html", here=inside.community, trial=found.trial, title=title,
            said=told_of(words, tell, title, found), arms=list(arms_of(words, found)),
            also=list(also_of(words, found)), longest=LONGEST,
            untold=lines(words.say("trial-untold")) if await untold(inside, number) else [],
        )  # fmt: skip

    _add_effect(router, app, pages)
    return router


def _add_effect(router: APIRouter, app: App, pages: Pages) -> None:
    """The weeks around a campaign."""

    @router.get("/{community}/campaign/{campaign}/effect")
    async def effect(request: Request, inside: Reader, campaign: Wanted) -> Response:
        run = await campaign_here(app.store, inside, campaign)
        words = visit_of(request).words
        found = await Effects(app.store, app.clock).around(run)
        return pages.answer(
            request, "studio/effect.html", here=inside.community, run=run,
            about=await campaigning(app).about(run, words.locale), longest=LONGEST,
            said=effect_told(words, found), weeks=weeks_of(words, found),
        )  # fmt: skip
