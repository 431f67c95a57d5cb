namespace SchemaGen.Model.Planning;

/// <summary>Fits one table to one database, part by part; the parts are in the files beside this one.</summary>
internal sealed partial class TablePlanner(Table table, SchemaTarget target)
{
    private readonly List<Omission> _omissions = [];
    private EquatableArray<Column> _columns;
    private Partitioning? _partitioning;
    private readonly List<Index> _guards = [];
    private PrimaryKey? _primaryKey;
    private EquatableArray<TableOption> _options;

    private DialectSet Flag => target.Dialect.Flag;

    public TablePlan Plan()
    {
        var fitted = Fit();
        return new TablePlan(fitted, target, _omissions.ToEquatableArray(), _guards.ToEquatableArray());
    }

    /// <summary>The table with what the database gets, for those who need no more of its plan.</summary>
    public Table Fit()
    {
        _columns = FitColumns();
        _partitioning = FitPartitioning();
        if (!table.Options.IsEmpty) FitOptions();
        _primaryKey = FitPrimaryKey();
        var fitted = table with
        {
            Columns = _columns,
            Partitioning = _partitioning,
            Options = _options,
            PrimaryKey = _primaryKey,
            Indexes = FitIndexes(),
            ForeignKeys = FitForeignKeys(),
            Checks = FitChecks(),
            Policies = FitPolicies(),
            Retention = table.Retention is { } retention && retention.Dialects.HasFlag(Flag) && HasColumn(retention.Column)
                && !LeaveOut(Feature.Retention, "the deletion of old rows", retention.Place) ? retention : null,
            Archival = table.Archival is { } archival && archival.Dialects.HasFlag(Flag) && HasColumn(archival.Column) && _primaryKey is not null
                && !LeaveOut(Feature.Archival, "the archive", archival.Place) ? archival : null,
        };
        return table.Triggers.IsEmpty ? fitted : fitted with { Triggers = FitTriggers(fitted) };
    }

    private EquatableArray<Column> FitColumns()
    {
        var fitted = new Column[table.Columns.Count];
        var count = 0;
        foreach (var declared in table.Columns)
        {
            var column = declared.On(Flag);
            if (column.Dialects.HasFlag(Flag) && HasTypeOf(column)) fitted[count++] = Fit(column);
        }

        if (count < fitted.Length) Array.Resize(ref fitted, count);
        return EquatableArray.Of(fitted);
    }

    private bool HasColumn(string name) => FindColumn(name) is not null;

    private bool HasAll(EquatableArray<string> names)
    {
        foreach (var name in names)
            if (!HasColumn(name))
                return false;
        return true;
    }

    private Column? FindColumn(string name)
    {
        foreach (var column in _columns)
            if (column.Name == name)
                return column;
        return null;
    }

    /// <summary>Why the database lacks the feature, or <see langword="null"/> where it has it.</summary>
    private Capability.Missing? Missing(Feature feature) => target.Dialect.Supports(feature, target) as Capability.Missing;

    /// <summary>Remembers what is left out where the database lacks the feature, and says whether it does.</summary>
    private bool LeaveOut(Feature feature, string what, Place place)
    {
        if (Missing(feature) is not { } missing) return false;
        LeaveOut(feature, what, missing, place);
        return true;
    }

    private void LeaveOut(Feature feature, string what, Capability.Missing missing, Place place, string? member = null) =>
        _omissions.Add(new Omission(feature, what, missing.Why, missing.Instead, place) { Member = member });
}
