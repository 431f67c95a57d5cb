using System.Text;
using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects.SqlServer;

// Each column has the type that Microsoft.Data.SqlClient sends for its C# type, so that a plain parameter needs no conversion.
public sealed partial class SqlServerDialect
{
    private const int LongestText = 4000;
    private const int LongestBinary = 8000;
    private const int LongestKey = 1700;

    // JSON text keeps its form in nvarchar(max) on every version, so that a later target does not change the column's type; where
    // the parsed form was asked for, the json type of 2025 holds it. The driver sends a string to either.
    private static bool HasJsonType(Column column, SchemaTarget target) =>
        column is { Type: JsonType { IsBinary: true } } or { Type: JsonType, Storage: ColumnStorage.Native }
        && Abilities.For(Feature.BinaryJson, target) is Capability.Native;

    // From 2022 on, ISJSON takes the kind of value that a text has to be.
    private static bool KnowsJsonKinds(SchemaTarget target) => Abilities.For(Feature.JsonScalar, target) is Capability.Native;

    /// <inheritdoc/>
    protected override string TypeName(Column column, TablePlan plan) => TypeName(column, plan.Target);

    private static string TypeName(Column column, SchemaTarget target) => column.Type switch
    {
        RawType raw => raw.Text,
        StringType text => Text(text.Length),
        // nchar fills up with blanks, so a text would not come back as it was; a check sees to its length.
        CharType text => Text(text.Length),
        EnumType list => Text(list.LongestValue),
        IpAddressType => "varchar(45)",
        BooleanType => "bit",
        IntegerType { Bits: 8, IsUnsigned: true } => "tinyint",
        IntegerType { Bits: 8 } or IntegerType { Bits: 16, IsUnsigned: false } => "smallint",
        IntegerType { Bits: 16 } or IntegerType { Bits: 32, IsUnsigned: false } => "int",
        IntegerType { Bits: 32 } or IntegerType { IsUnsigned: false } => "bigint",
        IntegerType => "decimal(20,0)",
        DecimalType number => $"decimal({number.Precision.Invariant()},{number.Scale.Invariant()})",
        FloatType number => number.IsDouble ? "float(53)" : "real",
        BinaryType { Length: <= LongestBinary and { } length } => $"varbinary({length.Invariant()})",
        BinaryType => "varbinary(max)",
        DateType => "date",
        // A length of time as well: SqlClient sends TimeSpan as time, which holds less than 24 hours and nothing negative.
        TimeType or IntervalType => "time(7)",
        TimestampType => "datetime2(7)",
        TimestampTzType => "datetimeoffset(7)",
        UuidType => "uniqueidentifier",
        JsonType when HasJsonType(column, target) => "json",
        _ => NativeTypeName(column, target) ?? "nvarchar(max)",
    };

    private static string Text(int length) => length <= LongestText ? $"nvarchar({length.Invariant()})" : "nvarchar(max)";

    /// <inheritdoc/>
    protected override IEnumerable<string> TypeConditions(Column column, TablePlan plan)
    {
        var name = Quote(column.Name);
        if (column.Computation is { IsStored: false } || column.IsEncryptedByDatabase(plan.Target)) yield break;
        switch (column.Type)
        {
            case StringType text when column.Computation is not null || text.Length > LongestText:
                yield return "DATALENGTH(" + name + ") <= " + (text.Length * 2L).Invariant();
                break;
            case BinaryType { Length: { } length and > LongestBinary }:
                yield return "DATALENGTH(" + name + ") <= " + length.Invariant();
                break;
            case CharType text:
                yield return "DATALENGTH(" + name + ") = " + (text.Length * 2L).Invariant();
                break;
            // The database's collation may count "Open" and "open" as equal; the list does not.
            case EnumType list:
                yield return InList(column, list, " COLLATE " + Binary);
                break;
            case IntegerType number when number.IsUnsigned != (number.Bits == 8):
                yield return InRange(column, number);
                break;
            // Before 2022, ISJSON knows objects and arrays only.
            case JsonType when !HasJsonType(column, plan.Target):
                yield return "ISJSON(" + name + (KnowsJsonKinds(plan.Target) ? ", VALUE) = 1" : ") = 1");
                break;
            case var _ when NativeCondition(column, plan.Target) is { } condition:
                yield return condition;
                break;
        }
    }

    // NULL is written out, because a connection's settings decide what a column without it would be.
    /// <inheritdoc/>
    protected override string NullabilityClause(Column column) => column.IsNullable ? "NULL" : "NOT NULL";

    /// <inheritdoc/>
    protected override void AppendColumn(StringBuilder text, Column column, TablePlan plan)
    {
        if (PeriodColumn(column.Name, plan) is { } period) text.Append(period);
        else if (column.Computation is { } computation) text.Append(ComputedColumnLine(column, computation, plan));
        else if (column.IsEncryptedByDatabase(plan.Target)) text.Append(EncryptedColumnLine(column, plan));
        else base.AppendColumn(text, column, plan);
    }

    /// <inheritdoc/>
    protected override string IdentityClause(Identity identity) =>
        $"IDENTITY({identity.Start.Invariant()},{identity.Increment.Invariant()})";

    // A default is a constraint, and one with a name can be dropped by it.
    /// <inheritdoc/>
    protected override string DefaultClause(ColumnDefault value, Column column, TablePlan plan) =>
        "CONSTRAINT " + Quote(plan.Names.Derive("df", column.Name)) + " DEFAULT ("
        + (value is ExpressionDefault { Expression: var expression } ? RenderValue(expression, plan.Target) : DefaultValue(value, column, plan)) + ")";

    /// <inheritdoc/>
    protected override string DefaultValue(ColumnDefault value, Column column, TablePlan plan) => value switch
    {
        TextDefault text => Literal(text.Value),
        NumberDefault number => number.Digits,
        BooleanDefault flag => flag.Value ? "1" : "0",
        NowDefault => column.Type switch
        {
            TimestampTzType => "TODATETIMEOFFSET(SYSUTCDATETIME(), 0)",
            DateType => "CONVERT(date, SYSUTCDATETIME())",
            TimeType => "CONVERT(time(7), SYSUTCDATETIME())",
            _ => "SYSUTCDATETIME()",
        },
        // Each is greater than the one before, so that rows are added at the end of a clustered key.
        NewUuidDefault => plan.Table.Option<MemoryOptimized>() is null ? "NEWSEQUENTIALID()" : "NEWID()",
        _ => "NULL",
    };
}
