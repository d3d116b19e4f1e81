# Read by the other scripts with `. Scripts/lib.sh`; never run by itself.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
ROOT=$(pwd)
# A folder CASEMENT_OUT of its own lets two runs stand side by side.
OUT=${CASEMENT_OUT:-"$ROOT/out"}
SHARED=${CASEMENT_SHARED:-"$ROOT/../shared"}
# Version control, temporary files and sort order must not depend on who runs this.
export LC_ALL=C.UTF-8

# WeasyPrint, where Scripts/setup print has put it.
PATH="$ROOT/.build/venv-print/bin:$PATH"

say() { printf '%s\n' "$*"; }
die() {
    printf 'error: %s\n' "$*" >&2
    exit 1
}

# seconds → "1 min 05 s"
readable_seconds() {
    if [ "$1" -ge 60 ]; then printf '%d min %02d s' $(($1 / 60)) $(($1 % 60)); else printf '%d s' "$1"; fi
}

# stage NAME COMMAND…: runs it, and notes how long it took for print_stages.
STAGES=()
stage() {
    local name=$1 began=$SECONDS
    shift
    say ""
    say "── $name"
    if "$@"; then
        STAGES+=("$(printf '%-44s %s' "$name" "$(readable_seconds $((SECONDS - began)))")")
    else
        local status=$?
        say ""
        say "── $name failed after $(readable_seconds $((SECONDS - began))) (exit code $status)"
        exit "$status"
    fi
}

print_stages() {
    say ""
    say "Stages"
    local line
    for line in "${STAGES[@]}"; do say "  $line"; done
    say "  $(printf '%-44s %s' "all" "$(readable_seconds $SECONDS)")"
}

# The release program is linked statically with the Swift libraries, so that one file runs on any Debian 12.
RELEASE_FLAGS=(-c release --static-swift-stdlib --product casement)
build_release() {
    swift build "${RELEASE_FLAGS[@]}" || return
    BINARY=$ROOT/.build/release/casement
    [ -x "$BINARY" ] || die "the build left no program at $BINARY"
}

# as_ordinary_user COMMAND…: drops root, since servers under test run as an ordinary user.
as_ordinary_user() {
    if [ "$(id -u)" -eq 0 ]; then
        setpriv --reuid=nobody --regid=nogroup --clear-groups -- "$@"
    else
        "$@"
    fi
}

# venv NAME REQUIREMENTS: makes .build/venv-NAME once for each content of the requirements file; prints its folder.
venv() {
    local folder="$ROOT/.build/venv-$1" wanted
    wanted=$(sha256sum <"$2")
    if [ ! -f "$folder/made-from" ] || [ "$(cat "$folder/made-from")" != "$wanted" ]; then
        rm -rf "$folder"
        mkdir -p "$ROOT/.build"
        python3 -m venv "$folder" >&2
        "$folder/bin/pip" install --quiet --disable-pip-version-check -r "$2" >&2
        printf '%s' "$wanted" >"$folder/made-from"
    fi
    printf '%s' "$folder"
}
