"""Discord's limits on buttons, selects, modals and the newer components."""

from collections.abc import Iterator

from tests.discord_server.errors import check_length, invalid_form
from tests.discord_server.kinds import JSON

ROW, BUTTON, STRING_SELECT, TEXT_INPUT = 1, 2, 3, 4
SELECTS = {3, 5, 6, 7, 8}
SECTION, TEXT, THUMBNAIL, GALLERY, FILE, SEPARATOR, CONTAINER, LABEL = 9, 10, 11, 12, 13, 14, 17, 18
FILE_UPLOAD, RADIO_GROUP, CHECKBOX_GROUP, CHECKBOX = 19, 21, 22, 23
ONLY_V2 = {SECTION, TEXT, THUMBNAIL, GALLERY, FILE, SEPARATOR, CONTAINER}
IN_A_LABEL = {TEXT_INPUT, FILE_UPLOAD, RADIO_GROUP, CHECKBOX_GROUP, CHECKBOX} | SELECTS
LINK, PREMIUM = 5, 6
MOST_V2 = 40
MOST_V2_TEXT = 4000
MOST_IN_A_ROW = 5
MOST_OPTIONS = 25


def walk(components: list[JSON]) -> Iterator[JSON]:
    """Every component, at any depth."""
    for one in components:
        yield one
        yield from walk(one.get("components") or [])
        for key in ("accessory", "component"):
            if one.get(key):
                yield from walk([one[key]])


def check_components(components: list[JSON], *, v2: bool) -> None:
    """Raise 50035 for what a message may not hold."""
    everything = list(walk(components))
    if v2:
        _check_v2(everything)
    else:
        _check_rows(components)
        if any(one["type"] in ONLY_V2 for one in everything):
            raise invalid_form("components", "UNION_TYPE_CHOICES", "Value is not for this flag.")
    ids = [one["custom_id"] for one in everything if one.get("custom_id")]
    for id_ in ids:
        check_length("components.custom_id", id_, 1, 100)
    if len(set(ids)) < len(ids):
        told = "Component custom id cannot be duplicated"
        raise invalid_form("components", "COMPONENT_CUSTOM_ID_DUPLICATED", told)
    for one in everything:
        if one["type"] == BUTTON:
            _check_button(one)
        elif one["type"] in SELECTS:
            _check_select(one)


def _check_v2(everything: list[JSON]) -> None:
    if len(everything) > MOST_V2:
        told = f"The total number of components must be at most {MOST_V2}"
        raise invalid_form("components", "BASE_TYPE_BAD_LENGTH", told)
    if sum(len(one.get("content") or "") for one in everything) > MOST_V2_TEXT:
        told = f"The displayed text must be {MOST_V2_TEXT} or fewer in length."
        raise invalid_form("components", "BASE_TYPE_MAX_LENGTH", told)


def _check_rows(components: list[JSON]) -> None:
    if len(components) > MOST_IN_A_ROW:
        raise invalid_form("components", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 5.")
    for number, row in enumerate(components):
        held = row.get("components") or []
        kinds = {one["type"] for one in held}
        wide = len(held) > 1 and kinds & SELECTS
        if row["type"] == ROW and (wide or not 1 <= len(held) <= MOST_IN_A_ROW):
            told = "Must be between 1 and 5 in length."
            raise invalid_form(f"components.{number}.components", "BASE_TYPE_BAD_LENGTH", told)


def _check_button(button: JSON) -> None:
    check_length("components.label", button.get("label"), 0, 80)
    if button["style"] == LINK:
        if not button.get("url") or button.get("custom_id"):
            told = "A custom id and url cannot both be specified"
            raise invalid_form("components.url", "BUTTON_COMPONENT_CUSTOM_ID_URL", told)
    elif button["style"] != PREMIUM:
        check_length("components.custom_id", button.get("custom_id"), 1, 100)
        if not button.get("label") and not button.get("emoji"):
            told = "A button needs a label or an emoji"
            raise invalid_form("components.label", "BUTTON_COMPONENT_LABEL_REQUIRED", told)


def _check_select(select: JSON) -> None:
    check_length("components.placeholder", select.get("placeholder"), 0, 150)
    options = select.get("options") or []
    if select["type"] == STRING_SELECT and not 1 <= len(options) <= MOST_OPTIONS:
        told = "Must be between 1 and 25 in length."
        raise invalid_form("components.options", "BASE_TYPE_BAD_LENGTH", told)
    for number, option in enumerate(options):
        for key, least in (("label", 1), ("value", 1), ("description", 0)):
            check_length(f"components.options.{number}.{key}", option.get(key), least, 100)
    values = [option["value"] for option in options]
    if len(set(values)) < len(values):
        told = "The specified option value is already used"
        raise invalid_form("components.options", "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", told)


def check_modal(modal: JSON) -> None:
    """Raise 50035 for a form that Discord would not open."""
    check_length("data.title", modal.get("title"), 1, 45)
    check_length("data.custom_id", modal.get("custom_id"), 1, 100)
    tops = modal.get("components") or []
    if not 1 <= len(tops) <= MOST_IN_A_ROW:
        told = "Must be between 1 and 5 in length."
        raise invalid_form("data.components", "BASE_TYPE_BAD_LENGTH", told)
    for number, top in enumerate(tops):
        path = f"data.components.{number}"
        if top["type"] == LABEL:
            check_length(f"{path}.label", top.get("label"), 1, 45)
            check_length(f"{path}.description", top.get("description"), 0, 100)
            _check_in_a_label(f"{path}.component", top["component"])
        elif top["type"] == ROW:
            for one in top["components"]:
                check_length(f"{path}.label", one.get("label"), 1, 45)
                _check_input(path, one)
        elif top["type"] != TEXT:
            raise invalid_form(path, "UNION_TYPE_CHOICES", "Value of type must be a row or label.")


def _check_in_a_label(path: str, one: JSON) -> None:
    if one["type"] not in IN_A_LABEL:
        raise invalid_form(path, "UNION_TYPE_CHOICES", "Value of type does not fit a label.")
    if one["type"] == TEXT_INPUT:
        _check_input(path, one)
    elif one["type"] in SELECTS:
        _check_select(one)


def _check_input(path: str, one: JSON) -> None:
    if one["type"] != TEXT_INPUT:
        raise invalid_form(path, "UNION_TYPE_CHOICES", "Value of type must be a text input.")
    check_length(f"{path}.custom_id", one.get("custom_id"), 1, 100)
    check_length(f"{path}.placeholder", one.get("placeholder"), 0, 100)
    most = one.get("max_length") or 4000
    if not 1 <= most <= 4000:
        raise invalid_form(f"{path}.max_length", "NUMBER_TYPE_MAX", "Must be 1 to 4000.")
    check_length(f"{path}.value", one.get("value"), 0, most)
