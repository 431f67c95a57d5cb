#!/usr/bin/env bash
# Starts a throwaway PgBouncer, which gives sessions of a PostgreSQL to its clients for one transaction each: pgbouncer.sh FOLDER POSTGRESQL
# The connection string goes to FOLDER/connection, the process id to FOLDER/pid.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

folder=$1 server=$2
export PATH=$PATH:/usr/sbin

value() {
    sed -n "s/.*[;]*$1=\([^;]*\).*/\1/p" "$server/connection"
}

run_as postgres
enter_folder "$folder"
server_port=$(value Port)
server_password=$(value Password)

# Every client is the one user that it is told; a password is asked for by nobody but the server.
start() {
    cat > settings.ini <<INI
[databases]
* = host=127.0.0.1 port=$server_port user=postgres password=$server_password
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = $1
unix_socket_dir =
auth_type = any
pool_mode = transaction
ignore_startup_parameters = extra_float_digits
INI
    give settings.ini
    "${as[@]}" setsid pgbouncer settings.ini > log 2>&1 < /dev/null &
    echo $! > pid
    for _ in {1..600}; do
        if grep -qs 'process up' log; then return; fi
        kill -0 "$(< pid)" 2> /dev/null || return 1
        sleep 0.1
    done
    return 1
}
on_free_port log start || fail "PgBouncer did not start."

echo "Host=127.0.0.1;Port=$port;Username=postgres;Database=postgres;SSL Mode=Disable" > connection
