"""What training runs share: a plan, a running mean of the weights, checkpoints to go on from."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Generic, Protocol, TypedDict, TypeVar

import torch
from safetensors.torch import save_file
from torch import Tensor, nn

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


class Checkpoint(TypedDict):
    """What a run continues from."""

    recipe: str
    step: int
    network: dict[str, Tensor]
    mean: dict[str, Tensor]
    optimizer: dict[str, object]
    random: Tensor


class Seeded(Protocol):
    """A recipe, as far as every run needs it: a dataclass."""

    @property
    def seed(self) -> int:
        """Of everything that chance decides."""
        ...

    @property
    def average(self) -> float:
        """The last share of the run over which the weights that ship are a running mean."""
        ...


Chosen = TypeVar("Chosen", bound=Seeded)


class Resumable(Generic[Chosen]):
    """A training run that can be stopped at any time and continued from its last checkpoint."""

    def __init__(
        self,
        network: nn.Module,
        optimizer: torch.optim.Optimizer,
        recipe: Chosen,
        plan: Sequence[list[int]],
        work: Path,
        *,
        called: str,
    ) -> None:
        """Continues from ``work/checkpoint.pt`` if that is of the same recipe and plan; the mean
        weights are saved as ``work/<called>.safetensors``.
        """
        self.network, self.optimizer, self.recipe, self.plan = network, optimizer, recipe, plan
        self.work, self.called = work, called
        self.step = 0
        self.mean = {name: weight.clone() for name, weight in network.state_dict().items()}
        torch.manual_seed(recipe.seed)
        self.resume()

    @property
    def name(self) -> str:
        """What two runs must share for one to continue the other."""
        recipe: DataclassInstance = self.recipe  # type: ignore[assignment]  # every recipe is one
        return json.dumps({**asdict(recipe), "plan": len(self.plan)})

    def resume(self) -> None:
        """Take the last checkpoint up, if there is one of the same recipe and data."""
        path = self.work / "checkpoint.pt"
        if not path.exists():
            return
        saved: Checkpoint = torch.load(path, weights_only=True)
        if saved["recipe"] == self.name:
            self.network.load_state_dict(saved["network"])
            self.mean = saved["mean"]
            self.optimizer.load_state_dict(saved["optimizer"])
            torch.set_rng_state(saved["random"])
            self.step = saved["step"]

    def save(self) -> None:
        """Write a checkpoint, and the mean weights; a crash leaves the old or the new one."""
        saved = Checkpoint(
            recipe=self.name,
            step=self.step,
            network=self.network.state_dict(),
            mean=self.mean,
            optimizer=self.optimizer.state_dict(),
            random=torch.get_rng_state(),
        )
        torch.save(saved, self.work / "checkpoint.new")
        (self.work / "checkpoint.new").replace(self.work / "checkpoint.pt")
        save_file(self.mean, self.work / f"{self.called}.new")
        (self.work / f"{self.called}.new").replace(self.work / f"{self.called}.safetensors")

    def rate(self, factor: float) -> None:
        """Every learning rate times ``factor`` of what it is at most."""
        for group in self.optimizer.param_groups:
            group["lr"] = group["start"] * factor

    def stepped(self) -> None:
        """Take a step along the gradients that were gathered, and remember where it led."""
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        self.optimizer.step()
        self.optimizer.zero_grad(set_to_none=True)
        self.step += 1
        self.remember()

    @torch.no_grad()
    def remember(self) -> None:
        """Take this step's weights into their running mean, which forgets the start quickly."""
        share = 1.0 / max(1.0, min(self.step, self.recipe.average * len(self.plan)))
        state = self.network.state_dict()
        torch._foreach_lerp_(list(self.mean.values()), [state[name] for name in self.mean], share)
