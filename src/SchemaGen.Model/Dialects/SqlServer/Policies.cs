using SchemaGen.Model.Expressions;
using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;
using static SchemaGen.Model.Planning.Capability;

namespace SchemaGen.Model.Dialects.SqlServer;

// A table has one filter, so all its policies are one function: it hides rows, and blocks what would leave or reach hidden ones. It is
// bound to the schema, for which names have two parts; without a schema of the table's own they are put together on the server.
public sealed partial class SqlServerDialect
{
    private static readonly string[] Blocked = ["AFTER INSERT", "AFTER UPDATE", "BEFORE UPDATE", "BEFORE DELETE"];

    private static string FunctionSuffix => "_filter";

    private static string PolicySuffix => "_policy";

    /// <inheritdoc/>
    protected override IEnumerable<(string Name, string What)> NamedPolicies(TablePlan plan) =>
        [(NameBeside(plan, FunctionSuffix).Name, "the filter of the rows"), (NameBeside(plan, PolicySuffix).Name, "the security policy")];

    /// <inheritdoc/>
    protected override IEnumerable<(SqlStatement Up, SqlStatement? Down)> CreatePolicies(TablePlan plan)
    {
        var (function, policy) = (NameBeside(plan, FunctionSuffix), NameBeside(plan, PolicySuffix));
        var columns = ReadColumns(plan);
        yield return (
            new SqlStatement(
                "CREATE FUNCTION " + QuoteTable(function) + " (" + string.Join(", ", columns.Select((column, i) => Parameter(column, i) + " " + Written(column, plan)))
                + ")\nRETURNS TABLE WITH SCHEMABINDING AS RETURN SELECT 1 AS [is_allowed] WHERE " + Condition(plan, columns),
                StatementKind.Execute,
                function.ToString()),
            new SqlStatement("DROP FUNCTION " + QuoteTable(function), StatementKind.DropOther, function.ToString()));
        var call = Quote(function.Name) + "(" + QuoteAll(columns.Select(column => column.Name)) + ") ON ";
        var table = Quote(plan.Table.Name.Name);
        var blocked = plan.Table.Policies.All(policy => policy.AdmitsInserts) ? Blocked.Skip(1) : Blocked;
        var text = plan.Table.Name.Schema is { } schema
            ? CreatePolicy(Quote(policy.Name), Quote(schema) + ".", call, table, blocked)
            : "DECLARE @schema nvarchar(max) = QUOTENAME(SCHEMA_NAME());\nDECLARE @policy nvarchar(max) = "
                + string.Join(" + @schema + ", CreatePolicy(Quote(policy.Name), "\uE000.", call, table, blocked).Split('\uE000').Select(Literal)) + ";\nEXEC sys.sp_executesql @policy";
        yield return (
            new SqlStatement(text, StatementKind.Execute, policy.ToString()) { IsBlock = plan.Table.Name.Schema is null },
            new SqlStatement("DROP SECURITY POLICY " + QuoteTable(policy), StatementKind.DropOther, policy.ToString()));
    }

    private static string CreatePolicy(string name, string schema, string call, string table, IEnumerable<string> blocked) =>
        "CREATE SECURITY POLICY " + schema + name + " ADD FILTER PREDICATE " + schema + call + schema + table
        + string.Concat(blocked.Select(when => ", ADD BLOCK PREDICATE " + schema + call + schema + table + " " + when)) + " WITH (STATE = ON)";

    private string Condition(TablePlan plan, Column[] columns)
    {
        var writer = new SqlServerExpressionWriter(
            name => Array.FindIndex(columns, column => column.Name == name) is var i and >= 0 ? Parameter(columns[i], i) : Quote(name), HasRegularExpressions(plan.Target));
        var conditions = plan.Table.Policies
            .Select(policy => writer.WriteCondition(policy.Predicate)
                + (policy.MaintenanceRole is { } role ? " OR IS_ROLEMEMBER(" + Literal(role) + ") = 1" : ""))
            .ToArray();
        return conditions.Length == 1 ? conditions[0] : string.Join(" AND ", conditions.Select(condition => "(" + condition + ")"));
    }

    // SQL as it was written names what it reads of the row as a parameter.
    private Column[] ReadColumns(TablePlan plan)
    {
        var read = new HashSet<string>(plan.Table.Policies.SelectMany(policy => policy.Predicate.Columns()), StringComparer.Ordinal);
        var raw = plan.Table.Policies.Select(policy => policy.Predicate).OfType<RawSql>().Select(sql => sql.Text).ToArray();
        return [.. plan.Table.Columns.Where(column => read.Contains(column.Name) || raw.Any(text => Names(text, column.Name)))];
    }

    private static bool Names(string text, string column)
    {
        var name = "@" + column;
        for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
            if (at + name.Length == text.Length || !IsOfName(text[at + name.Length]))
                return true;
        return false;
    }

    private static bool IsOfName(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';

    // A parameter's name cannot be quoted.
    private static string Parameter(Column column, int ordinal) =>
        "@" + (column.Name.All(IsOfName) ? column.Name : "column_" + (ordinal + 1).Invariant());

    /// <inheritdoc/>
    public override Capability SupportsPolicy(RowPolicy policy, Table table, SchemaTarget target) =>
        table.Option<MemoryOptimized>() is not null ? No("SQL Server takes a policy of a table in memory only by a function that is compiled natively", "keep the table on disk, or leave the policy out there with Except")
        : policy.Predicate is RawSql { Text: var text } && !table.Columns.Any(column => Names(text, column.Name))
            ? No("the predicate on SQL Server names no column of the row", "write a column of the row as @name in it")
            : Yes;
}
