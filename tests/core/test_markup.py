"""Discord's Markdown is read as Discord reads it."""

import pytest

from bot.core.markup import Form, Run, lines


def runs(text: str) -> tuple[Run, ...]:
    (line,) = lines(text, {"#1": "kind", "@2": "Mika"})
    return line.runs


def test_marks_are_shown_as_discord_shows_them() -> None:
    assert runs("Be **very *kind*** now") == (
        Run("Be "), Run("very ", bold=True), Run("kind", bold=True, italic=True), Run(" now"),
    )  # fmt: skip
    assert runs("__a__ ~~b~~ ||c|| `d*`") == (
        Run("a", underline=True), Run(" "), Run("b", strike=True), Run(" "),
        Run("c", hidden=True), Run(" "), Run("d*", code=True),
    )  # fmt: skip
    assert runs("[how](https://a.org/x) <https://b.org>, https://c.org.") == (
        Run("how", link=True), Run(" "), Run("https://b.org", link=True), Run(", "),
        Run("https://c.org", link=True), Run("."),
    )  # fmt: skip
    assert runs("<#1> <@2> <@9>") == (
        Run("#kind", mention=True), Run(" "), Run("@Mika", mention=True), Run(" "),
        Run("@9", mention=True),
    )  # fmt: skip


@pytest.mark.parametrize("plain", ["2 * 3 * 4", "snake_case_name", "**open", "a ** b", "_a", "~~"])
def test_a_mark_that_marks_nothing_stands_for_itself(plain: str) -> None:
    assert "".join(run.text for run in runs(plain)) in {plain, plain.replace("*", "")}
    assert runs("\\*kind\\*") == (Run("*kind*"),)


def test_lines_have_their_forms() -> None:
    forms = [
        (line.form, line.mark)
        for line in lines("# A\n## B\n### C\n-# d\n> e\n- f\n2. g\nh\n>>> i\nj")
    ]

    assert forms == [
        (Form.BIGGEST, ""), (Form.BIGGER, ""), (Form.BIG, ""), (Form.SMALL, ""), (Form.QUOTE, ""),
        (Form.ITEM, "•"), (Form.ITEM, "2."), (Form.PLAIN, ""), (Form.QUOTE, ""), (Form.QUOTE, ""),
    ]  # fmt: skip


def test_what_does_not_end_a_mark_is_inside_it_and_an_empty_line_has_nothing() -> None:
    assert runs("*a\\*b*") == (Run("a*b", italic=True),)
    assert runs("") == ()
