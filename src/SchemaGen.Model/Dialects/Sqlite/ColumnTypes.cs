using System.Globalization;
using System.Text;
using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Dialects.Sqlite;

// SQLite has five affinities and believes any type name. Each column gets the affinity of what Microsoft.Data.Sqlite sends for
// its C# type, and a check for what the affinity does not say.
public sealed partial class SqliteDialect
{
    // SQLite keeps a decimal number as a double and gives it to the driver as text. This many digits come back as they were; of
    // more, some come back with a tail (SQLite 3.53 writes 17 digits).
    private const int ExactDigits = 13;

    /// <inheritdoc/>
    protected override string TypeName(Column column, TablePlan plan) => column.Type switch
    {
        BooleanType or IntegerType => "INTEGER",
        // A strict table has five types, and this is the one that takes a number from text.
        DecimalType => plan.Table.Option<Strict>() is null ? "NUMERIC" : "REAL",
        FloatType => "REAL",
        BinaryType => "BLOB",
        UuidType when column.Storage == ColumnStorage.Native => "BLOB",
        _ => NativeTypeName(column),
    };

    /// <inheritdoc/>
    protected override IEnumerable<string> TypeConditions(Column column, TablePlan plan)
    {
        var name = Quote(column.Name);
        if (IsRowId(column, plan)) yield break;
        switch (column.Type)
        {
            case StringType text:
                yield return $"length({name}) <= {text.Length.Invariant()}";
                break;
            case CharType text:
                yield return $"length({name}) = {text.Length.Invariant()}";
                break;
            case EnumType list:
                yield return InList(column, list);
                break;
            case BooleanType:
                yield return name + " IN (0, 1)";
                break;
            case IntegerType { Bits: < 64 } number:
                yield return InRange(column, number);
                break;
            case IntegerType { IsUnsigned: true }:
                yield return name + " >= 0";
                break;
            case DecimalType number:
                var digits = Math.Min(number.Precision, ExactDigits) - number.Scale;
                yield return $"typeof({name}) IN ('integer', 'real', 'null') AND abs({name}) < 1e{Math.Max(digits, 0).Invariant()}";
                break;
            case BinaryType { Length: { } length }:
                yield return $"length({name}) <= {length.Invariant()}";
                break;
            case TimestampTzType:
                yield return name + " GLOB '*+00:00'";
                break;
            case UuidType when column.Storage == ColumnStorage.Native:
                yield return $"typeof({name}) IN ('blob', 'null') AND length({name}) = 16";
                break;
            case UuidType:
                yield return $"length({name}) = 36";
                break;
            case var _ when NativeCondition(column) is { } condition:
                yield return condition;
                break;
        }
    }

    // INTEGER PRIMARY KEY is the only column that SQLite numbers; it stands in the column's own line.
    private static bool IsRowId(Column column, TablePlan plan) =>
        column is { Type: IntegerType, Identity: not null }
        && plan.Table.PrimaryKey is { Columns: { Count: 1 } key } && key[0] == column.Name;

    /// <inheritdoc/>
    protected override void AppendColumn(StringBuilder text, Column column, TablePlan plan)
    {
        if (IsRowId(column, plan))
            text.Append(Quote(column.Name)).Append(" INTEGER NOT NULL CONSTRAINT ").Append(Quote(plan.PrimaryKeyName!)).Append(" PRIMARY KEY AUTOINCREMENT")
                .Append(ColumnSuffix(column, plan) is { Length: > 0 } suffix ? " " + suffix : "");
        else base.AppendColumn(text, column.Identity is null ? column : column with { Identity = null }, plan);
    }

    // SQLite keeps the last number given in a table of its own, and takes it away with the table.
    /// <inheritdoc/>
    protected override IEnumerable<SqlStatement> CompleteTable(TablePlan plan)
    {
        var table = plan.Table.Name;
        foreach (var column in plan.Table.Columns)
            if (IsRowId(column, plan) && column.Identity is { Start: not 1 } identity)
                yield return new SqlStatement(
                    "INSERT INTO sqlite_sequence (name, seq) VALUES ("
                    + Literal(TableName(table)) + ", " + (identity.Start - 1).Invariant() + ")",
                    StatementKind.Execute,
                    table.ToString());
    }

    /// <inheritdoc/>
    protected override string? PrimaryKeyLine(TablePlan plan) =>
        plan.Table.Columns.Any(column => IsRowId(column, plan)) ? null : KeyLine(plan);

    /// <inheritdoc/>
    protected override string IdentityClause(Identity identity) => "";

    // Without the zeros at the end of a fraction, as the driver writes a time: texts compare character by character.
    private const string Now = "rtrim(rtrim(strftime('%Y-%m-%d %H:%M:%f', 'now'), '0'), '.')";

    // The text of a value as the driver would write it.
    private static string AsWritten(string text, ColumnType type) => type switch
    {
        UuidType when Guid.TryParse(text, out var value) => value.ToString().ToUpperInvariant(),
        TimestampTzType when DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) =>
            time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture) + "+00:00",
        TimestampType when DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) =>
            time.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        _ => text,
    };

    /// <inheritdoc/>
    protected override string DefaultValue(ColumnDefault value, Column column, TablePlan plan) => value switch
    {
        TextDefault text when column is { Type: UuidType, Storage: ColumnStorage.Native } => "x'" + Guid.Parse(text.Value).ToString("N") + "'",
        TextDefault text => Literal(AsWritten(text.Value, column.Type)),
        NumberDefault number => number.Digits,
        BooleanDefault flag => flag.Value ? "1" : "0",
        NowDefault => column.Type switch
        {
            DateType => "(date('now'))",
            TimeType => "(replace(strftime('%H:%M:%f', 'now') || '0000', '.0000000', ''))",
            TimestampType => "(" + Now + ")",
            _ => "(" + Now + " || '+00:00')",
        },
        NewUuidDefault when column.Storage == ColumnStorage.Native => "(randomblob(16))",
        // A version 4 uuid in the letter case in which the driver writes one.
        NewUuidDefault => "(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' "
            + "|| substr('89AB', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))",
        _ => "NULL",
    };
}
