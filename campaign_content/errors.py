"""The one error of the content: a file that cannot be used."""

Fact = str | int | float


class ContentError(Exception):
    """Content could not be used. ``code`` names a sentence, ``facts`` fill it in."""

    def __init__(self, code: str, **facts: Fact) -> None:
        """``code`` is the name of the sentence that explains it to a person."""
        super().__init__(f"{code}: " + ", ".join(f"{key}={fact}" for key, fact in facts.items()))
        self.code = code
        self.facts = facts
