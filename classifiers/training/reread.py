"""A shipped int8 graph as weights again, so that a training run can go on from it.

Rounding loses a little (see the card's agreement of the two engines), which some hundred steps
make good; what public sets ask for themselves is not in the graph and is learned anew.
"""

from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor

from classifiers.training.data import AUXILIARY
from classifiers.training.graph import EVENED
from classifiers.training.model import LAYERS, Judge, encoder_folder, from_encoder

Array = npt.NDArray[np.float32]

PRODUCTS: Final = {
    "attention.query": "input",
    "attention.key": "input",
    "attention.value": "input",
    "output": "context",
    "inner": "middle",
    "outer": "wide",
}
"""Matrices of a layer, and the activation that each is multiplied with."""


def judge_of(graph: Path) -> Judge:
    """The network of ``model.onnx`` as `graph.build` writes it.

    Raises KeyError if something is missing in it.
    """
    given = constants(graph)
    judge = from_encoder(len(AUXILIARY), encoder_folder())
    judge.load_state_dict(restored(judge.state_dict(), given))
    return judge


def constants(graph: Path) -> dict[str, Array]:
    """The constants of a graph by name, as numbers with a point."""
    return {
        one.name: numpy_helper.to_array(one).astype(np.float32)
        for one in onnx.load(graph).graph.initializer
    }


def restored(state: dict[str, Tensor], given: dict[str, Array]) -> dict[str, Tensor]:
    """``state`` with every weight that a graph ``given`` has, unrounded as far as that goes."""
    for name, weight in state.items():
        if name in given and given[name].shape == tuple(weight.shape):
            state[name] = _tensor(given[name])
    places = _tensor(given["places.weight"])
    state["places.weight"][: len(places)] = places
    state["words.weight"] = _tensor(given["words.bytes"] * given["words.scales"])
    for number in range(LAYERS):
        for part, tap in PRODUCTS.items():
            name = f"layers.{number}.{part}"
            state[f"{name}.weight"] = _tensor(_matrix(given, name, f"layers.{number}.{tap}"))
    return state


def _matrix(given: dict[str, Array], name: str, tap: str) -> Array:
    """A matrix [outputs, inputs] without its scales and what evened out its inputs."""
    matrix = given[f"{name}.weight"] * given[f"{name}.scales"]
    if tap.rpartition(".")[2] in EVENED:
        matrix = matrix * given[f"{tap}.smooth"][:, None]
    return np.ascontiguousarray(matrix.T)


def _tensor(values: Array) -> Tensor:
    return torch.from_numpy(np.array(values, dtype=np.float32))
