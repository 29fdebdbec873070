# Builds one CMake preset under build/PRESET.

# build PRESET TARGET…: `all` builds everything.
build() {
    preset=$1
    shift
    mkdir -p build
    say "Building $preset ($*) in build/$preset"
    cmake --preset "$preset" >build/"$preset".log 2>&1 || {
        cat build/"$preset".log
        give_up "cmake does not like this machine; its reason is above"
    }
    cmake --build --preset "$preset" --target "$@"
}
