# shellcheck shell=bash
# What the scripts of this folder share; they, not this file, use its variables.
# shellcheck disable=SC2034

fail() {
    echo "$*" >&2
    exit 1
}

# A folder that the servers' own users can enter: root's home is closed to them.
if ((EUID == 0)); then
    cache=/var/cache/schemagen-engines
else
    cache=${XDG_CACHE_HOME:-$HOME/.cache}/schemagen-engines
fi

# The folder of a tool from npm; named after its lock file, so that another version gets another folder.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
npm_folder() {
    echo "$cache/$1-$(sha256sum "$here/$1/package-lock.json" | cut -c1-16)"
}

postgresql_18_platform() {
    case $(uname -m) in
        x86_64) echo linux-x64 ;;
        aarch64) echo linux-arm64 ;;
        *) fail "PostgreSQL 18 is not to be had for a $(uname -m) processor." ;;
    esac
}

# Servers refuse to run as root: puts what runs a command as user $1 into the array "as".
run_as() {
    user=$1
    as=()
    ((EUID != 0)) || as=(setpriv "--reuid=$user" "--regid=$user" --clear-groups)
}

# Makes folder $1, closed to all but the user of run_as, and goes there.
enter_folder() {
    mkdir -m 700 "$1"
    give "$1"
    cd "$1" || exit
}

# Makes the user of run_as the owner of a file.
give() {
    ((EUID != 0)) || chown "$user:" "$@"
}

random_hex() {
    od -An -N16 -tx1 /dev/urandom | tr -d ' \n'
}

# Calls "$2 PORT" until it finds a free port; log file $1 says why a server did not start. A port that is free now may be
# taken a moment later, so the only test that counts is the server's own.
on_free_port() {
    local log=$1 start=$2
    for _ in {1..20}; do
        # Below the range from which the system gives ports to clients.
        port=$((20000 + RANDOM % 12000))
        if "$start" "$port"; then return; fi
        grep -qi 'address already in use' "$log" || break
    done
    tail -n 20 "$log" >&2
    return 1
}
