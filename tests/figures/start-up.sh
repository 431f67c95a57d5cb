#!/usr/bin/env bash
# What a start costs, as cold processes with 100 and 1,000 tables, side by side with plain ADO.NET that does the same: a start with
# nothing pending beside a program that reads the history table, and applying all beside a bare loop over the same statements.
# The first also compiled ahead of time, and the second also in one process that has done both before. On SQLite, and on PostgreSQL and MariaDB where tests/engines/start.sh runs them and its connections are sourced.
# Then what encrypting a value costs beside AesGcm alone. Prints medians and ratios. Usage: tests/figures/start-up.sh [RUNS], 15 by default.
set -euo pipefail
runs=${1:-15}
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

version_of() { sed -n "s/.*\"$1\" Version=\"\([^\"]*\)\".*/\1/p" "$root/Directory.Packages.props"; }

build() { # number of tables
    local folder=$work/program-$1
    mkdir -p "$folder"
    cat > "$folder/Figures.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <NuGetAudit>false</NuGetAudit>
    <PublishAot Condition="'\$(Ahead)' == 'true'">true</PublishAot>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Microsoft.Data.Sqlite" Version="$(version_of Microsoft.Data.Sqlite)" />
    <PackageReference Include="Npgsql" Version="$(version_of Npgsql)" />
    <PackageReference Include="MySqlConnector" Version="$(version_of MySqlConnector)" />
    <ProjectReference Include="$root/src/SchemaGen/SchemaGen.csproj" />
    <ProjectReference Include="$root/src/SchemaGen.Model/SchemaGen.Model.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
    <ProjectReference Include="$root/src/SchemaGen.CSharp/SchemaGen.CSharp.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
    <ProjectReference Include="$root/src.Generators/SchemaGen.Generators/SchemaGen.Generators.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
  </ItemGroup>
</Project>
XML
    cp "$root/tests/figures/Program.cs" "$folder/"
    {
        echo 'using SchemaGen;'
        for dialect in Sqlite PostgreSql MariaDb; do echo "[assembly: SchemaTarget(Dialect.$dialect)]"; done
        echo 'namespace Tables;'
        for i in $(seq "$1"); do
            echo "[SchemaTable] public partial class Entry$i { public Guid Id { get; set; } public string Title { get; set; } = \"\"; public decimal Amount { get; set; } public DateTimeOffset At { get; set; } public bool Done { get; set; } public int Count { get; set; } }"
        done
    } > "$folder/Tables.cs"
    dotnet build "$folder" -c Release -v q -nologo >&2
    program="$folder/bin/Release/net10.0/Figures"
}

part() { sed -n "s/.*[;]*$1=\([^;]*\).*/\1/p" <<< "$2"; }

# An empty database, with a number where several are wanted: the connection string to it.
fresh() {
    local name=figures${2-}
    case $1 in
        Sqlite)
            rm -f "$work/$name.db"*
            echo "Data Source=$work/$name.db" ;;
        PostgreSql)
            PGPASSWORD=$(part Password "$SCHEMAGEN_POSTGRESQL_18") psql -X -q -h 127.0.0.1 -p "$(part Port "$SCHEMAGEN_POSTGRESQL_18")" -U postgres \
                -c "DROP DATABASE IF EXISTS $name WITH (FORCE)" -c "CREATE DATABASE $name" > /dev/null 2>&1
            sed "s/Database=[^;]*/Database=$name/" <<< "$SCHEMAGEN_POSTGRESQL_18" ;;
        MariaDb)
            MYSQL_PWD=$(part Password "$SCHEMAGEN_MARIADB") mariadb --no-defaults -h 127.0.0.1 -P "$(part Port "$SCHEMAGEN_MARIADB")" -u schemagen \
                -e "DROP DATABASE IF EXISTS $name; CREATE DATABASE $name"
            echo "$SCHEMAGEN_MARIADB;Database=$name" ;;
    esac
}

# The process's own wall time in hundredths of a millisecond.
measure() {
    local start end
    start=$(date +%s%N)
    "$program" "$@" > /dev/null
    end=$(date +%s%N)
    echo $(((end - start) / 10000))
}

median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

compare() { # title, dialect, bare mode, whether each run begins with an empty database, runs
    local title=$1 dialect=$2 bare=$3 empties=$4 times=$5 a b database
    : > "$work/bare"; : > "$work/ours"
    database=$(fresh "$dialect")
    "$program" migrate "$dialect" "$database" > /dev/null
    for _ in $(seq "$((times + 2))"); do
        [ "$empties" = no ] || database=$(fresh "$dialect")
        measure "$bare" "$dialect" "$database" "$work/statements" >> "$work/bare"
        [ "$empties" = no ] || database=$(fresh "$dialect")
        measure migrate "$dialect" "$database" >> "$work/ours"
    done
    # The first two warm the machine up.
    a=$(tail -n +3 "$work/bare" | median)
    b=$(tail -n +3 "$work/ours" | median)
    awk -v t="$title" -v a="$a" -v b="$b" 'BEGIN { printf "%-44s bare %8.1f ms   SchemaGen %8.1f ms   ratio %.2f\n", t, a / 100, b / 100, b / a }'
}

warm() { # dialect, tables
    local databases=() i
    for i in 1 2 3 4 5 6 7 8; do databases+=("$(fresh "$1" "$i")"); done
    printf '%-44s %s\n' "$1, $2 tables to apply, one process" "$("$program" warm "$1" "$work/statements" "${databases[@]}" | tail -1)"
}

echo "$runs runs each, in turn, on $(nproc) processors; medians of whole processes"
for tables in 100 1000; do
    build "$tables"
    for dialect in Sqlite PostgreSql MariaDb; do
        case $dialect in
            PostgreSql) [ -n "${SCHEMAGEN_POSTGRESQL_18-}" ] || { echo "$dialect: left out, it does not run"; continue; } ;;
            MariaDb) [ -n "${SCHEMAGEN_MARIADB-}" ] || { echo "$dialect: left out, it does not run"; continue; } ;;
        esac
        "$program" dump "$dialect" none "$work/statements"
        compare "$dialect, $tables tables, nothing pending" "$dialect" read no "$runs"
        compare "$dialect, $tables tables to apply" "$dialect" loop yes "$((tables == 100 ? runs : (runs + 2) / 3))"
        warm "$dialect" "$tables"
    done
done

build 100
dotnet publish "$work/program-100" -c Release -r "linux-$(uname -m | sed 's/x86_64/x64/; s/aarch64/arm64/')" -p:Ahead=true -o "$work/ahead" -v q -nologo >&2
program=$work/ahead/Figures
for dialect in Sqlite PostgreSql; do
    [ "$dialect" = Sqlite ] || [ -n "${SCHEMAGEN_POSTGRESQL_18-}" ] || continue
    compare "$dialect, 100, nothing pending, ahead of time" "$dialect" read no "$runs"
done
"$work/program-100/bin/Release/net10.0/Figures" encryption
