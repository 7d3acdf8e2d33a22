"""Implementations of the Classifier port."""

from bot.inference.thread import WAITING, ThreadClassifier

__all__ = ["WAITING", "ThreadClassifier"]
