#!/usr/bin/env bash
# How long `schemagen status` takes on an SQLite file, each time in a new process, the assembly built before. Say so only of a quiet machine.
# The figure to reach is 300 ms.
set -euo pipefail

runs=${1:-20}
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
folder=$(mktemp -d /tmp/schemagen-figures.XXXXXX)
trap 'rm -rf "$folder"' EXIT

dotnet publish "$root/src/SchemaGen.Tool" -c Release -v q -nologo -o "$folder/tool" >&2
dotnet build "$root/samples/Storefront" -c Release -v q -nologo >&2
status=(dotnet "$folder/tool/SchemaGen.Tool.dll" status --dialect Sqlite --connection "Data Source=$folder/shop.db" --no-build
    --project "$root/samples/Storefront/bin/Release/net10.0/Storefront.dll")
"${status[@]/status/migrate}" > "$folder/migrate.log"

for _ in $(seq "$runs"); do
    start=$(date +%s%N)
    "${status[@]}" > "$folder/status.log"
    echo $((($(date +%s%N) - start) / 1000000))
done | sort -n | awk '{ all[NR] = $1 } END { print "schemagen status: median " all[int((NR + 1) / 2)] " ms, least " all[1] " ms, most " all[NR] " ms" }'
