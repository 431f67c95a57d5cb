#!/usr/bin/env bash
# What a start costs, as cold processes on SQLite with 100 tables, side by side with plain ADO.NET that does the same:
# a start with nothing pending beside a program that reads the history table, and applying all beside a bare loop.
# Prints the medians and their ratio. Usage: tests/figures/start-up.sh [RUNS], 15 by default.
set -euo pipefail
runs=${1:-15}
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir -p "$work/program"
cat > "$work/program/Figures.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <NuGetAudit>false</NuGetAudit>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Microsoft.Data.Sqlite" Version="$(sed -n 's/.*"Microsoft.Data.Sqlite" Version="\([^"]*\)".*/\1/p' "$root/Directory.Packages.props")" />
    <ProjectReference Include="$root/src/SchemaGen/SchemaGen.csproj" />
    <ProjectReference Include="$root/src/SchemaGen.Model/SchemaGen.Model.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
    <ProjectReference Include="$root/src/SchemaGen.CSharp/SchemaGen.CSharp.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
    <ProjectReference Include="$root/src.Generators/SchemaGen.Generators/SchemaGen.Generators.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
  </ItemGroup>
</Project>
XML
cp "$root/tests/figures/Program.cs" "$work/program/"
{
    echo 'using SchemaGen;'
    echo '[assembly: SchemaTarget(Dialect.Sqlite)]'
    echo 'namespace Tables;'
    for i in $(seq 100); do
        echo "[SchemaTable] public partial class Entry$i { public Guid Id { get; set; } public string Title { get; set; } = \"\"; public decimal Amount { get; set; } public DateTimeOffset At { get; set; } public bool Done { get; set; } public int Count { get; set; } }"
    done
} > "$work/program/Tables.cs"
dotnet build "$work/program" -c Release -v q -nologo >&2
program="$work/program/bin/Release/net10.0/Figures"

# The process's own wall time in milliseconds.
measure() {
    local start end
    start=$(date +%s%N)
    "$program" "$@" > /dev/null
    end=$(date +%s%N)
    echo $(((end - start) / 10000))
}

median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

compare() { # title, bare mode, our mode, whether each run begins with an empty file
    local title=$1 bare=$2 ours=$3 fresh=$4 file="$work/figures.db"
    : > "$work/bare"; : > "$work/ours"
    rm -f "$file"*
    "$program" migrate "$file" > /dev/null
    for _ in $(seq "$((runs + 2))"); do
        [ "$fresh" = yes ] && rm -f "$file"*
        measure "$bare" "$file" >> "$work/bare"
        [ "$fresh" = yes ] && rm -f "$file"*
        measure "$ours" "$file" >> "$work/ours"
    done
    # The first two warm the machine up.
    local a b
    a=$(tail -n +3 "$work/bare" | median)
    b=$(tail -n +3 "$work/ours" | median)
    awk -v t="$title" -v a="$a" -v b="$b" 'BEGIN { printf "%-24s bare %7.1f ms   SchemaGen %7.1f ms   ratio %.2f\n", t, a / 100, b / 100, b / a }'
}

echo "$runs runs each, in turn, on $(nproc) processors; medians of whole processes"
compare "nothing pending" read migrate no
compare "100 tables to apply" loop migrate yes
