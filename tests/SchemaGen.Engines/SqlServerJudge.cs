using Microsoft.SqlServer.Dac.Model;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace SchemaGen.Engines;

/// <summary>
/// Judges T-SQL without a server, by Microsoft's parser and by its model of a database, which resolves names and types.
/// The model follows what a script defines, not what it changes or drops: such statements are judged by the parser alone.
/// </summary>
public static class SqlServerJudge
{
    /// <summary>What is wrong with a script for an empty database; nothing when it is accepted.</summary>
    /// <param name="release">The SQL Server that the script is for.</param>
    /// <param name="batches">The script, a batch an element.</param>
    /// <param name="prelude">Batches to run before it, such as the keys that encrypted columns name.</param>
    public static IReadOnlyList<string> Judge(SqlServerRelease release, IEnumerable<string> batches, IEnumerable<string>? prelude = null)
    {
        string[] script = [.. prelude ?? [], .. batches];
        var problems = new List<string>();
        var definitions = new List<string>();
        for (var index = 0; index < script.Length; index++)
        {
            var parser = TSqlParser.CreateParser(Enum.Parse<SqlVersion>($"Sql{(int)release}"), initialQuotedIdentifiers: true);
            var fragment = parser.Parse(new StringReader(script[index]), out var errors);
            problems.AddRange(errors.Select(error => $"In batch {index + 1}, line {error.Line}: {error.Message}"));
            if (errors.Count > 0)
                continue;

            if (fragment.ScriptTokenStream.Any(token => token.TokenType == TSqlTokenType.Go))
                problems.Add($"In batch {index + 1}: GO, which tools understand and the server does not.");
            if (release < SqlServerRelease.SqlServer2025)
                problems.AddRange(NewTypes.In(fragment).Select(type => $"In batch {index + 1}: {type}, which came with SQL Server 2025."));
            definitions.AddRange(Definitions((TSqlScript)fragment));
        }

        // A model that lacks the faulty batches would only report what follows from that.
        return problems.Count > 0 ? problems : JudgeDefinitions(release, definitions);
    }

    private static IReadOnlyList<string> JudgeDefinitions(SqlServerRelease release, List<string> definitions)
    {
        using var model = new TSqlModel(Enum.Parse<SqlServerVersion>($"Sql{(int)release}"), new TSqlModelOptions());
        foreach (var definition in definitions)
        {
            try
            {
                model.AddObjects(definition);
            }
            catch (DacModelException exception)
            {
                // After this the model's other findings mean nothing.
                return [.. exception.Messages.Select(Text).Distinct()];
            }
        }

        return [.. model.Validate().Where(message => !IsAboutCatalog(message) && !IsUnknownToTheModel(message)).Select(Text).Distinct()];
    }

    /// <summary>The statements that the model understands, each alone as it asks for.</summary>
    private static IEnumerable<string> Definitions(TSqlScript script)
    {
        var statements = script.Batches.SelectMany(batch => batch.Statements).ToList();
        for (var index = 0; index < statements.Count; index++)
        {
            var statement = statements[index];
            if (!IsDefinition(statement))
                continue;

            // Up to the next one: the parser ends some statements, CREATE COLUMN MASTER KEY among them, a token early.
            var end = index + 1 < statements.Count ? statements[index + 1].FirstTokenIndex : script.ScriptTokenStream.Count;
            var tokens = script.ScriptTokenStream.Take(statement.FirstTokenIndex..end).ToList();
            if (statement.GetType().Name.StartsWith("CreateOrAlter", StringComparison.Ordinal))
            {
                // Which the model ignores, unlike CREATE.
                tokens.RemoveAt(tokens.FindIndex(token => token.TokenType == TSqlTokenType.Or));
                tokens.RemoveAt(tokens.FindIndex(token => token.TokenType == TSqlTokenType.Alter));
            }

            yield return string.Concat(tokens.Select(token => token.Text));
        }
    }

    /// <summary>Whether the model understands the statement; it refuses or ignores all others.</summary>
    private static bool IsDefinition(TSqlStatement statement) => statement switch
    {
        AlterTableAddTableElementStatement add => add.Definition.ColumnDefinitions.Count == 0,
        GrantStatement or DenyStatement or AlterDatabaseAddFileGroupStatement => true,
        ExecuteStatement execute => IsComment(execute),
        _ => statement.GetType().Name.StartsWith("Create", StringComparison.Ordinal),
    };

    /// <summary>Whether it adds a comment to what it names; the model takes no variables there.</summary>
    private static bool IsComment(ExecuteStatement execute) =>
        execute.ExecuteSpecification.ExecutableEntity is ExecutableProcedureReference call
        && call.ProcedureReference.ProcedureReference?.Name.BaseIdentifier.Value == "sp_addextendedproperty"
        && !call.Parameters.Any(parameter => parameter.ParameterValue is VariableReference);

    /// <summary>The model does not know SQL Server's own catalog views.</summary>
    private static bool IsAboutCatalog(DacModelMessage message) =>
        message.Number is 71501 or 71502 && message.Message.Contains("[sys].", StringComparison.Ordinal);

    // The server takes a table with a history and a computed column; the model does not yet (its issue 207).
    private static bool IsUnknownToTheModel(DacModelMessage message) =>
        message.Number == 71610 && message.Message.EndsWith("System-versioned temporal tables with computed columns are not supported.", StringComparison.Ordinal);

    private static string Text(DacModelMessage message) => $"{message.Prefix}{message.Number}: {message.Message}";

    /// <summary>The model of 2022 knows the types that only Azure SQL had then.</summary>
    private sealed class NewTypes : TSqlFragmentVisitor
    {
        private readonly List<string> _found = [];

        public static List<string> In(TSqlFragment fragment)
        {
            var visitor = new NewTypes();
            fragment.Accept(visitor);
            return visitor._found;
        }

        public override void Visit(DataTypeReference node)
        {
            if (node.Name?.BaseIdentifier.Value.ToLowerInvariant() is ("json" or "vector") and var name)
                _found.Add(name);
        }
    }
}
