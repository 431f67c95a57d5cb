using SchemaGen.Model.Dialects;
using SchemaGen.Model.Expressions;

namespace SchemaGen.Model.Planning;

// Columns and checks: what is encrypted, what the database numbers.
internal sealed partial class TablePlanner
{
    private static readonly Capability.Missing Ciphertext =
        new("the column holds ciphertext", "set and check the value in the application");

    private static readonly Capability.Missing Unordered =
        new("the column holds ciphertext, which is another each time", "make the column searchable, which indexes and keys then are about");

    /// <summary>The databases that get a column.</summary>
    public static DialectSet DialectsWithColumns(EquatableArray<Column> columns)
    {
        foreach (var column in columns)
            if (column is { Dialects: DialectSet.All, Variants.IsEmpty: true, Type: not TsVectorType })
                return DialectSet.All;
        return SqlDialect.All
            .Where(dialect => columns.Select(column => column.On(dialect.Flag)).Any(column => column.Dialects.HasFlag(dialect.Flag) && IsKept(column, dialect)))
            .Aggregate(DialectSet.None, (set, dialect) => set | dialect.Flag);
    }

    private static bool IsKept(Column column, SqlDialect dialect)
    {
        var target = new SchemaTarget(dialect);
        return column.Type is not TsVectorType || column.IsEncryptedByApplication(target) || dialect.Supports(Feature.TextSearchVector, target).IsSupported;
    }

    private Column Fit(Column column) => InKey(WithNumbers(WithDefault(WithEncryption(WithComputation(WithType(column))))));

    private Column WithType(Column column)
    {
        if (column.IsEncryptedByApplication(target) || target.Dialect.SupportsType(column) is not Capability.Missing missing) return column;
        LeaveOut(column.Type is EnumType ? Feature.Enumeration : Feature.Decimal, "the type " + column.Type.Canonical + " of " + column.Name, missing, column.Place);
        return target.Dialect.Nearest(column);
    }

    private Column WithDefault(Column column)
    {
        if (column.Default is null || target.Dialect.SupportsDefault(column, target) is not Capability.Missing missing) return column;
        LeaveOut(Feature.DefaultOfThisValue, "the default of " + column.Name, missing, column.Place);
        return column with { Default = null };
    }

    // In the words of this database, where there are some.
    private Column WithComputation(Column column)
    {
        if (column.Computation is not { } computation) return column;
        var expression = computation.Expression.On(Flag);
        var missing = expression is null
            ? new("no expression is given for it", "repeat the attribute with one, or leave the column out there with Except")
            : expression.Columns().FirstOrDefault(name => !Gets(name)) is { } absent
            ? new("it reads " + absent + ", which " + target.Dialect.DisplayName + " does not get", "leave the column out there with Except as well")
            : expression.Columns().Any(IsDeclaredCiphertext)
            ? Ciphertext
            : target.Dialect.SupportsComputation(expression, table.Columns, target) as Capability.Missing;
        if (missing is null) return column with { Computation = new Computation(expression!, computation.IsStored || IsStoredAnyway(column, expression!)) };
        LeaveOut(missing == Ciphertext ? Feature.ValueOfCiphertext : Feature.Computation, "the computation of " + column.Name, missing, column.Place);
        return column with { Computation = null };
    }

    // The columns are not fitted yet.
    private bool IsDeclaredCiphertext(string name) => table.FindColumn(name) is { Encryption: not null } column && column.On(Flag).IsEncryptedByApplication(target);

    private bool IsCiphertext(string name) => FindColumn(name) is { } column && IsCiphertext(column);

    private bool IsCiphertext(Column column) => column is { Encryption: not null, Identity: null } && column.IsEncryptedByApplication(target);

    private bool Gets(string name) => table.FindColumn(name)?.On(Flag) is not { } column
        || (column.Dialects.HasFlag(Flag) && (column.Type is not TsVectorType || Missing(Feature.TextSearchVector) is null));

    // A value that is stored although it need not be reads the same.
    private bool IsStoredAnyway(Column column, Expression expression) => target.Dialect.StoresComputation(column, expression, table.Columns, target);

    // Without its type a column is left out; ciphertext needs none.
    private bool HasTypeOf(Column column)
    {
        if (column.IsEncryptedByApplication(target)) return true;
        if (column.Type is CaseInsensitiveTextType)
            LeaveOut(Feature.CaseInsensitiveText, "the equality of upper and lower case in " + column.Name, column.Place);
        return column.Type is not TsVectorType || !LeaveOut(Feature.TextSearchVector, "the column " + column.Name, column.Place);
    }

    // Not every database refuses NULL in a key by itself.
    private Column InKey(Column column) =>
        column.IsNullable && table.PrimaryKey is { } key && key.Columns.Contains(column.Name) ? column with { IsNullable = false } : column;

    private Column WithEncryption(Column column)
    {
        if (column.Encryption is null) return column;
        var theDefault = "the default of " + column.Name;
        if (column.IsEncryptedByApplication(target))
        {
            if (column.Default is not null) LeaveOut(Feature.ConditionOnEncryptedColumn, theDefault, Ciphertext, column.Place);
            return column with { Type = new BinaryType(column.CiphertextLength()), Default = null, Computation = null, Collation = null, Storage = ColumnStorage.Driver };
        }

        if (target.Dialect.SupportsEncryption(column, target) is Capability.Missing missing)
        {
            LeaveOut(Feature.ColumnEncryption, "the encryption of " + column.Name, missing, column.Place);
            return column;
        }

        return column.Default is not null && LeaveOut(Feature.ConditionOnEncryptedColumn, theDefault, column.Place)
            ? column with { Default = null }
            : column;
    }

    private Column WithNumbers(Column column)
    {
        if (column.Identity is not { } identity) return column;
        var isKey = table.PrimaryKey is { Columns: { Count: 1 } key } && key[0] == column.Name;
        if (!isKey && LeaveOut(Feature.IdentityBesideKey, "the numbering of " + column.Name, column.Place))
            return column with { Identity = null };
        if (target.Dialect.SupportsIdentity(column, target) is Capability.Missing missing)
        {
            LeaveOut(Feature.IdentityOfThisType, "the numbering of " + column.Name, missing, column.Place);
            return column with { Identity = null };
        }

        var step = "the step of " + identity.Increment.Invariant() + " between the numbers of " + column.Name;
        return identity.Increment != 1 && LeaveOut(Feature.IdentityIncrement, step, column.Place)
            ? column with { Identity = identity with { Increment = 1 } }
            : column;
    }

    private EquatableArray<CheckConstraint> FitChecks()
    {
        var kept = new List<CheckConstraint>();
        foreach (var check in table.Checks)
        {
            var used = check is { Condition: RawSql, Column: { } owner } ? [owner] : check.Condition.Columns();
            if (!check.Dialects.HasFlag(Flag) || !used.All(HasColumn)) continue;
            if (used.FirstOrDefault(IsCiphertext) is { } ciphertext)
            {
                // What the application checks as it encrypts is not lost.
                if (!check.IsFormatOf(ciphertext)) LeaveOut(Feature.ValueOfCiphertext, "a check on " + ciphertext, Ciphertext, check.Place);
            }
            else if (target.Dialect.SupportsCheck(check, _columns, target) is Capability.Missing missing)
                LeaveOut(Feature.Check, "a check on " + string.Join(", ", used), missing, check.Place);
            else if (used.FirstOrDefault(IsEncryptedByDatabase) is not { } encrypted
                || !LeaveOut(Feature.ConditionOnEncryptedColumn, "a check on " + encrypted, check.Place))
                kept.Add(check);
        }

        return kept.ToEquatableArray();
    }

    private bool IsEncryptedByDatabase(string name) => FindColumn(name) is { } column && column.IsEncryptedByDatabase(target);
}
