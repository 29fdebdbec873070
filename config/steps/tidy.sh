# clang-tidy over all sources, as many units at a time as there are processors.
#
# A unit is what a preset compiles at once, up to 16 sources of a folder: most of the time goes into
# the headers they share. What has passed once is remembered by content: the preprocessed unit with
# all its headers, the list of checks and the version of clang-tidy. Removing the folder forgets
# everything.

. config/steps/build.sh

# The units of sync/ and kiosk/, one a line.
tidy_units() {
    sed -n 's/^ *"file": "\(.*\)",*$/\1/p' build/tidy/compile_commands.json |
        grep -E '/tidy/CMakeFiles/(sync_|kiosk_|sunhall-)[a-z_-]*\.dir/Unity/'
}

tidy_everything() {
    mkdir -p build
    cmake --preset tidy >build/tidy.log
    # What a unit includes from outside, for the preprocessor; clang-tidy itself asks build/tidy.
    SUNHALL_TIDY_FLAGS=$(pkg-config --cflags pangocairo pangofc librsvg-2.0 imgui sdl2 pixman-1 gdk-pixbuf-2.0)
    SUNHALL_TIDY_CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/sunhall-tidy
    export SUNHALL_TIDY_FLAGS SUNHALL_TIDY_CACHE
    mkdir -p "$SUNHALL_TIDY_CACHE"
    tidy_units | xargs -P "$(nproc)" -n 1 sh config/steps/tidy_one.sh
}
