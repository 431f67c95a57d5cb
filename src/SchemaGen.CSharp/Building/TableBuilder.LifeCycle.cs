using SchemaGen.CSharp.Declarations;
using SchemaGen.Model;
using SchemaGen.Model.Rules;

namespace SchemaGen.CSharp.Building;

// Attributes on the class: how long rows are kept, and when they are moved.
public sealed partial class TableBuilder
{
    // A century.
    private const int LongestLife = 36_500;

    private Retention? _retention;
    private Archival? _archival;
    private bool _hasRetention;
    private bool _hasArchival;

    // The class's own replaces a group's, and that the template's; what goes by a column that is left out goes with it.
    private bool AddLifeCycleOf(AttributeDeclaration attribute, Place place, bool isFromTemplate)
    {
        switch (attribute.Class.MetadataName)
        {
            case "SchemaGen.RetentionPolicyAttribute":
                if (_hasRetention || IsByLeftOut(attribute, isFromTemplate)) return true;
                _hasRetention = true;
                if (Days(attribute, place) is { } kept && TimeColumn(attribute, place) is { } time)
                    _retention = new Retention(kept, time) { Dialects = attribute.Dialects, IsScheduled = attribute.Flag("Scheduled") != false, Place = place };
                return true;
            case "SchemaGen.ArchivalPolicyAttribute":
                if (_hasArchival || IsByLeftOut(attribute, isFromTemplate)) return true;
                _hasArchival = true;
                if (Days(attribute, place) is { } stays && ArchiveTable(attribute, place) is { } table && TimeColumn(attribute, place) is { } column)
                    _archival = new Archival(stays, table, column) { Dialects = attribute.Dialects, IsScheduled = attribute.Flag("Scheduled") != false, Place = place };
                return true;
            default:
                return false;
        }
    }

    private bool IsByLeftOut(AttributeDeclaration attribute, bool isFromTemplate) =>
        isFromTemplate && attribute.Text("column") is { } column && FindColumn(column) is null && _composition.IsLeftOut(column);

    private int? Days(AttributeDeclaration attribute, Place place)
    {
        var days = attribute.Number("days", 0);
        if (days is >= 1 and <= LongestLife) return (int)days;
        _findings.Error(RuleIds.BadArgument, place.At("days"), $"Rows live from 1 to {LongestLife.Invariant()} days; name how many");
        return null;
    }

    private string? ArchiveTable(AttributeDeclaration attribute, Place place)
    {
        var name = attribute.Text("table") ?? "";
        CheckName(name, place.At("table"), attribute.Dialects);
        if (string.IsNullOrWhiteSpace(name)) return null;
        if (!string.Equals(name, _name.Name, StringComparison.OrdinalIgnoreCase)) return name;
        _findings.Error(RuleIds.BadArgument, place.At("table"), $"'{_name}' cannot be its own archive; name another table");
        return null;
    }

    private string? TimeColumn(AttributeDeclaration attribute, Place place)
    {
        if (ResolveColumn(attribute.Text("column") ?? "", place.At("column")) is not { } name) return null;
        var column = _columns.Find(candidate => candidate.Name == name)!;
        var fault = column.Type is not (DateType or TimestampType or TimestampTzType) ? $"A row's age is that of a date or a timestamp, and '{name}' is {column.Type.Canonical}; name such a column"
            : column.IsNullable ? $"The column '{name}' admits NULL, which is of no age; make it not null"
            : column.Encryption is not null ? $"The column '{name}' is encrypted, so the database cannot tell a row's age by it; name another"
            : column.Computation is not null ? $"The column '{name}' is computed; name one that is stored"
            : null;
        if (fault is null) return name;
        _findings.Error(RuleIds.BadArgument, place.At("column"), fault);
        return null;
    }

    private void CheckLifeCycle(PrimaryKey? key)
    {
        if (_archival is not { } archival) return;
        var fault = key is null ? $"'{_name}' has no primary key, by which its rows are found again in the archive; declare one"
            : _triggers.Exists(trigger => trigger is InsertOnly && (trigger.Dialects & archival.Dialects) != DialectSet.None) ? $"The rows of '{_name}' are only inserted, so they cannot be moved; remove this, or InsertOnly"
            : _retention is { } retention && retention.Days <= archival.Days && (retention.Dialects & archival.Dialects) != DialectSet.None
                ? $"The rows of '{_name}' are deleted after {retention.Days.Invariant()} days, before they would be moved; keep them longer, or move them sooner"
            : null;
        if (fault is null) return;
        _findings.Error(RuleIds.BadArgument, archival.Place, fault);
        _archival = null;
    }
}
