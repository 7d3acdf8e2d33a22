"""Content files made in a test's own folder."""

from pathlib import Path

from campaign_content.texts import FOLDER_OF, Kind

HEAD = {
    "id": "a-tip",
    "kind": "tip",
    "topic": "general",
    "locale": "en",
    "title": "A tip",
    "author": "Ada",
    "reviewer": "Grace",
    "source": "Written for a test",
}


def source(body: str = "Be kind. It helps.", **head: str | None) -> str:
    """A file's source; a key that is None is left out."""
    said = {key: value for key, value in {**HEAD, **head}.items() if value is not None}
    return "---\n" + "".join(f"{k}: {v}\n" for k, v in said.items()) + f"---\n\n{body}\n"


def put(root: Path, body: str = "Be kind. It helps.", **head: str | None) -> Path:
    """A file in the place where its head says it belongs."""
    said = {**HEAD, **head}
    file = root / FOLDER_OF[Kind(str(said["kind"]))] / str(said["locale"]) / f"{said['id']}.md"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(source(body, **head), encoding="utf-8")
    return file
