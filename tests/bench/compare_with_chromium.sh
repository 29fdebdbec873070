#!/bin/sh
# Measures sunhall-kiosk and the same hall as a web page in Chromium, in one run, with a list of
# 2,000 guides:
#
#     sh tests/bench/compare_with_chromium.sh [OPTION…]      options of kioskbench: --rounds 1 …
#     SUNHALL_BENCH_GUIDES=100000 sh tests/bench/compare_with_chromium.sh [OPTION…]
#
# With more guides, in departments of 2,000, ours is measured beside ours with the 2,000 of an
# earlier run instead.
# kioskbench measures from the outside; SUNHALL_KIOSKBENCH names its folder. Results and pictures of
# every step go to build/bench/results. "home->list" is the touch that opens the list, which lies one
# page deeper in ours, behind the departments.
set -eu
cd "$(dirname "$0")/../.."
guides=${SUNHALL_BENCH_GUIDES:-2000}
usual=$PWD/build/bench
bench=$usual
[ "$guides" = 2000 ] || bench=$usual-$guides
port=18480
. tests/bench/published_hall.sh

prepare_peer() {
    node "$tool/peer-web/gen.mjs" "$bench/peer-data" 2000
    npm install --prefix "$bench/npm" --no-audit --no-fund --loglevel=error qrcode-generator@2.0.4
}

sh config/bootstrap.sh packages build run test bench
build release sunhall-kiosk sunhall-sync sunhall-desk make_hall
mkdir -p "$bench/data"
say "Publishing a hall of $guides guides in $bench"
publish_hall
write_configs
fill_terminal
if [ "$guides" = 2000 ]; then
    say "Preparing the web page"
    prepare_peer
    peer=$tool/peer-web/chromium.json
else
    peer=$bench/sunhall-$guides.json
    sed -e "s|\"name\": \"sunhall\"|\"name\": \"sunhall-$guides\"|" -e "s|{BENCH}|$bench|g" \
        tests/bench/sunhall.json >"$peer"
fi
say "Measuring"
"$tool/kioskbench" tests/bench/sunhall.json "$peer" \
    --set "PROGRAMS=$programs" --set "BENCH=$usual" --set "DATA=$bench/peer-data" \
    --set "QR=$bench/npm/node_modules/qrcode-generator/dist/qrcode.mjs" \
    --size 1080x1920 --rounds 3 --out "$bench/results" "$@"
