# The commands of the project. `make interview` and `make test` prepare the machine themselves.
#
#   make interview   build, and hold an interview with an example chain
#   make test        run every test
#   make build       bin/verwonder
#   make check       formatting, the tidy test, all banks and examples
#   make format      format the sources
#   make bench       measure speed
#   make torture     kill, cut the power, flip bits and let calls fail, thousands of times (20 min)
#   make weights     learn anew what words add up to, from learning/
#   make fuzz        feed the readers with anything, for a minute (time=600: longer)
#   make clean       remove what was built

SHELL := /bin/bash
SCRATCH ?= .build
SWIFT_BUILD := swift build --scratch-path $(SCRATCH) -j 2
# `make interview lang=en` interviews in English.
lang ?= $(if $(filter en%,$(LC_ALL)$(LANG)),en,nl)
CHAIN ?= config/chains/$(if $(filter en,$(lang)),home-from-hospital,ontslag-naar-huis).yaml
BANK ?= verwondering

.PHONY: interview build test check format bench torture weights fuzz clean setup setup-test

interview: build
	@bin/verwonder interview --bank $(BANK) --chain $(CHAIN) --lang $(lang) $(INTERVIEW)

build: setup
	@config/setup/say "Bouwen (de eerste keer duurt dat een paar minuten) / Building (the first time takes a few minutes)"
	@$(SWIFT_BUILD) -c release --product verwonder
	@mkdir -p bin
	@ln -sf "$$($(SWIFT_BUILD) -c release --show-bin-path)/verwonder" bin/verwonder

test: setup-test
	@config/setup/say "Testen / Testing"
	@swift test --scratch-path $(SCRATCH) -j 2 --disable-xctest

check: setup
	@swift format lint --strict --recursive --parallel Package.swift Sources Tests
	@$(SWIFT_BUILD)
	@swift test --scratch-path $(SCRATCH) -j 2 --disable-xctest --filter TidyTests
	@"$$($(SWIFT_BUILD) --show-bin-path)/verwonder" bank check

format:
	@swift format --in-place --recursive --parallel Package.swift Sources Tests

bench: build
	@config/setup/install time python3-venv
	@config/setup/bench bin/verwonder
	@config/setup/bench-hearing bin/verwonder
	@$(SWIFT_BUILD) -c release --product StoreProbe
	@config/setup/bench-record "$$($(SWIFT_BUILD) -c release --show-bin-path)/StoreProbe" $(events)

# Another seed each time; VERWONDER_SEED repeats one.
torture: setup-test
	@config/setup/install e2fsprogs libeatmydata1
	@VERWONDER_TORTURE=1 swift test --scratch-path $(SCRATCH) -j 2 --disable-xctest \
	  --filter 'CrashTests|FaultTests|BrokenCopies|HistoryTests|Daemon attacks' 2>&1 \
	  | grep -E --line-buffered '^torture:|✘|Test run'

# How many events `make bench` fills a store with.
events ?= 1000000

# In this order: what is learned first weighs a trifle differently.
READ_QUESTIONS = $(sort $(wildcard learning/questions/*.jsonl)) \
  $(sort $(wildcard Tests/NeutralityTests/*.jsonl)) $(sort $(wildcard Tests/Blind/read/neutrality-*.jsonl))

weights: build
	@export LC_ALL=C; for lang in nl en; do \
	  config/setup/say "Leren / Learning: $$lang"; \
	  bin/verwonder learn talk --lang $$lang learning/talk/$$lang*.jsonl \
	    Tests/Blind/read/utterances-$$lang-*.jsonl --out config/hearing/$$lang/weights.txt --force; \
	  bin/verwonder learn questions --lang $$lang $(READ_QUESTIONS) \
	    --out config/neutrality/$$lang/weights.txt --force; \
	done

time ?= 60
FUZZER_RUNTIME = $(shell find "$$(dirname "$$(readlink -f "$$(which swift)")")/../lib/clang" -name 'libclang_rt.fuzzer_no_main-*.a' | head -1)

# New finds go into .build-fuzz/found; what is worth keeping is moved into Tests/Fuzz/corpus.
fuzz: setup
	@mkdir -p .build-fuzz/found
	@VERWONDER_FUZZER_RUNTIME="$(FUZZER_RUNTIME)" swift build -c release -j 2 --scratch-path .build-fuzz \
	  --product ReaderFuzzer -Xswiftc -Xfrontend -Xswiftc -sanitize=fuzzer
	@SWIFT_BACKTRACE=enable=no .build-fuzz/release/ReaderFuzzer .build-fuzz/found Tests/Fuzz/corpus \
	  -max_total_time=$(time) -timeout=5 -rss_limit_mb=512 -max_len=20000 -artifact_prefix=.build-fuzz/

setup:
	@config/setup/install libreadline-dev libsqlite3-dev libsodium-dev

setup-test: setup

clean:
	@rm -rf .build bin
