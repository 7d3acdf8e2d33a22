"""The thread around a model: batches, memory, limits, and an event loop that never waits."""

import asyncio
import threading

import pytest

from bot.core.errors import TryLaterError
from bot.inference import ThreadClassifier
from bot.service import ports
from classifiers.verdict import ClassifierError, Label
from tests.inference.models import Model, open_model, running, until, verdict


async def test_it_is_the_port() -> None:
    async with running(open_model()) as classifier:
        port: ports.Classifier = classifier

        assert port.model == "lengths-1"


async def test_verdicts_come_in_the_order_of_the_texts() -> None:
    texts = ["nobody likes you", "hi", "hi", "a somewhat longer line", ""]
    async with running(open_model()) as classifier:
        verdicts = await classifier.classify(texts)

    assert verdicts == [verdict(text) for text in texts]


async def test_nothing_is_answered_with_nothing_and_without_the_model() -> None:
    model = open_model()
    async with running(model) as classifier:
        assert await classifier.classify([]) == []

    assert model.batches == []


async def test_one_parent_per_text_is_wanted_and_handed_on() -> None:
    model = open_model()
    async with running(model) as classifier:
        with pytest.raises(ValueError, match="one parent"):
            await classifier.classify(["a", "b"], ["c"])
        await classifier.classify(["yes you did", "no"], ["did i win?", None])
        await classifier.classify(["never"], [None])

    assert model.parents == [["did i win?", None], None]


async def test_requests_that_gather_while_the_model_works_become_one_batch() -> None:
    model = Model()
    async with running(model) as classifier, asyncio.TaskGroup() as tasks:
        first = tasks.create_task(classifier.classify(["first"]))
        await until(model.started.is_set)
        later = [tasks.create_task(classifier.classify([f"later {n}"])) for n in range(5)]
        await asyncio.sleep(0.01)
        model.gate.set()

    assert model.batches == [["first"], [f"later {n}" for n in range(5)]]
    assert first.result() == [verdict("first")]
    assert [one.result() for one in later] == [[verdict(f"later {n}")] for n in range(5)]


async def test_a_batch_has_its_size_and_a_request_is_never_split() -> None:
    model = Model()
    async with running(model, batch=4) as classifier, asyncio.TaskGroup() as tasks:
        tasks.create_task(classifier.classify(["first"]))
        await until(model.started.is_set)
        for name, size in (("x", 3), ("y", 1), ("z", 6)):
            tasks.create_task(classifier.classify([f"{name}{n}" for n in range(size)]))
        await asyncio.sleep(0.01)
        model.gate.set()

    assert [len(batch) for batch in model.batches] == [1, 4, 6]


async def test_the_model_is_called_by_one_thread_which_is_not_the_loops() -> None:
    model = open_model()
    async with running(model) as classifier, asyncio.TaskGroup() as tasks:
        for number in range(50):
            tasks.create_task(classifier.classify([f"text {number}"]))

    assert len(model.threads) == 1
    assert threading.current_thread().name not in model.threads


async def test_a_text_met_before_is_not_judged_again() -> None:
    model = open_model()
    async with running(model) as classifier:
        first = await classifier.classify(["you are a l0ser"])
        second = await classifier.classify(["you are a loser", "new"])

    assert model.batches == [["you are a l0ser"], ["new"]]
    assert second[0] == first[0]


async def test_where_another_language_is_at_home_the_same_words_are_judged_anew() -> None:
    model = open_model()
    async with running(model) as classifier:
        for home in (None, "it", "pl", "it"):
            await classifier.classify(["idiota"], home=home)

    assert model.homes == [None, "it", "pl"]


async def test_what_waits_for_one_batch_is_judged_by_the_language_of_its_own_place() -> None:
    model = Model()
    async with running(model) as classifier, asyncio.TaskGroup() as tasks:
        tasks.create_task(classifier.classify(["first"]))
        await until(model.started.is_set)
        for home in ("it", "de"):
            tasks.create_task(classifier.classify([home], home=home))
        await asyncio.sleep(0.01)
        model.gate.set()

    assert model.batches == [["first"], ["it"], ["de"]]
    assert model.homes == [None, "it", "de"]


async def test_the_same_words_as_an_answer_to_something_are_another_question() -> None:
    model = open_model()
    async with running(model) as classifier:
        for parent in (None, "who is dumb?", "who won?", "who won?"):
            await classifier.classify(["you"], [parent])

    assert len(model.batches) == 3


async def test_the_text_not_asked_for_the_longest_is_forgotten() -> None:
    model = open_model()
    async with running(model, remembered=2) as classifier:
        for text in ("one", "two", "one", "three", "one", "two"):
            await classifier.classify([text])

    assert model.batches == [["one"], ["two"], ["three"], ["two"]]


@pytest.mark.parametrize("text", ["x y " * 1_000, "short"])
async def test_what_is_not_remembered_is_judged_each_time(text: str) -> None:
    model = open_model()
    async with running(model, remembered=0 if text == "short" else 100) as classifier:
        await classifier.classify([text])
        await classifier.classify([text])

    assert len(model.batches) == 2


async def test_a_full_queue_is_an_error_at_once() -> None:
    model = Model()
    async with running(model, waiting=2) as classifier, asyncio.TaskGroup() as tasks:
        tasks.create_task(classifier.classify(["first"]))
        await until(model.started.is_set)
        waiting = [tasks.create_task(classifier.classify([text])) for text in ("a", "b")]
        await asyncio.sleep(0.01)
        with pytest.raises(TryLaterError) as refused:
            await classifier.classify(["c"])
        model.gate.set()

    assert refused.value.code == "classifier-busy"
    assert [len(one.result()) for one in waiting] == [1, 1]


async def test_one_large_request_is_let_in_when_nothing_waits() -> None:
    async with running(open_model(), waiting=2) as classifier:
        assert len(await classifier.classify(["a", "b", "c", "d"])) == 4


async def test_one_larger_than_a_batch_needs_the_room_of_one_beside_others_that_wait() -> None:
    model, large = Model(), ["a", "b", "c", "d"]
    async with (
        running(model, waiting=3, batch=2) as classifier,
        asyncio.TaskGroup() as tasks,
    ):
        tasks.create_task(classifier.classify(["first"]))
        await until(model.started.is_set)
        tasks.create_task(classifier.classify(["waits"]))
        await asyncio.sleep(0.01)
        let_in = tasks.create_task(classifier.classify(large))
        await asyncio.sleep(0.01)
        with pytest.raises(TryLaterError):
            await classifier.classify(large)
        model.gate.set()

    assert let_in.result() == [verdict(text) for text in large]


async def test_who_gave_up_takes_no_place_in_the_queue_and_none_of_the_models_time() -> None:
    model = Model()
    async with running(model, waiting=1) as classifier, asyncio.TaskGroup() as tasks:
        tasks.create_task(classifier.classify(["first"]))
        await until(model.started.is_set)
        gone = tasks.create_task(classifier.classify(["gone"]))
        await asyncio.sleep(0.01)
        gone.cancel()
        await asyncio.sleep(0.01)
        stays = tasks.create_task(classifier.classify(["stays"]))
        await asyncio.sleep(0.01)
        model.gate.set()

    assert model.batches == [["first"], ["stays"]]
    assert stays.result() == [verdict("stays")]


async def test_a_slow_answer_is_given_up_and_the_next_one_still_comes() -> None:
    model = Model()
    async with running(model, seconds=0.05) as classifier:
        with pytest.raises(TryLaterError) as slow:
            await classifier.classify(["first"])
        model.gate.set()
        await until(lambda: len(model.batches) == 1)

    assert (slow.value.code, slow.value.facts) == ("classify-timeout", {"seconds": 0.05})


@pytest.mark.parametrize(
    ("error", "why"),
    [
        (ClassifierError("model-numbers", model="x"), "model-numbers"),
        (MemoryError("out"), "MemoryError"),
    ],
)
async def test_a_text_that_the_model_cannot_bear_fails_alone(error: Exception, why: str) -> None:
    model = Model(fails_at="poison", error=error)
    async with running(model) as classifier, asyncio.TaskGroup() as tasks:
        tasks.create_task(classifier.classify(["first"]))
        await until(model.started.is_set)
        good = [tasks.create_task(classifier.classify([text])) for text in ("before", "after")]
        bad = tasks.create_task(failure(classifier, "poison"))
        await asyncio.sleep(0.01)
        model.gate.set()

    assert [one.result()[0].model for one in good] == ["lengths-1"] * 2
    assert (bad.result().code, bad.result().facts) == ("classifier-failed", {"why": why})
    assert bad.result().__cause__ is error


async def failure(classifier: ThreadClassifier, text: str) -> TryLaterError:
    with pytest.raises(TryLaterError) as failed:
        await classifier.classify([text])
    return failed.value


async def test_an_explanation_points_into_the_text_as_it_was_typed() -> None:
    text = "oh  l0ser"
    async with running(open_model()) as classifier:
        spans = await classifier.explain(text, Label.BULLYING)

    assert {text[span.start : span.end] for span in spans} == {"oh", "l0ser"}


async def test_an_explanation_that_fails_says_so() -> None:
    model = Model(fails_at="poison")
    model.gate.set()
    async with running(model) as classifier:
        with pytest.raises(TryLaterError) as failed:
            await classifier.explain("poison")

    assert failed.value.code == "classifier-failed"


async def test_closing_refuses_what_waits_and_what_comes() -> None:
    model = Model()
    classifier = ThreadClassifier(model, seconds=20)
    async with asyncio.TaskGroup() as tasks:
        first = tasks.create_task(classifier.classify(["first"]))
        await until(model.started.is_set)
        waits = tasks.create_task(failure(classifier, "waits"))
        await asyncio.sleep(0.01)
        closing = tasks.create_task(classifier.close())
        await asyncio.sleep(0.01)
        comes = await failure(classifier, "comes")
        model.gate.set()
        await closing

    assert first.result() == [verdict("first")]
    assert [waits.result().code, comes.code] == ["classifier-closed"] * 2
    assert model.batches == [["first"]]


async def test_judging_leaves_the_loop_free() -> None:
    model = Model()
    async with running(model) as classifier, asyncio.TaskGroup() as tasks:
        judging = tasks.create_task(classifier.classify(["x"]))
        explaining = tasks.create_task(classifier.explain("nobody"))
        await until(model.started.is_set)
        for _ in range(100):  # the model is at work, and the loop still turns
            await asyncio.sleep(0)
        assert not judging.done()
        model.gate.set()  # had the model been called by the loop, it would wait for this forever

    assert len(judging.result()) == len(explaining.result()) == 1
