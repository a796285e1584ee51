# SPDX-License-Identifier: Apache-2.0
# A thin front for CMake: `make help` lists what there is.
DRAGOMAN := build/release/dragoman
SHARED ?= ../shared
# Where the files of data/MANIFEST.tsv are looked for; `make inputs` puts those
# that are in packages into the first.
INPUTS ?= inputs $(addprefix $(SHARED)/data/,sources ud factuality plover)

.PHONY: help build demo test python r check fuzz coverage eval bench lint inputs data train \
  install clean

help: ## this list
	@grep -E '^[a-z]+:.*##' Makefile | sed 's/:.*## /\t/' | expand -t 12

build: ## compile; leaves the program at build/release/dragoman
	@tools/bootstrap
	@cmake --preset release >build.log 2>&1 || { cat build.log; exit 1; }
	@cmake --build --preset release
	@rm -f build.log

demo: ## code the sample reports and show what came out
	@tools/demo $(DRAGOMAN)

test: build ## all tests
	@ctest --preset release

python: build ## build the Python package and run its tests
	@tools/check_python $(DRAGOMAN)

r: build ## R CMD check of the R package, where R is installed
	@tools/check_r $(DRAGOMAN)

check: ## tests under AddressSanitizer, UBSan and ThreadSanitizer
	@tools/bootstrap lint
	@tools/sanitize asan
	@tools/sanitize tsan

fuzz: ## a minute of every fuzz target under libFuzzer
	@tools/bootstrap lint
	@tools/fuzz 60

coverage: ## branches of src/ that the tests take; rewrites bench/coverage.tsv
	@tools/bootstrap
	@tools/coverage

eval: build ## quality on the dev data; rewrites bench/quality.tsv
	@tools/evaluate $(DRAGOMAN) $(SHARED) $(if $(TIER),--tier $(TIER))

bench: build ## speed and memory; rewrites bench/speed.tsv
	@tools/bench $(DRAGOMAN) $(SHARED)
	@tools/bench_stories $(DRAGOMAN) $(SHARED)
	@tools/bench_incidents $(DRAGOMAN) $(SHARED)

lint: ## formatting, clang-tidy, includes between rooms
	@tools/bootstrap lint
	@tools/lint

install: build ## into DESTDIR, prefix /usr/local unless PREFIX is given
	@cmake --install build/release $(if $(PREFIX),--prefix $(PREFIX))

clean: ## remove everything built
	@rm -rf build demo
