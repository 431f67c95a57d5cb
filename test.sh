#!/usr/bin/env bash
# Starts the database servers, builds everything, runs every test. The last line is "N passed, N failed".
# --without-engines leaves out the tests that need a server.
set -euo pipefail

usage() {
    echo "usage: ./test.sh [--without-engines]" >&2
    exit 2
}

fail() {
    echo "$*" >&2
    exit 1
}

engines=1
case "$#:${1-}" in
    0:) ;;
    1:--without-engines) engines= ;;
    *) usage ;;
esac

cd "$(dirname "${BASH_SOURCE[0]}")"

# No terminal codes around the last line.
export TERM=dumb

passed=0
failed=0
folder=$(mktemp -d /tmp/schemagen-test.XXXXXX)
chmod 711 "$folder"
job=
watch=

# Everything ends here, whatever happened: nothing is left running, and the last line tells the result.
finish() {
    local status=$?
    trap - EXIT
    trap '' INT TERM HUP
    if [[ $job ]]; then end_job; fi
    tests/engines/stop.sh "$folder/engines" || true
    rm -rf "$folder"
    if [[ $watch ]]; then kill -TERM -- "-$watch" || true; fi
    if ((failed == 0 && (status != 0 || passed == 0))); then failed=1; fi
    echo "$passed passed, $failed failed"
    exit $((failed > 0))
}
trap finish EXIT
trap 'fail "Interrupted."' INT TERM HUP

# Runs a command in a process group of its own, in the background: a signal then ends it and all that it started at once.
run() {
    local status=0
    setsid "$@" < /dev/null 9<&- &
    job=$!
    echo "$job" > "$folder/job"
    wait "$job" || status=$?
    job=
    rm "$folder/job"
    return "$status"
}

end_job() {
    kill -TERM -- "-$job" 2> /dev/null || true
    for _ in {1..50}; do
        kill -0 -- "-$job" 2> /dev/null || return 0
        sleep 0.1
    done
    kill -KILL -- "-$job" 2> /dev/null || true
}

# For the one end that the trap does not see.
setsid tests/watch.sh $$ "$folder" > /dev/null 2>&1 < /dev/null &
watch=$!

# Two runs in one folder would overwrite each other's assemblies.
exec 9< .
if ! flock -n 9; then
    echo "Another run of ./test.sh uses this folder: waiting for its end."
    flock 9 &
    wait $!
fi

command -v dotnet > /dev/null || fail "The .NET SDK is not installed: https://dotnet.microsoft.com/download."

filter=()
if [[ $engines ]]; then
    tests/engines/install.sh 9<&- || fail "The database servers could not be installed."
    setsid tests/engines/start.sh "$folder/engines" 9<&- || fail "The database servers could not be started."
    # shellcheck source=/dev/null
    source "$folder/engines/connections"
else
    filter=(--filter 'Needs!=Engines')
    echo "Left out: the tests that need a database server (those with the trait Needs=Engines)."
fi

# Leaves no compiler or build server behind.
run dotnet build SchemaGen.sln -c Release -v q -nologo --disable-build-servers || fail "The build failed."

# The solution's test projects, and those under tests/ that someone forgot to add: not built, they fail below.
mapfile -t projects < <(
    { grep -oE '[^"]+\.csproj' SchemaGen.sln | sed 's|\\|/|g'; ls tests/*/*.csproj; } | sort -u | xargs grep -l Microsoft.NET.Test.Sdk
)

for project in "${projects[@]}"; do
    name=$(basename "$project" .csproj)
    result=$folder/results/$name.trx
    status=0
    run dotnet test "${project%/*}/bin/Release/net10.0/$name.dll" "${filter[@]}" \
        --logger "trx;LogFileName=$name.trx" --logger "console;verbosity=minimal" --results-directory "$folder/results" || status=$?

    total=0 good=0
    if [[ -s $result ]]; then
        total=$(sed -nE 's/.*<Counters total="([0-9]+)".*/\1/p' "$result")
        good=$(sed -nE 's/.*<Counters .* passed="([0-9]+)".*/\1/p' "$result")
    fi
    # Skipped is not passed.
    bad=$((total - good))
    if ((bad == 0 && (status != 0 || (total == 0 && ${engines:-0})))); then
        echo "$name ended without the results of its tests." >&2
        bad=1
    fi
    passed=$((passed + good))
    failed=$((failed + bad))
done
