#!/bin/sh
# Checks one unit with clang-tidy unless the same content has passed before; see tidy.sh.
set -eu
file=$1

content_key() {
    # Unquoted: a list of flags.
    # shellcheck disable=SC2086
    {
        g++ -std=c++20 -E -P -I. -DSUNHALL_VERSION= -DSUNHALL_ASSETS= $SUNHALL_TIDY_FLAGS "$file"
        cat .clang-tidy
        clang-tidy --version
        # Comments may hold NOLINT, which the preprocessor drops.
        sed -n 's/^#include "\(.*\)"$/\1/p' "$file" | xargs grep -n NOLINT || true
    } | sha256sum | cut -d ' ' -f 1
}

passed=$SUNHALL_TIDY_CACHE/$(content_key)
[ ! -e "$passed" ] || exit 0
# Some of g++'s warnings, which the build names, clang does not know.
clang-tidy -p build/tidy --quiet --extra-arg=-Wno-unknown-warning-option "$file" 2>build/tidy-"$$".log || {
    # Its count of suppressed warnings is no news; what went wrong before any check is.
    grep -v 'warnings generated' build/tidy-"$$".log >&2 || true
    echo "clang-tidy refuses $file" >&2
    exit 1
}
rm -f build/tidy-"$$".log
touch "$passed"
