using System.Text;
using SchemaGen.Model.Expressions;
using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Dialects;

// CREATE TABLE: its columns and constraints, one line each.
public abstract partial class SqlDialect
{
    private const int LongTable = 8 * 1024;

    // Kept from table to table; whoever comes while another has it makes one of its own.
    private static StringBuilder? s_text;

    /// <summary>The statement that creates the plan's table.</summary>
    protected virtual string CreateTable(TablePlan plan)
    {
        var text = Interlocked.Exchange(ref s_text, null) ?? new StringBuilder(LongTable);
        text.Append(CreateTableWords(plan)).Append(' ').Append(QuoteTable(plan.Table.Name)).Append(" (");
        var isFirst = true;
        foreach (var column in plan.Table.Columns) AppendColumn(NewLine(), column, plan);
        foreach (var line in ExtraColumnLines(plan)) NewLine().Append(line);
        if (PrimaryKeyLine(plan) is { } key) NewLine().Append(key);
        foreach (var foreignKey in plan.Table.ForeignKeys)
            if (!foreignKey.IsAddedLater)
                NewLine().Append(ForeignKeyClause(foreignKey, ForeignKeyName(foreignKey, plan), plan));
        foreach (var (name, condition) in Checks(plan))
        {
            AppendQuoted(NewLine().Append("CONSTRAINT "), name);
            text.Append(" CHECK (").Append(condition).Append(')');
        }

        var written = text.Append("\n)").Append(TableSuffix(plan)).ToString();
        if (text.Capacity <= LongTable) s_text = text.Clear();
        return written;

        StringBuilder NewLine()
        {
            text.Append(isFirst ? "\n    " : ",\n    ");
            isFirst = false;
            return text;
        }
    }

    /// <summary>What begins the statement, before the table's name.</summary>
    protected virtual string CreateTableWords(TablePlan plan) => "CREATE TABLE";

    /// <summary>What follows the closing parenthesis: storage options, the partitioning. Begins with a blank or line break.</summary>
    protected virtual string TableSuffix(TablePlan plan) => "";

    /// <summary>Writes the column's line.</summary>
    protected virtual void AppendColumn(StringBuilder text, Column column, TablePlan plan)
    {
        AppendQuoted(text, column.Name);
        AppendPart(text, Written(column, plan));
        if (column.Collation is { } collation && column.Type is not RawType) text.Append(" COLLATE ").Append(CollationName(collation));
        if (column.Computation is { } computation) AppendPart(text, ComputationClause(computation, plan));
        else if (column.Identity is { } identity) AppendPart(text, IdentityClause(identity));
        else if (column.Default is { } value) AppendPart(text, DefaultClause(value, column, plan));
        AppendPart(text, NullabilityClause(column));
        AppendPart(text, ColumnSuffix(column, plan));
    }

    /// <summary>Writes a part of a line behind a blank, where there is one.</summary>
    private static void AppendPart(StringBuilder text, string part)
    {
        if (part.Length > 0) text.Append(' ').Append(part);
    }

    /// <summary>The lines of columns that only this database needs.</summary>
    protected virtual IEnumerable<string> ExtraColumnLines(TablePlan plan) => [];

    // What is written in the database's own words stands as it is.
    private protected virtual string Written(Column column, TablePlan plan) =>
        column.Type is RawType raw ? SqlText.OnOneLine(raw.Text) : TypeName(column, plan);

    /// <summary>A collation's name where it is named; only letters, digits and <c>_ - .</c> are in it.</summary>
    protected virtual string CollationName(string name) => name;

    /// <summary>The column's type on this database.</summary>
    protected abstract string TypeName(Column column, TablePlan plan);

    /// <summary>What the type cannot say by itself and a check has to: a length, a range, a list of values.</summary>
    protected virtual IEnumerable<string> TypeConditions(Column column, TablePlan plan) => [];

    /// <summary>The condition that a number is one of its type.</summary>
    protected string InRange(Column column, IntegerType number) => Quote(column.Name) + " BETWEEN " + number switch
    {
        { Bits: 8, IsUnsigned: true } => "0 AND 255",
        { Bits: 8 } => "-128 AND 127",
        { Bits: 16, IsUnsigned: true } => "0 AND 65535",
        { Bits: 16 } => "-32768 AND 32767",
        { Bits: 32, IsUnsigned: true } => "0 AND 4294967295",
        { Bits: 32 } => "-2147483648 AND 2147483647",
        { IsUnsigned: true } => "0 AND 18446744073709551615",
        _ => "-9223372036854775808 AND 9223372036854775807",
    };

    /// <summary>The condition that a text is one of the list.</summary>
    protected string InList(Column column, EnumType list, string collation = "") =>
        Quote(column.Name) + collation + " IN (" + string.Join(", ", list.Values.Select(Literal)) + ")";

    /// <summary>A condition that says something of <c>NULL</c> too, made to say nothing of it where the column admits it.</summary>
    protected string UnlessNull(Column column, string condition) =>
        column.IsNullable ? Quote(column.Name) + " IS NULL OR " + condition : condition;

    /// <summary>
    /// The condition that a text holds nothing but items of the list between commas. Each item gets two commas of its own first, so
    /// that none is found across two others; then all that are in the list are taken out.
    /// </summary>
    protected string OnlyItems(string name, SetType set)
    {
        var rest = JoinTexts("','", "replace(" + name + ", ',', ',,')", "','");
        foreach (var value in set.Values) rest = "replace(" + rest + ", " + Literal("," + value + ",") + ", '')";
        return "(" + IsEmpty(name) + " OR " + IsEmpty(rest) + ")";
    }

    /// <summary>Texts, one after the other.</summary>
    protected virtual string JoinTexts(params string[] texts) => "concat(" + string.Join(", ", texts) + ")";

    /// <summary>The condition that a text has no characters.</summary>
    protected virtual string IsEmpty(string text) => text + " = ''";

    /// <summary>The condition that a text has the form of a range: two bounds between brackets.</summary>
    protected static string IsRange(string name) =>
        $"(substr({name}, 1, 1) IN ('[', '(') AND substr({name}, -1) IN (']', ')') AND instr({name}, ',') > 1 OR {name} = 'empty')";

    /// <summary>What makes the database number the rows.</summary>
    protected abstract string IdentityClause(Identity identity);

    /// <summary>Where the numbers of an identity start and how they step, where that is not by one from one. Begins with a blank.</summary>
    protected static string SequenceOptions(Identity identity) => identity is { Start: 1, Increment: 1 }
        ? ""
        : $" (START WITH {identity.Start.Invariant()} INCREMENT BY {identity.Increment.Invariant()})";

    /// <summary>What makes the database compute the column.</summary>
    protected virtual string ComputationClause(Computation computation, TablePlan plan) =>
        "GENERATED ALWAYS AS (" + RenderValue(computation.Expression, plan.Target) + ")" + (computation.IsStored ? " STORED" : " VIRTUAL");

    /// <summary>The default's clause.</summary>
    protected virtual string DefaultClause(ColumnDefault value, Column column, TablePlan plan) =>
        "DEFAULT " + value switch
        {
            ExpressionDefault { Expression: RawSql raw } => RenderValue(raw, plan.Target),
            ExpressionDefault { Expression: var expression } => "(" + RenderValue(expression, plan.Target) + ")",
            _ => DefaultValue(value, column, plan),
        };

    /// <summary>The default's value.</summary>
    protected abstract string DefaultValue(ColumnDefault value, Column column, TablePlan plan);

    /// <summary><c>NOT NULL</c>, <c>NULL</c> or nothing.</summary>
    protected virtual string NullabilityClause(Column column) => column.IsNullable ? "" : "NOT NULL";

    /// <summary>What ends the column's line: a comment.</summary>
    protected virtual string ColumnSuffix(Column column, TablePlan plan) => "";

    /// <summary>The primary key's line, or <see langword="null"/> where there is none or a column's own line says it.</summary>
    protected virtual string? PrimaryKeyLine(TablePlan plan) => plan.Table.PrimaryKey is { } key
        ? "CONSTRAINT " + Quote(plan.PrimaryKeyName!) + " PRIMARY KEY (" + QuoteAll(key.Columns) + ")"
        : null;

    /// <summary>The name of a foreign key on this database.</summary>
    protected string ForeignKeyName(ForeignKey key, TablePlan plan) =>
        key.Name is { } name ? plan.Names.Take(name) : (key.Columns.Count == 1 ? plan.Names.Derive("fk", key.Columns[0]) : plan.Names.Derive("fk", key.Columns));

    /// <summary>The foreign key's line.</summary>
    protected virtual string ForeignKeyClause(ForeignKey key, string name, TablePlan plan) =>
        "CONSTRAINT " + Quote(name) + " FOREIGN KEY (" + QuoteAll(key.Columns) + ") REFERENCES "
        + QuoteTable(key.ReferencedTable) + " (" + QuoteAll(key.ReferencedColumns) + ")"
        + ActionClause(" ON DELETE ", key.OnDelete) + ActionClause(" ON UPDATE ", key.OnUpdate);

    /// <summary>The clause of a foreign key's action; nothing for the default.</summary>
    protected virtual string ActionClause(string clause, ForeignKeyAction action) => action switch
    {
        ForeignKeyAction.Restrict => clause + "RESTRICT",
        ForeignKeyAction.Cascade => clause + "CASCADE",
        ForeignKeyAction.SetNull => clause + "SET NULL",
        ForeignKeyAction.SetDefault => clause + "SET DEFAULT",
        _ => "",
    };

    /// <summary>
    /// The checks: first those of the columns, under one name each with what the type needs, then those of the table.
    /// </summary>
    private IEnumerable<(string Name, string Condition)> Checks(TablePlan plan)
    {
        var ofTable = plan.Table.Checks.Count;
        foreach (var column in plan.Table.Columns)
        {
            List<string>? conditions = null;
            if (column.Type is not RawType)
                foreach (var condition in TypeConditions(column, plan))
                    (conditions ??= []).Add(condition);
            var ofType = conditions?.Count ?? 0;
            foreach (var check in plan.Table.Checks)
            {
                if (!BelongsTo(check, column)) continue;
                (conditions ??= []).Add(CheckCondition(check, plan));
                ofTable--;
            }

            if (conditions is null) continue;
            if (conditions.Count > 1)
                for (var i = ofType; i < conditions.Count; i++)
                    conditions[i] = "(" + conditions[i] + ")";
            yield return (plan.Names.Derive("ck", column.Name), conditions.Count == 1 ? conditions[0] : string.Join(" AND ", conditions));
        }

        if (ofTable == 0) yield break;
        foreach (var check in plan.Table.Checks)
            if (!plan.Table.Columns.Any(column => BelongsTo(check, column)))
                yield return (CheckName(check, plan), CheckCondition(check, plan));
    }

    private static string CheckName(CheckConstraint check, TablePlan plan) =>
        check.Name is { } name ? plan.Names.Take(name) : plan.Names.Derive("ck", check.Condition.Columns());

    /// <summary>The condition of a check.</summary>
    protected virtual string CheckCondition(CheckConstraint check, TablePlan plan) => RenderCondition(check.Condition, plan.Target);

    private static bool BelongsTo(CheckConstraint check, Column column) => check.Column == column.Name && check.Name is null;

    /// <summary>The statements that create the index.</summary>
    protected virtual IEnumerable<SqlStatement> CreateIndex(Index index, string name, TablePlan plan) =>
    [
        new SqlStatement(
            "CREATE " + (index.IsUnique ? "UNIQUE INDEX " : "INDEX ") + Quote(name) + " ON " + QuoteTable(plan.Table.Name)
            + " (" + KeyList(index, plan) + ")" + IndexSuffix(index, plan),
            StatementKind.CreateIndex,
            name),
    ];

    /// <summary>
    /// What takes away of an index that does not go with its table; each statement names the ordinal of the statement of
    /// <see cref="CreateIndex"/> that it undoes, and the last one is run first.
    /// </summary>
    protected virtual IEnumerable<SqlStatement> DropIndex(Index index, string name, TablePlan plan) => [];

    /// <summary>Whether the table goes before what <see cref="DropIndex"/> takes away, and not after it.</summary>
    protected virtual bool DropsTableBeforeIndexes => false;

    /// <summary>What stands between the index's parentheses.</summary>
    protected virtual string KeyList(Index index, TablePlan plan) => index.Key is { } key
        ? "(" + RenderValue(key.Expression, plan.Target) + ")"
        : string.Join(", ", KeyColumns(index, plan).SelectMany(column => KeyParts(column, index, plan)));

    /// <summary>What stands for a column there.</summary>
    protected virtual IEnumerable<string> KeyParts(IndexColumn column, Index index, TablePlan plan) =>
        [Quote(column.Name) + (column.IsDescending ? " DESC" : "")];

    /// <summary>
    /// The columns between the index's parentheses. Without INCLUDE, the covered columns follow the key; a unique key must not
    /// grow, so it stays as it is.
    /// </summary>
    protected IEnumerable<IndexColumn> KeyColumns(Index index, TablePlan plan) =>
        !index.IsUnique && Supports(Feature.CoveringIndex, plan.Target) is Capability.Emulated
            ? index.Columns.Concat(index.Include.Select(name => new IndexColumn(name)))
            : index.Columns;

    /// <summary>What follows the index's columns: columns it covers, a condition, where it is stored. Begins with a blank.</summary>
    protected virtual string IndexSuffix(Index index, TablePlan plan) =>
        index.Condition is { } condition ? " WHERE " + RenderCondition(condition, plan.Target) : "";

    /// <summary>The name of an index on this database.</summary>
    protected string IndexName(Index index, TablePlan plan)
    {
        if (index.Name is { } name) return plan.Names.Take(name);
        var kind = index.Method is ExclusionMethod ? "ex" : index.IsUnique ? "uq" : "ix";
        return index.Columns.Count == 1 ? plan.Names.Derive(kind, index.Columns[0].Name) : plan.Names.Derive(kind, index.Columns.Select(column => column.Name));
    }
}
