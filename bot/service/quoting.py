"""Who writes nothing but quotations shows what somebody else has said: it is judged like any words,
and held against nobody.
"""

from dataclasses import replace

from bot.core.comment import Comment, Whose
from classifiers.normalise import quotation
from classifiers.verdict import Span


def judged_text(text: str) -> str:
    """What of a text is judged: what is quoted where it is nothing else, and the text otherwise."""
    quoted = quotation(text)
    return text if quoted is None else quoted.text


def attributed(comment: Comment) -> Comment:
    """The comment, marked as quotation where it is nothing else."""
    if comment.whose is not Whose.OWN or quotation(comment.text) is None:
        return comment
    return replace(comment, whose=Whose.QUOTED)


def spans_in(text: str, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """Parts of `judged_text` as parts of the text itself."""
    quoted = quotation(text)
    if quoted is None:
        return spans
    return tuple(Span(*quoted.span(one.start, one.end), one.weight) for one in spans)
