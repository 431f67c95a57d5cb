using System.Data.Common;
using SchemaGen.Engines;
using SchemaGen.Model.Expressions;
using SchemaGen.Model.Statements;
using static SchemaGen.Model.Tests.Specification.SampleTables;

namespace SchemaGen.Model.Tests.Specification;

/// <summary>
/// Where expressions stand: in the conditions and keys of indexes, in defaults, in computed columns, in the words of one database. The
/// SQL in full for each dialect; where there is an engine it runs, and rows go in and are refused as they are everywhere.
/// </summary>
public abstract class ExpressionSpecification
{
    private static readonly Table _users = Table(
        "users",
        Column("email", new StringType(320)),
        Column("alias", new StringType(40), isNullable: true),
        Column("status", new StringType(20)),
        Column("score", new DecimalType(18, 2)),
        Column("is_active", new BooleanType()),
        Column("deleted_at", new TimestampTzType(), isNullable: true),
        Column("document", new JsonType(true), isNullable: true));

    protected abstract SchemaTarget Target { get; }

    protected virtual Engine? Engine => null;

    /// <summary>The literal of the time that the rows of the tests were deleted at.</summary>
    protected virtual string Deleted => "'2026-01-01 00:00:00+00:00'";

    /// <summary>The literal of true.</summary>
    protected virtual string True => "1";

    [Fact] public abstract Task Partial_indexes();

    [Fact] public abstract Task Conditions_with_functions();

    [Fact] public abstract Task Expression_indexes();

    [Fact] public abstract Task Defaults_that_are_computed();

    [Fact] public abstract Task Values_of_documents();

    [Fact] public abstract Task Words_of_one_database();

    protected Task VerifyPartialIndexes(string expected) => Verify(
        _users with
        {
            Indexes =
            [
                Unique("email") with { Condition = Condition("deleted_at is null") },
                Unique("alias", "status") with { Condition = Condition("is_active and status in ('new', 'open') and not (score < 0)") },
                Index("status", "score") with { Condition = Condition("score between 1 and 10 and status <> 'it''s'") },
            ],
        },
        expected,
        Row("'a@b.c'", "'x'", "'new'", "1", "NULL"),
        Refused(Row("'a@b.c'", "NULL", "'x'", "1", "NULL")),
        Row("'a@b.c'", "NULL", "'x'", "1", Deleted),
        Row("'a@b.c'", "NULL", "'new'", "1", Deleted),
        Row("'b@b.c'", "NULL", "'new'", "1", "NULL"),
        Refused(Row("'c@b.c'", "'x'", "'new'", "1", "NULL")),
        Row("'c@b.c'", "'x'", "'new'", "-1", "NULL"),
        Row("'d@b.c'", "'x'", "'done'", "1", "NULL"),
        Row("'e@b.c'", "'x'", "'done'", "1", "NULL"));

    protected Task VerifyFunctions(string expected) => Verify(
        _users with
        {
            Indexes =
            [
                Unique("email") with { Condition = Condition("lower(status) = 'open' or matches(status, '^[A-Z]{2}$')") },
                Index("score") with { Condition = Condition("status like 'o%'") },
            ],
        },
        expected,
        Row("'a@b.c'", "NULL", "'OPEN'", "1", "NULL"),
        Refused(Row("'a@b.c'", "NULL", "'open'", "1", "NULL")),
        Refused(Row("'a@b.c'", "NULL", "'OK'", "1", "NULL")),
        Row("'a@b.c'", "NULL", "'ok'", "1", "NULL"),
        Row("'a@b.c'", "NULL", "'ok'", "1", "NULL"));

    protected Task VerifyExpressionIndexes(string expected) => Verify(
        _users with
        {
            Indexes =
            [
                Key("lower(email)", ExpressionType.Text, "email") with { IsUnique = true },
                Key("lower(alias || '-' || status)", ExpressionType.Text, "alias", "status"),
                Key("abs(score) * 2", ExpressionType.Number, "score"),
                Key("coalesce(deleted_at, '2000-01-01')", ExpressionType.Instant, "deleted_at"),
                Key("score > 1", ExpressionType.Boolean, "score") with { Name = "ix_positive" },
            ],
        },
        expected,
        Row("'a@b.c'", "'x'", "'new'", "1", "NULL"),
        Refused(Row("'A@B.C'", "'x'", "'new'", "1", "NULL")),
        Row("'b@b.c'", "NULL", "'new'", "-1.25", Deleted));

    protected Task VerifyDefaults(string expected) => Verify(
        Table(
            "settings",
            Column("name", new StringType(50)) with { Default = Default("upper('a') || '-' || lower('B')") },
            Column("seconds", new IntegerType(32)) with { Default = Default("60 * (24 + 1) - 1") },
            Column("rate", new DecimalType(9, 4)) with { Default = Default("round(1.0 / 3, 2)") },
            Column("is_large", new BooleanType()) with { Default = Default("2 > 1 and not (1 > 2)") },
            Column("body", new TextType()) with { Default = Default("'it''s' || ' fine'") },
            Column("note", new StringType(20), isNullable: true)),
        expected,
        "INSERT INTO settings (note) VALUES ('x')",
        Asked("SELECT name FROM settings", "A-b"),
        Asked("SELECT seconds FROM settings", "1499"),
        Asked("SELECT note FROM settings WHERE rate > 0.32 AND rate < 0.34 AND is_large = " + True + " AND body = 'it''s fine'", "x"));

    protected Task VerifyDocuments(string expected) => Verify(
        _users with
        {
            Columns =
            [
                .. _users.Columns,
                Column("country", new StringType(40), isNullable: true) with { Computation = new Computation(Value("json(document, '$.address.\"country code\"')"), IsStored: true) },
            ],
            Checks = [new CheckConstraint(Condition("json(document, '$.version') is null or json(document, '$.version') in ('1', '2')")) { Name = "ck_version" }],
            Indexes = [Unique("email") with { Condition = Condition("json(document, '$.closed') = 'false'") }],
        },
        expected,
        Row("'a'", "NULL", "'new'", "1", "NULL", """'{"version":1,"closed":false,"address":{"country code":"GB"}}'"""),
        Refused(Row("'b'", "NULL", "'new'", "1", "NULL", """'{"version":3}'""")),
        Refused(Row("'a'", "NULL", "'new'", "1", "NULL", """'{"closed":false}'""")),
        Row("'a'", "NULL", "'new'", "1", "NULL", """'{"closed":true}'"""),
        Row("'a'", "NULL", "'new'", "1", "NULL"),
        Asked("SELECT country FROM users WHERE country IS NOT NULL", "GB"));

    protected Task VerifyRaw(string expected) => Verify(
        _users with
        {
            Columns =
            [
                .. _users.Columns,
                Column("label", new StringType(60), isNullable: true) with
                {
                    Computation = new Computation(
                        new DialectExpression(
                        [
                            new(DialectSet.PostgreSql, new RawSql("left(email, 3) || ')'")),
                            new(DialectSet.All & ~DialectSet.PostgreSql, Value("lower(email)")),
                        ]),
                        IsStored: true),
                },
            ],
            Checks =
            [
                new CheckConstraint(new RawSql("status ~ '^[a-z]+$' or (status = '(')")) { Name = "ck_status", Dialects = DialectSet.PostgreSql },
                new CheckConstraint(new RawSql("status REGEXP '^[a-z]+$' or status = '('")) { Name = "ck_status", Dialects = DialectSet.MySql | DialectSet.MariaDb },
                new CheckConstraint(Condition("matches(status, '^[a-z]+$') or status = '('"))
                {
                    Name = "ck_status",
                    Dialects = DialectSet.Sqlite | DialectSet.SqlServer | DialectSet.Oracle,
                },
            ],
            Indexes = [Unique("email") with { Condition = new RawSql("status <> 'x'") }],
        },
        expected,
        Row("'a@b.c'", "NULL", "'new'", "1", "NULL"),
        Row("'b@b.c'", "NULL", "'('", "1", "NULL"),
        Refused(Row("'c@b.c'", "NULL", "'N'", "1", "NULL")),
        Refused(Row("'a@b.c'", "NULL", "'new'", "1", "NULL")));

    private const string RefusedMark = "-- refused\n";
    private const string AskedMark = "-- asked\n";

    private string Row(string email, string alias, string status, string score, string deletedAt, string document = "NULL") =>
        $"INSERT INTO users (email, alias, status, score, is_active, deleted_at, document) VALUES ({email}, {alias}, {status}, {score}, {True}, {deletedAt}, {document})";

    private static string Refused(string sql) => RefusedMark + sql;

    private static string Asked(string sql, string answer) => AskedMark + answer + "\n" + sql;

    private async Task Verify(Table table, string expected, params string[] steps)
    {
        var sql = Target.Dialect.Write(new TableMigration(table), Target);
        Assert.Equal(expected.Replace("\r\n", "\n"), NativeTypeSpecification.Text(sql));
        Judge(sql);
        if (Engine is null) return;

        await using var database = await Engine.CreateDatabaseAsync();
        await using var connection = await database.OpenAsync();
        foreach (var statement in sql.Up) await Execute(connection, statement.Text);
        foreach (var step in steps)
        {
            if (step.StartsWith(RefusedMark, StringComparison.Ordinal))
                await Assert.ThrowsAnyAsync<DbException>(() => Run(connection, step[RefusedMark.Length..]));
            else if (step.StartsWith(AskedMark, StringComparison.Ordinal))
                Assert.Equal(step.Split('\n')[1], await Run(connection, step.Split('\n')[2]));
            else
                await Execute(connection, step);
        }

        foreach (var statement in sql.Down.Concat(sql.Up).Concat(sql.Down)) await Execute(connection, statement.Text);
    }

    /// <summary>Asserts that whatever judges SQL without running it accepts this.</summary>
    protected virtual void Judge(MigrationSql sql)
    {
    }

    private static async Task Execute(DbConnection connection, string sql)
    {
        try
        {
            await Run(connection, sql);
        }
        catch (DbException exception)
        {
            throw new InvalidOperationException(exception.Message + "\n" + sql, exception);
        }
    }

    private static async Task<string> Run(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture) ?? "";
    }

    private static Index Key(string text, ExpressionType type, params string[] columns) =>
        Index(columns) with { Key = new IndexExpression(Value(text), type) };

    private static Expression Condition(string text) => Bind(text, ExpressionUse.Condition);

    private static Expression Value(string text) => Bind(text, ExpressionUse.Value);

    private static ExpressionDefault Default(string text) => new(Bind(text, ExpressionUse.Default));

    private static Expression Bind(string text, ExpressionUse use) => Expression(
        text,
        use,
        ("email", ExpressionType.Text),
        ("alias", ExpressionType.Text),
        ("status", ExpressionType.Text),
        ("score", ExpressionType.Number),
        ("is_active", ExpressionType.Boolean),
        ("deleted_at", ExpressionType.Instant),
        ("document", ExpressionType.Json));
}
