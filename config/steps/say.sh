# How the steps speak: one line when something starts, a reason when it cannot go on.

say() {
    printf '\n== %s\n' "$*"
}

give_up() {
    printf 'bootstrap: %s\n' "$*" >&2
    exit 1
}
