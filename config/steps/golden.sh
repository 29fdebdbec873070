# Accepts how pages look now: what differs from its golden picture in tests/golden replaces it.

. config/steps/build.sh

accept_golden() {
    build dev kiosk_screens_test
    say "Drawing the pages that have a golden picture"
    [ ! -w /dev/shm ] || export TMPDIR=/dev/shm
    # Only pictures are asked for here; whatever else fails, the tests will say.
    SUNHALL_GOLDEN=accept build/dev/tests/kiosk_screens_test --gtest_brief=1 \
        --gtest_filter='*EveryPage.*:*GoldenOf*' || true
    say "Look at what has changed, as at code: git diff --stat tests/golden"
}
