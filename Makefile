# Everything that one does with this project. `make` alone lists it.

# The Python that QGIS runs with. The engine may use any other.
PYTHON ?= $(shell scripts/qgis-python)
VENV := build/venv
VERSION := $(shell sed -n 's/^version=//p' metadata.txt)
# Rows and columns of the scene; a whole Sentinel-2 tile has 10980.
demo: SIZE ?= 2048
bench: SIZE ?= 10980
# What `make bench` measures: names with commas, all by default; and an earlier JSON for ratios to it.
ROUNDS ?= 3
CASES ?=
PEERS ?=
COMPARE ?=
PROFILE ?= default
# Random jobs of `make fuzz`.
JOBS ?= 1000
# Languages that `make translations` starts.
LANGUAGES ?=

.PHONY: help demo test test-engine fuzz build pictures docs translations lint bench package install clean

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1	\2/p' $(MAKEFILE_LIST) | expand -t 22

demo: build ## set up what is missing, and run NDVI of a Sentinel-2-like scene through qgis_process (SIZE=10980)
	@scripts/setup qgis engine
	@$$(scripts/qgis-python) demo/demo.py --size $(SIZE)

test: build ## set up what is missing, and run all tests, in two lots at once
	@scripts/setup qgis engine tests reference
	@scripts/setup screen 2>/dev/null || echo "There is no Xvfb: the tests in the window of QGIS are skipped."
	@$$(scripts/qgis-python) scripts/run-tests $$(scripts/qgis-python) $(VENV)/bin/python

test-engine: ## run the engine's tests with the Python given (PYTHON=…), without QGIS
	$(PYTHON) -m pytest tests/engine -p no:pytest_qgis

fuzz: export PYTHONPATH := .
fuzz: ## take odd files through every operation, and run random jobs (JOBS=1000)
	@scripts/setup qgis engine tests
	@failed=0; \
	$$(scripts/qgis-python) -m tests.support.corpus_run || failed=1; \
	$$(scripts/qgis-python) -m tests.support.random_jobs --jobs $(JOBS) || failed=1; \
	exit $$failed

build: ## assemble build/rasterdask_plugin, which is what QGIS loads
	@rm -rf build/rasterdask_plugin
	@mkdir -p build/rasterdask_plugin
	@tar -cf - -C rasterdask_plugin --exclude=__pycache__ . | tar -xf - -C build/rasterdask_plugin
	@cp -r metadata.txt LICENSE resources docs build/rasterdask_plugin/
	@python3 scripts/write-help build/rasterdask_plugin/docs
	@scripts/compile-translations build/rasterdask_plugin/resources/i18n

pictures: build ## take the pictures in docs/ anew, in the window of QGIS
	@scripts/setup qgis engine screen
	@$$(scripts/qgis-python) scripts/make-pictures

docs: ## write the tables in docs/ anew from the vocabulary
	@scripts/write-job-tables

translations: ## write all strings into resources/i18n/*.ts, for translators (LANGUAGES=de starts one)
	@scripts/write-translations $(LANGUAGES)

lint: build ## check style, what is packaged as the plugin repository scans it, and what Qt 6 does not have
	@scripts/setup lint
	build/lint/bin/ruff check .
	build/lint/bin/ruff format --check .
	scripts/check-qt6 rasterdask_plugin
	scripts/scan-package build/rasterdask_plugin

bench: build ## measure against Orfeo ToolBox, GDAL and QGIS (SIZE= ROUNDS= CASES= PEERS= COMPARE=old.json)
	@scripts/setup qgis engine
	@$$(scripts/qgis-python) -m benchmarks --size $(SIZE) --rounds $(ROUNDS) --cases "$(CASES)" --peers "$(PEERS)" \
		--compare "$(COMPARE)"

package: build ## make the zip that QGIS installs
	@rm -f build/rasterdask_plugin-*.zip
	@python3 scripts/write-package build/rasterdask_plugin build/rasterdask_plugin-$(VERSION).zip
	@python3 scripts/check-package build/rasterdask_plugin-$(VERSION).zip

install: build ## install into your QGIS profile (PROFILE=default)
	@scripts/install-plugin $(PROFILE)

clean: ## remove all that these targets have made
	rm -rf build .pytest_cache .ruff_cache .hypothesis
