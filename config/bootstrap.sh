#!/bin/sh
# From a fresh Debian 12 to a running Sunhall, or to its tests, in one command.
#
#     sh config/bootstrap.sh demo               build it and see it run
#     sh config/bootstrap.sh test               build it and run every test
#     sh config/bootstrap.sh gallery            draw the README's pictures anew
#     sh config/bootstrap.sh golden             accept how pages look now (tests/golden)
#     sh config/bootstrap.sh packages SET…      only install packages: build run console test check bench
#
# Everything is built and written under build/. Running it again does only what is missing.
set -eu
cd "$(dirname "$0")/.."
. config/steps/say.sh

usage() {
    sed -n 's/^#     //p' config/bootstrap.sh
}

case "${1:-}" in
    demo)
        . config/steps/packages.sh
        . config/steps/demo.sh
        install_packages build run
        run_demo
        ;;
    test)
        . config/steps/packages.sh
        . config/steps/test.sh
        install_packages build run test
        run_tests
        ;;
    gallery)
        . config/steps/packages.sh
        . config/steps/gallery.sh
        install_packages build run
        draw_gallery
        ;;
    golden)
        . config/steps/packages.sh
        . config/steps/golden.sh
        install_packages build run test
        accept_golden
        ;;
    packages)
        . config/steps/packages.sh
        shift
        install_packages "$@"
        ;;
    help | -h | --help)
        usage
        ;;
    *)
        usage >&2
        exit 64
        ;;
esac
