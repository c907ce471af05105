#!/usr/bin/env bash
# The suite of the real client: run.sh <simulator_server> <directory for node_modules>. Installs the
# client there from the lock file when it is not there yet.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
export SIMULATOR_SERVER=$1 CONFORMANCE_MODULES=$2
mkdir -p "$CONFORMANCE_MODULES"
if ! cmp -s "$here/package-lock.json" "$CONFORMANCE_MODULES/package-lock.json" ||
    [ ! -d "$CONFORMANCE_MODULES/node_modules/wasenderapi" ]; then
    cp "$here/package.json" "$here/package-lock.json" "$CONFORMANCE_MODULES/"
    (cd "$CONFORMANCE_MODULES" && npm ci --no-audit --no-fund)
fi
exec node --test "$here/wasenderapi.test.mjs"
