# `make run` serves the board, `make test` runs the whole suite. See README.md.

PYTHON ?= python3
PORT ?= 8000
VENV := .venv
BIN := $(VENV)/bin

.DEFAULT_GOAL := run
.PHONY: run test lint bench audit screenshots messages clean

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.11")'
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); exit 1; }

$(VENV)/run.stamp: requirements.txt | $(BIN)/python
	@echo "Installing what requirements.txt names into $(VENV) (once)"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

$(VENV)/dev.stamp: requirements.txt requirements-dev.txt | $(BIN)/python
	@echo "Installing what requirements-dev.txt names into $(VENV) (once)"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@ $(VENV)/run.stamp

run: export SITE_URL ?= http://127.0.0.1:$(PORT)
run: $(VENV)/run.stamp ## Serve the board with the sample postings; PORT=8001 for another port
	@$(BIN)/python manage.py migrate --verbosity 0
	@$(BIN)/python manage.py import_seeds || test $$? -eq 1
	@echo "The board is at http://127.0.0.1:$(PORT)/ (Ctrl+C stops it)"
	@$(BIN)/python manage.py runserver --noreload 127.0.0.1:$(PORT)

test: $(VENV)/dev.stamp ## Run the whole suite; ARGS="-k pay" for a part of it
	$(BIN)/python -m pytest --numprocesses auto --dist loadfile $(ARGS)

lint: $(VENV)/dev.stamp ## Linters, the type checker, and whether a migration is missing
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	git ls-files -z -- 'templates/*.html' | xargs -0 -r $(BIN)/djade --check --target-version 5.2
	$(BIN)/python -W error manage.py makemigrations --check --dry-run

bench: $(VENV)/dev.stamp ## Measure the catalogue; minutes, and half an hour with a million postings
	$(BIN)/python -m bench.catalogue measure $(or $(SIZES),1000 10000 100000 1000000)
	$(BIN)/python -m bench.catalogue report

audit: export DJANGO_SETTINGS_MODULE = jobboard.settings
audit: $(VENV)/dev.stamp ## Lighthouse and the Nu HTML checker (needs Node 20, Java and Chromium)
	npm ci --prefix bench/audit --ignore-scripts --no-audit --no-fund --silent
	$(BIN)/python -c 'import django; django.setup(); from bench.audit.measure import main; raise SystemExit(main())'

screenshots: export DJANGO_SETTINGS_MODULE = jobboard.settings
screenshots: $(VENV)/dev.stamp ## The pictures of docs/screenshots (needs Chromium)
	$(BIN)/python -c 'import django; django.setup(); from bench.audit.screenshots import main; main()'

messages: $(VENV)/dev.stamp ## Find the strings to translate (needs gettext), and compile what is translated
	$(BIN)/python manage.py makemessages --locale pt --no-location --no-obsolete --ignore 'tests/*' --ignore 'bench/*' --ignore '.venv/*'
	$(BIN)/pybabel compile --directory jobboard/locale --domain django

clean: ## Remove what the other targets made, the database included
	rm -rf $(VENV) staticfiles db.sqlite3 db.sqlite3-shm db.sqlite3-wal
