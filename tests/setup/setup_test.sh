#!/usr/bin/env bash
# setup_test.sh CHECKOUT SCRATCH: what ./run and ./test say and do on machines that lack something.
# Each case gets a folder with the two scripts and a PATH that holds stand-ins for what they call.
# shellcheck disable=SC2016 # the bodies of stand-ins are expanded when they run
set -euo pipefail
checkout=$1
scratch=$2
failures=0

# A machine in $machine: Debian, root, everything installed, room on the disk, a build that works.
new_machine() {
    machine="$scratch/åäö $1"
    rm -rf "$machine"
    mkdir -p "$machine/bin" "$machine/house/cmake"
    cp "$checkout/run" "$checkout/test" "$checkout/CMakePresets.json" "$machine/house"
    cp "$checkout/cmake/setup.sh" "$checkout/cmake/packages.txt" "$machine/house/cmake"
    local tool
    for tool in bash awk sort comm tail tr grep dirname mkdir cat locale env tee rm touch; do
        ln -s "$(command -v "$tool")" "$machine/bin/$tool"
    done
    stand_in id 'echo 0'
    stand_in df 'printf " Avail\n 50000\n"'
    stand_in dpkg-query 'shift 3; for name in "$@"; do echo "$name installed"; done'
    stand_in apt-get 'echo "apt-get $*" >>"$calls"'
    stand_in ctest 'echo "ctest $*" >>"$calls"; echo "100% tests passed, 0 tests failed out of 7"'
    stand_in cmake 'echo "cmake $*" >>"$calls"
if [ "$1" != --build ]; then
    folder=$PWD/build/release
    [[ $* == *asan* ]] && folder=$PWD/build/asan
    mkdir -p "$folder/app"
    touch "$folder/build.ninja"
    printf "CMAKE_HOME_DIRECTORY:INTERNAL=%s\nBUILD_TESTING:BOOL=%s\n" "$PWD" "${!##*=}" >"$folder/CMakeCache.txt"
    for program in lagesbild lagesbild-cli; do
        printf "#!/usr/bin/env bash\necho \"$program \$*\" \${QT_QPA_PLATFORM:-}\n" >"$folder/app/$program"
        "$chmod" +x "$folder/app/$program"
    done
fi'
}

# Puts a command into the machine: name, bash text. $calls is the file that says what was called.
stand_in() {
    printf '#!/usr/bin/env bash\n%s\n' "$2" >"$machine/bin/$1"
    chmod +x "$machine/bin/$1"
}

without() {
    rm "$machine/bin/$1"
}

# Runs a script of the house on the machine; $said, $calls_made and $status tell what came of it.
on_machine() {
    : >"$machine/calls"
    status=0
    said=$(env -i PATH="$machine/bin" calls="$machine/calls" chmod="$(command -v chmod)" "${surroundings[@]}" \
        bash -c 'cd "$0/house" && "$@"' "$machine" "$@" 2>&1) || status=$?
    calls_made=$(cat "$machine/calls")
}

expect() {
    if [[ $2 != *"$3"* ]]; then
        printf '%s: expected «%s» in\n%s\n\n' "$1" "$3" "$2"
        failures=$((failures + 1))
    fi
}

expect_not() {
    if [[ $2 == *"$3"* ]]; then
        printf '%s: did not expect «%s» in\n%s\n\n' "$1" "$3" "$2"
        failures=$((failures + 1))
    fi
}

expect_status() {
    if [ "$2" = 0 ] && [ "$status" -ne 0 ] || [ "$2" != 0 ] && [ "$status" -eq 0 ]; then
        printf '%s: ended with %s and said\n%s\n\n' "$1" "$status" "$said"
        failures=$((failures + 1))
    fi
}

surroundings=(LANG=C)
lacking='shift 3; for name in "$@"; do [ "$name" = cmake ] || echo "$name installed"; done'

name="everything installed"
new_machine "$name"
on_machine ./test
expect_status "$name" 0
expect_not "$name" "$calls_made" apt-get
expect "$name" "$calls_made" "cmake --fresh --preset release -D BUILD_TESTING=ON"
expect "$name" "$calls_made" "ctest --preset asan"
expect "$name, last line" "${said##*$'\n'}" "100% tests passed"

name="the second time"
on_machine ./test
expect_status "$name" 0
expect_not "$name" "$calls_made" "cmake --preset"
expect_not "$name" "$calls_made" "--fresh"
expect "$name" "$calls_made" "cmake --build --preset release"

name="quick"
on_machine ./test --quick
expect_not "$name" "$calls_made" asan

name="wrong use"
on_machine ./test --qiuck
expect_status "$name" 1
expect "$name" "$said" "Usage: ./test [--quick]"

name="tests after a run"
new_machine "$name"
on_machine ./run
expect "$name" "$calls_made" "BUILD_TESTING=OFF"
on_machine ./test
expect "$name" "$calls_made" "cmake --preset release -D BUILD_TESTING=ON"

name="a build folder from another checkout"
printf 'CMAKE_HOME_DIRECTORY:INTERNAL=/elsewhere\nBUILD_TESTING:BOOL=ON\n' >"$machine/house/build/release/CMakeCache.txt"
on_machine ./test --quick
expect "$name" "$calls_made" "cmake --fresh --preset release"

name="a package missing"
new_machine "$name"
stand_in dpkg-query "$lacking"
on_machine ./test --quick
expect_status "$name" 0
expect "$name" "$said" "Installing 1 Debian packages, which takes some minutes: cmake."
expect "$name" "$calls_made" "install --yes --no-install-recommends -o DPkg::Lock::Timeout=300 cmake"

name="no Debian"
new_machine "$name"
without apt-get
on_machine ./run
expect_status "$name" 1
expect "$name" "$said" "This is not Debian"

name="no sudo"
new_machine "$name"
stand_in dpkg-query "$lacking"
stand_in id 'echo 1000'
on_machine ./run
expect_status "$name" 1
expect "$name" "$said" "there is no sudo: as root, run 'apt-get install --no-install-recommends cmake'"

name="sudo without permission"
stand_in sudo 'exit 1'
on_machine ./run
expect_status "$name" 1
expect "$name" "$said" "sudo gave no permission"

name="sudo with permission"
stand_in sudo '[ "$1" = -v ] || exec "$@"'
on_machine ./test --quick
expect_status "$name" 0
expect "$name" "$calls_made" "apt-get -qq install"

name="no network"
new_machine "$name"
stand_in dpkg-query "$lacking"
stand_in apt-get 'exit 100'
on_machine ./run
expect_status "$name" 1
expect "$name" "$said" "Debian's package server could not be reached: is there a network?"

name="a Debian without the package"
stand_in apt-get '[ "$2" = update ] || { echo "E: Unable to locate package cmake"; exit 100; }'
on_machine ./run
expect_status "$name" 1
expect "$name" "$said" "Unable to locate package cmake"
expect "$name" "$said" "is this Debian 12?"

name="no room for packages"
stand_in apt-get '[ "$2" = update ] || { echo "E: You don'"'"'t have enough free space in /var"; exit 100; }'
on_machine ./run
expect_status "$name" 1
expect "$name" "$said" "don't fit on the disk"

name="a build that fails"
new_machine "$name"
stand_in cmake 'exit 1'
on_machine ./run
expect_status "$name" 1
expect "$name" "$said" "The release build could not be configured: see above."

name="a full disk"
stand_in df 'printf " Avail\n 3\n"'
on_machine ./run
expect_status "$name" 1
expect "$name" "$said" "is full: make room there and try again."

name="tests that fail"
new_machine "$name"
stand_in ctest 'echo "50% tests passed, 1 tests failed out of 2"; exit 8'
on_machine ./test
expect_status "$name" 8
expect "$name, last line" "${said##*$'\n'}" "50% tests passed"

name="no display"
new_machine "$name"
on_machine ./run
expect_status "$name" 0
expect "$name" "$said" "Opening example data: the figures are made up."
expect "$name" "$said" "lagesbild-cli overview --municipality 1880 --lang sv"
expect "$name" "$said" "lagesbild --lang sv --open lagesbild:overview?municipality=1880 --screenshot"
expect "$name" "$said" "offscreen"
expect "$name" "$said" "in out/overview-1880.txt, and as the window shows it in out/overview-1880.png"
expect "$name, the file" "$(cat "$machine/house/out/overview-1880.txt")" "lagesbild-cli overview"

name="no display, a picture asked for"
on_machine ./run --screenshot=a.png
expect "$name" "$said" "lagesbild --screenshot=a.png offscreen"
expect_not "$name" "$said" "There is no display"

name="real figures"
mkdir -p "$machine/house/build/release/packs"
touch "$machine/house/build/release/packs/kolada.lagesbild"
on_machine ./run
expect "$name" "$said" "--data $machine/house/build/release/packs/kolada.lagesbild"
on_machine ./run --help --data other.lagesbild
expect "$name, others asked for" "$said" "lagesbild --help --data other.lagesbild"

for display in DISPLAY=:0 WAYLAND_DISPLAY=wayland-0; do
    name="a display, $display"
    surroundings=(LANG=C "$display")
    on_machine ./run --lang en
    expect_status "$name" 0
    expect "$name" "$said" "kolada.lagesbild --lang en"
    expect_not "$name" "$said" offscreen
done

rm -rf "$scratch/åäö "*
exit $((failures > 0))
