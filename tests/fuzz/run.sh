#!/usr/bin/env bash
# Builds the fuzz targets with clang and runs each for so many seconds, two at a time: run.sh [seconds] [target ...]
source "$(dirname "${BASH_SOURCE[0]}")/../../installer/prepare.sh"
seconds=${1:-60}
shift || true
[ -f build/fuzz/build.ninja ] || cmake --preset fuzz >/dev/null
cmake --build --preset fuzz --target fuzzers
[ $# -gt 0 ] || set -- $(cd tests/fuzz && ls fuzz_*.cpp | sed 's/\.cpp$//')

fuzz() {
    local name=$1 seeds="tests/fuzz/corpus/$1" found="build/fuzz/corpus/$1" log="build/fuzz/$1.log"
    mkdir -p "$found"
    [ -d "$seeds" ] || seeds=
    if build/fuzz/tests/fuzz/"$name" -max_total_time="$seconds" -timeout=5 -rss_limit_mb=1024 -print_final_stats=1 \
        -artifact_prefix="build/fuzz/$name." "$found" $seeds >"$log" 2>&1; then
        echo "$name: no finding, $(sed -n 's/^stat::number_of_executed_units: *//p' "$log") inputs"
    else
        tail -40 "$log"
        echo "$name: FOUND something"
        return 1
    fi
}
export -f fuzz
export seconds
printf '%s\n' "$@" | xargs -P 2 -I{} bash -c 'fuzz {}'
