using System.Text;
using SchemaGen.Engines;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Planning;

namespace SchemaGen.Docs.Tests;

/// <summary>The page about databases is printed from what writers and analyzers go by.</summary>
public sealed class DatabasesPageTests
{
    // Which judge a dialect's SQL is put before is a fact of the tests, not of the product.
    private static readonly Dictionary<DialectSet, string> Proofs = new()
    {
        [DialectSet.PostgreSql] = "executed on 15 and 18; vectors on 18 with pgvector (PGlite)",
        [DialectSet.MySql] = "not executed; parsed by a grammar of MySQL 8.0, and what it shares with MariaDB is executed there",
        [DialectSet.MariaDb] = "executed on 10.11",
        [DialectSet.Sqlite] = "executed on the version in Microsoft.Data.Sqlite",
        [DialectSet.SqlServer] = "not executed; checked by Microsoft's own model (DacFx) as each release from 2016 to 2025",
        [DialectSet.Oracle] = "not executed; parsed by a grammar of Oracle 12c",
    };

    [Fact]
    public void Every_feature_has_a_name() =>
        Assert.Equal(CapabilityTable.Features, FeatureNames.Groups.SelectMany(group => group.Lines).Select(line => line.Feature));

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
            one counts that its vendor supports, without an edition the smallest, which is the first of the table. For Azure SQL the version
            is `"Azure SQL"`: the service is always of the newest version, whatever number it reports.

            | database | version where none is declared | earliest version | editions | longest name | how its SQL is proven |
            |---|---|---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var dialect in SqlDialect.All)
            text.Append($"| {dialect.DisplayName} | {dialect.DisplayVersion(dialect.OldestVersion)} | {dialect.DisplayVersion(dialect.EarliestVersion)} "
                + $"| {string.Join(", ", dialect.Editions.Select(edition => edition.Name))} "
                + $"| {dialect.NameLimit.Length} {(dialect.NameLimit.InBytes ? "bytes" : "characters")} | {Proofs[dialect.Flag]} |\n");

        text.Append("""

            ## What each can do

            What a database lacks is left out there with a comment in the script, and is a finding. Where the answer depends on the version
            or the edition, it begins with them. Each ends with its proof, which a test compares with what was run:

            - *executed*: a database ran the SQL of it, or refused it where the answer is no;
            - *model-checked*: the vendor's model of a database, which knows names, types and keys, did;
            - *parsed*: a parser took the SQL and refused it with a word misspelled; no name, type or key was looked up;
            - *unproven*: nothing that tells right from wrong could be had here, for this version or at all.

            """.ReplaceLineEndings("\n"));
        var notes = new List<string>();
        foreach (var (title, lines) in FeatureNames.Groups)
        {
            text.Append($"\n### {title}\n\n| |");
            foreach (var dialect in SqlDialect.All) text.Append($" {dialect.DisplayName} |");
            text.Append("\n|---|").Append(string.Concat(SqlDialect.All.Select(_ => "---|"))).Append('\n');
            foreach (var (feature, name) in lines)
            {
                text.Append($"| {name} |");
                foreach (var dialect in SqlDialect.All)
                    text.Append($" {Line(feature, dialect)} |");
                text.Append('\n');
            }
        }

        text.Append("\n### What the parsers cannot read\n\nWhere a parser is older than the syntax, or takes too much, the SQL is unproven; the rule of the vendor's manual that it has to fit, in short:\n\n| | the gap | the diagram |\n|---|---|---|\n");
        foreach (var gap in ParserGap.All)
            text.Append($"| {SqlDialect.In((DialectSet)(int)gap.Dialect).Single().DisplayName} | {gap.Why.TrimEnd('.')} | {gap.Page}: `{gap.Diagram.Replace("|", "\\|")}` |\n");

        text.Append("\n### Notes\n\n");
        for (var i = 0; i < notes.Count; i++) text.Append($"{i + 1}. {notes[i]}\n");
        return text.ToString();

        string Line(Feature feature, SqlDialect dialect)
        {
            var cells = dialect.Capabilities[feature];
            return string.Join("; ", cells.Zip(
                ProofsOf(feature, dialect),
                (cell, proof) => (cell == cells[^1] && cells.Count > 1 ? "else: " : Condition(cell, dialect)) + Answer(cell.Capability) + ", *" + proof + "*"));
        }

        string Answer(Capability capability) => capability switch
        {
            Capability.Emulated emulated => "by " + emulated.How,
            Capability.Missing missing => "no " + Note(missing.Why + ": " + missing.Instead),
            Capability.Native { Remark: { } remark } => "yes, " + remark,
            _ => "yes",
        };

        string Note(string sentence)
        {
            if (!notes.Contains(sentence)) notes.Add(sentence);
            return $"({notes.IndexOf(sentence) + 1})";
        }
    }

    private static readonly Dictionary<string, string[]> ProofWords =
        Document.Read("tests/SchemaGen.Model.Tests/Capabilities/proofs.txt").Text.TrimEnd('\n').Split('\n').Select(line => line.Split('\t')).ToDictionary(line => line[0], line => line[1..]);

    private static string[] ProofsOf(Feature feature, SqlDialect dialect) =>
        ProofWords[feature.ToString()][SqlDialect.All.ToList().IndexOf(dialect)].Split("; ");

    private static string Condition(CapabilityCell cell, SqlDialect dialect) =>
        (cell.Since is { } since ? $"from {dialect.DisplayVersion(since)}: " : "")
        + (cell.Editions.IsEmpty ? "" : string.Join(", ", cell.Editions) + ": ");
}
