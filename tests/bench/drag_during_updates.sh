#!/bin/sh
# Measures how smoothly a list is dragged while updates arrive, beside the same without them:
#
#     sh tests/bench/drag_during_updates.sh [OPTION…]      options of kioskbench: --rounds 1 …
#     SUNHALL_BENCH_GUIDES=100000 SUNHALL_BENCH_UPDATES=1 sh tests/bench/drag_during_updates.sh …
#
# With 10,000 guides and six updates unless said otherwise, in departments of 2,000. One title is
# changed, reviewed and published as often beforehand, which takes the desk minutes each with
# 100,000; while it is measured an update is let out every three seconds, and the terminal asks
# every second. kioskbench names the longest time without a new frame; SUNHALL_KIOSKBENCH names its
# folder. Results go to build/bench-updates-GUIDES/results.
set -eu
cd "$(dirname "$0")/../.."
guides=${SUNHALL_BENCH_GUIDES:-10000}
bench=$PWD/build/bench-updates-$guides
port=18481
updates=${SUNHALL_BENCH_UPDATES:-6}
. tests/bench/published_hall.sh

review_and_publish() {
    office sign --as first --key "$bench/office/keys/zhang.key"
    office sign --as second --key "$bench/office/keys/li.key"
    office publish --to "$bench/published"
    office timestamp --to "$bench/published"
}

# Everything but the timestamp has a name of its own for each version, so the timestamp alone lets
# an update out.
publish_updates() {
    timestamp=$bench/published/metadata/timestamp.json
    cp "$timestamp" "$bench/timestamp.0"
    changed=$bench/content/guide-0000.json
    update=1
    while [ $update -le $updates ]; do
        sed -i "s/\"title\": *\"[^\"]*\"/\"title\": \"第 $update 次更正的事项\"/" "$changed"
        office import "$bench/content"
        review_and_publish
        cp "$timestamp" "$bench/timestamp.$update"
        update=$((update + 1))
    done
    cp "$bench/timestamp.0" "$timestamp"
}

# What kioskbench starts as the service: the server, and who lets the updates out.
write_service() {
    cat >"$bench/serve.sh" <<SCRIPT
#!/bin/sh
cp "$bench/timestamp.0" "$bench/published/metadata/timestamp.json"
if [ "\$1" = updates ]; then
    (
        sleep 8
        for update in $(seq -s ' ' $updates); do
            cp "$bench/timestamp.\$update" "$bench/published/metadata/timestamp.json"
            sleep 3
        done
    ) &
fi
exec /usr/sbin/nginx -p "$bench" -c "$bench/nginx.conf" -e error.log -g "daemon off; user root;"
SCRIPT
    # Each time from the same content.
    cat >"$bench/start.sh" <<SCRIPT
#!/bin/sh
rm -rf "$bench/data"
cp -r "$bench/data.filled" "$bench/data"
exec "$programs/sunhall-kiosk" --config "$bench/sunhall.toml" --window "\$1"
SCRIPT
}

write_program() {
    cat >"$bench/$1.json" <<JSON
{
  "name": "$1",
  "cmd": ["sh", "$bench/start.sh", "{W}x{H}"],
  "service": {
    "cmd": ["sh", "$bench/serve.sh", "$1"],
    "ready_url": "http://127.0.0.1:$port/metadata/timestamp.json"
  },
  "scripts": {
    "1080x1920": [
      {"tap": [288, 440], "name": "home->departments", "min_changed": 0.2},
      {"wait": 120},
      {"tap": [290, 540], "name": "home->list", "min_changed": 0.1},
      {"wait": 120},
      {"repeat": 12, "steps": [
        {"drag": [[660, 1400], [660, 600]], "ms": 1000, "hz": 120, "name": "drag list"},
        {"drag": [[660, 600], [660, 1400]], "ms": 1000, "hz": 120, "name": "drag list"}
      ]},
      {"memory": "after updates"}
    ]
  }
}
JSON
}

sh config/bootstrap.sh packages build run test bench
build release sunhall-kiosk sunhall-sync sunhall-desk make_hall
mkdir -p "$bench/data"
say "Publishing a hall of $guides guides in $bench, and $updates updates"
publish_hall
write_configs
printf 'interval_s = 1\n' >>"$bench/sunhall.toml"
fill_terminal
rm -rf "$bench/data.filled"
mv "$bench/data" "$bench/data.filled"
publish_updates
write_service
write_program updates
write_program none
say "Measuring"
"$tool/kioskbench" "$bench/updates.json" "$bench/none.json" --size 1080x1920 --rounds 3 --no-idle \
    --out "$bench/results" "$@"
