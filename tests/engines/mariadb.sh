#!/usr/bin/env bash
# Starts a throwaway MariaDB with encryption at rest: mariadb.sh FOLDER
# The connection string goes to FOLDER/connection, the process id to FOLDER/pid; FOLDER/restart starts it again after it was killed.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

folder=$1
export LC_ALL=C.UTF-8 PATH=$PATH:/usr/sbin

run_as mysql
enter_folder "$folder"

# Nothing has to survive a crash.
settings=(
    --no-defaults
    "--datadir=$folder/data"
    --innodb-flush-log-at-trx-commit=0
    --innodb-doublewrite=0
    --innodb-log-file-size=16M
    --innodb-buffer-pool-size=64M
)
"${as[@]}" mariadb-install-db "${settings[@]}" --auth-root-authentication-method=normal --skip-test-db --skip-name-resolve \
    > log 2>&1 || { tail log >&2; fail "MariaDB could not make its data folder."; }

# The keys stay outside the data folder: the server refuses them inside.
echo "1;$(random_hex)$(random_hex)" > keys
give keys

client=(--no-defaults --user=root "--socket=$folder/socket")

start() {
    # For the tests that kill it: starts it again as it was.
    cat > restart <<RESTART
#!/usr/bin/env bash
cd "$folder"
export LC_ALL=C.UTF-8 PATH=\$PATH:/usr/sbin
${as[*]} setsid mariadbd ${settings[*]} --bind-address=127.0.0.1 --port=$1 --socket="$folder/socket" \
    --pid-file="$folder/mariadbd.pid" --skip-name-resolve --max-connections=200 --event-scheduler=ON --innodb-fast-shutdown=2 \
    --character-set-server=utf8mb4 --collation-server=utf8mb4_unicode_ci --default-time-zone=+00:00 \
    --plugin-load-add=file_key_management --file-key-management-filename="$folder/keys" \
    > log 2>&1 < /dev/null &
echo \$! > pid
for _ in {1..600}; do
    if mariadb-admin ${client[*]} ping > /dev/null 2>&1; then exit; fi
    kill -0 "\$(< pid)" 2> /dev/null || exit 1
    sleep 0.1
done
exit 1
RESTART
    chmod 755 restart
    ./restart
}
on_free_port log start || fail "MariaDB did not start."

# With a password, so that no run of the tests reaches the server of another.
password=$(random_hex)
mariadb "${client[@]}" <<SQL
CREATE USER 'schemagen'@'127.0.0.1' IDENTIFIED BY '$password';
GRANT ALL ON *.* TO 'schemagen'@'127.0.0.1' WITH GRANT OPTION;
SQL

echo "Server=127.0.0.1;Port=$port;User ID=schemagen;Password=$password;SSL Mode=None;Allow User Variables=true" > connection
