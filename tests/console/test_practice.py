"""The practice room without scripts: everything is a form, and a page that shows what came."""

import html
import re
from dataclasses import dataclass
from datetime import timedelta

import pytest

from classifiers.verdict import Label
from tests.console.served import Guest, Served
from tests.service.conftest import HURTFUL, by_words

ROOM = "/practice/"
TERRIBLE = "I will kill you"
COMMENT = re.compile(r'name="comment" value="([^"]+)"')
CASE = re.compile(r'name="case" value="([^"]+)"')


def script(text: str) -> dict[Label, float]:
    """Says how bad texts are; a swear word is no more than that."""
    return {Label.PROFANITY: 0.9} if "damn" in text else by_words(text)


@dataclass
class Visitor:
    """Somebody with a browser in their own room."""

    guest: Guest

    async def see(self, path: str = ROOM) -> str:
        """The page, as somebody reads it."""
        page = await self.guest.get(path)
        assert page.status == 200, page.text
        return html.unescape(page.text)

    async def do(self, what: str, **fields: str) -> str:
        """Send a form, and look at the page that it leads to."""
        page = await self.guest.send(ROOM, f"/practice/{what}", fields)
        assert page.status == 303, page.text
        return await self.see()

    async def say(self, who: str, text: str, answers: str = "") -> str:
        return await self.do("say", who=who, text=text, answers=answers)

    async def choose(self, choice: str, text: str = "") -> str:
        """About what was asked last."""
        comment = COMMENT.findall(await self.see())[-1]
        return await self.do("choose", comment=comment, choice=choice, text=text)

    async def judge(self, event: str) -> str:
        """The newest case, which stands first."""
        [case, *_] = CASE.findall(await self.see())
        return await self.do("case", case=case, event=event)


@pytest.fixture
async def visitor(served: Served) -> Visitor:
    served.classifier.script = script
    return Visitor(served.guest())


async def test_an_ordinary_message_is_there_and_nothing_else_happens(visitor: Visitor) -> None:
    seen = await visitor.say("leo", "who brings the amp?")

    assert "who brings the amp?" in seen
    assert "Only leo sees this" not in seen
    assert "Nothing to decide" in seen
    assert "Nobody has any" in seen


async def test_who_hurts_is_asked_and_moderators_see_a_case(visitor: Visitor) -> None:
    seen = await visitor.say("leo", TERRIBLE)

    for each in (
        "Held: only leo and the moderators can see it", "Only leo sees this",
        "We took this message down for now", "Edit and send again", "Let it go",
        "This is a mistake", f"<mark>{TERRIBLE}</mark>", "moderators called",
        "The bot was right", "strike",
    ):  # fmt: skip
        assert each in seen
    assert ">Leave it<" not in seen
    assert '<th scope="row">leo' in seen


async def test_the_author_changes_it_and_it_can_be_read(visitor: Visitor) -> None:
    await visitor.say("leo", HURTFUL)
    seen = await visitor.choose("edit", "I did not like that pass")

    assert "I did not like that pass" in seen
    assert "(changed)" in seen
    assert "leo chose: change it." in seen


async def test_a_mistake_is_heard_by_people_and_an_appeal_by_a_second_one(
    visitor: Visitor,
) -> None:
    await visitor.say("leo", HURTFUL)
    disputed = await visitor.choose("mistake")
    upheld = await visitor.judge("uphold")
    appealed = await visitor.choose("mistake")
    cleared = await visitor.judge("overturn")

    assert "leo says that this is a mistake" in disputed
    assert "Moderator 1: upholds it" in upheld
    assert "Ask for a second person" in upheld
    assert "This is an appeal" in appealed
    assert "Moderator 2: overturns it" in cleared
    assert "A moderator found that it was a mistake." in cleared
    assert "Held:" not in cleared


async def test_a_judgement_is_taken_back_by_who_gave_it(visitor: Visitor) -> None:
    await visitor.say("leo", TERRIBLE)
    await visitor.judge("uphold")
    undone = await visitor.judge("undo")

    assert "Moderator 1: takes the judgement back" in undone
    assert "being looked at" in undone


async def test_what_cannot_be_done_is_told_and_what_was_written_is_not_lost(
    visitor: Visitor,
) -> None:
    long = await visitor.say("leo", "x" * 501)
    nobody = await visitor.say("eve", "hello")
    gone = await visitor.say("leo", "hello", answers="nowhere:1")
    case = await visitor.do("case", case="nowhere", event="uphold")
    prompt = await visitor.do("choose", comment="nowhere", choice="dance")
    edit = await visitor.do("choose", comment="nowhere", choice="edit", text="x" * 501)
    days = await visitor.do("time", days="9000")

    assert "Shorten it to 500" in long
    assert "x" * 501 in long
    for each in (nobody, gone, case, prompt, edit, days):
        assert '<p class="notice" role="status">' in each
    assert "Nobody has written anything yet." in days


async def test_a_message_is_answered_and_judged_beside_the_one_it_answers(
    visitor: Visitor, served: Served
) -> None:
    await visitor.say("leo", "shall we play?")
    page = await visitor.guest.get("/practice/answer?answer=practice-1:1")
    form = await visitor.see(page.headers["location"].partition("#")[0])
    assert "In answer to leo" in form
    assert 'name="answers" value="practice-1:1"' in form

    seen = await visitor.say("tess", "yes please", answers="practice-1:1")

    assert "In answer to leo:" in seen
    assert served.classifier.parents == [None, "shall we play?"]


async def test_why_shows_words_scores_limits_and_rules(visitor: Visitor) -> None:
    await visitor.say("leo", HURTFUL)
    why = await visitor.see("/practice/why/practice-1:1")
    await visitor.say("tess", "hello")
    clean = await visitor.see("/practice/why/practice-1:2")
    unknown = await visitor.guest.get("/practice/why/practice-1:99")

    assert f"<mark>{HURTFUL}</mark>" in why
    for each in ("bullying", "0.93", "asked from 0.86", "strike from 0.92", "a prompt comes from"):
        assert each in why
    assert "every score is below 0.05" in clean
    assert "No rule was reached" in clean
    assert unknown.status == 404


async def test_other_rules_are_tried_on_what_was_written_and_then_used(visitor: Visitor) -> None:
    await visitor.say("leo", "you are worthless, all of you")
    school = await visitor.see("/practice/rules?preset=school&was=community")
    milder = await visitor.see("/practice/rules?bullying.nudge_at=0.95")
    lower = await visitor.see(
        "/practice/rules?preset=community&was=community&bullying.hold_at=0.9&insult.nudge_at=x"
    )
    same = await visitor.see("/practice/rules?preset=nonsense&mode=nonsense")
    used = await visitor.do("rules", preset="gaming", was="community", mode="observe")

    assert "One message of 1 would be dealt with differently." in school
    assert "0 → 1" in school
    assert "1 → 0" in milder
    assert "One message of 1" in lower
    assert "0 → 1" in lower
    assert "Nothing would be different so far." in same
    assert "These rules hold from now on." in used
    later = await visitor.say("leo", TERRIBLE)
    assert "The bot only observes. It would:" in later
    back = await visitor.see("/practice/rules?preset=gaming&was=school")
    assert "Nothing would be different" in back


async def test_the_conversation_is_played_stopped_and_gone_through_step_by_step(
    visitor: Visitor, served: Served
) -> None:
    one = await visitor.do("replay", do="step", speed="1.0")
    assert "1 of 38 messages" in one
    assert "anyone on?" in one
    playing = await visitor.do("replay", do="play", speed="10.0")
    assert ">Pause<" in playing
    assert '<noscript><meta http-equiv="refresh"' in playing
    for _ in range(3):
        served.clock.pass_by(timedelta(seconds=1))
        playing = await visitor.see()
    assert re.search(r"[234] of 38 messages", playing)
    stopped = await visitor.do("replay", do="pause", speed="7.0")
    served.clock.pass_by(timedelta(seconds=60))
    assert ">Play<" in stopped
    later = await visitor.see()
    assert re.findall(r"\d+ of 38", later) == re.findall(r"\d+ of 38", stopped)


async def test_authors_in_the_conversation_answer_for_themselves_unless_somebody_is_faster(
    visitor: Visitor, served: Served
) -> None:
    served.classifier.script = lambda text: by_words("worthless") if "crab" in text else {}
    for _ in range(2):
        await visitor.do("replay", do="step")
    asked = await visitor.do("replay", do="step")
    assert "In a moment mika will say that this is a mistake." in asked

    chosen = await visitor.do("replay", do="step")

    assert "mika chose: this is a mistake." in chosen
    assert "3 of 38" in chosen
