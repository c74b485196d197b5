from hypothesis import settings

# A busy machine is no bug: properties have no time limit per example.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")
