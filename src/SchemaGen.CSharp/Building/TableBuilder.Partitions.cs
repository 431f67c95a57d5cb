using SchemaGen.CSharp.Declarations;
using SchemaGen.Model;
using SchemaGen.Model.Rules;

namespace SchemaGen.CSharp.Building;

// Attributes on the class: partitions of every kind.
public sealed partial class TableBuilder
{
    private const int MostPartitions = 1024;

    // What MySQL and MariaDB have room for, with the subpartitions.
    private const int MostInAll = 8192;

    private const string ByRange = "SchemaGen.PartitionedByRangeAttribute";
    private const string ByList = "SchemaGen.PartitionedByListAttribute";
    private const string OfRange = "SchemaGen.RangePartitionAttribute";
    private const string OfList = "SchemaGen.ListPartitionAttribute";
    private const string Divided = "SchemaGen.SubpartitionedByHashAttribute";

    private Partitioning? _partitioning;
    private bool _isPartitioned;

    // The class's own partitioning replaces the template's.
    private void AddPartitioning(EquatableArray<AttributeDeclaration> attributes, Func<AttributeDeclaration, Place> placeOf, bool isFromTemplate)
    {
        var wasPartitioned = _isPartitioned;
        foreach (var attribute in attributes)
        {
            if (!IsPartitioning(attribute)) continue;
            if (_isPartitioned)
            {
                if (!wasPartitioned) _findings.Error(RuleIds.BadArgument, placeOf(attribute), $"'{_name}' is partitioned already, and a table is partitioned in one way; remove one of the two");
                continue;
            }

            _isPartitioned = true;
            _partitioning = Partitioning(attribute, attributes, placeOf, isFromTemplate);
        }

        if (!wasPartitioned) CheckParts(attributes, placeOf);
    }

    private static bool IsPartitioning(AttributeDeclaration attribute) =>
        attribute.Class.MetadataName is "SchemaGen.PartitionedAttribute" or ByRange or "SchemaGen.PartitionedByHashAttribute" or ByList;

    // A part needs the attribute that says what it is a part of.
    private void CheckParts(EquatableArray<AttributeDeclaration> attributes, Func<AttributeDeclaration, Place> placeOf)
    {
        foreach (var attribute in attributes)
        {
            var whole = attribute.Class.MetadataName switch
            {
                OfRange => attributes.Any(other => other.Class.MetadataName == ByRange) ? null : "PartitionedByRange",
                OfList => attributes.Any(other => other.Class.MetadataName == ByList) ? null : "PartitionedByList",
                Divided => attributes.Any(IsPartitioning) ? null : "PartitionedByRange",
                _ => null,
            };
            if (whole is not null) _findings.Error(RuleIds.BadArgument, placeOf(attribute), $"'{_name}' is not partitioned so, and this is a part of that; add [{whole}], or remove this");
        }
    }

    private Partitioning? Partitioning(
        AttributeDeclaration attribute, EquatableArray<AttributeDeclaration> attributes, Func<AttributeDeclaration, Place> placeOf, bool isFromTemplate)
    {
        var place = placeOf(attribute);
        Partitioning? partitioning = attribute.Class.MetadataName switch
        {
            ByRange => Ranges(attribute, place, attributes, placeOf),
            ByList => Lists(attribute, place, attributes, placeOf),
            "SchemaGen.PartitionedAttribute" => Intervals(attribute, place),
            _ => Hash(attribute, place),
        };
        if (partitioning is null) return null;
        return partitioning with
        {
            Subpartitions = Subpartitions(partitioning, attributes, placeOf),
            Dialects = attribute.Dialects,
            IsFromTemplate = isFromTemplate,
            Place = place,
        };
    }

    private RangePartitioning? Ranges(
        AttributeDeclaration attribute, Place place, EquatableArray<AttributeDeclaration> attributes, Func<AttributeDeclaration, Place> placeOf)
    {
        if (PartitionColumn(attribute, "column", place, PartitionValue.HasRanges, "ranges of a number, a date or a timestamp") is not { } column) return null;
        var parts = new List<RangePartition>();
        foreach (var part in attributes.Where(candidate => candidate.Class.MetadataName == OfRange))
        {
            if (PartitionName(part, placeOf(part), parts.Select(other => other.Name)) is not { } name) return null;
            var written = part.Text("LessThan") ?? "";
            var isGreatest = written.Trim().Equals("MAXVALUE", StringComparison.OrdinalIgnoreCase);
            var bound = isGreatest ? null : PartitionValue.Read(written, column.Type);
            if (bound is null && !isGreatest)
            {
                _findings.Error(RuleIds.BadArgument, placeOf(part).At("LessThan"), $"'{written}' is no bound of '{column.Name}'; write {PartitionValue.Form(column.Type)}, or MAXVALUE");
                return null;
            }

            var isAscending = parts.Count == 0 || (parts[parts.Count - 1].LessThan is { } last && (bound is null || PartitionValue.Compare(last, bound, column.Type) < 0));
            if (!isAscending)
            {
                _findings.Error(RuleIds.BadArgument, placeOf(part).At("LessThan"), $"'{written}' is not greater than the bound before it; name the partitions in ascending order");
                return null;
            }

            parts.Add(new RangePartition(name, bound));
        }

        return HasParts(parts.Count, place, "RangePartition(\"small\", LessThan = \"100\")")
            ? new RangePartitioning { Column = column.Name, Partitions = parts.ToEquatableArray() }
            : null;
    }

    private ListPartitioning? Lists(
        AttributeDeclaration attribute, Place place, EquatableArray<AttributeDeclaration> attributes, Func<AttributeDeclaration, Place> placeOf)
    {
        if (PartitionColumn(attribute, "column", place, PartitionValue.HasLists, "lists of short texts or of whole numbers") is not { } column) return null;
        var parts = new List<ListPartition>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in attributes.Where(candidate => candidate.Class.MetadataName == OfList))
        {
            if (PartitionName(part, placeOf(part), parts.Select(other => other.Name)) is not { } name) return null;
            var written = part.Texts("values");
            var values = new List<string>();
            for (var i = 0; i < written.Count; i++)
            {
                var fault = PartitionValue.Read(written[i], column.Type) is not { } value
                    ? $"'{written[i]}' is no value of '{column.Name}'; write {PartitionValue.Form(column.Type)}"
                    : !taken.Add(value) ? $"'{written[i]}' is in a partition already; remove it here" : null;
                if (fault is not null)
                {
                    _findings.Error(RuleIds.BadArgument, placeOf(part).At("values", i), fault);
                    return null;
                }

                values.Add(PartitionValue.Read(written[i], column.Type)!);
            }

            if (values.Count == 0)
            {
                _findings.Error(RuleIds.BadArgument, placeOf(part), $"The partition '{name}' has no values; name those that it takes");
                return null;
            }

            parts.Add(new ListPartition(name, values.ToEquatableArray()));
        }

        return HasParts(parts.Count, place, "ListPartition(\"europe\", \"GB\", \"FR\")")
            ? new ListPartitioning { Column = column.Name, Partitions = parts.ToEquatableArray(), HasDefault = attribute.Flag("DefaultPartition") != false }
            : null;
    }

    private HashPartitioning? Hash(AttributeDeclaration attribute, Place place) =>
        PartitionColumn(attribute, "column", place, PartitionValue.HasHash, "a hash of a number, a text, a uuid, a date or a timestamp") is { } column
        && Count(attribute, place) is { } count
            ? new HashPartitioning { Column = column.Name, Count = count }
            : null;

    private Subpartitioning? Subpartitions(Partitioning partitioning, EquatableArray<AttributeDeclaration> attributes, Func<AttributeDeclaration, Place> placeOf)
    {
        if (attributes.FirstOrDefault(candidate => candidate.Class.MetadataName == Divided) is not { } attribute) return null;
        var place = placeOf(attribute);
        if (PartitionColumn(attribute, "column", place, PartitionValue.HasHash, "a hash of a number, a text, a uuid, a date or a timestamp") is not { } column) return null;
        if (Count(attribute, place) is not { } count) return null;
        var partitions = partitioning switch
        {
            RangePartitioning range => range.Partitions.Count + 1,
            ListPartitioning list => list.Partitions.Count + 1,
            HashPartitioning hash => hash.Count,
            _ => 1,
        };
        if (partitions * count > MostInAll)
        {
            _findings.Error(RuleIds.BadArgument, place.At("partitions"), $"These are {(partitions * count).Invariant()} subpartitions in all, and {MostInAll.Invariant()} is the most; name fewer");
            return null;
        }

        return new Subpartitioning { Column = column.Name, Count = count, Dialects = attribute.Dialects, Place = place };
    }

    private int? Count(AttributeDeclaration attribute, Place place)
    {
        var count = attribute.Number("partitions", 0);
        if (count is >= 1 and <= MostPartitions) return (int)count;
        _findings.Error(RuleIds.BadArgument, place.At("partitions"), $"There are from 1 to {MostPartitions.Invariant()} partitions; name how many");
        return null;
    }

    private bool HasParts(int count, Place place, string example)
    {
        if (count is >= 1 and <= MostPartitions) return true;
        _findings.Error(
            RuleIds.BadArgument,
            place,
            count == 0 ? $"'{_name}' has no partitions to lie in; add [{example}]" : $"A table has at most {MostPartitions.Invariant()} partitions that are named; name fewer");
        return false;
    }

    // To some databases the case of letters does not count in it.
    private string? PartitionName(AttributeDeclaration part, Place place, IEnumerable<string> taken)
    {
        var name = part.Text("name") ?? "";
        if (NameRule.Fault(name, part.Dialects, _targets) is { } fault)
        {
            _findings.Error(RuleIds.BadName, place.At("name"), string.IsNullOrWhiteSpace(name) ? "A partition needs a name; write one" : fault);
            if (string.IsNullOrWhiteSpace(name)) return null;
        }

        if (!taken.Contains(name, StringComparer.OrdinalIgnoreCase)) return name;
        _findings.Error(RuleIds.BadName, place.At("name"), $"A partition of '{_name}' is called '{name}' already; choose another name");
        return null;
    }

    private Column? PartitionColumn(AttributeDeclaration attribute, string argument, Place place, Func<ColumnType, bool> isFit, string what)
    {
        if (ResolveColumn(attribute.Text(argument) ?? "", place.At(argument)) is not { } name) return null;
        var column = _columns.Find(candidate => candidate.Name == name)!;
        var fault = !isFit(column.Type) ? $"A table is partitioned by {what}, and '{name}' is {column.Type.Canonical}; name such a column"
            : column.IsNullable ? $"The partition column '{name}' admits NULL, which lies in no partition; make it not null"
            : column.Encryption is not null ? $"The partition column '{name}' is encrypted, so its values have no order; name another"
            : column.Computation is not null ? $"The partition column '{name}' is computed, which not every database partitions by; name a column that is stored"
            : null;
        if (fault is null) return column;
        _findings.Error(RuleIds.BadArgument, place.At(argument), fault);
        return null;
    }

    private IntervalPartitioning? Intervals(AttributeDeclaration attribute, Place place)
    {
        if (PartitionColumn(attribute, "By", place, type => type is DateType or TimestampType or TimestampTzType, "a date or a timestamp") is not { Name: var name }) return null;
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
        };
    }
}
