"""Implementations of the Classifier port."""

from bot.inference.thread import ThreadClassifier

__all__ = ["ThreadClassifier"]
