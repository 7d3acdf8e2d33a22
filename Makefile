# Two commands set up everything: `make demo` and `make test`. Both install what they need into .venv.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
JS := tests/conformance/js
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt

.PHONY: demo test lint bench check-install clean

demo: $(VENV)/.installed  ## the main job in a browser: the shipped model, no account
	$(BIN)/kindness demo

test: lint $(JS)/node_modules/.installed  ## every check and every test
	$(BIN)/python -m pytest -n 2 --dist loadgroup --cov --cov-report=term:skip-covered

lint: $(VENV)/.installed-dev  ## style, types, who may import whom
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(VENV)/.installed-dev  ## the numbers in README and model card (not part of the tests)
	$(BIN)/python -m tests.benchmarks

check-install: $(VENV)/.installed-dev  ## the wheel in a clean environment: small, and no torch
	$(BIN)/python -m tests.clean_install

clean:
	rm -rf $(VENV)

$(BIN)/python:
	$(PYTHON) -c 'import sys; sys.exit("Kindness needs Python 3.11 or newer; set PYTHON=python3.11" if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: pyproject.toml constraints.txt | $(BIN)/python
	$(PIP) -e '.[parquet]'
	touch $@

$(VENV)/.installed-dev: pyproject.toml constraints.txt | $(BIN)/python
	$(PIP) -e '.[dev]'
	touch $@ $(VENV)/.installed

$(JS)/node_modules/.installed: $(JS)/package.json $(JS)/package-lock.json
	@command -v npm >/dev/null || { echo "The tests run clients for JavaScript: please install Node.js 18 or newer with npm (Debian, Ubuntu: apt-get install -y nodejs npm)" >&2; exit 2; }
	npm ci --prefix $(JS) --ignore-scripts --no-audit --no-fund
	touch $@
