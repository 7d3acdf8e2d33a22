"""Managers try wordings, the community is told, and results are said in plain words."""

import asyncio
import io
from collections.abc import Iterator
from datetime import timedelta

from PIL import Image

from bot.core.actions import Nudge
from bot.core.choice import Choice
from bot.core.comment import AuthorId, Comment, CommentId, PlaceId
from bot.core.decision import Mode
from bot.core.policy import decide
from bot.core.rules import preset
from bot.core.standing import NEWCOMER
from bot.core.trial import Trial, assigned
from bot.service.trial_ports import UNEXPLAINED
from bot.wiring import App
from classifiers.verdict import Label
from tests.discord_bot.house import House, library
from tests.discord_bot.test_campaigns import asked, put_forward
from tests.discord_server import Answer, Channel, Person
from tests.fakes import verdict_of

RULES = preset("community", mode=Mode.NUDGE)
SCORE = RULES.limits[Label.INSULT].nudge_at + 0.01


def picture(house: House, answer: Answer) -> tuple[Image.Image, str]:
    assert answer.message is not None
    (file,) = answer.message.attachments
    data = house.server.world.files[file["id"]]
    return Image.open(io.BytesIO(data)), str(file["description"])


async def prompted(
    house: House, app: App, trial: Trial, changed: dict[str, Iterator[bool]]
) -> None:
    """As many people as there are answers, each asked in the words of their arm."""
    at, number = trial.started_at + timedelta(minutes=1), 0
    while True:
        number += 1
        who = AuthorId(f"discord:{50_000 + number}")
        comment = Comment(
            CommentId(f"discord:7:{number}:abc"), house.community,
            PlaceId(f"discord:{house.general.id}"), who, "a worm", at,
        )  # fmt: skip
        verdict = verdict_of({Label.INSULT: SCORE})
        decision = decide(comment, verdict, NEWCOMER, RULES, now=at)
        # The arm by turns and not by the store's secret, which is new each time.
        arm = trial.arms[number % len(trial.arms)]
        answer = next(changed[arm], None)
        if answer is None:
            return
        decision = assigned(decision, trial, arm)
        await app.store.record(comment, verdict, decision, [], standing=0, now=at)
        choice = Choice.EDIT if answer else Choice.KEEP
        await app.store.answer(comment.id, choice, [], now=at)


def somebody_in(house: House, app: App, trial: Trial, arm: str) -> Person:
    """Somebody new whom chance has put into an arm."""
    return next(
        person
        for number in range(200)
        if (person := house.guild.add_member(f"{arm}-{number}"))
        if trial.arm(app.store.fingerprint(trial.key(house.who(person)))) == arm
    )


async def until_explained(app: App) -> None:
    while await app.store.noted(UNEXPLAINED):  # noqa: ASYNC110 - the store has no events
        await asyncio.sleep(0.01)


async def begun(house: House, app: App) -> Trial:
    """A campaign that runs, and a trial of which the community was told."""
    owner = house.guild.owner()
    await put_forward(house)
    await asked(house.mona, "campaign approve")
    await house.ben.waits_for(house.general, "Thirty days, starting today")
    said = await asked(owner, "campaign trial start")
    assert "**Trial 1 has begun:**" in said
    assert f"told in <#{house.general.id}>" in said
    told = await house.ben.waits_for(house.general, "We are trying out our own words")
    assert "different wordings" in told.text
    assert "never at who it was" in told.text
    assert "in a hundred" not in told.text
    (trial,) = await app.store.trials(house.community)
    return trial


async def test_a_trial_is_explained_given_and_counted_and_ends(house: House) -> None:
    owner = house.guild.owner()
    async with house.running(rules=RULES) as app:
        assert "There is no trial" in await asked(owner, "campaign results")
        trial = await begun(house, app)
        assert "A trial of our own words is running" in await asked(house.ben, "discover")
        assert "running here already" in await asked(owner, "campaign trial start")
        early = await asked(house.mona, "campaign results")
        assert "**Too early to say** whether B does anything" in early
        assert "from 100 fewer to 100 more" in early
        assert "Counted so far: 0. Waiting to see what happens: 0." in early
        assert "by hand counts as having left" in early
        assert "not really begun" not in early
        few, most = ([n % 10 == 0 for n in range(20)], [n % 10 != 0 for n in range(20)])
        await prompted(house, app, trial, {"as-written": iter(few), "reader": iter(most)})
        house.clock.ahead += timedelta(days=9)

        answer = await house.mona.runs("/campaign results", number=1)
        await answer.done()
        more = "**People asked with B edited or deleted their message more often:** 80 more"
        assert f"{more} in a hundred, almost certainly between" in answer.text
        assert "**A**, the text as it always is: 2 of 20 people, that is 10 %" in answer.text
        assert "**B**, “reader”: 18 of 20 people, that is 90 %" in answer.text
        assert "it decides nothing: message edited: A 10 %, B 90 %" in answer.text
        image, described = picture(house, answer)
        assert (image.format, described) == ("PNG", answer.text[:1024])
        effect = await asked(house.mona, "campaign effect")
        assert "**Too early to say.**" in effect
        assert "1,000 notes in 1,000 messages, 50 % changed, 0 reports" in effect

        assert "may manage the server" in await asked(house.mona, "campaign trial stop")
        assert "**Trial 1 has ended.**" in await asked(owner, "campaign trial stop")
        assert "** ran from <t:" in await asked(house.mona, "campaign results")
        assert "no trial like that" in await asked(owner, "campaign trial stop")


async def test_a_prompt_comes_in_the_words_of_its_arm_and_some_are_not_asked(house: House) -> None:
    house.classifier.script = lambda _text: {Label.INSULT: SCORE}
    owner = house.guild.owner()
    async with house.running(rules=RULES) as app:
        said = await asked(owner, "campaign trial start", text="nudge-respect", unasked=50)
        assert "**Please tell the community yourself,**" in said
        assert "50 in a hundred people, picked by chance, get no such note at all" in said
        assert "decides: flagged again within a week" in said
        await until_explained(app)
        (trial,) = await app.store.trials(house.community)
        for arm in ("reader", "hold-out"):
            person = somebody_in(house, app, trial, arm)
            written = await person.says(house.general, "a worm")
            await house.quiet(app)

            version = app.store.fingerprint("a worm")[:10]
            id_ = CommentId(f"discord:{house.general.id}:{written.id}:{version}")
            record = await app.store.decision(id_)
            assert record is not None
            nudge = record.decision.the(Nudge)
            assert nudge is not None
            assert nudge.trial == trial.mark(arm)
            heard = "".join(one.text for one in person.sees(person.dm))
            if arm == "reader":
                said = library().text("nudge-respect", "en").variants["reader"]
                assert said in heard
            else:
                assert (record.decision.mode, heard) == (Mode.OBSERVE, "")


def explanations(house: House, place: Channel) -> int:
    return sum("We are trying out our own words" in one.text for one in house.mona.sees(place))


async def test_what_a_dead_bot_left_unexplained_the_next_one_explains_once(house: House) -> None:
    owner = house.guild.owner()
    async with house.running(rules=RULES) as app:
        await app.trials.start(house.community, "nudge-respect", by="discord:1")
        assert "not really begun" in await asked(house.mona, "campaign results")
        house.killed = True
    house.clock.ahead += timedelta(minutes=5)
    async with house.running(rules=RULES) as app:  # no campaign runs: moderators are asked to
        await until_explained(app)
        assert (explanations(house, house.general), explanations(house, house.desk)) == (0, 1)
        assert "not really begun" not in await asked(house.mona, "campaign results")
        await app.trials.stop(house.community)
        await put_forward(house)
        await asked(house.mona, "campaign approve")
        await house.ben.waits_for(house.general, "Thirty days, starting today")
        # It arrives, but the bot never hears of it.
        sending = f"POST /channels/{house.general.id}/messages"
        house.server.faults.hang(sending, after=True)
        await owner.runs("/campaign trial start")
        await house.ben.waits_for(house.general, "We are trying out our own words")
        assert await app.store.noted(UNEXPLAINED) == [(house.community, "2")]
        house.killed = True
    house.server.faults.clear()
    house.clock.ahead += timedelta(minutes=5)
    async with house.running(rules=RULES) as app:
        await until_explained(app)
        assert (explanations(house, house.general), explanations(house, house.desk)) == (1, 1)


async def test_what_cannot_be_tried_is_explained(house: House) -> None:
    owner = house.guild.owner()
    async with house.running(Mode.OBSERVE):
        assert "only observes here" in await asked(owner, "campaign trial start")
        unknown = await asked(owner, "campaign trial start", text="tip-1")
        assert "Choose a text that has (nudge-respect)" in unknown
        impossible = await asked(owner, "campaign trial start", unasked=10, measure="edited")
        assert "Who is not asked cannot answer" in impossible


async def test_the_weeks_around_a_campaign_are_set_side_by_side(house: House) -> None:
    owner = house.guild.owner()
    async with house.running(rules=RULES):
        assert "has not been put forward" in await asked(owner, "campaign effect")
        await put_forward(house)
        assert "has not begun yet" in await asked(owner, "campaign effect")
