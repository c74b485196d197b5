# Two commands do it all: `make run` and `make test`. Everything else is in `leeway --help`.
.DEFAULT_GOAL := help
.PHONY: help setup run test train evaluate lint clean

help: ## Shows this list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 10

setup: ## Makes both Python environments from their lock files
	@scripts/setup

run: setup ## Sets everything up and serves http://127.0.0.1:8080/ and /desk
	@exec .venv/bin/leeway up

test: setup ## Runs every check and test
	@exec .venv/bin/python -m scripts.checks

lint: setup ## Runs the quick checks: style, types, boundaries
	@exec .venv/bin/python -m scripts.checks --quick

train: setup ## Trains the model when its inputs have changed
	@exec .venv/bin/leeway train

evaluate: train ## Measures the model on our own evaluation set and by cross-validation; pages in var/evaluation
	@exec .venv/bin/leeway evaluate $(filter-out tests/evaluation/guard%,$(wildcard tests/evaluation/*.??.tsv)) --cross-validate --report var/evaluation \
		--json bench/understanding/results.json

clean: ## Removes what was built; keeps the environments and var/ (the demo's data)
	@rm -rf models .rasa web/dist .tools/stamps/web-build .pytest_cache .mypy_cache .ruff_cache .import_linter_cache
	@find . -name __pycache__ -not -path '*/.venv/*' -not -path '*/node_modules/*' -prune -exec rm -rf {} +
