# Builds and runs every test but the long ones, in the three ways that find different mistakes.

. config/steps/build.sh

# run_preset PRESET: its tests, and the closing line for the summary. Goes on after a failure, so
# that one run tells everything.
run_preset() {
    say "Running the tests of $1"
    # More at a time than processors: many wait for a printer, a server or a screen.
    ctest --preset "$1" -j "$(($(nproc) * 3 / 2))" --output-log build/"$1"-tests.log || failed="$failed $1"
    summary="$summary
$1: $(grep 'tests passed' build/"$1"-tests.log || echo 'ran no test')"
}

# install_npm FOLDER WHAT: what its package-lock.json names, into the folder.
install_npm() {
    say "Installing $2, in $1"
    (cd "$1" && npm ci --no-audit --no-fund --loglevel=error)
}

run_tests() {
    failed=
    summary=
    # Tests make offices of hundreds of files, each made durable: in memory that costs nothing.
    [ ! -w /dev/shm ] || export TMPDIR=/dev/shm
    install_npm tests/journeys/tuf_js "tuf-js, a TUF client that is not ours"
    install_npm tests/kiosk/print/receiptline "receiptline, whose ESC/POS is not ours"

    # The benches are only built: what they measure, nobody waits for here.
    build dev all benches
    run_preset dev

    build release sunhall-kiosk sunhall-sync sunhall-desk journeys
    run_preset release

    build tsan threads_tests
    run_preset tsan

    say "Done: dev finds wrong memory use, release drives the finished programs, tsan finds races$summary"
    [ -z "$failed" ] || give_up "tests failed in:$failed"
}
