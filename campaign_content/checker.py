"""Says what is wrong with content files: each alone, and all of them together.

The loader takes only what passes here, so that nothing reaches members that was not signed,
reviewed and measured.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path, PurePosixPath

from campaign_content.calendars import read_calendars, unplanned
from campaign_content.errors import Fact
from campaign_content.front_matter import LOCALE, read_text
from campaign_content.strays import copied, stray
from campaign_content.texts import FOLDER_OF, FOLDERS, Calendar, Finding, Text
from campaign_content.tree import Folder, Tree


@dataclass(frozen=True, slots=True)
class Checked:
    """The texts and calendars of a folder that can be used, and everything that was found."""

    texts: tuple[Text, ...]
    findings: tuple[Finding, ...]
    calendars: tuple[Calendar, ...] = ()


def check(root: Path, *, beside: Sequence[Text] = (), today: date | None = None) -> list[Finding]:
    """Everything wrong under a content folder, by file and line. Raises nothing.

    A folder holds ``<kind>s/<locale>/<id>.md`` and ``calendars/<campaign>.yaml``. Every text is
    expected in every language that the folder holds at all. ``beside`` are the texts that these
    ones join; ``today`` (by default the day it is) tells which are over.
    """
    if not root.is_dir():
        return [Finding(str(root), 1, "content-no-folder", facts={"path": str(root)})]
    return list(read_all(root, beside=beside, today=today).findings)


def read_all(
    root: Path | Tree, *, beside: Sequence[Text] = (), today: date | None = None
) -> Checked:
    """The usable texts and calendars under a folder or in a tree, with all findings.

    ``beside`` are texts that these ones join, and whose kind and topic they may not change.
    """
    tree = Folder(root) if isinstance(root, Path) else root
    files, read = tree.files(), list[Text]()
    findings: list[Finding] = []
    for file in files:
        if file.suffix != ".md" or file.parts == ("README.md",):
            continue
        if (misplaced := _misplaced(file)) is not None:
            findings.append(misplaced)
            continue
        text, wrong = read_text(tree, file, today=today or datetime.now(UTC).date())
        findings += wrong
        if text is not None:
            read.append(text)
    texts = []
    models, own = _models([*beside, *read]), _models(read)
    for text in read:
        other = _other_kind(text, models[text.id]) or _other_parts(text, own[text.id])
        if other is not None:
            findings.append(other)
        else:
            texts.append(text)
    calendars, wrong = read_calendars(tree, [*beside, *texts])
    findings += [*wrong, *_missing(texts), *unplanned(calendars, texts)]
    broken = any(each.refused for each in findings)
    shows = None if broken else {str(each.image) for each in read}
    findings += [*copied(texts), *stray(files, shows, tree)]
    ordered = sorted(findings, key=lambda each: (each.file, each.line))
    return Checked(tuple(texts), tuple(ordered), tuple(calendars))


def _misplaced(file: PurePosixPath) -> Finding | None:
    if len(file.parts) == 3 and file.parts[0] in FOLDERS and LOCALE.fullmatch(file.parts[1]):
        return None
    known = ", ".join(FOLDERS)
    return Finding(str(file), 1, "content-misplaced", facts={"known": known})


def _models(texts: Sequence[Text]) -> dict[str, Text]:
    """By id, the text that all others of that id follow: the English one, or else the first."""
    models: dict[str, Text] = {}
    for text in [*(each for each in texts if each.locale == "en"), *texts]:
        models.setdefault(text.id, text)
    return models


def _other_kind(text: Text, model: Text) -> Finding | None:
    """One id is one text: the same kind, topic and audience in every language."""
    seen, wanted = (f"{each.kind}/{each.topic}/{each.audience}" for each in (text, model))
    if seen == wanted:
        return None
    facts: dict[str, Fact] = {"id": text.id, "locale": model.locale, "seen": seen, "wanted": wanted}
    return Finding(text.path, 1, "content-other-text", facts=facts)


def _other_parts(text: Text, model: Text) -> Finding | None:
    """A trial compares the same variants in every language, and nothing is left to fill in."""
    seen, wanted = (
        ", ".join([*sorted(each.variants), *(f"{{{name}}}" for name in sorted(each.placeholders))])
        for each in (text, model)
    )
    if seen == wanted:
        return None
    facts: dict[str, Fact] = {"seen": seen or "-", "wanted": wanted or "-", "locale": model.locale}
    return Finding(text.path, 1, "content-other-parts", facts=facts)


def _missing(texts: Sequence[Text]) -> Iterator[Finding]:
    """Texts that are not there in a language which other texts are in."""
    locales = sorted({text.locale for text in texts})
    written: defaultdict[str, set[str]] = defaultdict(set)
    for text in texts:
        written[f"{FOLDER_OF[text.kind]}/{{}}/{text.id}.md"].add(text.locale)
    for path, have in written.items():
        for locale in locales:
            if locale not in have:
                file, facts = path.format(locale), {"locale": locale}
                yield Finding(file, 1, "content-missing-locale", refused=False, facts=facts)
