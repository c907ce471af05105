#!/usr/bin/env bash
# Installs what is missing, builds, and tests.
#   ./installer/test.sh                 the whole suite
#   ./installer/test.sh --bench [name]  the benchmarks, release build: one line per figure
#   ./installer/test.sh -R pattern ...  anything else goes to ctest
source "$(dirname "${BASH_SOURCE[0]}")/prepare.sh"
install_packages
if [ "${1:-}" = "--bench" ]; then
    build release benchmarks flotillad
    exec tests/bench/run.sh "$root/build/release" "${@:2}"
fi
install_node
preset=dev
[ "${CI:-}" = true ] && preset=ci
build "$preset"
ctest --test-dir "build/$preset" --output-on-failure --no-tests=error -j4 "$@"
