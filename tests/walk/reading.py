"""Reads a page as people do: what stands there, where it leads, and which forms it has."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Final

SILENT: Final = frozenset({"script", "style", "code", "pre"})
READ: Final = ("title", "alt", "placeholder", "aria-label", "aria-description")
EMPTY: Final = frozenset({"input", "meta", "link", "br", "img", "hr", "wbr", "source"})


@dataclass
class Form:
    """A form that changes something: where it is sent, and what is in it already."""

    action: str
    fields: dict[str, str] = field(default_factory=dict)


class Read(HTMLParser):
    """What is on a page. What is marked as being in another language is not among ``texts``."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.links: list[str] = []
        self.forms: list[Form] = []
        self._form: Form | None = None
        self._select: str | None = None
        self._lang = ""
        self._within: list[tuple[str, bool]] = []
        self.feed(page)

    @property
    def _hidden(self) -> bool:
        return any(hides for _, hides in self._within)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in attrs}
        if tag == "html":
            self._lang = told["lang"]
        foreign = told.get("lang", self._lang) != self._lang
        if tag not in EMPTY:
            self._within.append((tag, foreign or tag in SILENT))
        if not self._hidden and not foreign:
            self.texts += [told[name] for name in READ if told.get(name)]
        self.links += [told[name] for name in ("href", "hx-get") if told.get(name)]
        self._formed(tag, told)

    def _formed(self, tag: str, told: dict[str, str]) -> None:
        if tag == "form":
            posts = told.get("method") == "post"
            self._form = Form(told["action"]) if posts else None
            if posts and self._form is not None:
                self.forms.append(self._form)
        if self._form is None:
            return
        fields, name = self._form.fields, told.get("name")
        if tag == "select":
            self._select = name
        elif tag == "option" and self._select is not None:
            if "selected" in told or self._select not in fields:
                fields[self._select] = told.get("value", "")
        elif name and (value := _value(tag, told)) is not None:
            fields.setdefault(name, value)

    def handle_endtag(self, tag: str) -> None:
        while self._within and self._within.pop()[0] != tag:
            pass
        if tag == "form":
            self._form = None

    def handle_data(self, data: str) -> None:
        if not self._hidden and data.strip():
            self.texts.append(" ".join(data.split()))


def _value(tag: str, told: dict[str, str]) -> str | None:
    """What a field is sent with; None if it is not sent."""
    if tag == "button":
        return told.get("value", "")
    if told.get("type") in {"radio", "checkbox"}:
        return told.get("value", "on") if "checked" in told else None
    if tag in {"input", "textarea"} and told.get("type") != "file":
        return told.get("value") or "zzq"
    return None
