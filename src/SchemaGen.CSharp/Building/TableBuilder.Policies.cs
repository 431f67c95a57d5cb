using SchemaGen.CSharp.Declarations;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Expressions;
using SchemaGen.Model.Rules;

namespace SchemaGen.CSharp.Building;

// Attributes on the class: isolation of tenants and other policies.
public sealed partial class TableBuilder
{
    private const string Isolation = "SchemaGen.TenantIsolationAttribute";
    private const string Security = "SchemaGen.RowLevelSecurityAttribute";

    private readonly List<RowPolicy> _policies = [];

    // The class's own policy replaces the template's of its name.
    private void AddPolicies(EquatableArray<AttributeDeclaration> attributes, Func<AttributeDeclaration, Place> placeOf, bool isFromTemplate)
    {
        var before = _policies.Count;
        foreach (var attribute in attributes)
        {
            if (attribute.Class.MetadataName is not (Isolation or Security)) continue;
            var place = placeOf(attribute);
            var isIsolation = attribute.Class.MetadataName == Isolation;
            if ((isIsolation ? RowPolicy.TenantIsolation : PolicyName(attribute, place)) is not { } name) continue;
            var found = _policies.FindIndex(policy => IsSameName(policy.Name, name));
            if (found >= 0 && found < before) continue;
            if ((isIsolation ? IsOfTenant(attribute, place) : Predicate(attribute, place)) is not { } predicate) continue;
            var policy = new RowPolicy
            {
                Name = name,
                Predicate = attribute.Dialects == DialectSet.All || isIsolation ? predicate : new DialectExpression([new(attribute.Dialects, predicate)]),
                TenantColumn = isIsolation ? predicate.Columns()[0] : null,
                MaintenanceRole = Role(attribute, place),
                HasView = attribute.Flag("View") == true,
                Dialects = attribute.Dialects,
                IsFromTemplate = isFromTemplate,
                Place = place,
            };
            if (found < 0) _policies.Add(policy);
            else Join(found, policy, place);
        }
    }

    private static bool IsSameName(string name, string other) => string.Equals(name, other, StringComparison.OrdinalIgnoreCase);

    private string? PolicyName(AttributeDeclaration attribute, Place place)
    {
        var name = attribute.Text("policy") ?? "";
        if (NameRule.Fault(name, attribute.Dialects, _targets) is not { } fault) return name;
        _findings.Error(RuleIds.BadName, place.At("policy"), string.IsNullOrWhiteSpace(name) ? "A policy needs a name; write one" : fault);
        return string.IsNullOrWhiteSpace(name) ? null : name;
    }

    // A policy that is repeated says what it is on other databases.
    private void Join(int found, RowPolicy policy, Place place)
    {
        var first = _policies[found];
        var shared = first.Dialects & policy.Dialects;
        if (shared != DialectSet.None || first.Predicate is not DialectExpression there || policy.Predicate is not DialectExpression here)
        {
            ReportTwice($"a policy '{policy.Name}'", shared, policy.TenantColumn is null ? place.At("policy") : place);
            return;
        }

        if (first.MaintenanceRole != policy.MaintenanceRole || first.HasView != policy.HasView)
        {
            _findings.Error(
                RuleIds.BadArgument, place, $"The policy '{policy.Name}' has another MaintenanceRole or View above; write the same in both");
            return;
        }

        _policies[found] = first with { Predicate = new DialectExpression([.. there.Variants, .. here.Variants]), Dialects = first.Dialects | policy.Dialects };
    }

    private Expression? Predicate(AttributeDeclaration attribute, Place place)
    {
        if (Bound(attribute, "predicate", place, ExpressionUse.Policy, null).Expression is not { } predicate) return null;
        if (predicate.Columns().FirstOrDefault(name => FindColumn(name) is { Encryption: not null }) is { } encrypted)
        {
            _findings.Error(
                RuleIds.BadExpression, place.At("predicate"), $"The policy reads '{encrypted}', which is encrypted; compare with a column that is not");
            return null;
        }

        return SessionValue.Sized(predicate, name => FindColumn(name) is { } column && IsWhole(column.Type));
    }

    private Expression? IsOfTenant(AttributeDeclaration attribute, Place place)
    {
        var written = attribute.Text("Column") ?? SessionValue.Tenant;
        if (ResolveColumn(written, attribute["Column"] is null ? place : place.At("Column")) is not { } name) return null;
        var column = FindColumn(name)!;
        var fault = column.Encryption is not null ? $"The tenant's column '{name}' is encrypted, so that no row is found by it; keep it as it is"
            : TypeOf(column.Type) is not (ExpressionType.Uuid or ExpressionType.Text or ExpressionType.Number or ExpressionType.Date or ExpressionType.Boolean)
                ? $"A tenant is a uuid, a text, a number or a date, and '{name}' is {column.Type.Canonical}; name such a column"
            : null;
        if (fault is null)
            return new Binary(
                new ColumnReference(name),
                BinaryOperator.Equal,
                new SessionValue(SessionValue.Tenant) { Type = TypeOf(column.Type), IsWhole = IsWhole(column.Type) });
        _findings.Error(RuleIds.BadArgument, attribute["Column"] is null ? place : place.At("Column"), fault);
        return null;
    }

    private string? Role(AttributeDeclaration attribute, Place place)
    {
        if (attribute.Text("MaintenanceRole") is not { } role) return null;
        if (!string.IsNullOrWhiteSpace(role) && SqlText.WithoutControls(role) == role) return role;
        _findings.Error(RuleIds.BadName, place.At("MaintenanceRole"), "A role's name is neither blank nor holds control characters; leave it out for none");
        return null;
    }

    private static bool IsWhole(ColumnType type) => type is IntegerType { IsUnsigned: false } or IntegerType { Bits: < 64 };
}
