#!/usr/bin/env bash
# Starts a throwaway PGlite, which is PostgreSQL with pgvector in one process of Node.js: pglite.sh FOLDER PACKAGES
# The connection string goes to FOLDER/connection, the process id to FOLDER/pid.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

folder=$1 packages=$2/node_modules

run_as postgres
enter_folder "$folder"

# It keeps its data in memory, asks for no password and has one session, which all connections share.
start() {
    "${as[@]}" setsid node "$packages/@electric-sql/pglite-socket/dist/scripts/server.js" \
        --host=127.0.0.1 --port="$1" --max-connections=4 \
        --extensions=@electric-sql/pglite-pgvector:vector,ltree,pgcrypto,pg_trgm > log 2>&1 < /dev/null &
    echo $! > pid
    for _ in {1..600}; do
        if grep -qs 'PGLiteSocketServer listening' log; then return; fi
        kill -0 "$(< pid)" 2> /dev/null || return 1
        sleep 0.1
    done
    return 1
}
on_free_port log start || fail "PGlite did not start."

echo "Host=127.0.0.1;Port=$port;Username=postgres;Password=postgres;Database=postgres;SSL Mode=Disable" > connection
