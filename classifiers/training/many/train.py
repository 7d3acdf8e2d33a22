"""Trains the model of many languages: ``python -m classifiers.training.many.train``.

After ``prepare``. Everything is mixed from the first step to the last: translations, whose teacher
is the English judge, our own corpus, public sets, English. Run it again to resume.
"""

import argparse
import json
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import torch
from safetensors.torch import load_file

from classifiers import WEIGHTS
from classifiers.card import MODEL, read_card
from classifiers.training.many.batch import Recipe
from classifiers.training.many.material import (
    ASKED,
    Item,
    english,
    judged_keys,
    own,
    public,
    scaled,
    taught,
)
from classifiers.training.many.model import from_judge, reader_of
from classifiers.training.many.prepare import PREPARED, TRANSLATED
from classifiers.training.many.run import Run
from classifiers.training.many.weak import listed
from classifiers.training.memory import keep
from classifiers.training.mix import gather
from classifiers.training.reread import judge_of
from classifiers.training.suites import reserved

SHARES: Final = {
    "labels": "labelled texts, against their own passes",
    "published": "passes over translations that people made",
    "turned": "passes over what was turned",
    "weak": "passes over word lists",
}
"""How often each kind of text is seen, as options."""


def everything(data: Path, work: Path, recipe: Recipe) -> list[Item]:
    """All items of a run, as often as they are seen, in random order."""
    never = reserved()
    mix = gather(data)
    seen = judged_keys(data)
    kinds = json.loads((work / TRANSLATED).read_text("utf-8"))
    published, turned = ([tuple(pair) for pair in pairs] for pairs in kinds)
    labelled = [*own(never), *english(mix, recipe.english)]
    labelled += [(item, passes) for item, passes, kept in public(data, seen, never) if not kept]
    items = [*taught(published, turned, (recipe.published, recipe.turned))]
    items += [(item, passes * recipe.labels) for item, passes in labelled]
    items += [(item, recipe.weak) for item in listed(seed=recipe.seed)]
    return scaled(items, recipe.scale, seed=recipe.seed)


def follow(run: Run, *, every: float = 180.0) -> None:
    """Run to the end, saving every so many seconds and saying how it goes."""
    run.reader.train()
    saved, mean = time.monotonic(), 0.0
    while run.step < len(run.plan):
        loss = run.advance()
        mean = loss if mean == 0.0 else 0.98 * mean + 0.02 * loss
        if time.monotonic() - saved > every or run.step in {20, 40, 80}:
            run.save()
            saved = time.monotonic()
            line = {"step": run.step, "of": len(run.plan), "loss": round(mean, 4)}
            with (run.work / "log.jsonl").open("a") as log:
                log.write(json.dumps({**line, "at": round(time.time())}) + "\n")
    run.save()


def main(arguments: Sequence[str] | None = None) -> None:
    """Train, save ``reader.safetensors`` in the work folder."""
    parser = argparse.ArgumentParser(prog="python -m classifiers.training.many.train")
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--work", type=Path, default=Path(".training/many"))
    parser.add_argument("--teacher", type=Path, default=WEIGHTS)
    parser.add_argument("--scale", type=float, default=1.0, help="passes over everything")
    parser.add_argument("--steps", type=int, default=0, help="stop early (0: all)")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--rate", type=float, default=Recipe().rate, help="highest learning rate")
    parser.add_argument("--start", type=Path, help="folder of a shipped model to go on from")
    for name, told in SHARES.items():
        parser.add_argument(f"--{name}", type=float, default=getattr(Recipe(), name), help=told)
    chosen = parser.parse_args(arguments)
    torch.set_num_threads(chosen.threads)
    recipe = Recipe(
        scale=chosen.scale,
        steps=chosen.steps,
        rate=chosen.rate,
        words_rate=4 * chosen.rate,
        **{name: getattr(chosen, name) for name in SHARES},
        start=read_card(chosen.start).model if chosen.start else "",
    )
    prepared = load_file(chosen.work / PREPARED)
    if chosen.start:
        reader = reader_of(chosen.start / MODEL, len(ASKED))
    else:
        reader = from_judge(judge_of(chosen.teacher / MODEL), prepared["words"], len(ASKED))
    run = Run(everything(chosen.data, chosen.work, recipe), reader, prepared, recipe, chosen.work)
    print(f"{len(run.items)} texts, {len(run.plan)} steps", flush=True)
    follow(run)


if __name__ == "__main__":
    keep("classifiers.training.many.train")
    main()
