using System.Data.Common;
using System.Text;
using SchemaGen.Engines;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Tests.Specification;

/// <summary>
/// The column types that not every database has: the SQL in full for each dialect, run up, down, up and down again where there is
/// an engine, and judged where there is a judge.
/// </summary>
public abstract class NativeTypeSpecification
{
    protected abstract SchemaTarget Target { get; }

    protected virtual Engine? Engine => null;

    [Fact] public abstract Task Texts_bits_and_years();

    [Fact] public abstract Task Lists_and_documents();

    [Fact] public abstract Task The_same_on_strings();

    [Fact] public abstract Task Searched_types();

    [Fact] public abstract Task Vectors();

    [Fact] public abstract Task Shapes();

    /// <summary>The table of a scenario.</summary>
    public static TableMigration Scenario(string name) => name switch
    {
        nameof(Texts_bits_and_years) => Table(
            new MediumTextType(), new BitType(8), new BitType(63, ValueForm.Number), new BitType(64, ValueForm.Number), new YearType(), new UlidType(), new RowVersionType()),
        nameof(Lists_and_documents) => Table(
            new SetType(["a", "b b", "it's"], ValueForm.Native), new ArrayType(new IntegerType(32)), new ArrayType(new StringType(20)), new HstoreType(),
            new XmlType(), new CidrType(), new MacAddressType(), new RangeType(RangeKind.Integer), new RangeType(RangeKind.BigInteger),
            new RangeType(RangeKind.Numeric), new RangeType(RangeKind.Date), new RangeType(RangeKind.Timestamp), new RangeType(RangeKind.TimestampTz)),
        nameof(The_same_on_strings) => Table(
            new BitType(8, ValueForm.Text), new SetType(["a", "b b", "it's"]), new SetType(["trailing ", "é"]), new ArrayType(new IntegerType(32), ValueForm.Text),
            new HstoreType(ValueForm.Text), new CidrType(ValueForm.Text), new MacAddressType(ValueForm.Text), new RangeType(RangeKind.Integer, ValueForm.Text),
            new RangeType(RangeKind.TimestampTz, ValueForm.Text)),
        nameof(Searched_types) => Table(new LTreeType(), new CaseInsensitiveTextType(255), new CaseInsensitiveTextType(5000), new TsVectorType()),
        nameof(Vectors) => Table(new VectorType(3), new VectorType(1536), new VectorType(20_000)),
        _ => Table(
            new GeometryType(GeometryKind.Point, 4326), new GeometryType(GeometryKind.LineString, 4326), new GeometryType(GeometryKind.Polygon, 3857),
            new GeometryType(GeometryKind.MultiPoint, 4326), new GeometryType(GeometryKind.MultiLineString, 4326),
            new GeometryType(GeometryKind.MultiPolygon, 4326), new GeometryType(GeometryKind.GeometryCollection, 4326),
            new GeometryType(GeometryKind.Geometry, 4326, IsGeography: true)),
    };

    /// <summary>Asserts the SQL of a scenario, has it judged, and runs it where there is an engine.</summary>
    protected async Task Verify(
        string expected,
        SchemaTarget? target = null,
        bool runs = true,
        Engine? engine = null,
        [System.Runtime.CompilerServices.CallerMemberName] string scenario = "")
    {
        var sql = (target ?? Target).Dialect.Write(Scenario(scenario), target ?? Target);
        Assert.Equal(expected.Replace("\r\n", "\n"), Text(sql));
        Judge(sql, target ?? Target);
        engine ??= Engine;
        if (engine is null || target is not null || !runs) return;

        await using var database = await engine.CreateDatabaseAsync();
        await using var connection = await database.OpenAsync();
        for (var time = 0; time < 2; time++)
        {
            foreach (var statement in sql.Up.Concat(sql.Down))
            {
                await using var command = connection.CreateCommand();
                command.CommandText = statement.Text;
                try
                {
                    await command.ExecuteNonQueryAsync();
                }
                catch (DbException exception)
                {
                    throw new InvalidOperationException(exception.Message + "\n" + statement.Text, exception);
                }
            }
        }
    }

    /// <summary>Asserts that whatever judges SQL without running it accepts this.</summary>
    protected virtual void Judge(MigrationSql sql, SchemaTarget target)
    {
    }

    /// <summary>The statements up, a line <c>-- down</c>, and the statements down.</summary>
    public static string Text(MigrationSql sql)
    {
        var text = new StringBuilder();
        foreach (var statement in sql.Up) text.Append(statement.Text).Append(";\n");
        text.Append("-- down\n");
        foreach (var statement in sql.Down) text.Append(statement.Text).Append(";\n");
        return text.ToString().TrimEnd('\n');
    }

    private static TableMigration Table(params ColumnType[] types) => new(new Table
    {
        Name = new ObjectName("things"),
        Columns =
        [
            new Column { Name = "id", Member = "Id", Type = new IntegerType(64) },
            .. types.Select((type, i) => new Column { Name = $"c{i + 1:00}", Member = $"C{i + 1:00}", Type = type, IsNullable = i % 2 == 1 }),
        ],
        PrimaryKey = new PrimaryKey(["id"]),
    });
}
