# Only calls CMake and scripts.
PRESET ?= release
JOBS ?= $(shell nproc)

.PHONY: run test build deps lint format bench install generate clean

run: build
	tools/demo.sh build/$(PRESET)/bin

test: build
	ctest --preset $(PRESET)

build: deps
	cmake --preset $(PRESET)
	cmake --build --preset $(PRESET) -j $(JOBS)

deps:
	tools/deps.sh

lint: deps
	tools/lint.sh

format: deps
	tools/format.sh --fix

bench: build
	build/$(PRESET)/bin/spdkctl_bench

install: build
	cmake --install build/$(PRESET)

generate:
	tools/generate.sh

clean:
	rm -rf build
