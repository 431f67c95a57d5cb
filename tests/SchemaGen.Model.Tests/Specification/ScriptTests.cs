using System.Text.RegularExpressions;
using SchemaGen.Engines;
using SchemaGen.Migrations;
using SchemaGen.Model.Dialects.Oracle;
using SchemaGen.Model.Dialects.SqlServer;
using SchemaGen.Model.Expressions;
using SchemaGen.Model.Statements;
using static SchemaGen.Model.Tests.Specification.SampleTables;

namespace SchemaGen.Model.Tests.Specification;

/// <summary>
/// A script is cut into statements by its lines: sqlcmd looks for a line <c>GO</c>, SQL*Plus for <c>/</c>, <c>.</c> and a semicolon at
/// the end, wherever they stand. No text of a schema brings such a line along.
/// </summary>
public sealed class ScriptTests
{
    private const string Go = "before\r\nGO\r\nGO 2\n  go -- again\nafter \\\n";

    private const string Slash = "before\r\n/\r\n.\n;\nends;\n\n@file\nafter -\n";

    [Theory]
    [InlineData(Go)]
    [InlineData("GO\n")]
    [InlineData("\nGO")]
    [InlineData("\u2028GO\u2028")]
    public void A_line_GO_stays_in_its_batch(string text)
    {
        var dialect = new SqlServerDialect();
        var sql = dialect.Write(new TableMigration(Hostile(text)), new SchemaTarget(dialect));
        var batches = Regex.Split(new Written(sql).Script(Dialect.SqlServer), @"^[ \t]*GO(?:[ \t]+\d+)?[ \t]*(?:--.*)?\n", RegexOptions.Multiline | RegexOptions.IgnoreCase)[..^1];

        Assert.Equal(sql.Up.Select(statement => statement.Text), batches.Select(batch => batch.TrimEnd('\n')));
        Assert.Equal([], SqlServerJudge.Judge(SqlServerRelease.SqlServer2022, batches));
    }

    [Fact]
    public void A_line_GO_in_a_literal_would_cut_it() =>
        Assert.NotEmpty(SqlServerJudge.Judge(SqlServerRelease.SqlServer2022, "PRINT N'a\nGO\nb'\nGO\n".Split("GO\n")));

    [Theory]
    [InlineData(Slash)]
    [InlineData("/\n")]
    [InlineData("\n/")]
    public void No_line_of_an_Oracle_script_begins_inside_a_literal(string text)
    {
        var dialect = new OracleDialect();
        var sql = dialect.Write(new TableMigration(Hostile(text)), new SchemaTarget(dialect));
        var script = new Written(sql).Script(Dialect.Oracle);

        // As SQL*Plus does: a block ends at a slash, everything else at a semicolon that ends a line.
        var statements = new List<string>();
        var lines = new List<string>();
        foreach (var line in script.TrimEnd('\n').Split('\n'))
        {
            var isBlock = lines.Count > 0 ? lines[0].StartsWith("BEGIN", StringComparison.Ordinal) : line.StartsWith("BEGIN", StringComparison.Ordinal);
            Assert.NotEqual("", line);
            if (isBlock && line == "/") End();
            else if (!isBlock && line.EndsWith(';')) End(line[..^1]);
            else lines.Add(line);
        }

        Assert.Empty(lines);
        Assert.Equal(sql.Up.Select(statement => statement.Text), statements);
        Assert.All(statements.SelectMany(statement => statement.Split('\n')), line => Assert.True(line.Count(character => character == '\'') % 2 == 0, line));

        void End(params string[] last)
        {
            statements.Add(string.Join('\n', [.. lines, .. last]));
            lines.Clear();
        }
    }

    private static Table Hostile(string text) => Table(
        "t" + text,
        Column("plain", new StringType(200)) with { Default = new TextDefault(text), Comment = text },
        Column("long", new TextType()) with { Default = new TextDefault(new string('x', 3999) + text + new string('y', 3999)) },
        Column("list", new EnumType(["a", text])) with { Default = new TextDefault(text) },
        Column(text + "name", new IntegerType(32))) with
    {
        Comment = "'" + text,
        Checks = [new CheckConstraint(new Binary(new ColumnReference("plain"), BinaryOperator.NotEqual, new TextLiteral(text)))],
        Indexes = [Index(text + "name"), Index("long") with { Name = text }],
        Partitioning = null,
    };

    private sealed class Written(MigrationSql sql) : SchemaMigration("written", "Written", new string('0', 64))
    {
        public override IReadOnlyList<MigrationStatement> Up(Dialect dialect) => [.. sql.Up.Select(Statement)];

        public override IReadOnlyList<MigrationStatement> Down(Dialect dialect) => [.. sql.Down.Select(Statement)];

        private static MigrationStatement Statement(SqlStatement statement) =>
            new(statement.Text, MigrationStatementKind.Execute, statement.ObjectName, IsBlock: statement.IsBlock);
    }
}
