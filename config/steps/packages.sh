# Installs the sets of config/packages.txt that are missing, as root or through sudo.

# The packages of one set that this machine lacks, one a line.
missing_packages() {
    awk -v set="[$1]" '
        /^\[/ { inside = ($0 == set) }
        inside && /^[a-z0-9]/ { print $1, ($2 ~ /^\(.*\)$/ ? substr($2, 2, length($2) - 2) : "-") }
    ' config/packages.txt | while read -r package program; do
        if [ "$program" != - ] && PATH="$PATH:/usr/sbin:/sbin" command -v "$program" >/dev/null; then
            continue
        fi
        status=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
        [ "$status" = installed ] || echo "$package"
    done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        give_up "packages are missing and this is neither root nor is there sudo; as root, run:
    apt-get install --no-install-recommends $missing"
    fi
}

# Debian starts a web server of its own on port 80 when nginx is installed. Ours needs only the
# program, so a server that came with it is stopped again.
stop_the_web_server_that_came_with_it() {
    case " $missing " in
        *" nginx-light "*) ;;
        *) return 0 ;;
    esac
    if [ -d /run/systemd/system ]; then
        say "Stopping the web server that Debian started on port 80; the demo has its own"
        as_root systemctl disable --now nginx
    elif [ -s /run/nginx.pid ]; then
        say "Stopping the web server that Debian started on port 80; the demo has its own"
        as_root kill "$(cat /run/nginx.pid)"
    fi
}

install_packages() {
    command -v apt-get >/dev/null || give_up "this is not Debian: install what config/packages.txt lists"
    missing=
    for set in "$@"; do
        grep -qx "\[$set\]" config/packages.txt || give_up "config/packages.txt has no set '$set'"
        missing="$missing $(missing_packages "$set" | tr '\n' ' ')"
    done
    missing=$(echo "$missing" | xargs)
    if [ -z "$missing" ]; then
        say "All Debian packages are here ($*)"
        return 0
    fi
    say "Installing Debian packages ($*): $missing"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y update
    # Unquoted: a list of words.
    # shellcheck disable=SC2086
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends install $missing
    stop_the_web_server_that_came_with_it
}
