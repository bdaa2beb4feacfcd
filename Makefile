# Dateline. The commands people use: make run, make test. Both set up what is missing first.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
SAMPLE := seeds/sample.dateline
SPOKEN := resources/i18n/dateline_uk.qm
LICENCES := resources/licences/third-party.html
PACKAGER := build/venv
ANALYSIS := $(shell find desktop/dateline/domain desktop/dateline/extract desktop/dateline/ingest desktop/dateline/project -name '*.py' -o -name '*.sql' -o -name '*.json' -o -name '*.tsv')

# Chromium's sandbox refuses to start as root. Only these three developer's commands turn it off, and say so.
AS_ROOT := if [ "$$(id -u)" = 0 ]; then export QTWEBENGINE_DISABLE_SANDBOX=1; echo "Running as root: the web page's sandbox is off. Don't open stories you don't trust." >&2; fi;
# A virtual display where there is none.
DISPLAYED := $(if $(or $(DISPLAY),$(WAYLAND_DISPLAY)),,xvfb-run -a -s "-screen 0 1440x900x24")

.PHONY: help setup run test lint format lock gazetteer words bench fuzz package frozen test-package clean

help: ## Show these commands
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 20

setup: $(INSTALLED) gazetteer $(SAMPLE) $(SPOKEN) $(LICENCES) ## Install and build all that is missing

run: setup ## Open the window
	@$(AS_ROOT) $(BIN)/dateline $(FILES)

test: setup ## Pass every test, on a virtual display of its own
	@$(AS_ROOT) unset DISPLAY WAYLAND_DISPLAY; xvfb-run -a -s "-screen 0 1440x900x24" \
		$(BIN)/python -m pytest --cov=dateline --cov-report=term:skip-covered $(ARGS)

lint: $(INSTALLED) ## Check style, types and import contracts
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(INSTALLED) ## Put the code into its usual form
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

lock: $(INSTALLED) ## Choose versions anew and write them down with their hashes
	$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --upgrade \
		--no-emit-index-url --no-emit-find-links --no-annotate --no-header pyproject.toml -o requirements.lock
	$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --upgrade --extra dev \
		--no-emit-index-url --no-emit-find-links --no-annotate --no-header pyproject.toml -o requirements-dev.lock
	$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --upgrade -c requirements.lock \
		--no-emit-index-url --no-emit-find-links --no-annotate --no-header packaging/package.in -o packaging/package.lock

gazetteer: $(INSTALLED)
	@$(BIN)/python gazetteer/build.py

words: $(INSTALLED) ## Bring the translations in step with the code; what is new there waits for its Ukrainian
	@$(BIN)/python packaging/words.py

bench: setup ## Print the measured figures
	@$(AS_ROOT) failed=; for program in $(BENCHMARKS); do \
		echo "== $$program"; $(DISPLAYED) $(BIN)/python $$program || failed+="Failed: $$program"$$'\n'; done; \
	printf %s "$$failed" >&2; [ -z "$$failed" ]
# By hand: parts of other programs, and those that ask for a corpus.
BY_HAND := %_window.py $(patsubst %,benchmarks/%.py,accuracy dates frozen_start made_project map_peers train_places)
BENCHMARKS ?= $(filter-out $(BY_HAND),$(sort $(shell grep -l '^if __name__' benchmarks/*.py))) \
	"benchmarks/map.py --dpr 2" "benchmarks/map.py --events 1000000" "benchmarks/map.py --events 1000000 --dpr 2"

fuzz: setup ## Feed every reader with damaged files for a minute; ARGS="page --seconds 600 --seed 7"
	@PYTHONPATH=tests $(BIN)/python -m fuzzing $(ARGS)

package: setup frozen ## Build what installs into dist/: the app, a .deb, a .tar.gz; FAST=1 packs quickly
	@packaging/linux/build-packages $(PACKAGER)

test-package: ## Install the .deb in a fresh Debian, use it as a newcomer would, and remove it
	@test -e dist/*.deb || $(MAKE) package
	@packaging/linux/test-package

frozen: setup $(PACKAGER)/.installed
	@packaging/freeze $(PACKAGER)

clean: ## Remove what was built; the virtual environment and downloads stay
	rm -rf gazetteer/gazetteer.sqlite $(SAMPLE) $(SPOKEN) $(dir $(LICENCES)) dist build .coverage* .pytest_cache .mypy_cache .ruff_cache .import_linter_cache

$(INSTALLED): requirements-dev.lock packaging/pip.lock packaging/linux/system-packages pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Dateline needs Python 3.11 or newer; $(PYTHON) is $$($(PYTHON) --version). Try: make PYTHON=python3.12"; exit 1; }
	@packaging/linux/system-packages $(PYTHON)
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null \
		|| { echo "$(PYTHON) has no venv module: install it, or another Python, and name that: make PYTHON=python3.12"; exit 1; }
	@echo "Installing Python packages into $(VENV) …"
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes --only-binary :all: -r packaging/pip.lock
	@$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes --only-binary :all: -r requirements-dev.lock
	@$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@$(BIN)/python -m compileall -q desktop
	@touch $@

$(SAMPLE): $(wildcard seeds/*.txt) $(ANALYSIS) | gazetteer
	@echo "Analysing the sample stories …"
	@rm -f $@ $@-wal $@-shm
	@$(BIN)/dateline analyse seeds/2*.txt --title "Winter talks" --output $@

$(SPOKEN): resources/i18n/dateline_uk.ts packaging/words.py | $(INSTALLED)
	@$(BIN)/python packaging/words.py --release

$(LICENCES): requirements.lock packaging/licences.py packaging/licence_page.py packaging/licences.toml | $(INSTALLED)
	@$(BIN)/python packaging/licences.py

# What is frozen, and the program that freezes it, without what only developers need.
$(PACKAGER)/.installed: requirements.lock packaging/package.lock packaging/pip.lock packaging/linux/system-packages
	@packaging/linux/system-packages $(PYTHON) objdump=binutils dpkg-deb=dpkg
	@echo "Installing what is to be packed into $(PACKAGER) …"
	@rm -rf $(PACKAGER) && $(PYTHON) -m venv $(PACKAGER)
	@for lock in packaging/pip.lock requirements.lock packaging/package.lock; do \
		$(PACKAGER)/bin/python -m pip install -q --disable-pip-version-check --require-hashes --only-binary :all: -r $$lock; done
	@touch $@
