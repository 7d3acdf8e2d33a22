"""What should stay true of the whole tree, checked by a machine."""

import ast
import graphlib
import re
import subprocess
import sys
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).parent.parent
TREES = ("bot", "classifiers", "campaign_content", "tests")
FILES = sorted(path for tree in TREES for path in (ROOT / tree).rglob("*.py"))
MAX_FILE_LINES = 300
MAX_FUNCTION_LINES = 40

TOO_LONG_FOR_A_REASON: dict[str, str] = {}
"""``path`` or ``path:function`` to the reason why it may be longer."""

TOP_LEVEL = {
    "pyproject.toml", "README.md", "CHANGELOG.md", "LICENSE", "Makefile", "constraints.txt",
    "bot", "classifiers", "campaign_content", "tests",
}  # fmt: skip


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


def test_a_file_fits_on_a_few_screens() -> None:
    lines = {named(path): len(path.read_text("utf-8").splitlines()) for path in FILES}
    too_long = {name: count for name, count in lines.items() if count > MAX_FILE_LINES}

    assert too_long.keys() <= TOO_LONG_FOR_A_REASON.keys()


def test_a_function_can_be_read_in_one_go() -> None:
    too_long = [
        f"{named(path)}:{node.name}: {length}"
        for path in FILES
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (length := own_lines(node)) > MAX_FUNCTION_LINES
        and f"{named(path)}:{node.name}" not in TOO_LONG_FOR_A_REASON
    ]

    assert too_long == []


def own_lines(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines of a function without its docstring."""
    first = node.body[0]
    documented = ast.get_docstring(node) is not None
    docstring = (first.end_lineno or 0) - first.lineno + 1 if documented else 0
    return (node.end_lineno or 0) - node.lineno + 1 - docstring


def test_an_exception_from_the_sizes_names_something_that_exists() -> None:
    paths = {name.split(":")[0] for name in TOO_LONG_FOR_A_REASON}

    assert paths <= {named(path) for path in FILES}


def tracked() -> list[str]:
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return [name for name in listed.stdout.split("\0") if name]


def test_the_top_level_holds_nothing_else() -> None:
    names = {name.split("/")[0] for name in tracked()}

    assert {name for name in names if not name.startswith(".")} <= TOP_LEVEL


def test_no_file_is_larger_than_thirty_megabytes() -> None:
    large = [n for n in tracked() if (ROOT / n).is_file() and (ROOT / n).stat().st_size > 30e6]

    assert large == []


def test_nothing_tracked_names_an_absolute_path_of_a_developers_machine() -> None:
    paths = re.compile(r"(?<![\w.])/(?:work|home/\w+|root|Users/\w+)/\w")
    texts = (".py", ".toml", ".md", ".ftl", ".yaml", ".yml", ".txt", ".sh")
    found = [
        name
        for name in tracked()
        if (name.endswith(texts) or name == "Makefile" or name.startswith(".ci/"))
        and name != "tests/test_house.py"
        and (ROOT / name).is_file()
        and paths.search((ROOT / name).read_text("utf-8"))
    ]

    assert found == []


@pytest.mark.parametrize("package", ["classifiers", "bot.core", "bot.service", "bot.store", "bot"])
def test_importing_a_package_imports_neither_torch_nor_a_model_engine(package: str) -> None:
    program = (
        f"import sys, {package}; print(sorted({{'torch', 'transformers', 'onnxruntime'}}"
        " & sys.modules.keys()))"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT)

    assert (ran.stdout.strip(), ran.stderr) == ("[]", "")


def test_no_module_needs_another_that_needs_it_so_that_any_can_be_imported_first() -> None:
    graph = grimp.build_graph(
        "bot", "classifiers", "campaign_content", exclude_type_checking_imports=True, cache_dir=None
    )
    needs = {name: graph.find_modules_directly_imported_by(name) for name in graph.modules}

    try:
        graphlib.TopologicalSorter(needs).prepare()
    except graphlib.CycleError as error:
        pytest.fail(" needs ".join(error.args[1]))
