# A hall of $guides guides, published into $bench on the port $port, and a terminal that has it on
# disk, made by the $programs. For the scripts beside it, which name $guides, $bench and $port.

. config/steps/say.sh
. config/steps/build.sh

programs=$PWD/build/release
# Where kioskbench is.
tool=${SUNHALL_KIOSKBENCH:-../shared/tools/kioskbench}
[ -x "$tool/kioskbench" ] || give_up "there is no kioskbench in $tool; set SUNHALL_KIOSKBENCH"
tool=$(cd "$tool" && pwd)

office() {
    "$programs/sunhall-desk" --workspace "$bench/office" "$@" >>"$bench/office.log" 2>&1 ||
        give_up "the office could not '$1'; see $bench/office.log"
}

# As make_hall names them.
sections() {
    printf 'hall,zhengwu'
    department=2
    while [ $((department * 2000 - 2000)) -lt "$guides" ]; do
        printf ',zhengwu-%s' "$department"
        department=$((department + 1))
    done
}

publish_hall() {
    "$programs/tests/make_hall" "$bench/content" "$guides"
    office init --hall 示范市政务服务大厅 --no-passphrase
    office key new --staff zhang --name 张明 --role first --section "$(sections)" --no-passphrase
    office key new --staff li --name 李芳 --role second --section "$(sections)" --no-passphrase
    office import "$bench/content"
    office sign --as first --key "$bench/office/keys/zhang.key"
    office sign --as second --key "$bench/office/keys/li.key"
    office publish --to "$bench/published"
    office timestamp --to "$bench/published"
}

# Statuses are written from the thread that draws: into memory, as a terminal's /run is.
runtime=/dev/shm/sunhall-bench-$port

write_configs() {
    mkdir -p "$runtime"
    sed "s/127\.0\.0\.1:8080/127.0.0.1:$port/" config/nginx/sunhall.conf >"$bench/nginx.conf"
    cat >"$bench/sunhall.toml" <<CONFIG
[terminal]
id = "bench"
place = "测速终端"
[paths]
data = "$bench/data"
runtime = "$runtime"
assets = "$PWD/assets"
trusted_root = "$bench/office/terminal-root.json"
[sync]
metadata_url = "http://127.0.0.1:$port/metadata/"
targets_url = "http://127.0.0.1:$port/targets/"
CONFIG
}

# Both programs start with their content on disk, as every morning in a hall.
fill_terminal() {
    directives="daemon off;"
    [ "$(id -u)" != 0 ] || directives="$directives user root;"
    PATH="$PATH:/usr/sbin" nginx -p "$bench" -c "$bench/nginx.conf" -e error.log -g "$directives" &
    server=$!
    trap 'kill "$server"' EXIT
    until curl -sf -o "$bench/timestamp.json" "http://127.0.0.1:$port/metadata/timestamp.json"; do
        sleep 0.1
    done
    "$programs/sunhall-sync" --config "$bench/sunhall.toml" once
    kill "$server"
    wait "$server" || true
    trap - EXIT
}
