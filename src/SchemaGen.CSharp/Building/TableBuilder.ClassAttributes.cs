using SchemaGen.CSharp.Declarations;
using SchemaGen.Model;
using SchemaGen.Model.Naming;
using SchemaGen.Model.Rules;

namespace SchemaGen.CSharp.Building;

// Attributes on the class: checks, partitioning; indexes are in the file beside this one.
public sealed partial class TableBuilder
{
    private Partitioning? _partitioning;

    private void AddClassAttributes(EquatableArray<AttributeDeclaration> attributes, Func<AttributeDeclaration, Place> placeOf, bool isFromTemplate)
    {
        foreach (var attribute in attributes)
        {
            var place = placeOf(attribute);
            if (AddIndexOf(attribute, place, isFromTemplate)) continue;
            switch (attribute.Class.MetadataName)
            {
                case ForeignKeyTo:
                    AddForeignKeyTo(attribute, place);
                    break;
                case "SchemaGen.CheckAttribute":
                    AddCheck(attribute, place);
                    break;
                case "SchemaGen.PartitionedAttribute" when _partitioning is null:
                    _partitioning = Partitioning(attribute, place, isFromTemplate);
                    break;
            }
        }
    }

    private Partitioning? Partitioning(AttributeDeclaration attribute, Place place, bool isFromTemplate)
    {
        if (ResolveColumn(attribute.Text("By") ?? "", place.At("By")) is not { } name) return null;
        var column = _columns.Find(candidate => candidate.Name == name)!;
        if (column.Type is not (DateType or TimestampType or TimestampTzType))
        {
            _findings.Error(RuleIds.BadArgument, place.At("By"), $"A table is partitioned by a date or a timestamp, and '{name}' is {column.Type.Canonical}; name such a column");
            return null;
        }

        if (column.IsNullable || column.Encryption is not null)
        {
            _findings.Error(
                RuleIds.BadArgument,
                place.At("By"),
                column.IsNullable
                    ? $"The partition column '{name}' admits NULL, which lies in no partition; make it not null"
                    : $"The partition column '{name}' is encrypted, so its values have no order; name another");
            return null;
        }

        var written = attribute.Text("Interval") ?? "MONTH";
        if (!Enum.TryParse<PartitionInterval>(written, ignoreCase: true, out var interval) || written.Length == 0 || !char.IsLetter(written[0]))
        {
            _findings.Error(RuleIds.BadArgument, place.At("Interval"), $"'{written}' is no partition interval; use DAY, WEEK, MONTH, QUARTER or YEAR");
            return null;
        }

        var premake = attribute.Number("Premake", 3);
        if (premake is < 0 or > 100)
            _findings.Error(RuleIds.BadArgument, place.At("Premake"), "Premake is from 0 to 100; name how many partitions are made ahead");
        var start = attribute.Text("Start");
        if (start is not null && !DateTime.TryParseExact(
                start, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out _))
        {
            _findings.Error(RuleIds.BadArgument, place.At("Start"), $"'{start}' is no day; write it as 2026-01-31");
            start = null;
        }

        return new IntervalPartitioning
        {
            Column = name,
            Interval = interval,
            Premake = (int)Math.Min(Math.Max(premake, 0), 100),
            Start = start,
            Dialects = attribute.Dialects,
            IsFromTemplate = isFromTemplate,
            Place = place,
        };
    }

    private EquatableArray<string> Resolve(EquatableArray<string> names, Place place, string argument)
    {
        var columns = new List<string>();
        for (var i = 0; i < names.Count; i++)
        {
            if (ResolveColumn(names[i].Trim(), place.At(argument, i)) is not { } column) continue;
            if (columns.Contains(column))
                _findings.Error(RuleIds.DuplicateColumn, place.At(argument, i), $"The column '{column}' is named here already; remove it");
            else
                columns.Add(column);
        }

        return columns.ToEquatableArray();
    }

    // A column by its name or by its property's.
    private string? ResolveColumn(string name, Place place)
    {
        if (FindColumn(name) is { } column) return column.Name;
        _findings.UnknownColumn(place, name, _name.ToString(), _columns.Select(candidate => candidate.Name));
        return null;
    }

    // Templates call columns by their snake-case names, however the project calls them.
    private Column? FindColumn(string name) =>
        _columns.Find(column => column.Name == name)
        ?? _columns.Find(column => column.Member == name)
        ?? (_type.Naming.Case == NameCase.SnakeCase ? null : _columns.Find(column => SnakeCase.Of(column.Member) == name));
}
