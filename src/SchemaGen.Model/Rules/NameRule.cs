using SchemaGen.Model.Dialects;

namespace SchemaGen.Model.Rules;

/// <summary>SG1008: a name that a declared target cannot keep as it was written.</summary>
public static class NameRule
{
    /// <summary>What is wrong with a name that the user wrote, or <see langword="null"/>.</summary>
    public static string? Fault(string name, DialectSet dialects, SchemaTargets targets)
    {
        if (string.IsNullOrWhiteSpace(name)) return "A name cannot be empty; leave it out for the derived one";
        if (SqlText.WithoutControls(name) != name)
            return $"The name '{SqlText.OnOneLine(name)}' holds control characters, which become underscores; remove them";
        var tooLong = targets.Targets
            .Where(target => dialects.HasFlag(target.Dialect.Flag) && !target.Dialect.NameLimit.Admits(name))
            .ToArray();
        return tooLong.Length == 0
            ? null
            : $"The name '{name}' is longer than "
            + SqlDialect.NamesOf(tooLong.Aggregate(DialectSet.None, (set, target) => set | target.Dialect.Flag))
            + $" can keep ({tooLong.Min(target => target.Dialect.NameLimit.Length).Invariant()}) and is shortened there; "
            + "choose a shorter one";
    }

    /// <summary>The databases that have a column of this name in every table already.</summary>
    public static DialectSet OwnColumnOf(string name, DialectSet dialects, SchemaTargets targets) => targets.Targets
        .Where(target => dialects.HasFlag(target.Dialect.Flag) && target.Dialect.IsOwnColumn(name))
        .Aggregate(DialectSet.None, (set, target) => set | target.Dialect.Flag);
}
