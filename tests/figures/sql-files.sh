#!/usr/bin/env bash
# What writing SQL files adds to a build: 200 tables for six databases, built with and without, in turn, after an edit of one class; then a build
# without any edit. Prints medians of whole dotnet build commands, and their difference. Say so only of a quiet machine. The figure to reach is
# 200 ms. Usage: tests/figures/sql-files.sh [RUNS], 11 by default.
set -euo pipefail
runs=${1:-11}
tables=${TABLES:-200}
# The compiler's server is what a developer's build uses, whatever this shell is set to.
export UseSharedCompilation=true
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d /tmp/schemagen-sql-files.XXXXXX)
trap 'rm -rf "$work"' EXIT

dotnet pack "$root/src/SchemaGen" -c Release -o "$work/feed" -v q -nologo >&2
cat > "$work/nuget.config" <<XML
<configuration>
  <config><add key="globalPackagesFolder" value="$work/packages" /></config>
  <packageSources><clear /><add key="built" value="$work/feed" /></packageSources>
  <fallbackPackageFolders><add key="machine" value="${NUGET_PACKAGES:-$HOME/.nuget/packages}" /></fallbackPackageFolders>
</configuration>
XML
package=$(basename "$work"/feed/SchemaGen.*.nupkg .nupkg)

for name in Without With; do
    mkdir -p "$work/$name"
    output=
    [ "$name" = Without ] || output='<SchemaGenSqlOutput>schema</SchemaGenSqlOutput>'
    cat > "$work/$name/Shop.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <NuGetAudit>false</NuGetAudit>
    $output
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="SchemaGen" Version="${package#SchemaGen.}" />
  </ItemGroup>
</Project>
XML
    for i in $(seq 0 $((tables - 1))); do
        cat > "$work/$name/Table$i.cs" <<CS
using SchemaGen;
namespace Shop;

[SchemaTable, UniqueIndex("code")]
public partial class Table$i
{
    public long Id { get; set; }
    [StringColumn(40)] public string Code { get; set; } = "";
    [StringColumn(100)] public string Title { get; set; } = "";
    public string? Remark { get; set; }
    [DecimalColumn(12, 4)] public decimal Price { get; set; }
    public int Amount { get; set; } = 1;
    public bool IsActive { get; set; } = true;
    public DateTime CreatedAt { get; set; }
    public DateTimeOffset? ChangedAt { get; set; }
    [References(typeof(Table$((i / 10 * 10))), OnDelete = ForeignKeyAction.Restrict)] public long OtherId { get; set; }
}
CS
    done
    dotnet build "$work/$name" -v q -nologo >&2
    : > "$work/$name.edited"
    : > "$work/$name.same"
done

build() { # project, where the time goes
    local start
    start=$(date +%s%N)
    dotnet build "$work/$1" --no-restore -v q -nologo > /dev/null
    echo $((($(date +%s%N) - start) / 1000000)) >> "$2"
}

for run in $(seq 0 "$runs"); do
    for name in Without With; do
        # One column of one table: twelve files of 2,400 change.
        sed -i "s/StringColumn([0-9]*)\] public string Title/StringColumn($((200 + run)))] public string Title/" "$work/$name/Table7.cs"
        if ((run == 0)); then build "$name" "$work/warm"; build "$name" "$work/warm"; else build "$name" "$work/$name.edited"; build "$name" "$work/$name.same"; fi
    done
done

median() { sort -n "$1" | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
echo "$tables tables, six databases, $(find "$work/With/schema" -name '*.sql' | wc -l) files, $runs builds each, in turn, on $(nproc) processors; medians"
for kind in edited same; do
    echo "$kind: without $(median "$work/Without.$kind") ms, with $(median "$work/With.$kind") ms: $(($(median "$work/With.$kind") - $(median "$work/Without.$kind"))) ms more"
done
