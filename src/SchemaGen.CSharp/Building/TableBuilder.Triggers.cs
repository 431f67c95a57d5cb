using SchemaGen.CSharp.Declarations;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Rules;

namespace SchemaGen.CSharp.Building;

// Attributes on the class: what the database does when rows change.
public sealed partial class TableBuilder
{
    private readonly List<TableTrigger> _triggers = [];

    private bool AddTriggerOf(AttributeDeclaration attribute, Place place, bool isFromTemplate)
    {
        TableTrigger? trigger;
        switch (attribute.Class.MetadataName)
        {
            case "SchemaGen.AuditTriggerAttribute":
                trigger = Audit(attribute, place);
                break;
            case "SchemaGen.UpdatedAtTriggerAttribute":
                trigger = UpdatedAt(attribute, place, isFromTemplate);
                break;
            case "SchemaGen.InsertOnlyAttribute":
                trigger = new InsertOnly();
                break;
            case "SchemaGen.TriggerAttribute":
                trigger = Custom(attribute, place);
                break;
            default:
                return false;
        }

        if (trigger is not null) AddTrigger(trigger with { Dialects = attribute.Dialects, IsFromTemplate = isFromTemplate, Place = place });
        return true;
    }

    // One of the class's own replaces the template's of its kind; a trigger in the databases' own words may have a body for each.
    private void AddTrigger(TableTrigger trigger)
    {
        if (_triggers.Find(other => string.Equals(other.Kind, trigger.Kind, StringComparison.OrdinalIgnoreCase) && (other.Dialects & trigger.Dialects) != DialectSet.None) is { } first)
        {
            if (first.IsFromTemplate == trigger.IsFromTemplate)
                ReportTwice(trigger is CustomTrigger { Name: var name } ? $"a trigger '{name}'" : trigger.Description, first.Dialects & trigger.Dialects, trigger.Place);
            if (first.IsFromTemplate || !trigger.IsFromTemplate) return;
            if (trigger is not CustomTrigger || (trigger.Dialects & ~first.Dialects) == DialectSet.None) return;
            trigger = trigger with { Dialects = trigger.Dialects & ~first.Dialects };
        }

        _triggers.Add(trigger);
    }

    private AuditTrigger? Audit(AttributeDeclaration attribute, Place place)
    {
        if (attribute.Text("Table") is not { } written) return new AuditTrigger(_name.Name + "_audit");
        CheckName(written, place.At("Table"), attribute.Dialects);
        if (string.IsNullOrWhiteSpace(written)) return null;
        if (!string.Equals(written, _name.Name, StringComparison.OrdinalIgnoreCase)) return new AuditTrigger(written);
        _findings.Error(RuleIds.BadArgument, place.At("Table"), $"'{_name}' cannot be its own audit table; name another one");
        return null;
    }

    private UpdatedAtTrigger? UpdatedAt(AttributeDeclaration attribute, Place place, bool isFromTemplate)
    {
        var written = attribute.Text("column") ?? "updated_at";
        if (isFromTemplate && _composition.IsLeftOut(written)) return null;
        if (ResolveColumn(written, attribute.Text("column") is null ? place : place.At("column")) is not { } name) return null;
        var column = _columns.Find(candidate => candidate.Name == name)!;
        var fault = column.Type is not (TimestampType or TimestampTzType) ? $"The time of updates is a timestamp, and '{name}' is {column.Type.Canonical}; name such a column"
            : column.Encryption is not null ? $"The column '{name}' is encrypted, so the database cannot set it; name another"
            : column.Computation is not null ? $"The column '{name}' is computed, so nothing else sets it; name another"
            : null;
        if (fault is null) return new UpdatedAtTrigger(name);
        _findings.Error(RuleIds.BadArgument, place.At("column"), fault);
        return null;
    }

    private CustomTrigger? Custom(AttributeDeclaration attribute, Place place)
    {
        var name = attribute.Text("name") ?? "";
        var events = (TriggerEvents)attribute.Number("events", 0) & (TriggerEvents.Insert | TriggerEvents.Update | TriggerEvents.Delete);
        var body = attribute.Text("body") ?? "";
        if (string.IsNullOrWhiteSpace(name)) _findings.Error(RuleIds.BadName, place.At("name"), "A trigger needs a name; write one");
        else CheckName(name, place.At("name"), attribute.Dialects);
        if (attribute.Number("events", 0) != (long)events) _findings.Error(RuleIds.BadArgument, place.At("events"), "A trigger runs on what TriggerEvent names; combine its members only");
        if (events == TriggerEvents.None) _findings.Error(RuleIds.BadArgument, place.At("events"), "A trigger runs on something; name TriggerEvent.Insert, Update or Delete");
        var fault = SqlDialect.In(attribute.Dialects).Select(dialect => dialect.RawSyntax.FaultOfStatements(body)).FirstOrDefault(found => found is not null);
        if (fault is var (message, start, length))
            _findings.Add(new Finding(RuleIds.BadExpression, FindingSeverity.Error, place.At("body"), message) { Span = (start, length) });
        if (string.IsNullOrWhiteSpace(name) || events == TriggerEvents.None || fault is not null) return null;
        _findings.Info(
            RuleIds.RawSql,
            place.At("body"),
            $"This SQL reaches {SqlDialect.NamesOf(attribute.Dialects)} as it is written, and nothing checks its columns or its meaning; prefer a check, or a trigger that the product writes");
        return new CustomTrigger(name, (TriggerTiming)attribute.Number("timing", 0), events, body);
    }

    // What is never updated has no time of an update.
    private void CheckTriggers()
    {
        foreach (var trigger in _triggers)
            if (trigger is UpdatedAtTrigger updated && _triggers.Find(other => other is InsertOnly && (other.Dialects & trigger.Dialects) != DialectSet.None) is not null)
                _findings.Error(RuleIds.BadArgument, trigger.Place, $"The rows of '{_name}' are never changed, so '{updated.Column}' has no time of an update; remove this, or InsertOnly");
    }
}
