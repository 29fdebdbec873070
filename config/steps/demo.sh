# A whole Sunhall on this machine: an office that publishes, a web server, a terminal.
#
#     build/demo/content/      what the office wants to say, one JSON file an item
#     build/demo/office/       its workspace: drafts, keys, reviews
#     build/demo/published/    what it published; nginx serves this
#     build/demo/terminal/     what the terminal keeps
#     build/demo/slips.bin     what its receipt printer would get
#
# Nothing here needs root, and nothing listens beyond this machine.

. config/steps/build.sh

demo=$PWD/build/demo
programs=$PWD/build/release
terminal=
server=
screen=

# One step of the office's work. What it says goes into office.log, and here only if it fails.
desk() {
    echo "sunhall-desk $*" >>"$demo/office.log"
    "$programs/sunhall-desk" --workspace "$demo/office" "$@" >>"$demo/office.log" 2>&1 || {
        tail -n 20 "$demo/office.log"
        give_up "the office could not '$1'; see above and build/demo/office.log"
    }
}

# The departments of the demo content, and the section of the hall as a whole.
sections() {
    {
        echo hall
        find "$demo/content" -name '*.json' -exec sed -n 's/^ *"department": *"\([^"]*\)".*/\1/p' {} +
    } | sort -u | paste -s -d , -
}

make_repository() {
    say "An office drafts, 张明 gives the first review, 李芳 the second, and it publishes"
    mkdir -p "$demo/terminal" "$demo/run" "$demo/published"
    rm -rf "$demo/content" "$demo/office.log"
    cp -R assets/demo "$demo/content"
    desk init --hall 示范市政务服务大厅 --no-passphrase
    desk key new --staff zhang --name 张明 --role first --section "$(sections)" --no-passphrase
    desk key new --staff li --name 李芳 --role second --section "$(sections)" --no-passphrase
    desk import "$demo/content"
    desk check
    desk sign --as first --key "$demo/office/keys/zhang.key"
    desk sign --as second --key "$demo/office/keys/li.key"
    desk publish --to "$demo/published"
    desk timestamp --to "$demo/published"
    tail -n 3 "$demo/office.log"
    write_change_script
    write_urgent_script
}

# The commands an office uses, with real paths, so that they can be read and varied.
write_change_script() {
    cat >"$demo/publish-change.sh" <<SCRIPT
#!/bin/sh
# Publishes a change the way an office does: correct the file, import, two reviews, publish.
set -eu
fee=\$(find "$demo/content" -path '*fee*' -name '*.json' | sort | head -n 1)
desk() { "$programs/sunhall-desk" --workspace "$demo/office" "\$@"; }

sed -i 's/"title": "\([^"（]*\)[^"]*"/"title": "\1（'"\$(date +%H:%M:%S)"' 更正）"/' "\$fee"
desk import "$demo/content"
desk sign --as first --key "$demo/office/keys/zhang.key"
desk sign --as second --key "$demo/office/keys/li.key"
desk publish --to "$demo/published"
echo "Changed: \$fee. The terminal shows it within $poll_s seconds."
SCRIPT
}

# The same for a matter that cannot wait: a notice that stands on every page until its time is over.
write_urgent_script() {
    cat >"$demo/publish-urgent.sh" <<SCRIPT
#!/bin/sh
# Publishes an urgent notice: a burst water main. Its banner is on every page while it holds.
set -eu
desk() { "$programs/sunhall-desk" --workspace "$demo/office" "\$@"; }

cp -R "$PWD/assets/demo-urgent/." "$demo/content"
desk import "$demo/content"
desk sign --as first --key "$demo/office/keys/zhang.key"
desk sign --as second --key "$demo/office/keys/li.key"
desk publish --to "$demo/published"
echo "The terminal shows the notice within $poll_s seconds."
SCRIPT
}

# How often the demo's terminal asks; 300 s in a hall.
poll_s=5

write_config() {
    cat >"$demo/sunhall.toml" <<CONFIG
# The demo's terminal; config/sunhall.toml explains every key.
[terminal]
id = "demo"
place = "演示终端"
place_in_english = "Demo terminal"

[paths]
data = "$demo/terminal"
runtime = "$demo/run"
assets = "$PWD/assets"
trusted_root = "$demo/office/terminal-root.json"

[sync]
metadata_url = "http://127.0.0.1:$port/metadata/"
targets_url = "http://127.0.0.1:$port/targets/"
interval_s = $poll_s

[printer]
# What a receipt printer would get.
address = "file:$demo/slips.bin"

[screen]
$1
CONFIG
}

# Whether something listens on a port of this machine.
port_is_taken() {
    grep -qi ":$(printf '%04X' "$1") [0-9A-F]*:0000 0A" /proc/net/tcp /proc/net/tcp6 2>/dev/null
}

start_server() {
    port=8480
    while port_is_taken "$port"; do
        port=$((port + 1))
    done
    say "nginx serves build/demo/published at http://127.0.0.1:$port/"
    sed "s/127\.0\.0\.1:8080/127.0.0.1:$port/" config/nginx/sunhall.conf >"$demo/nginx.conf"
    directives="daemon off;"
    # Started by root, its worker stays root: it reads this folder, wherever it lies.
    [ "$(id -u)" != 0 ] || directives="$directives user root;"
    PATH="$PATH:/usr/sbin" nginx -p "$demo" -c "$demo/nginx.conf" -e error.log -g "$directives" &
    server=$!
    waited=0
    until port_is_taken "$port"; do
        runs "$server" || give_up "nginx does not start; see build/demo/error.log"
        waited=$((waited + 1))
        [ "$waited" -lt 100 ] || give_up "nginx does not answer on port $port"
        sleep 0.1
    done
}

say_how_to_change() {
    cat <<WORDS

To publish a change and see it on the screen within $poll_s seconds, run in another terminal:

    sh $demo/publish-change.sh

or, for an urgent notice on every page:

    sh $demo/publish-urgent.sh

Ctrl-C ends the demo.
WORDS
}

start_terminal() {
    "$programs/sunhall-kiosk" --config "$demo/sunhall.toml" &
    terminal=$!
}

# Whether a process that we started is still there; one that has ended stays in the table until asked.
runs() {
    [ -r "/proc/$1/status" ] && ! grep -q '^State:.*Z' "/proc/$1/status"
}

# Whoever leaves first, on purpose or not, the others go too.
stop_everything() {
    trap '' INT TERM HUP
    trap - EXIT
    most_tenths=50
    for process in $terminal $server $screen; do
        kill "$process" 2>/dev/null || true
    done
    for process in $terminal $server $screen; do
        waited=0
        while runs "$process" && [ "$waited" -lt "$most_tenths" ]; do
            sleep 0.1
            waited=$((waited + 1))
        done
        kill -KILL "$process" 2>/dev/null || true
    done
}

stop_on_signal() {
    stop_everything
    say "The demo has ended; its files are in build/demo"
    exit 0
}

. config/steps/tour.sh

run_demo() {
    build release sunhall-kiosk sunhall-sync sunhall-desk
    trap stop_everything EXIT
    trap stop_on_signal INT TERM HUP
    make_repository
    start_server
    if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        # Half the size of a 21.5-inch portrait panel: it fits a desktop, with the same layout.
        write_config 'window = "540x960"
pitch_mm = 0.496'
        say "The terminal is a window on this desktop"
        start_terminal
        say_how_to_change
        wait "$terminal" || give_up "the terminal ended by itself"
    elif [ -t 0 ] && tty | grep -q '^/dev/tty[0-9]' && [ -e /dev/dri/card0 ]; then
        install_packages console
        write_config 'window = "fullscreen"'
        say "The terminal fills this screen"
        say_how_to_change
        start_terminal
        wait "$terminal" || give_up "the terminal ended by itself"
    else
        run_without_a_screen
    fi
}
