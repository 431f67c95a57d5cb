using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Dialects.PostgreSql;

// Permissive policies add up, so the first one permits and the others restrict. A partition has policies of its own, which count where it
// is asked by its own name.
public sealed partial class PostgreSqlDialect
{
    private const string Maintenance = "_maintenance";

    private const string Secured = " ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY";

    /// <inheritdoc/>
    protected override IEnumerable<(SqlStatement Up, SqlStatement? Down)> CreatePolicies(TablePlan plan)
    {
        var table = QuoteTable(plan.Table.Name);
        yield return (Securing("ALTER TABLE " + table + Secured, plan.Table.Name.ToString()), null);
        foreach (var (name, text) in CreatePoliciesOn(table, plan)) yield return (Securing(text, name), null);
        if (plan.Table.Partitioning is not null)
            yield return (Securing("DO " + DollarQuote(SecurePartitions(plan)), plan.Table.Name.ToString()) with { IsBlock = true }, null);
    }

    private static SqlStatement Securing(string text, string name) => new(text, StatementKind.Execute, name);

    // For a role a policy of its own permits all, so that the condition of others stays one that an index serves. What restricts has to
    // ask for the role.
    private IEnumerable<(string Name, string Text)> CreatePoliciesOn(string table, TablePlan plan)
    {
        for (var i = 0; i < plan.Table.Policies.Count; i++)
        {
            var policy = plan.Table.Policies[i];
            var condition = RenderCondition(policy.Predicate, plan.Target);
            if (i > 0 && policy.MaintenanceRole is { } exempt) condition = "(" + condition + ") OR pg_has_role(" + Literal(exempt) + ", 'USAGE')";
            yield return (
                policy.Name,
                "CREATE POLICY " + Quote(policy.Name) + " ON " + table + (i == 0 ? " AS PERMISSIVE" : " AS RESTRICTIVE") + " FOR ALL TO PUBLIC USING ("
                + condition + ") WITH CHECK (" + (policy.AdmitsInserts ? "true" : condition) + ")");
            if (i > 0 || policy.MaintenanceRole is not { } role) continue;
            var name = NameLimit.Shorten(policy.Name, Maintenance.Length) + Maintenance;
            yield return (name, "CREATE POLICY " + Quote(name) + " ON " + table + " AS PERMISSIVE FOR ALL TO " + Quote(role) + " USING (true) WITH CHECK (true)");
        }
    }

    // Those that are not secured yet, so that it can be run again when more were made.
    private string SecurePartitions(TablePlan plan)
    {
        const string name = "%1$s";
        var text = new System.Text.StringBuilder($"""

            DECLARE
                part regclass;
            BEGIN
                FOR part IN
                    SELECT t.relid FROM pg_partition_tree({Literal(QuoteTable(plan.Table.Name))}) t JOIN pg_class c ON c.oid = t.relid
                    WHERE t.level > 0 AND NOT c.relrowsecurity
                LOOP
                    EXECUTE format({Literal("ALTER TABLE " + name + Secured)}, part);

            """.Replace("\r\n", "\n"));
        foreach (var (_, create) in CreatePoliciesOn("\uE000", plan))
            text.Append("        EXECUTE format(").Append(Literal(create.Replace("%", "%%").Replace("\uE000", name))).Append(", part);\n");
        return text.Append("    END LOOP;\nEND\n").ToString();
    }
}
