"""Runs an installation on one machine: tool finding, builds, training, the processes and their health.

`toolchain` uses only the standard library of Python 3.9, because set-up imports it before there is an environment.
"""
