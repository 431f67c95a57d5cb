using System.Data.Common;
using System.Text.RegularExpressions;
using EveryTemplate;
using SchemaGen.Migrations;
using SchemaGen.Model;
using SchemaGen.RoundTrip.Tests.Catalogues;
using SchemaGen.RoundTrip.Tests.Values;

namespace SchemaGen.RoundTrip.Tests.Templates;

/// <summary>Each template takes and gives a row through its generated properties and the usual driver, and refuses what its checks do.</summary>
public abstract class TemplateRowTests
{
    private static readonly IReadOnlyList<Table> Tables = Sources.Read("SchemaGen.RoundTrip.Tests/Templates/Tables", "EveryTemplate");

    /// <summary>The classes, by name.</summary>
    public static TheoryData<string> Names { get; } = [.. Tables.Select(table => table.Place.Type)];

    /// <summary>Those without shapes.</summary>
    public static TheoryData<string> NamesWithoutShapes { get; } =
        [.. Tables.Where(table => !table.Columns.Any(column => column.Type is GeometryType)).Select(table => table.Place.Type)];

    [Fact]
    public void Every_template_has_a_row() => Assert.Equal(
        typeof(SchemaTableAttribute).Assembly.GetExportedTypes().Count(type => type.IsSubclassOf(typeof(TableTemplateAttribute)) && type != typeof(SchemaTableAttribute)),
        Tables.Count);

    private protected abstract ValueEngine On { get; }

    private protected async Task Goes_in_and_comes_back(string name)
    {
        var clr = typeof(InvoiceRow).Assembly.GetType(name)!;
        var table = Tables.Single(candidate => candidate.Place.Type == name);

        await using var database = await On.Engine.CreateDatabaseAsync();
        await using var connection = await database.OpenAsync();
        var migration = SchemaCatalog.Instance.Migrations.Single(candidate => candidate.Id == "create_" + table.Name.Name);
        await new Migrator(connection, On.Engine.Dialect, SchemaCatalogs.Create([migration], SchemaCatalog.Instance.Targets, SchemaCatalog.Instance.Fingerprint)).MigrateAsync();

        var values = new TemplateRow(On.Engine.Dialect);
        var row = Activator.CreateInstance(clr)!;
        var columns = table.Columns.Where(column => column.Computation is null).ToArray();
        foreach (var column in columns)
        {
            var property = clr.GetProperty(column.Member)!;
            var value = values.Value(column, property.PropertyType);
            Assert.False(Same.Value(value, property.GetValue(row)), $"{column.Name} is the default");
            property.SetValue(row, value);
        }

        // A tree's only row is its own parent, and an accounting row has one of the two amounts.
        clr.GetProperty("ParentId")?.SetValue(row, clr.GetProperty("Id")!.GetValue(row));
        clr.GetProperty("CreditAmount")?.SetValue(row, null);
        await EveryCheckRefusesAsync(connection, table, columns, row);
        await InsertAsync(connection, table, columns, column => clr.GetProperty(column.Member)!.GetValue(row));
        await CompareAsync(connection, table, columns, row);
    }

    // Every check that the engine has, whether the template asks for it or a type needs it, is met by a row that breaks it.
    private async Task EveryCheckRefusesAsync(DbConnection connection, Table table, Column[] columns, object row)
    {
        var name = table.Name.Name;
        var checks = new HashSet<string>(await ChecksAsync(connection, name));
        // What the database computes is as good as what it is computed from.
        foreach (var computed in table.Columns.Except(columns)) checks.Remove($"ck_{name}_{computed.Name}");
        object? Value(Column column) => row.GetType().GetProperty(column.Member)!.GetValue(row);
        foreach (var column in columns)
            foreach (var bad in TemplateRow.BadValues)
                if (checks.Contains($"ck_{name}_{column.Name}") || checks.Contains(column.Name))
                    await RefuseAsync(other => other == column ? bad : Value(other), column);

        // An amount on both sides of an account.
        await RefuseAsync(column => Value(column) ?? 5m);
        Assert.Empty(checks);

        async Task RefuseAsync(Func<Column, object?> valueOf, Column? broken = null)
        {
            await using var transaction = await connection.BeginTransactionAsync();
            try
            {
                await InsertAsync(connection, table, columns, valueOf, transaction);
            }
            catch (DbException exception) when (exception.Message.Contains("CONSTRAINT", StringComparison.OrdinalIgnoreCase))
            {
                checks.RemoveWhere(check => Regex.IsMatch(exception.Message, $"(?<![A-Za-z0-9_]){check}(?![A-Za-z0-9_])"));
            }
            catch (DbException exception) when (broken is not null && exception.Message.Contains("for type json", StringComparison.Ordinal))
            {
                // PostgreSQL reads the document in the check, and names what it cannot read.
                checks.Remove($"ck_{name}_{broken.Name}");
            }
            catch (Exception exception) when (exception is DbException or InvalidCastException)
            {
                // Not even of the column's type.
            }
        }
    }

    private async Task<IEnumerable<string>> ChecksAsync(DbConnection connection, string table) => On.Engine.Dialect switch
    {
        Dialect.Sqlite => (await Facts.QueryAsync(connection, $"SELECT sql FROM sqlite_schema WHERE name = '{table}'"))
            .SelectMany(found => Regex.Matches((string)found[0]!, "CONSTRAINT \"([^\"]+)\" CHECK").Select(match => match.Groups[1].Value)),
        Dialect.PostgreSql => (await Facts.QueryAsync(connection, $"SELECT conname::text FROM pg_constraint WHERE contype = 'c' AND conrelid = '{table}'::regclass"))
            .Select(found => (string)found[0]!),
        _ => (await Facts.QueryAsync(connection, $"SELECT CONSTRAINT_NAME FROM information_schema.CHECK_CONSTRAINTS WHERE CONSTRAINT_SCHEMA = database() AND TABLE_NAME = '{table}'"))
            .Select(found => (string)found[0]!),
    };

    private async Task InsertAsync(DbConnection connection, Table table, Column[] columns, Func<Column, object?> valueOf, DbTransaction? transaction = null)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        var texts = new List<string>();
        for (var i = 0; i < columns.Length; i++)
        {
            var value = valueOf(columns[i]);
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@p{i}";
            parameter.Value = value is null ? DBNull.Value : On.Driver.Send(value);
            command.Parameters.Add(parameter);
            texts.Add(On.Driver.Write(columns[i].Type, value?.GetType() ?? typeof(object), parameter.ParameterName));
        }

        command.CommandText = $"INSERT INTO {On.Dialect.Quote(table.Name.Name)} ({string.Join(", ", columns.Select(column => On.Dialect.Quote(column.Name)))}) VALUES ({string.Join(", ", texts)})";
        await command.ExecuteNonQueryAsync();
    }

    private async Task CompareAsync(DbConnection connection, Table table, Column[] columns, object row)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {string.Join(", ", columns.Select(column => On.Driver.Read(column.Type, On.Dialect.Quote(column.Name))))} FROM {On.Dialect.Quote(table.Name.Name)}";
        await using var reader = await command.ExecuteReaderAsync();
        Assert.True(await reader.ReadAsync());
        for (var i = 0; i < columns.Length; i++)
        {
            var written = row.GetType().GetProperty(columns[i].Member)!.GetValue(row);
            var read = reader.IsDBNull(i) ? null : On.Driver.Receive(reader, i, written?.GetType() ?? typeof(object));
            Assert.True(written is null ? read is null : Same.Value(written, read), $"{columns[i].Name}: {Same.Text(written)} comes back as {Same.Text(read)}");
        }

        Assert.False(await reader.ReadAsync());
    }
}

public sealed class SqliteTemplateRowTests : TemplateRowTests
{
    private protected override ValueEngine On => ValueEngine.Sqlite;

    [Theory, MemberData(nameof(Names))]
    public Task A_row(string name) => Goes_in_and_comes_back(name);
}

[Trait("Needs", "Engines")]
public sealed class PostgreSql15TemplateRowTests : TemplateRowTests
{
    private protected override ValueEngine On => ValueEngine.PostgreSql15;

    [Theory, MemberData(nameof(Names))]
    public Task A_row(string name) => Goes_in_and_comes_back(name);
}

/// <summary>Without PostGIS.</summary>
[Trait("Needs", "Engines")]
public sealed class PostgreSql18TemplateRowTests : TemplateRowTests
{
    private protected override ValueEngine On => ValueEngine.PostgreSql18;

    [Theory, MemberData(nameof(NamesWithoutShapes))]
    public Task A_row(string name) => Goes_in_and_comes_back(name);
}

[Trait("Needs", "Engines")]
public sealed class MariaDbTemplateRowTests : TemplateRowTests
{
    private protected override ValueEngine On => ValueEngine.MariaDb;

    [Theory, MemberData(nameof(Names))]
    public Task A_row(string name) => Goes_in_and_comes_back(name);
}
