# clang-tidy over every source file, as many at a time as there are processors.
#
# One file takes some ten seconds, all of them longer than everything else that CI does. What has
# passed once is therefore remembered by content: the preprocessed file with all its headers, the
# list of checks and the version of clang-tidy. Removing the folder forgets everything.

. config/steps/build.sh

tidy_everything() {
    mkdir -p build
    cmake --preset tidy >build/tidy.log
    # What a file includes from outside, for the preprocessor; clang-tidy itself asks build/tidy.
    SUNHALL_TIDY_FLAGS=$(pkg-config --cflags pangocairo pangofc librsvg-2.0 imgui sdl2 pixman-1 gdk-pixbuf-2.0)
    SUNHALL_TIDY_CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/sunhall-tidy
    export SUNHALL_TIDY_FLAGS SUNHALL_TIDY_CACHE
    mkdir -p "$SUNHALL_TIDY_CACHE"
    git ls-files 'kiosk/*.cpp' 'sync/*.cpp' | xargs -P "$(nproc)" -n 1 sh config/steps/tidy_one.sh
}
