# Sourced by run.sh and test.sh: installs what is missing and builds. Quick when nothing changed.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

# Cached objects serve every checkout of the same sources, whatever folder it is in.
export CCACHE_BASEDIR=${CCACHE_BASEDIR:-$root} CCACHE_NOHASHDIR=1
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
# Precompiled headers are hundreds of megabytes: read once, not for every object. And what a source includes is known
# from compiling it; a run of the preprocessor before costs a fifth more.
export CCACHE_INODECACHE=1 CCACHE_DEPEND=1

install_packages() {
    local missing=() package
    while read -r package; do
        dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
    done < <(grep -v '^#' installer/packages.txt; [ $# -eq 0 ] || printf '%s\n' "$@")
    [ ${#missing[@]} -eq 0 ] && return 0
    if ! command -v apt-get >/dev/null; then
        echo "Flotilla builds on Debian 12. Please install: ${missing[*]}" >&2
        exit 1
    fi
    local as_root=()
    [ "$(id -u)" -eq 0 ] || as_root=(sudo)
    echo "Installing: ${missing[*]}"
    "${as_root[@]}" apt-get update -qq
    DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# The simulator's conformance suite needs Node 18 or newer; a newer one than Debian's is fine.
install_node() {
    if command -v node >/dev/null && command -v npm >/dev/null; then
        return 0
    fi
    install_packages nodejs npm
}

build() { # preset [targets...]
    local preset=$1
    shift
    [ -f "build/$preset/build.ninja" ] || cmake --preset "$preset" >/dev/null
    cmake --build --preset "$preset" ${1:+--target "$@"}
}
