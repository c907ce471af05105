#!/usr/bin/env bash
# Runs the benchmarks of a release build and prints one line per figure: "bench <name> <value> <unit>".
#   run.sh BUILD [name]   with a name: only the program that prints that figure
set -euo pipefail
build=$1
only=${2:-}
here=$(dirname "${BASH_SOURCE[0]}")
status=0
while read -r program figures; do
    case "$program" in ''|'#'*) continue ;; esac
    if [ -n "$only" ] && ! grep -qw -- "$only" <<<"$figures"; then
        continue
    fi
    "$build/tests/bench/$program" | grep '^bench ' || status=1
done <"$here/figures.txt"
exit $status
