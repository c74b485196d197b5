import os

from hypothesis import settings

# A busy machine is no bug: properties have no time limit per example. `LEEWAY_EXAMPLES=10000` looks harder.
settings.register_profile("patient", deadline=None, max_examples=int(os.environ.get("LEEWAY_EXAMPLES", "200")))
settings.load_profile("patient")
