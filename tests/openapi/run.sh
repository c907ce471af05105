#!/usr/bin/env bash
# The API's answers against its own document: run.sh <directory of recorded answers> <directory for
# node_modules>. Installs the validators there from the lock file when they are not there yet.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
export API_ANSWERS=$1 OPENAPI_MODULES=$2
mkdir -p "$OPENAPI_MODULES"
if ! cmp -s "$here/package-lock.json" "$OPENAPI_MODULES/package-lock.json" ||
    [ ! -d "$OPENAPI_MODULES/node_modules/ajv" ]; then
    cp "$here/package.json" "$here/package-lock.json" "$OPENAPI_MODULES/"
    (cd "$OPENAPI_MODULES" && npm ci --no-audit --no-fund)
fi
exec node --test "$here/answers.test.mjs"
