namespace SchemaGen.Model.Planning;

// How the table is stored.
internal sealed partial class TablePlanner
{
    // In the order in which they were declared: what does not go with an earlier one is left out.
    private void FitOptions()
    {
        var kept = new List<TableOption>();
        foreach (var option in table.Options)
        {
            if (!option.Dialects.HasFlag(Flag) || LeaveOut(option.Feature, option.What, option.Place)) continue;
            var soFar = table with { Columns = _columns, Partitioning = _partitioning, Options = kept.ToEquatableArray() };
            if (target.Dialect.SupportsOption(option, soFar, target) is Capability.Missing missing) LeaveOut(option.Feature, option.What, missing, option.Place);
            else kept.Add(option);
        }

        _options = kept.ToEquatableArray();
    }
}
