namespace SchemaGen.Model.Planning;

// What the database does when rows change.
internal sealed partial class TablePlanner
{
    private EquatableArray<TableTrigger> FitTriggers(Table fitted)
    {
        var kept = new List<TableTrigger>();
        foreach (var trigger in table.Triggers)
        {
            if (!trigger.Dialects.HasFlag(Flag) || (trigger is UpdatedAtTrigger { Column: var column } && !HasColumn(column))) continue;
            if (target.Dialect.SupportsTrigger(trigger, fitted, target) is Capability.Missing missing)
            {
                LeaveOut(trigger.Feature, trigger.Description, missing, trigger.Place);
                continue;
            }

            kept.Add(trigger);
            if (trigger is not AuditTrigger) continue;
            foreach (var secret in _columns)
                if (secret.IsEncryptedByDatabase(target))
                    LeaveOut(Feature.AuditOfEncryptedColumn, "the column " + secret.Name + " in " + trigger.Description, trigger.Place);
        }

        return kept.ToEquatableArray();
    }
}
