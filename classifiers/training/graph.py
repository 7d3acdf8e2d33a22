"""Writes a trained Judge as an ONNX graph of ONNX Runtime's fused operators.

The graph is built by hand rather than traced: attention, norms and activations are then one
operator each, which is what makes a short comment fast on a CPU. In int8, weights have one scale
per column (word vectors one per row), and activations are rounded within a fixed range, measured
beforehand, so that a comment's scores do not depend on what else is in its batch. A few channels
are far larger than the others: they are evened out against the weights (SmoothQuant, Xiao et al.
2023), and where that is not enough every row is rounded by its own largest value.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, helper, numpy_helper

from classifiers.training.model import EPSILON, HEADS
from classifiers.verdict import LABELS

FUSED: Final = "com.microsoft"
"""Operator set of ONNX Runtime's fused operators, version 1, present in 1.20 and later."""

PLACES: Final = 128
"""Positions that the shipped graph knows, a little more than the longest window."""

EVENED: Final = frozenset({"input", "middle"})
"""Activations whose channels are evened out against the weights that they meet."""

BY_ROW: Final = frozenset({"wide"})
"""Activations, after GELU, of which every row is rounded by its own largest value."""

LEAST_PEAK: Final = 0.17
"""That value is taken to be at least this: GELU is never below -0.17."""

ANSWERED: Final = "answered"
"""The vector that is added to every piece of a parent, in weights that know of parents."""

Array = npt.NDArray[np.generic]
Floats = npt.NDArray[np.float32]
Range = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Rounding:
    """How activations become bytes: the range that each of the ``taps`` is rounded within, and
    for those ``EVENED`` what its channels are divided by before.
    """

    ranges: Mapping[str, Range]
    smooth: Mapping[str, Floats]


def place_of(tap: str) -> str:
    """Where in its layer an activation is: ``input``, ``context``, ``middle`` or ``wide``."""
    return tap.rpartition(".")[2]


def met_by(tap: str, weights: Mapping[str, Floats]) -> Floats:
    """The matrix that an activation is multiplied with, [outputs, channels]."""
    layer, _, place = tap.rpartition(".")
    if place == "input":
        parts = [weights[f"{layer}.attention.{part}.weight"] for part in ("query", "key", "value")]
        return np.concatenate(parts)
    name = {"context": "output", "middle": "inner", "wide": "outer"}[place]
    return weights[f"{layer}.{name}.weight"]


def layers_of(weights: Mapping[str, Floats]) -> int:
    """How many layers these weights have."""
    return 1 + max(int(name.split(".")[1]) for name in weights if name.startswith("layers."))


def taps(layers: int) -> list[str]:
    """Names of the activations that int8 needs a range for, in the order of the graph."""
    return [
        f"layers.{number}.{place}"
        for number in range(layers)
        for place in ("input", "context", "middle", "wide")
    ]


def build(
    weights: Mapping[str, Floats],
    *,
    rounding: Rounding | None = None,
    show: Sequence[str] = (),
) -> onnx.ModelProto:
    """The graph of a Judge's state (numpy arrays by name).

    Inputs are ``input_ids`` and ``attention_mask``, int64 [batch, length], length at most
    ``PLACES``, and for weights that know of parents (``answered``) ``token_type_ids``, 1 for the
    pieces of the parent; the output is ``logits``, float32 [batch, labels]. With ``rounding`` it
    is an int8 graph, without it float32; ``show`` adds activations as outputs.
    """
    writer = _Writer(weights, rounding or Rounding({}, {}))
    hidden = writer.embedded()
    last = layers_of(weights) - 1
    for number in range(last):
        hidden = writer.layer(number, hidden)
    writer.logits(hidden, writer.layer(last, hidden, first=True))
    ids = [
        helper.make_tensor_value_info(name, TensorProto.INT64, ["batch", "length"])
        for name in inputs_of(weights)
    ]
    logits = helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["batch", len(LABELS)])
    shown = [helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in show]
    graph = helper.make_graph(writer.nodes, "judge", ids, [logits, *shown], writer.constants)
    return helper.make_model(
        graph,
        opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(FUSED, 1)],
        ir_version=8,
        producer_name="kindness",
    )


def inputs_of(weights: Mapping[str, Floats]) -> tuple[str, ...]:
    """Names of the graph's inputs."""
    kinds = ("token_type_ids",) if ANSWERED in weights else ()
    return ("input_ids", "attention_mask", *kinds)


def quantised(matrix: Floats, axis: int) -> tuple[npt.NDArray[np.int8], Floats]:
    """A matrix in symmetric int8 with one scale per slice that remains when ``axis`` is gone."""
    largest = np.abs(matrix).max(axis=axis, keepdims=True)
    scale = np.maximum(largest / 127.0, 1e-12).astype(np.float32)
    whole = np.clip(np.rint(matrix / scale), -127, 127).astype(np.int8)
    return whole, scale.reshape(-1)


def zero_point(bounds: Range) -> tuple[np.float32, np.uint8]:
    """Scale and zero of an unsigned byte that covers a range and holds 0 exactly."""
    low, high = min(bounds[0], 0.0), max(bounds[1], 0.0)
    scale = max((high - low) / 255.0, 1e-12)
    return np.float32(scale), np.uint8(round(-low / scale))


class _Writer:
    """Collects nodes and constants; every method returns the name of what it computed."""

    def __init__(self, weights: Mapping[str, Floats], rounding: Rounding) -> None:
        self.weights = weights
        self.ranges = rounding.ranges
        self.smooth = rounding.smooth
        self.nodes: list[onnx.NodeProto] = []
        self.bytes: dict[str, tuple[str, str, str, str]] = {}
        self.constants: list[onnx.TensorProto] = []

    def constant(self, name: str, value: Array) -> str:
        self.constants.append(numpy_helper.from_array(np.array(value, order="C"), name))
        return name

    def node(
        self,
        kind: str,
        inputs: Sequence[str],
        output: str,
        fused: str = "",
        **settings: float | list[int],
    ) -> str:
        node = helper.make_node(kind, inputs, [output], name=output, domain=fused)
        node.attribute.extend(helper.make_attribute(key, value) for key, value in settings.items())
        self.nodes.append(node)
        return output

    def given(self, name: str) -> str:
        return self.constant(name, self.weights[name])

    def embedded(self) -> str:
        """Word and place vectors added and normed; also the masks that later nodes need."""
        self.node("Cast", ["attention_mask"], "mask", to=TensorProto.INT32)
        self.node("Cast", ["attention_mask"], "mask.float", to=TensorProto.FLOAT)
        if not self.ranges:
            words = self.node("Gather", [self.given("words.weight"), "input_ids"], "words")
        else:
            whole, scale = quantised(self.weights["words.weight"], axis=1)
            bytes_ = self.constant("words.bytes", whole)
            scales = self.constant("words.scales", scale[:, None])
            self.node("Gather", [bytes_, "input_ids"], "words.int8")
            self.node("Cast", ["words.int8"], "words.cast", to=TensorProto.FLOAT)
            self.node("Gather", [scales, "input_ids"], "words.scale")
            words = self.node("Mul", ["words.cast", "words.scale"], "words")
        if ANSWERED in self.weights:
            words = self.answered(words)
        places = self.constant("places.weight", self.weights["places.weight"][:PLACES])
        self.node("Shape", ["input_ids"], "length", start=1, end=2)
        zero = self.constant("zero", np.array([0], dtype=np.int64))
        self.node("Slice", [places, zero, "length", zero], "places")
        return self.norm("norm", words, "places", "layers.0.input")

    def answered(self, words: str) -> str:
        """Word vectors, those of a parent's pieces marked; its pieces leave the mean's mask."""
        last = self.constant("kinds.axis", np.array([2], dtype=np.int64))
        self.node("Cast", ["token_type_ids"], "kinds", to=TensorProto.FLOAT)
        self.node("Mul", ["mask.float", "kinds"], "mask.parent")
        self.node("Sub", ["mask.float", "mask.parent"], "mask.text")
        self.node("Unsqueeze", ["kinds", last], "kinds.column")
        self.node("Mul", ["kinds.column", self.given(ANSWERED)], "kinds.marked")
        return self.node("Add", [words, "kinds.marked"], "words.marked")

    def norm(self, name: str, hidden: str, skip: str, output: str) -> str:
        """Norm of a sum. Not as SkipLayerNormalization, which is ten times slower on a CPU."""
        total = self.node("Add", [hidden, skip], f"{name}.sum")
        inputs = [total, self.given(f"{name}.weight"), self.given(f"{name}.bias")]
        return self.node("LayerNormalization", inputs, output, axis=-1, epsilon=EPSILON)

    def layer(self, number: int, hidden: str, *, first: bool = False) -> str:
        """The next states; with ``first`` only that of the first piece, [batch, 1, width]."""
        name = f"layers.{number}"
        asking = self.first(hidden, name) if first else hidden
        attended = self.attention(name, asking, hidden)
        dense = self.product(f"{name}.output", attended, f"{name}.context")
        middle = self.norm(f"{name}.attention_norm", dense, asking, f"{name}.middle")
        wide = self.product(f"{name}.inner", middle, f"{name}.middle")
        wide = self.node("Gelu", [wide], f"{name}.wide", FUSED)
        narrow = self.product(f"{name}.outer", wide, f"{name}.wide")
        return self.norm(f"{name}.norm", narrow, middle, f"layers.{number + 1}.input")

    def first(self, hidden: str, name: str) -> str:
        """The state of the first piece alone, [batch, 1, width]."""
        ends = [self.constant(f"first.{end}", np.array([end], dtype=np.int64)) for end in (0, 1)]
        return self.node("Slice", [hidden, *ends, ends[1]], f"{name}.first")

    def attention(self, name: str, asking: str, hidden: str) -> str:
        """What the states that ask take from all states."""
        inputs = [
            self.product(f"{name}.attention.{part}", states, f"{name}.input")
            for part, states in (("query", asking), ("key", hidden), ("value", hidden))
        ]
        inputs += ["", "mask"]
        output = f"{name}.context"
        return self.node("MultiHeadAttention", inputs, output, FUSED, num_heads=HEADS)

    def product(self, name: str, hidden: str, tap: str) -> str:
        """``hidden``, of which ``tap`` knows the rounding, times the layer's matrix plus bias."""
        matrix = self.weights[f"{name}.weight"].T
        bias = self.given(f"{name}.bias")
        output = f"{name}.dense"
        if tap not in self.ranges:
            weight = self.constant(f"{name}.weight", matrix)
            product = self.node("MatMul", [hidden, weight], f"{name}.product")
            return self.node("Add", [product, bias], output)
        if tap in self.smooth:
            matrix = matrix * self.smooth[tap][:, None]
        whole, columns = quantised(matrix, axis=0)
        weight = self.constant(f"{name}.weight", whole)
        scales = self.constant(f"{name}.scales", columns)
        taken, scale, zero, peak = self.rounded(hidden, tap)
        inputs = [taken, weight, scale, scales, zero]
        if not peak:
            return self.node("MatMulIntegerToFloat", [*inputs, "", bias], output, FUSED)
        product = self.node("MatMulIntegerToFloat", inputs, f"{name}.product", FUSED)
        product = self.node("Mul", [product, peak], f"{name}.sized")
        return self.node("Add", [product, bias], output)

    def rounded(self, hidden: str, tap: str) -> tuple[str, str, str, str]:
        """Names of an activation in unsigned bytes, of their scale and zero, and of what each row
        was divided by before (empty if by nothing).
        """
        if hidden in self.bytes:
            return self.bytes[hidden]
        even, peak = hidden, ""
        if tap in self.smooth:
            factors = (1.0 / self.smooth[tap]).astype(np.float32)
            factor = self.constant(f"{hidden}.smooth", factors)
            even = self.node("Mul", [hidden, factor], f"{hidden}.even")
        if place_of(tap) in BY_ROW:
            self.node("ReduceMax", [even], f"{hidden}.max", axes=[-1], keepdims=1)
            least = self.constant(f"{hidden}.least", np.array(LEAST_PEAK, dtype=np.float32))
            peak = self.node("Max", [f"{hidden}.max", least], f"{hidden}.peak")
            even = self.node("Div", [even, peak], f"{hidden}.share")
        size, offset = zero_point(self.ranges[tap])
        scale = self.constant(f"{hidden}.scale", np.array(size, dtype=np.float32))
        zero = self.constant(f"{hidden}.zero", np.array(offset, dtype=np.uint8))
        taken = self.node("QuantizeLinear", [even, scale, zero], f"{hidden}.int8")
        self.bytes[hidden] = (taken, scale, zero, peak)
        return self.bytes[hidden]

    def logits(self, hidden: str, first: str) -> None:
        """First state and mean of all states before it, then one linear layer, in float32."""
        one = self.constant("one", np.array([1], dtype=np.int64))
        text = "mask.text" if ANSWERED in self.weights else "mask.float"
        self.node("Unsqueeze", [text, one], "mask.row")
        self.node("MatMul", ["mask.row", hidden], "pooled.row")
        self.node("Squeeze", ["pooled.row", one], "pooled.sum")
        self.node("ReduceSum", [text, one], "pooled.count", keepdims=1)
        self.node("Div", ["pooled.sum", "pooled.count"], "pooled.mean")
        self.node("Squeeze", [first, one], "pooled.first")
        self.node("Concat", ["pooled.first", "pooled.mean"], "pooled", axis=1)
        inputs = ["pooled", self.given("labels.weight"), self.given("labels.bias")]
        self.node("Gemm", inputs, "logits", transB=1)
