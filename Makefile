# Only calls CMake and scripts.
PRESET ?= release
JOBS ?= $(shell nproc)
PREFIX ?= /usr/local

.PHONY: run test tree build python wheel deps lint format bench install generate clean

run: build
	tools/demo.sh build/$(PRESET)/bin

test: tree build python
	cmake --build --preset $(PRESET) -j $(JOBS) --target tests
	ctest --preset $(PRESET)

build: deps
	cmake --preset $(PRESET)
	cmake --build --preset $(PRESET) -j $(JOBS)

# The wheel in an environment of its own, for its tests.
python: build
	tools/python_env.sh

# One wheel for each interpreter: make wheel PYTHONS=all, or PYTHONS="python3.11 python3.12"
wheel: build
	tools/wheel.sh $(PYTHONS)

# What must not be built upon: links out of the tree, paths of one machine.
tree: deps
	tools/lint_tree.py

deps:
	tools/deps.sh

lint: deps
	tools/lint.sh

format: deps
	tools/format.sh --fix

bench: build python
	cmake --build --preset $(PRESET) -j $(JOBS) --target spdkctl_bench
	build/$(PRESET)/bin/spdkctl_bench
	build/python/venv/bin/pip install -q --disable-pip-version-check --require-hashes -r tools/requirements/bench.txt
	build/python/venv/bin/python bench/python_client.py
	build/python/venv/bin/python bench/storage.py build/$(PRESET)/bin/spdkctl

# DESTDIR is heeded, too.
install: build
	cmake --install build/$(PRESET) --prefix "$(PREFIX)" --component runtime
	cmake --install build/$(PRESET) --prefix "$(PREFIX)" --component development

generate:
	tools/generate.sh

clean:
	rm -rf build
