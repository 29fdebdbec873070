# The demo where there is no screen: the terminal runs on one in memory, and pictures show it.

# With nobody at the keyboard (a script, CI) the demo ends by itself; time enough to publish a change.
stays_without_a_keyboard_s=120

start_screen() {
    : >"$demo/display"
    # In a session of its own: Ctrl-C is for us, and the screen goes after what is on it.
    setsid Xvfb -displayfd 3 -screen 0 1080x1920x24 -nolisten tcp -noreset -ac \
        3>"$demo/display" 2>"$demo/xvfb.log" &
    screen=$!
    until [ -s "$demo/display" ]; do
        runs "$screen" || give_up "Xvfb does not start; see build/demo/xvfb.log"
        sleep 0.1
    done
    DISPLAY=:$(cat "$demo/display")
    export DISPLAY
}

# What the terminal shows now, by number; empty until it shows something.
generation_shown() {
    sed -n 's/.*"generation": *\([0-9]*\).*/\1/p' "$demo/run/status.json" 2>/dev/null || true
}

draw_tour() {
    say "Content number $1 is on the terminal's screen; drawing every page into build/demo/tour/"
    "$programs/sunhall-kiosk" --config "$demo/sunhall.toml" --runtime-dir "$demo/tour-run" \
        --tour "$demo/tour" >/dev/null
    echo "$(find "$demo/tour" -name '*.png' | wc -l) pictures, such as $demo/tour/home.png"
}

run_without_a_screen() {
    say "There is no screen here: the terminal runs on one in memory (Xvfb)"
    start_screen
    write_config 'window = "1080x1920"'
    rm -rf "$demo/tour" "$demo/run/status.json"
    mkdir -p "$demo/tour-run"
    start_terminal
    drawn=
    waited_s=0
    while runs "$terminal"; do
        shown=$(generation_shown)
        if [ -n "$shown" ] && [ "$shown" != "$drawn" ]; then
            draw_tour "$shown"
            [ -n "$drawn" ] || say_how_to_change
            drawn=$shown
        fi
        if [ ! -t 0 ] && [ "$waited_s" -ge "$stays_without_a_keyboard_s" ]; then
            say "Nobody is at a keyboard: the demo ends by itself"
            return 0
        fi
        sleep 1
        waited_s=$((waited_s + 1))
    done
    give_up "the terminal ended by itself"
}
