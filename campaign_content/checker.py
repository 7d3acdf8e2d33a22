"""Says what is wrong with content files: each alone, and all of them together.

The loader takes only what passes here, so that nothing reaches members that was not signed,
reviewed and measured.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from campaign_content.errors import Fact
from campaign_content.front_matter import LOCALE, read_text
from campaign_content.readability import too_hard
from campaign_content.texts import FOLDERS, Finding, Text


@dataclass(frozen=True, slots=True)
class Checked:
    """The texts of a folder that can be used, and everything that was found."""

    texts: tuple[Text, ...]
    findings: tuple[Finding, ...]


def check(root: Path) -> list[Finding]:
    """Everything wrong under a content folder, by file and line. Raises nothing.

    A folder holds ``<kind>s/<locale>/<id>.md``. Every text is expected in every language that
    the folder holds at all.
    """
    if not root.is_dir():
        return [Finding(str(root), 1, "content-no-folder", facts={"path": str(root)})]
    return list(read_all(root).findings)


def read_all(root: Path, *, beside: Sequence[Text] = ()) -> Checked:
    """The usable texts under a folder, with all findings.

    ``beside`` are texts that these ones join, and whose kind and topic they may not change.
    """
    texts: list[Text] = []
    findings: list[Finding] = []
    for file in _files(root):
        if (misplaced := _misplaced(file)) is not None:
            findings.append(misplaced)
            continue
        text, wrong = read_text(root, file)
        findings += wrong
        if text is not None and (other := _disagrees(text, [*beside, *texts])) is not None:
            findings.append(replace(other, file=str(file)))
        elif text is not None:
            texts.append(text)
            findings += _hard(text, file)
    findings += _missing(texts)
    return Checked(tuple(texts), tuple(sorted(findings, key=lambda each: (each.file, each.line))))


def _files(root: Path) -> list[PurePosixPath]:
    """Markdown files under a folder, in order; its own README and hidden ones are no content."""
    relative = (PurePosixPath(file.relative_to(root).as_posix()) for file in root.rglob("*.md"))
    return sorted(
        file
        for file in relative
        if file.parts != ("README.md",) and not any(part.startswith(".") for part in file.parts)
    )


def _misplaced(file: PurePosixPath) -> Finding | None:
    if len(file.parts) == 3 and file.parts[0] in FOLDERS and LOCALE.fullmatch(file.parts[1]):
        return None
    known = ", ".join(FOLDERS)
    return Finding(str(file), 1, "content-misplaced", facts={"known": known})


def _disagrees(text: Text, others: Sequence[Text]) -> Finding | None:
    """One id is one text: the same kind and topic in every language, and no id twice."""
    for other in others:
        if other.id == text.id and (other.kind, other.topic) != (text.kind, text.topic):
            seen, wanted = f"{text.kind}/{text.topic}", f"{other.kind}/{other.topic}"
            facts = {"id": text.id, "seen": seen, "wanted": wanted, "locale": other.locale}
            return Finding("", 1, "content-other-text", facts=facts)
    return None


def _hard(text: Text, file: PurePosixPath) -> Iterator[Finding]:
    """Advice only: a count of letters cannot tell a good text from a bad one."""
    if (measured := too_hard(text.body, text.locale)) is not None:
        facts: dict[str, Fact] = {
            "seen": round(measured[0], 1),
            "limit": measured[1],
            "locale": text.locale,
        }
        yield Finding(str(file), 1, "content-hard-to-read", refused=False, facts=facts)


def _missing(texts: Sequence[Text]) -> Iterator[Finding]:
    """Texts that are not there in a language which other texts are in."""
    locales = sorted({text.locale for text in texts})
    written: defaultdict[str, set[str]] = defaultdict(set)
    for text in texts:
        written[f"{text.kind}s/{{}}/{text.id}.md"].add(text.locale)
    for path, have in written.items():
        for locale in locales:
            if locale not in have:
                file, facts = path.format(locale), {"locale": locale}
                yield Finding(file, 1, "content-missing-locale", refused=False, facts=facts)
