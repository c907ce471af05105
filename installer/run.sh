#!/usr/bin/env bash
# Installs what is missing, builds, and runs: ./installer/run.sh [flotillad's arguments], by default the demo.
source "$(dirname "${BASH_SOURCE[0]}")/prepare.sh"
install_packages
build release flotillad
[ $# -gt 0 ] || set -- demo
exec "build/release/app/flotillad/flotillad" "$@"
