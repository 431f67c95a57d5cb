#!/usr/bin/env bash
# Starts a throwaway PostgreSQL: postgresql.sh FOLDER VERSION BINARIES [SETTING...]
# The connection string goes to FOLDER/connection, the process id to FOLDER/pid; FOLDER/restart starts it again after it was killed.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

folder=$1 version=$2 binaries=$3
shift 3
export LC_ALL=C.UTF-8

run_as postgres
enter_folder "$folder"

# With a password, so that no run of the tests reaches the server of another.
password=$(random_hex)
echo "$password" > password
touch log
give password log
"${as[@]}" "$binaries/initdb" -D data -U postgres -A scram-sha-256 --pwfile=password -E UTF8 --locale=C.UTF-8 \
    --no-sync --no-instructions > log 2>&1 || { tail log >&2; fail "PostgreSQL $version could not make its data folder."; }

# Nothing has to survive a crash.
cat >> data/postgresql.conf <<CONF
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
external_pid_file = '$folder/pid'
max_connections = 200
fsync = off
synchronous_commit = off
full_page_writes = off
jit = off
timezone = 'UTC'
CONF
printf '%s\n' "$@" >> data/postgresql.conf

start() {
    "${as[@]}" "$binaries/pg_ctl" start -D "$folder/data" -l "$folder/log" -w -t 60 -o "-p $1" > /dev/null 2>&1
}
on_free_port log start || fail "PostgreSQL $version did not start."

# For the tests that kill it: starts it again as it was. Its sessions take a moment to notice that it is gone.
cat > restart <<RESTART
#!/usr/bin/env bash
cd "$folder"
export LC_ALL=C.UTF-8
for _ in {1..100}; do
    ${as[*]} "$binaries/pg_ctl" start -D "$folder/data" -l "$folder/log" -w -t 60 -o "-p $port" > /dev/null 2>&1 < /dev/null && exit
    sleep 0.1
done
exit 1
RESTART
chmod 755 restart

echo "Host=127.0.0.1;Port=$port;Username=postgres;Password=$password;Database=postgres;SSL Mode=Disable" > connection
