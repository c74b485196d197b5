"""Rasa without TensorFlow, which it imports for classifiers and policies that we do not configure.

None of our components uses it, and it costs a process 0.3 GB and seconds of its start. `spare_tensorflow` hides it and
puts empty classes in the place of the parts of Rasa that are built on it.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType

import yaml

_ROOT = Path(__file__).resolve().parent.parent
_BUILT_ON_IT = {
    "rasa.core.policies.ted_policy",
    "rasa.core.policies.unexpected_intent_policy",
    "rasa.nlu.classifiers.diet_classifier",
    "rasa.nlu.featurizers.dense_featurizer.convert_featurizer",
    "rasa.nlu.featurizers.dense_featurizer.lm_featurizer",
    "rasa.nlu.selectors.response_selector",
    "rasa.utils.tensorflow.callback",
    "rasa.utils.tensorflow.data_generator",
}


class _Empty(ModuleType):
    """A module in which every name is a class with nothing in it."""

    def __getattr__(self, name: str) -> type:
        if name.startswith("__"):
            raise AttributeError(name)
        made = type(name, (), {"__module__": self.__name__})
        setattr(self, name, made)
        return made


class _Finder(MetaPathFinder, Loader):
    def find_spec(self, name: str, _path: Sequence[str] | None, _target: ModuleType | None = None) -> ModuleSpec | None:
        if name == "tensorflow":
            raise ModuleNotFoundError("hidden: no component of config.yml uses it", name=name)
        return ModuleSpec(name, self) if name in _BUILT_ON_IT else None

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return _Empty(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """There is nothing in it."""


def spare_tensorflow() -> None:
    """Must be called before Rasa is imported. Does nothing where config.yml names a component that is not ours."""
    config = yaml.safe_load((_ROOT / "config.yml").read_text("utf-8"))
    named = [step["name"] for step in (*config["pipeline"], *config["policies"])]
    if all(name.startswith("bot.components.") for name in named):
        sys.meta_path.insert(0, _Finder())
