# The commands of the project. `make interview` and `make test` prepare the machine themselves.
#
#   make interview   build, and hold an interview with an example chain
#   make test        run every test
#   make daemon      build, and start the daemon for a team (DAEMON="--help": its options)
#   make build       bin/verwonder and bin/verwonderd
#   make install     put both where the system finds them (PREFIX=/usr/local, DESTDIR=)
#   make uninstall   take that away again; interviews and settings stay
#   make deb         a Debian package, in .build/deb
#   make check       formatting, the tidy test, all banks and examples
#   make format      format the sources
#   make bench       measure speed
#   make torture     kill, cut the power, tamper, flip bits, let calls fail: thousands of times (40 min)
#   make try-deb     install that package in an empty Debian, use it and remove it (as root)
#   make try-service boot that Debian with the daemon in it, as systemd starts it (as root)
#   make manual      write the man pages anew after an option changed
#   make weights     learn anew what words add up to, from learning/
#   make fuzz        feed the readers with anything, for a minute (time=600: longer)
#   make clean       remove what was built

SHELL := /bin/bash
SCRATCH ?= .build
SWIFT_BUILD := swift build --scratch-path $(SCRATCH) -j 2
# Runs on machines without Swift, and starts faster; building takes as long.
RELEASE := $(SWIFT_BUILD) -c release --static-swift-stdlib
# `make interview lang=en` interviews in English.
lang ?= $(if $(filter en%,$(LC_ALL)$(LANG)),en,nl)
CHAIN ?= config/chains/$(if $(filter en,$(lang)),home-from-hospital,ontslag-naar-huis).yaml
BANK ?= verwondering


.PHONY: interview daemon build verwonder verwonderd install uninstall deb try-deb try-service manual \
  test check format bench torture weights fuzz clean setup setup-test

interview: verwonder
	@bin/verwonder interview --bank $(BANK) --chain $(CHAIN) --lang $(lang) $(INTERVIEW)

daemon: verwonderd
	@bin/verwonderd $(DAEMON)

build: verwonder verwonderd

verwonder verwonderd: setup
	@config/setup/say "Bouwen (de eerste keer duurt dat een paar minuten) / Building (the first time takes a few minutes): $@"
	@$(RELEASE) --product $@
	@mkdir -p bin
	@ln -sf "$$($(RELEASE) --show-bin-path)/$@" bin/$@

# Where to, and from where. Nothing is built here, so that whoever installs need not be who built.
PREFIX ?= /usr/local
SYSCONFDIR ?= /etc
BUILT ?= bin
PLACE = PREFIX="$(PREFIX)" SYSCONFDIR="$(SYSCONFDIR)" DESTDIR="$(DESTDIR)" BUILT="$(BUILT)" \
  STRIP="$(STRIP)" config/setup/place
STRIP ?= strip

install:
	@$(PLACE) install

uninstall:
	@$(PLACE) remove

deb: build
	@config/setup/install dpkg-dev binutils
	@SCRATCH=$(SCRATCH) config/setup/deb $(SCRATCH)/deb

try-deb: deb
	@config/setup/install debootstrap
	@config/setup/try-deb $(SCRATCH)/deb/*.deb

try-service: deb
	@config/setup/install debootstrap systemd-container
	@config/setup/try-service $(SCRATCH)/deb/*.deb

manual:
	@VERWONDER_UPDATE_GOLDEN=1 swift test --scratch-path $(SCRATCH) -j 2 --disable-xctest \
	  --filter 'InstallTests.*tells'

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

bench: verwonder verwonderd
	@config/setup/install time python3-venv
	@config/setup/bench bin/verwonder
	@$(RELEASE) --product PatternProbe
	@config/setup/bench-hearing bin/verwonder "$$($(RELEASE) --show-bin-path)/PatternProbe"
	@config/setup/bench-rerun bin/verwonder
	@$(RELEASE) --product StoreProbe
	@config/setup/bench-record "$$($(RELEASE) --show-bin-path)/StoreProbe" $(events)
	@$(RELEASE) --product LoadProbe
	@config/setup/bench-daemon bin/verwonderd "$$($(RELEASE) --show-bin-path)/LoadProbe" \
	  "$$($(RELEASE) --show-bin-path)/StoreProbe" $(stream)

# Another seed each time; VERWONDER_SEED repeats one.
torture: setup-test
	@config/setup/install e2fsprogs libeatmydata1
	@VERWONDER_TORTURE=1 swift test --scratch-path $(SCRATCH) -j 2 --disable-xctest \
	  --filter 'CrashTests|FaultTests|BrokenCopies|HistoryTests|TamperTorture|Daemon attacks|daemon.s life' 2>&1 \
	  | grep -E --line-buffered '^torture:|✘|Test run'

# How many seconds `make bench` streams answers to the daemon.
stream ?= 600
# How many events `make bench` fills a store with.
events ?= 1000000

# In this order: what is learned first weighs a trifle differently.
READ_QUESTIONS = $(sort $(wildcard learning/questions/*.jsonl)) \
  $(sort $(wildcard Tests/NeutralityTests/*.jsonl)) $(sort $(wildcard Tests/Blind/read/neutrality-*.jsonl))

# From which sum on something is heard: nineteen in twenty sentences that voice nothing are left in silence.
MARK_nl = 1.15
MARK_en = 1.05

weights: verwonder
	@export LC_ALL=C; for lang in nl en; do \
	  config/setup/say "Leren / Learning: $$lang"; \
	  case $$lang in nl) mark=$(MARK_nl);; *) mark=$(MARK_en);; esac; \
	  bin/verwonder learn talk --lang $$lang --mark $$mark learning/talk/$$lang*.jsonl \
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
	@config/setup/install libreadline-dev libsqlite3-dev libsodium-dev nettle-dev libzip-dev \
	  libexpat1-dev libxlsxwriter-dev

# xmllint, for what is exchanged with other programs; without it those tests say so and are passed.
setup-test: setup
	@config/setup/install libxml2-utils
	@config/setup/schemathesis $(SCRATCH)/schemathesis

clean:
	@rm -rf .build bin
