# `make run` serves the board, `make test` runs the whole suite. See README.md.

PYTHON ?= python3
PORT ?= 8000
VENV := .venv
BIN := $(VENV)/bin

.DEFAULT_GOAL := run
.PHONY: run test lint bench clean

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/run.stamp: requirements.txt | $(BIN)/python
	$(BIN)/pip install --quiet --disable-pip-version-check -r requirements.txt
	touch $@

$(VENV)/dev.stamp: requirements.txt requirements-dev.txt | $(BIN)/python
	$(BIN)/pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	touch $@ $(VENV)/run.stamp

run: $(VENV)/run.stamp ## Serve the board with the sample postings at http://127.0.0.1:8000/
	@$(BIN)/python manage.py migrate --verbosity 0
	@$(BIN)/python manage.py import_seeds || test $$? -eq 1
	@echo "The board is at http://127.0.0.1:$(PORT)/ (Ctrl+C stops it)"
	@$(BIN)/python manage.py runserver --noreload 127.0.0.1:$(PORT)

test: $(VENV)/dev.stamp ## Run the whole suite
	$(BIN)/python -m pytest $(ARGS)

lint: $(VENV)/dev.stamp ## Linters and the type checker
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	git ls-files -z -- 'templates/*.html' | xargs -0 -r $(BIN)/djade --check --target-version 5.2
	$(BIN)/python manage.py makemigrations --check --dry-run

clean: ## Remove what the other targets made, the database included
	rm -rf $(VENV) staticfiles db.sqlite3 db.sqlite3-shm db.sqlite3-wal
