"""Does the shipped model keep its promises on public data? ``python -m tests.benchmarks.quality``.

Needs the evaluation sets, which are not part of the project: ``KINDNESS_DATA`` names the folder
(default ``../shared/data``). Prints what it measures and exits 1 if a floor of the card is missed.
"""

import os
import sys
from pathlib import Path

from classifiers import LEXICON, WEIGHTS, load
from classifiers.training import card, evaluate, measure
from classifiers.training.data import rows_of, text_of
from classifiers.verdict import Classifier


def jigsaw(classifier: Classifier, folder: Path) -> float:
    """AUC of toxicity on the kept half of the Jigsaw test set."""
    path = folder / "jigsaw_test_balanced_a.parquet"
    return evaluate.public_set(classifier, path, lambda _: None)["auc"]


def chat(classifier: Classifier, folder: Path) -> float:
    """Share of ordinary IRC chat with any flag."""
    texts = [text_of(row) for row in rows_of(folder / "irc_ordinary_chat.parquet")]
    return measure.flagged_share(measure.judge(classifier, texts))


def main() -> int:
    """0 if every floor is kept, 1 if not, 2 without the data."""
    folder = Path(os.environ.get("KINDNESS_DATA", "../shared/data")) / "eval"
    if not folder.is_dir():
        print(f"no evaluation sets in {folder}; name their folder in KINDNESS_DATA")
        return 2
    floors = card.read(WEIGHTS)["floors"]
    model = load()
    own = evaluate.own_corpus(model)["labels"]["bullying"]["auc"]
    toxic, flagged = jigsaw(model, folder), chat(model, folder)
    baseline = jigsaw(load(LEXICON), folder)
    print(f"Jigsaw, AUC of toxicity      {toxic:.4f}  at least {floors['jigsaw_toxicity_auc']}")
    print(f"  the word list              {baseline:.4f}")
    print(f"our corpus, AUC of bullying  {own:.4f}  at least {floors['own_bullying_auc']}")
    print(f"ordinary chat flagged        {flagged:.4%}  at most {floors['irc_flagged']:.2%}")
    kept = (
        toxic >= max(floors["jigsaw_toxicity_auc"], baseline)
        and own >= floors["own_bullying_auc"]
        and flagged <= floors["irc_flagged"]
    )
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
