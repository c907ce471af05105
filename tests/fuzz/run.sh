#!/usr/bin/env bash
# Builds the fuzz targets with clang and runs each for so many seconds, three at a time: run.sh [seconds]
source "$(dirname "${BASH_SOURCE[0]}")/../../installer/prepare.sh"
cmake --preset fuzz -DFLOTILLA_FUZZ_SECONDS="${1:-60}" >/dev/null
cmake --build --preset fuzz --target fuzzers
ctest --test-dir build/fuzz -L fuzz --output-on-failure --no-tests=error -j3
