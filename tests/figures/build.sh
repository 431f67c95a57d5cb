#!/usr/bin/env bash
# What a build costs with 1,000 table classes of twelve columns and six dialects, side by side with the same plain classes
# and with the compiled model that EF Core's tool writes of them. Prints the medians and the ratios. Usage: tests/figures/build.sh [RUNS], 7 by default.
set -euo pipefail
runs=${1:-7}
tables=${TABLES:-1000}
# The compiler's server is what a developer's build uses, whatever this shell is set to.
export UseSharedCompilation=true
root=$(cd "$(dirname "$0")/../.." && pwd)
work=${WORK:-$(mktemp -d)}
[ -n "${WORK-}" ] || trap 'rm -rf "$work"' EXIT

version_of() { sed -n "s/.*\"$1\" Version=\"\([^\"]*\)\".*/\1/p" "$root/Directory.Packages.props"; }

project() { # name, items
    mkdir -p "$work/$1"
    cat > "$work/$1/$1.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <NuGetAudit>false</NuGetAudit>
  </PropertyGroup>
  <ItemGroup>
    $2
  </ItemGroup>
</Project>
XML
}

classes() { # folder, first line of the file, attributes of the class, of three columns and of the reference
    local i referenced
    for i in $(seq 0 $((tables - 1))); do
        referenced=$((i / 10 * 10))
        cat > "$work/$1/Table$i.cs" <<CS
$2
namespace Shop.Area$((i % 10));

public enum State$i { Open, Closed }

$3
public partial class Table$i
{
    public long Id { get; set; }
    $4public string Code { get; set; } = "";
    $5public string Title { get; set; } = "";
    public string? Remark { get; set; }
    $6public decimal Price { get; set; }
    public decimal? Total { get; set; }
    public int Amount { get; set; } = 1;
    public bool IsActive { get; set; } = true;
    public DateTime CreatedAt { get; set; }
    public DateTimeOffset? ChangedAt { get; set; }
    public State$i State { get; set; }
    ${7/REFERENCED/$referenced}public long OtherId { get; set; }
}
CS
    done
}

dotnet pack "$root/src/SchemaGen" -c Release -o "$work/feed" -v q -nologo >&2
cat > "$work/nuget.config" <<XML
<configuration>
  <config><add key="globalPackagesFolder" value="$work/packages" /></config>
  <packageSources><add key="built" value="$work/feed" /></packageSources>
  <fallbackPackageFolders><add key="machine" value="${NUGET_PACKAGES:-$HOME/.nuget/packages}" /></fallbackPackageFolders>
</configuration>
XML
package=$(basename "$work"/feed/SchemaGen.*.nupkg .nupkg)

project Plain ""
classes Plain "" "" "" "" "" ""

project Annotated "<PackageReference Include=\"SchemaGen\" Version=\"${package#SchemaGen.}\" />"
classes Annotated "using SchemaGen;" '[SchemaTable, UniqueIndex("code")]' '[StringColumn(40)] ' '[StringColumn(100)] ' '[DecimalColumn(12, 4)] ' '[References(typeof(Shop.Area0.TableREFERENCED), OnDelete = ForeignKeyAction.Restrict)] '
for dialect in PostgreSql MySql MariaDb Sqlite SqlServer Oracle; do
    echo "[assembly: SchemaGen.SchemaTarget(SchemaGen.Dialect.$dialect)]"
done > "$work/Annotated/Targets.cs"

# EF Core's compiled model of the same classes, written once by its own tool.
ef=$(version_of Microsoft.EntityFrameworkCore.Relational)
project EfCore "<PackageReference Include=\"Microsoft.EntityFrameworkCore.Sqlite\" Version=\"$ef\" />
    <PackageReference Include=\"Microsoft.EntityFrameworkCore.Design\" Version=\"$ef\" PrivateAssets=\"all\" />"
sed -i 's|<TargetFramework>|<OutputType>Exe</OutputType>&|' "$work/EfCore/EfCore.csproj"
classes EfCore "" "" "" "" "" ""
{
    echo 'using Microsoft.EntityFrameworkCore; namespace Shop; public static class Program { public static void Main() { } }'
    echo 'public class ShopContext : DbContext {'
    for i in $(seq 0 $((tables - 1))); do echo "public DbSet<Area$((i % 10)).Table$i> Set$i => Set<Area$((i % 10)).Table$i>();"; done
    echo 'protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("Data Source=:memory:"); }'
} > "$work/EfCore/ShopContext.cs"
dotnet tool install dotnet-ef --tool-path "$work/tools" --version "$ef" >&2
dotnet restore "$work/EfCore" -v q -nologo >&2
(cd "$work/EfCore" && "$work/tools/dotnet-ef" dbcontext optimize --output-dir Compiled --namespace Shop.Compiled >&2)

names=(Plain Annotated EfCore)
for name in "${names[@]}"; do
    dotnet build "$work/$name" -c Release -v q -nologo >&2
    : > "$work/$name.times"
done

for run in $(seq 0 "$runs"); do
    for name in "${names[@]}"; do
        echo "// $run" > "$work/$name/Touched.cs"
        start=$(date +%s%N)
        dotnet build "$work/$name" -c Release --no-restore -v q -nologo > /dev/null
        # The first run of each warms the machine up.
        ((run == 0)) || echo $((($(date +%s%N) - start) / 1000000)) >> "$work/$name.times"
    done
done

median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
echo "$tables classes, $runs builds each, in turn, on $(nproc) processors; medians of whole dotnet build commands"
plain=$(median < "$work/Plain.times")
for name in "${names[@]}"; do
    median < "$work/$name.times" | awk -v n="$name" -v p="$plain" '{ printf "%-10s %7d ms   %.2f of the plain classes\n", n, $1, $1 / p }'
done
