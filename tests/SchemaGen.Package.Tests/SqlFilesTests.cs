using System.Text;
using SchemaGen.Engines;

namespace SchemaGen.Package.Tests;

/// <summary>The SQL of the migrations as files, which a build writes or checks.</summary>
[Collection(PackageCollection.Name)]
public sealed class SqlFilesTests(PackedPackage package)
{
    private static readonly string[] Folders = ["mariadb", "mysql", "oracle", "postgresql", "sqlite", "sqlserver"];

    [Fact]
    public async Task They_are_written_by_one_of_several_builds_and_in_the_order_of_applying()
    {
        var folder = package.Consumer("SqlFiles-written", "SqlFiles");

        var build = await BuildAsync(folder);

        Assert.Equal("SchemaGen: 38 SQL files in 'schema', 38 of them written or deleted.", Assert.Single(Said(build)));
        string[] names = ["create_brands", "run_views_brand_names", "create_articles", "create_z_b__gr__e_"];
        var expected = Folders.SelectMany(dialect => Expected(dialect)).Order(StringComparer.Ordinal);
        Assert.Equal(expected, Files(folder));
        Assert.Equal(
            """
            -- Written by SchemaGen from SqlFiles: create_brands. The next build overwrites this file.
            CREATE TABLE "brands" (
                "id" INTEGER NOT NULL CONSTRAINT "pk_brands" PRIMARY KEY AUTOINCREMENT,
                "name" TEXT NOT NULL,
                CONSTRAINT "ck_brands_name" CHECK (length("name") <= 40)
            );
            CREATE UNIQUE INDEX "uq_brands_name" ON "brands" ("name");

            """,
            Read(folder, "sqlite/001_create_brands.up.sql"));
        Assert.Equal(
            """
            -- Written by SchemaGen from SqlFiles: create_brands. The next build overwrites this file.
            DROP TABLE "brands";

            """,
            Read(folder, "sqlite/001_create_brands.down.sql"));
        Assert.Contains("N'Größe: ''L'''", Read(folder, "sqlserver/003_create_articles.up.sql"));
        Assert.EndsWith("\nGO\n", Read(folder, "sqlserver/003_create_articles.up.sql"), StringComparison.Ordinal);
        Assert.Contains("\n/\n", Read(folder, "oracle/003_create_articles.up.sql"));
        foreach (var file in Files(folder))
        {
            var content = await File.ReadAllBytesAsync(Path.Combine(folder, "schema", file));
            Assert.Equal((byte)'-', content[0]);
            Assert.Equal((byte)'\n', content[^1]);
            Assert.DoesNotContain((byte)'\r', content);
            Assert.Equal(content, Encoding.UTF8.GetBytes(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(content)));
        }

        // Built elsewhere and in another configuration, they are the same byte for byte; and they stay where the project is cleaned.
        var other = package.Consumer("SqlFiles-again", "SqlFiles");
        (await Command.DotnetAsync(other, "build", "-c", "Release", "-f", "net8.0", "-nologo", "--disable-build-servers")).Succeeded();
        (await Command.DotnetAsync(other, "clean", "-c", "Release", "-nologo", "--disable-build-servers")).Succeeded();
        Assert.Equal(Files(folder), Files(other));
        foreach (var file in Files(folder))
            Assert.Equal(Read(folder, file), Read(other, file));

        IEnumerable<string> Expected(string dialect) => names.Index()
            .Where(name => dialect == "sqlite" || !name.Item.StartsWith("run_", StringComparison.Ordinal))
            .SelectMany(name => new[] { "up", "down" }.Select(direction => $"{dialect}/{name.Index + 1:000}_{name.Item}.{direction}.sql"));
    }

    [Fact]
    public async Task Only_what_changed_is_written_and_what_is_gone_is_deleted()
    {
        var folder = package.Consumer("SqlFiles-changed", "SqlFiles");
        await BuildAsync(folder);
        var old = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        Age();

        // Nothing to do: the target does not run at all; nor does the compiler, since the files are none that it reads.
        var same = (await Command.DotnetAsync(folder, "build", "-v", "d", "-nologo", "--disable-build-servers")).Succeeded();
        Assert.Empty(Said(same));
        Assert.Contains("Skipping target \"WriteSchemaGenSql\" because all output files are up-to-date", same.Text);
        Assert.Equal(2, same.Lines.Count(line => line.Contains("Skipping target \"CoreCompile\" because all output files are up-to-date", StringComparison.Ordinal)));
        Assert.Empty(Changed());

        // A new assembly with the same SQL.
        Assert.Equal("SchemaGen: 38 SQL files in 'schema', 0 of them written or deleted.", Assert.Single(Said(await BuildAsync(folder, "--no-incremental"))));
        Assert.Empty(Changed());

        // A column.
        Edit("StringColumn(60)", "StringColumn(70)");
        Assert.Equal("SchemaGen: 38 SQL files in 'schema', 6 of them written or deleted.", Assert.Single(Said(await BuildAsync(folder))));
        Assert.Equal(Folders.Select(dialect => dialect + "/003_create_articles.up.sql"), Changed());
        Assert.Contains("length(\"name\") <= 70", Read(folder, "sqlite/003_create_articles.up.sql"));
        Age();

        // A file that was edited by hand, and one that was deleted.
        var edited = PathOf(folder, "oracle/001_create_brands.up.sql");
        await File.AppendAllTextAsync(edited, "-- mine\n");
        File.Delete(PathOf(folder, "mysql/001_create_brands.down.sql"));
        Assert.Equal("SchemaGen: 38 SQL files in 'schema', 2 of them written or deleted.", Assert.Single(Said(await BuildAsync(folder))));
        Assert.Equal(["mysql/001_create_brands.down.sql", "oracle/001_create_brands.up.sql"], Changed());
        Assert.DoesNotContain("mine", await File.ReadAllTextAsync(edited));

        // A class that is gone; files of one's own stay, whatever they are called.
        await File.WriteAllTextAsync(PathOf(folder, "sqlite/004_create_mine.up.sql"), "SELECT 1;\n");
        await File.WriteAllTextAsync(PathOf(folder, "sqlite/notes.sql"), Read(folder, "sqlite/001_create_brands.up.sql"));
        await File.WriteAllTextAsync(PathOf(folder, "readme.sql"), "-- mine\n");
        Edit("[SchemaTable(\"z/b: größe?\")]\npublic partial class Odd\n{\n    public long Id { get; set; }\n}\n", "");
        Edit("[assembly: SchemaTarget(Dialect.Oracle)]\n", "");
        Assert.Equal("SchemaGen: 22 SQL files in 'schema', 16 of them written or deleted.", Assert.Single(Said(await BuildAsync(folder))));
        Assert.DoesNotContain(Files(folder), file => file.Contains("gr__e", StringComparison.Ordinal));
        Assert.False(Directory.Exists(PathOf(folder, "oracle")));
        Assert.Equal(["readme.sql", "sqlite/004_create_mine.up.sql", "sqlite/notes.sql"], Files(folder).Where(file => file.Contains("mine") || !file.Contains("create_") && !file.Contains("run_")));

        // One's own file where one of these belongs.
        await File.WriteAllTextAsync(PathOf(folder, "sqlite/001_create_brands.up.sql"), "-- mine\n");
        var refused = (await PackedPackage.BuildAsync(folder)).Failed();
        Assert.Contains("error SGSQL002: ", refused.Text);
        Assert.Contains("001_create_brands.up.sql' is no file that the build of SqlFiles wrote; move it, or set SchemaGenSqlOutput to another folder.", refused.Text);
        Assert.Equal("-- mine\n", Read(folder, "sqlite/001_create_brands.up.sql"));

        void Age()
        {
            foreach (var file in Files(folder))
                File.SetLastWriteTimeUtc(PathOf(folder, file), old);
        }

        IEnumerable<string> Changed() => Files(folder).Where(file => File.GetLastWriteTimeUtc(PathOf(folder, file)) != old);

        void Edit(string from, string to)
        {
            var path = Path.Combine(folder, "Tables.cs");
            var code = File.ReadAllText(path).ReplaceLineEndings("\n");
            Assert.Contains(from, code);
            File.WriteAllText(path, code.Replace(from, to));
        }
    }

    [Fact]
    public async Task A_check_fails_where_they_are_stale_and_writes_nothing()
    {
        var folder = package.Consumer("SqlFiles-checked", "SqlFiles");

        var missing = (await PackedPackage.BuildAsync(folder, "-p:SchemaGenSqlCheck=true")).Failed();
        Assert.Single(Errors(missing));
        Assert.Contains("001_create_brands.up.sql' and 35 more are not what the project's classes say; build without SchemaGenSqlCheck, and commit the files.", missing.Text);
        Assert.False(Directory.Exists(Path.Combine(folder, "schema")));

        await BuildAsync(folder);
        (await PackedPackage.BuildAsync(folder, "-p:SchemaGenSqlCheck=true")).Succeeded();
        (await PackedPackage.BuildAsync(folder, "-p:SchemaGenSqlCheck=true", "--no-incremental")).Succeeded();

        var code = await File.ReadAllTextAsync(Path.Combine(folder, "Tables.cs"));
        await File.WriteAllTextAsync(Path.Combine(folder, "Tables.cs"), code.Replace("StringColumn(60)", "StringColumn(60, Dialects = Dialect.Sqlite)"));
        var before = Files(folder).ToDictionary(file => file, file => Read(folder, file));
        var stale = (await PackedPackage.BuildAsync(folder, "-p:SchemaGenSqlCheck=true")).Failed();
        Assert.Contains("error SGSQL001: 'schema", Assert.Single(Errors(stale)));
        Assert.Equal(before, Files(folder).ToDictionary(file => file, file => Read(folder, file)));
        await File.WriteAllTextAsync(Path.Combine(folder, "Tables.cs"), code);

        // As a checkout on Windows leaves them.
        foreach (var file in Files(folder))
            await File.WriteAllTextAsync(PathOf(folder, file), Read(folder, file).Replace("\n", "\r\n"));
        (await PackedPackage.BuildAsync(folder, "-p:SchemaGenSqlCheck=true")).Succeeded();

        // One that is left over is stale as well.
        await File.WriteAllTextAsync(PathOf(folder, "sqlite/009_create_gone.up.sql"), "-- Written by SchemaGen from SqlFiles: create_gone.\n");
        var left = (await PackedPackage.BuildAsync(folder, "-p:SchemaGenSqlCheck=true", "--no-incremental")).Failed();
        Assert.Contains($"'{Path.Combine("schema", "sqlite", "009_create_gone.up.sql")}' is not what the project's classes say", Assert.Single(Errors(left)));
        await BuildAsync(folder, "--no-incremental");
        Assert.False(File.Exists(PathOf(folder, "sqlite/009_create_gone.up.sql")));
        (await PackedPackage.BuildAsync(folder, "-p:SchemaGenSqlCheck=true")).Succeeded();

        // A project without tables has none, and that is no error.
        var plain = package.Consumer("SqlFiles-plain", "Plain");
        (await PackedPackage.BuildAsync(plain, "-p:SchemaGenSqlOutput=schema", "-p:SchemaGenSqlCheck=true")).Succeeded();
        Assert.False(Directory.Exists(Path.Combine(plain, "schema")));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_one_error()
    {
        var folder = package.Consumer("SqlFiles-file", "SqlFiles");
        await File.WriteAllTextAsync(Path.Combine(folder, "schema"), "");

        var build = (await PackedPackage.BuildAsync(folder)).Failed();

        Assert.Contains("error SGSQL002: ", Assert.Single(Errors(build)));
        build.DoesNotContain("   at ");
    }

    [Fact]
    public async Task SQLite_takes_them() => await RunAsync("sqlite", Engine.Sqlite, "SELECT count(*) FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite%'", 5);

    [Fact]
    [Trait("Needs", "Engines")]
    public async Task PostgreSQL_takes_them() =>
        await RunAsync("postgresql", Engine.PostgreSql15, "SELECT count(*) FROM information_schema.tables WHERE table_schema = 'public'", 4);

    [Fact]
    [Trait("Needs", "Engines")]
    public async Task MariaDB_takes_them() =>
        await RunAsync("mariadb", Engine.MariaDb, "SELECT count(*) FROM information_schema.tables WHERE table_schema = database()", 4);

    // In their order, and back in the opposite one; by the driver on SQLite, whose client need not be there, and by the client elsewhere.
    private async Task RunAsync(string dialect, Engine engine, string countObjects, long objects)
    {
        var folder = package.Consumer("SqlFiles-" + dialect, "SqlFiles");
        await BuildAsync(folder);
        await using var database = await engine.CreateDatabaseAsync();
        var files = Files(folder).Where(file => file.StartsWith(dialect + "/", StringComparison.Ordinal)).ToList();

        foreach (var file in files.Where(file => file.EndsWith(".up.sql", StringComparison.Ordinal)))
            await ExecuteAsync(file);
        Assert.Equal(objects, Convert.ToInt64((await database.QueryAsync(countObjects))[0][0], System.Globalization.CultureInfo.InvariantCulture));

        foreach (var file in files.Where(file => file.EndsWith(".down.sql", StringComparison.Ordinal)).Reverse())
            await ExecuteAsync(file);
        Assert.Equal(0L, Convert.ToInt64((await database.QueryAsync(countObjects))[0][0], System.Globalization.CultureInfo.InvariantCulture));

        async Task ExecuteAsync(string file)
        {
            var sql = Read(folder, file);
            if (engine == Engine.Sqlite)
            {
                await database.ExecuteAsync(sql);
                return;
            }

            var (exitCode, output) = await DatabaseClient.RunAsync(database, (engine.Dialect == Dialect.PostgreSql ? "\\set ON_ERROR_STOP 1\n" : "") + sql);
            Assert.True(exitCode == 0, $"{file}:\n{output}");
        }
    }

    private static async Task<CommandResult> BuildAsync(string folder, params string[] arguments) =>
        (await Command.DotnetAsync(folder, ["build", "-v", "n", "-nologo", "--disable-build-servers", .. arguments])).Succeeded();

    private static IEnumerable<string> Said(CommandResult build) => build.Lines.Select(line => line.Trim()).Where(line => line.StartsWith("SchemaGen: ", StringComparison.Ordinal));

    // A build prints each error where it happens and again at the end.
    private static IEnumerable<string> Errors(CommandResult build) =>
        build.Lines.Select(line => line.Trim()).Where(line => line.Contains("error SGSQL", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);

    private static string PathOf(string folder, string file) => Path.Combine(folder, "schema", file.Replace('/', Path.DirectorySeparatorChar));

    private static string Read(string folder, string file) => File.ReadAllText(PathOf(folder, file));

    private static IEnumerable<string> Files(string folder) => Directory.GetFiles(Path.Combine(folder, "schema"), "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Path.Combine(folder, "schema"), file).Replace(Path.DirectorySeparatorChar, '/'))
        .Order(StringComparer.Ordinal);
}
