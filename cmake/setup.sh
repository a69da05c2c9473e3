# What run, test and .ci/run share: getting the packages, building. Sourced, never started.
# Every step says what it does in a sentence; every failure ends with one that says what to do.
# shellcheck shell=bash

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)

# Qt and CMake read file names as the locale says; a bare system has none and would lose å, ä and ö.
if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
    export LC_ALL=C.UTF-8
fi

say() {
    printf '%s\n' "$*"
}

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# Packages of the groups named (cmake/packages.txt), one per line.
packages_for() {
    awk -v groups=" $* " '!/^#/ && index(groups, " " $1 " ") { print $2 }' "$root/cmake/packages.txt"
}

# Those of the groups' packages that are not installed.
missing_of() {
    local wanted
    mapfile -t wanted < <(packages_for "$@")
    # shellcheck disable=SC2016 # dpkg-query's own variables
    dpkg-query -W -f '${Package} ${db:Status-Status}\n' "${wanted[@]}" 2>/dev/null \
        | awk '$2 == "installed" { print $1 }' \
        | sort -u \
        | comm -13 - <(printf '%s\n' "${wanted[@]}" | sort -u) || true
}

# Runs a command that only root may, asking sudo where needed.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

free_megabytes() {
    df --output=avail -m "$1" | tail -n 1 | tr -d ' '
}

# Ends with the sentence given, or with a better one when the disk at $1 is what failed.
fail_or_full() {
    local place=$1
    shift
    if [ "$(free_megabytes "$place")" -lt 100 ]; then
        fail "The disk that holds $place is full: make room there and try again."
    fi
    fail "$@"
}

# Ends with a sentence if root's rights are needed and can't be had for installing $*.
need_root_for() {
    if [ "$(id -u)" -eq 0 ]; then
        return
    fi
    if ! command -v sudo >/dev/null; then
        fail "Installing needs root, and there is no sudo: as root, run" \
            "'apt-get install --no-install-recommends $*' and try again."
    fi
    sudo -v || fail "Installing needs root, and sudo gave no permission: ask whoever looks after this machine."
}

# Installs what is missing of the groups named; does and says nothing when nothing is.
install_missing() {
    local missing fetched=yes
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        fail "This is not Debian, so nothing can be installed from here: get what cmake/packages.txt lists" \
            "in your system's own way and build with 'cmake --workflow --preset release'."
    fi
    mapfile -t missing < <(missing_of "$@")
    if [ ${#missing[@]} -eq 0 ]; then
        return
    fi
    need_root_for "${missing[@]}"
    say "Installing ${#missing[@]} Debian packages, which takes some minutes: ${missing[*]}."
    as_root apt-get -qq update --error-on=any >"$log" 2>&1 || fetched=no
    if as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq install --yes --no-install-recommends \
        -o DPkg::Lock::Timeout=300 "${missing[@]}" >>"$log" 2>&1; then
        return
    fi
    tail -n 20 "$log" >&2
    if grep -qE 'enough free space|No space left' "$log"; then
        fail "The packages don't fit on the disk: make room there and try again."
    elif [ $fetched = no ]; then
        fail "Debian's package server could not be reached: is there a network?"
    fi
    fail "The packages could not be installed: is this Debian 12?"
}

# Whether the build folder $1 was made for this very checkout.
is_ours() {
    grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$1/CMakeCache.txt" 2>/dev/null
}

# Whether the build folder $1 is ready to build, with the tests where $2 is ON.
is_configured() {
    [ -f "$1/build.ninja" ] && is_ours "$1" && [ "$1/build.ninja" -nt "$root/CMakePresets.json" ] || return 1
    [ "$2" = OFF ] || grep -q '^BUILD_TESTING:BOOL=ON' "$1/CMakeCache.txt"
}

# Configures and builds the preset $1, with the tests where $2 is ON.
build() {
    local preset=$1 tests=$2 folder="$root/build/$1" fresh=()
    if is_configured "$folder" "$tests"; then
        say "Building ($preset)."
    else
        say "Configuring and building ($preset); the first time this takes some minutes."
        is_ours "$folder" || fresh=(--fresh) # a folder that came along from another checkout leads astray
        if ! (cd "$root" && cmake "${fresh[@]}" --preset "$preset" -D BUILD_TESTING="$tests") >"$log" 2>&1; then
            tail -n 40 "$log" >&2
            fail_or_full "$root" "The $preset build could not be configured: see above."
        fi
    fi
    (cd "$root" && cmake --build --preset "$preset") \
        || fail_or_full "$root" "The $preset build failed: see above."
}

mkdir -p "$root/build" 2>/dev/null \
    || fail "Nothing can be written in $root: make a copy of the folder where you may write."
log="$root/build/setup.log"
