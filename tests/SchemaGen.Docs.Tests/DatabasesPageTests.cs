using System.Text;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Planning;

namespace SchemaGen.Docs.Tests;

/// <summary>The page about databases is printed from what writers and analyzers go by.</summary>
public sealed class DatabasesPageTests
{
    private static readonly Dictionary<Feature, string> Names = new()
    {
        [Feature.ColumnstoreIndex] = "columnstore index",
        [Feature.CoveringIndex] = "covering index",
        [Feature.IntervalPartitioning] = "partitions of a length of time",
        [Feature.PrimaryKeyAcrossPartitions] = "primary key without the partition column",
        [Feature.UniqueKeyAcrossPartitions] = "unique key without the partition column",
        [Feature.ForeignKeyFromPartitionedTable] = "foreign key from a partitioned table",
        [Feature.ForeignKeyToPartitionedTable] = "foreign key to a partitioned table",
        [Feature.ForeignKeyOnUpdate] = "foreign key with ON UPDATE",
        [Feature.ForeignKeySetDefault] = "foreign key with SET DEFAULT",
        [Feature.SeveralCascadePaths] = "several cascades to one table",
        [Feature.IdentityIncrement] = "row numbers with a step",
        [Feature.IdentityBesideKey] = "row numbers beside the primary key",
        [Feature.ColumnEncryption] = "column encryption by the database",
        [Feature.ConditionOnEncryptedColumn] = "default or check on such a column",
        [Feature.IndexOnEncryptedColumn] = "index over such a column",
        [Feature.ForeignKeyOnEncryptedColumn] = "foreign key over such a column",
        [Feature.TextSearchVector] = "column of the words of a text",
        [Feature.CaseInsensitiveText] = "text whose letter case does not count",
        [Feature.TransactionalDdl] = "several DDL statements in one transaction",
    };

    // Which judge a dialect's SQL is put before is a fact of the tests, not of the product.
    private static readonly Dictionary<DialectSet, string> Proofs = new()
    {
        [DialectSet.PostgreSql] = "executed on 15 and 18; vectors on 18 with pgvector (PGlite)",
        [DialectSet.MySql] = "not executed; parsed by a grammar of MySQL 8.0, and what it shares with MariaDB is executed there",
        [DialectSet.MariaDb] = "executed on 10.11",
        [DialectSet.Sqlite] = "executed on the version in Microsoft.Data.Sqlite",
        [DialectSet.SqlServer] = "not executed; accepted by Microsoft's own model (DacFx) as 2022 and 2025",
        [DialectSet.Oracle] = "not executed; parsed by a grammar of Oracle 12c",
    };

    [Fact]
    public void The_page_is_printed_from_the_product() => Document.Matches("docs/databases.md", Print());

    private static string Print()
    {
        var text = new StringBuilder("""
            # Databases

            A project declares the databases that it ships to:

            ```csharp
            [assembly: SchemaTarget(Dialect.PostgreSql, Version = "16")]
            [assembly: SchemaTarget(Dialect.SqlServer, Version = "2022", Edition = "Standard")]
            ```

            Without a declaration SQL is written for all six, and what one of them lacks is information only. Without a version the oldest
            one counts that its vendor supports.

            | database | version where none is declared | longest name | how its SQL is proven |
            |---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var dialect in SqlDialect.All)
            text.Append($"| {dialect.DisplayName} | {dialect.DisplayVersion(dialect.OldestVersion)} | {dialect.NameLimit.Length} {(dialect.NameLimit.InBytes ? "bytes" : "characters")} | {Proofs[dialect.Flag]} |\n");

        text.Append("\n## What each can do\n\nIn the version of the table above. What is missing is left out there with a comment in the script, and is a finding.\n\n| |");
        foreach (var dialect in SqlDialect.All) text.Append($" {dialect.DisplayName} |");
        text.Append("\n|---|").Append(string.Concat(SqlDialect.All.Select(_ => "---|"))).Append('\n');
        var notes = new List<string>();
        // Whether a column can be in a key depends on its type and has no answer a database.
        foreach (var feature in Enum.GetValues<Feature>().Where(feature => feature != Feature.KeyOfThisType))
        {
            text.Append($"| {Names[feature]} |");
            foreach (var dialect in SqlDialect.All)
            {
                var cell = dialect.Supports(feature, new SchemaTarget(dialect)) switch
                {
                    Capability.Emulated emulated => "by other means " + Note(emulated.How),
                    Capability.Missing missing => "no " + Note(missing.Why + ": " + missing.Instead),
                    _ => "yes",
                };
                text.Append($" {cell} |");
            }

            text.Append('\n');
        }

        text.Append('\n');
        for (var i = 0; i < notes.Count; i++) text.Append($"{i + 1}. {notes[i]}\n");
        return text.ToString();

        string Note(string sentence)
        {
            if (!notes.Contains(sentence)) notes.Add(sentence);
            return $"({notes.IndexOf(sentence) + 1})";
        }
    }
}
