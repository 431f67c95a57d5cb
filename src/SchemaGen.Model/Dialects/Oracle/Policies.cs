using SchemaGen.Model.Expressions;
using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Dialects.Oracle;

// DBMS_RLS asks a function for a condition that it adds to each statement on the table. What the condition reads of the session is in a
// context that only its package writes; all tables share the two, so that they stay when one goes. Without DBMS_RLS there is a view.
public sealed partial class OracleDialect
{
    private const string ViewSuffix = "_visible";

    /// <inheritdoc/>
    protected override IEnumerable<(SqlStatement Up, SqlStatement? Down)> CreatePolicies(TablePlan plan)
    {
        foreach (var statement in CreateContext()) yield return (statement, null);
        if (!Supports(Feature.RowLevelSecurity, plan.Target).IsSupported)
        {
            var view = QuoteTable(NameBeside(plan, ViewSuffix));
            yield return (
                new SqlStatement(
                    SqlText.RightsOnView + "CREATE VIEW " + view + " AS SELECT " + QuoteAll(plan.Table.Columns.Select(column => column.Name)) + " FROM " + QuoteTable(plan.Table.Name) + " WHERE "
                    + string.Join(" AND ", plan.Table.Policies.Select(policy => "(" + RenderCondition(policy.Predicate, plan.Target) + ")")) + " WITH CHECK OPTION",
                    StatementKind.Execute,
                    NameBeside(plan, ViewSuffix).ToString()),
                new SqlStatement("DROP VIEW " + view, StatementKind.DropOther, NameBeside(plan, ViewSuffix).ToString()));
            yield break;
        }

        foreach (var policy in plan.Table.Policies)
        {
            var function = NameBeside(plan, "_" + NameLimit.Shorten(Fold(policy.Name), NameLimit.Length / 2));
            var condition = RenderCondition(policy.Predicate, plan.Target);
            if (policy.MaintenanceRole is { } role) condition = "(" + condition + ") OR sys_context('SYS_SESSION_ROLES', " + Literal(Fold(role)) + ") = 'TRUE'";
            yield return (
                new SqlStatement(
                    "CREATE FUNCTION " + QuoteTable(function) + " (object_schema IN VARCHAR2, object_name IN VARCHAR2) RETURN VARCHAR2 AS\nBEGIN\n    RETURN "
                    + Literal(condition) + ";\nEND;",
                    StatementKind.Execute,
                    function.ToString())
                {
                    IsBlock = true,
                },
                new SqlStatement("DROP FUNCTION " + QuoteTable(function), StatementKind.DropOther, function.ToString()));
            var schema = plan.Table.Name.Schema is { } name ? Literal(Fold(name)) : "NULL";
            var isOn = "object_schema => " + schema + ", object_name => " + Literal(TableName(plan.Table.Name)) + ", policy_name => " + Literal(Fold(policy.Name));
            yield return (
                new SqlStatement(
                    "BEGIN\n    DBMS_RLS.ADD_POLICY(" + isOn + ",\n        function_schema => " + schema + ", policy_function => " + Literal(Fold(function.Name))
                    + ",\n        statement_types => 'SELECT," + (policy.AdmitsInserts ? "" : "INSERT,") + "UPDATE,DELETE', update_check => TRUE, policy_type => DBMS_RLS.CONTEXT_SENSITIVE);\nEND;",
                    StatementKind.Execute,
                    policy.Name)
                {
                    IsBlock = true,
                },
                new SqlStatement("BEGIN\n    DBMS_RLS.DROP_POLICY(" + isOn + ");\nEND;", StatementKind.DropOther, policy.Name) { IsBlock = true });
        }
    }

    private static IEnumerable<SqlStatement> CreateContext()
    {
        const string context = SessionValue.OracleContext, package = SessionValue.OraclePackage;
        yield return new SqlStatement($"CREATE OR REPLACE CONTEXT {context} USING {package}", StatementKind.Execute, context);
        yield return new SqlStatement(
            $"CREATE OR REPLACE PACKAGE {package} AS\n    PROCEDURE SET_VALUE(name IN VARCHAR2, value IN VARCHAR2);\nEND {package};", StatementKind.Execute, package)
        {
            IsBlock = true,
        };
        yield return new SqlStatement(
            $"""
            CREATE OR REPLACE PACKAGE BODY {package} AS
                PROCEDURE SET_VALUE(name IN VARCHAR2, value IN VARCHAR2) IS
                BEGIN
                    IF value IS NULL THEN
                        DBMS_SESSION.CLEAR_CONTEXT('{context}', NULL, name);
                    ELSE
                        DBMS_SESSION.SET_CONTEXT('{context}', name, value);
                    END IF;
                END;
            END {package};
            """.Replace("\r\n", "\n"),
            StatementKind.Execute,
            package)
        {
            IsBlock = true,
        };
    }
}
