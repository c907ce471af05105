#!/usr/bin/env bash
# Installs what is missing, builds, and runs.
#   ./installer/run.sh                  the application, with sample data and the simulator running
#   ./installer/run.sh --demo ...       the application with these arguments (flotilla --help)
#   ./installer/run.sh --headless ...   the engine without a screen: flotillad's arguments, by default the demo
#   ./installer/run.sh demo --once      the same for its commands: serve, demo, check ...
source "$(dirname "${BASH_SOURCE[0]}")/prepare.sh"

headless() {
    install_packages
    build release flotillad
    [ $# -gt 0 ] || set -- demo
    exec build/release/app/flotillad/flotillad "$@"
}

case "${1:---demo}" in
--headless)
    shift
    headless "$@"
    ;;
--*) ;;
*) headless "$@" ;;
esac

has_display() {
    [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ] || [ "$(uname -s)" != Linux ]
}
case "${1:-}" in
--help | --version) export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} ;;
esac
if ! has_display; then
    echo "There is no display to open a window on: log in to a desktop (or use ssh -X), or run the engine alone with" >&2
    echo "  ./installer/run.sh --headless demo" >&2
    exit 1
fi
install_packages
# What customers write in scripts that the bundled fonts do not have.
(install_packages fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji) ||
    echo "Without the Noto fonts some scripts are shown as boxes." >&2
build release flotilla
[ $# -gt 0 ] || set -- --demo
exec build/release/app/flotilla/flotilla "$@"
