"""What passes of our functional suites: ``python -m tests.benchmarks.functional [--lang en]``.

The suites beside this file (their README says what they are) are judged by the shipped model. Per
function it prints how many lines that should be quiet are, and how many that should be heard; then
contrast pairs with both lines right. In a language that the model was not measured on, it is the
word list that answers. ``--card`` also writes what it measured in English into the model card.
"""

import argparse
from collections.abc import Sequence

from classifiers import LEXICON, WEIGHTS, load
from classifiers.training import card
from classifiers.training.measure import Numbers, judge
from classifiers.training.suites import LANGUAGES, measured, passed, read_suite
from classifiers.verdict import Classifier, Label


def share(numbers: Numbers, side: str) -> str:
    """``9/10 (90 %)``, or nothing if the function has no such line."""
    if not numbers[side]:
        return ""
    right = numbers[f"{side}_right"]
    return f"{right}/{numbers[side]} ({right / numbers[side]:.0%})"


def report(classifier: Classifier, language: str) -> None:
    """The table of one language."""
    lines = read_suite(language)
    verdicts = judge(classifier, [line.text for line in lines])
    result = passed(lines, verdicts)
    supported = sum(verdict.supported for verdict in verdicts)
    print(f"\n{language}: {len(lines)} lines, {supported} of them supported", end="")
    print("" if language == "en" else "; for the others this is what the word list finds")
    print(f"{'':16}{'quiet, right':>18}{'heard, right':>18}")
    for function, numbers in result.items():
        if function != "contrasts":
            print(f"{function:16}{share(numbers, 'quiet'):>18}{share(numbers, 'heard'):>18}")
    pairs = result["contrasts"]
    print(f"contrast pairs, both lines right: {pairs['right']} of {pairs['pairs']}")
    for heard in (False, True):
        side = [
            bool(verdict.flagged)
            for line, verdict in zip(lines, verdicts, strict=True)
            if (line.labels[Label.BULLYING] is True) is heard
        ]
        name = "heard" if heard else "quiet"
        print(f"{name} with any flag, swearing included: {sum(side)} of {len(side)}")


def into_the_card(classifier: Classifier) -> None:
    """Puts the English measurements, and the word list's, into the card and its page."""
    its, lines = card.read(WEIGHTS), read_suite("en")
    its["measured"]["functional"] = measured(classifier, lines)
    its["baseline"]["functional"] = measured(load(LEXICON), lines)
    card.write(its, WEIGHTS)
    card.write_prose(WEIGHTS)


def main(arguments: Sequence[str] | None = None) -> None:
    """The tables of all languages, or of one."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.functional")
    parser.add_argument("--lang", choices=LANGUAGES, help="only this language")
    parser.add_argument("--card", action="store_true", help="write the English numbers to the card")
    chosen = parser.parse_args(arguments)
    classifier = load()
    for language in [chosen.lang] if chosen.lang else LANGUAGES:
        report(classifier, language)
    if chosen.card:
        into_the_card(classifier)


if __name__ == "__main__":
    main()
