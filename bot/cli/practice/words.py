"""What is said in a practice room, in the words of the content files and the strings."""

from bot.cli.judge_view import because
from bot.cli.say import say
from bot.core.actions import Restrict, Timeout
from bot.service.practice import CaseFile, Choice, Notice, Prompt
from campaign_content.loader import Library
from campaign_content.texts import Text

NUMBERS = {choice: str(number) for number, choice in enumerate(Choice, 1)}
"""The key for each choice; the same one every time, so that nobody presses the wrong one."""


def prompt_words(prompt: Prompt, content: Library, locale: str) -> str:
    """What the author of a comment is asked, with the lesson of a stern one."""
    texts: list[Text] = []
    if prompt.returned:
        texts.append(content.text("held", locale))
    if prompt.label is not None:
        texts.append(content.nudge(prompt.label, locale))
    if prompt.lesson is not None:
        texts.append(content.text(prompt.lesson, locale))
    return "\n\n".join(dict.fromkeys(map(_plain, texts)))


def choice_words(choice: Choice) -> str:
    """A choice as a button would say it."""
    return say(f"demo-choice-{choice}")


def choices_words(prompt: Prompt) -> str:
    """The choices that there are, with their keys."""
    return "   ".join(f"[{NUMBERS[each]}] {choice_words(each)}" for each in prompt.choices)


def notice_words(notice: Notice, content: Library, locale: str) -> str:
    """What a notice says: a content file, or a proposal for the moderators."""
    if notice.content is not None:
        return _plain(content.text(notice.content, locale))
    if isinstance(notice.action, Restrict | Timeout):
        kind = type(notice.action).__name__.lower()
        return say(f"demo-proposal-{kind}", minutes=notice.action.seconds // 60)
    return ""


def case_words(file: CaseFile) -> str:
    """Why there is a case: the weightiest rule that called for it, or the author's dispute."""
    if file.record is None:
        return ""
    for reason in file.record.decision.reasons:
        if reason.rule == file.case.why:
            return because(reason)
    reasons = file.record.decision.reasons
    return because(reasons[0]) if reasons else ""


def _plain(text: Text) -> str:
    """Title and body without the marks of Markdown, which a terminal does not know."""
    return f"{text.title}\n{text.body.strip()}".replace("**", "")
