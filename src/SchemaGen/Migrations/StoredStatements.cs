using SchemaGen.Maintenance;

namespace SchemaGen.Migrations;

/// <summary>
/// Takes apart the text in which generated code stores statements, as <see cref="GeneratedMigration"/> describes it. Lengths, not
/// separators, mark where a statement ends, so that no text can forge a boundary.
/// </summary>
internal ref struct StoredStatements(ReadOnlySpan<char> text)
{
    private int total = text.Length;
    private ReadOnlySpan<char> rest = text;

    /// <summary>
    /// The statements of one dialect and direction, in order; <see langword="null"/> where none are stored for the dialect.
    /// </summary>
    public static List<MigrationStatement>? Read(string text, Dialect dialect, bool isUp)
    {
        var name = dialect.ToString();
        var reader = new StoredStatements(text);
        while (!reader.rest.IsEmpty)
            if (reader.Section(out var length).SequenceEqual(name))
                return reader.Statements(length, isUp, null);
            else
                reader.rest = reader.rest[length..];

        return null;
    }

    /// <summary>The statements of one dialect's maintenance, in order; <see langword="null"/> where none are stored for the dialect.</summary>
    public static List<MaintenanceStatement>? ReadMaintenance(string text, Dialect dialect)
    {
        var name = dialect.ToString();
        var reader = new StoredStatements(text);
        while (!reader.rest.IsEmpty)
            if (reader.Section(out var length).SequenceEqual(name))
            {
                List<MaintenanceStatement> steps = [];
                reader.Statements(length, null, steps);
                return steps;
            }
            else
                reader.rest = reader.rest[length..];

        return null;
    }

    // The name of the dialect whose statements follow.
    private ReadOnlySpan<char> Section(out int length)
    {
        var name = Until(' ');
        length = Number('\n');
        return length <= rest.Length ? name : throw Corrupt();
    }

    private List<MigrationStatement> Statements(int length, bool? isUp, List<MaintenanceStatement>? maintenance)
    {
        var statements = new List<MigrationStatement>();
        var after = rest[length..];
        rest = rest[..length];
        total -= after.Length;
        while (!rest.IsEmpty)
            if (Skip("maintain "))
                Maintain(maintenance);
            else if (Next(isUp) is { } statement)
                statements.Add(statement);

        return statements;
    }

    private void Maintain(List<MaintenanceStatement>? wanted)
    {
        var step = Number(' ');
        var kind = Until(' ') switch
        {
            "CreatePartitions" => MaintenanceKind.CreatePartitions,
            "Archive" => MaintenanceKind.Archive,
            "DropPartitions" => MaintenanceKind.DropPartitions,
            "Delete" => MaintenanceKind.Delete,
            _ => throw Corrupt(),
        };
        var days = Number(' ');
        var length = Number(' ');
        var objectName = Until('\n');
        var sql = Sql(length);
        wanted?.Add(new MaintenanceStatement(step, kind, days, sql.ToString(), objectName.ToString()));
    }

    private ReadOnlySpan<char> Sql(int length)
    {
        if (length >= rest.Length || rest[length] != '\n')
            throw Corrupt();

        var sql = rest[..length];
        rest = rest[(length + 1)..];
        return sql;
    }

    // The next statement where it is of this direction.
    private MigrationStatement? Next(bool? isUp)
    {
        var isWanted = Until(' ') switch
        {
            "up" => isUp == true,
            "down" => isUp == false,
            _ => throw Corrupt(),
        };
        var kind = KindOf(Until(' '));
        var isAutocommit = Skip("autocommit ");
        var isBlock = Skip("block ");
        int? undoes = Skip("undoes ") ? Number(' ') : null;
        var length = Number(' ');
        var objectName = Until('\n');
        var sql = Sql(length);
        return isWanted ? new MigrationStatement(sql.ToString(), kind, objectName.ToString(), !isAutocommit, isBlock, undoes) : null;
    }

    // Spelled out: Enum.Parse would take numbers and lists too, and costs reflection.
    private readonly MigrationStatementKind KindOf(ReadOnlySpan<char> word) => word switch
    {
        "CreateTable" => MigrationStatementKind.CreateTable,
        "CreateIndex" => MigrationStatementKind.CreateIndex,
        "AddComment" => MigrationStatementKind.AddComment,
        "AddForeignKey" => MigrationStatementKind.AddForeignKey,
        "DropTable" => MigrationStatementKind.DropTable,
        "DropForeignKey" => MigrationStatementKind.DropForeignKey,
        "DropOther" => MigrationStatementKind.DropOther,
        "Execute" => MigrationStatementKind.Execute,
        "CreateSchema" => MigrationStatementKind.CreateSchema,
        "CreateExtension" => MigrationStatementKind.CreateExtension,
        "CreateType" => MigrationStatementKind.CreateType,
        "CreatePartitioning" => MigrationStatementKind.CreatePartitioning,
        "CreateTrigger" => MigrationStatementKind.CreateTrigger,
        "CreatePartition" => MigrationStatementKind.CreatePartition,
        _ => throw Corrupt(),
    };

    private bool Skip(string word)
    {
        if (!rest.StartsWith(word, StringComparison.Ordinal))
            return false;

        rest = rest[word.Length..];
        return true;
    }

    private int Number(char end)
    {
        var digits = Until(end);
        var number = 0;
        if (digits.Length is 0 or > 9)
            throw Corrupt();

        foreach (var digit in digits)
            number = digit is >= '0' and <= '9' ? number * 10 + (digit - '0') : throw Corrupt();
        return number;
    }

    private ReadOnlySpan<char> Until(char end)
    {
        var length = rest.IndexOf(end);
        if (length < 0)
            throw Corrupt();

        var word = rest[..length];
        rest = rest[(length + 1)..];
        return word;
    }

    private readonly InvalidDataException Corrupt() =>
        new($"The stored statements are not readable near character {total - rest.Length} of {total}; "
            + "build the project that holds the migration again.");
}
