using System.Text;
using SchemaGen.Model.Expressions;

namespace SchemaGen.Model;

/// <summary>
/// The schema as text: one line a column, key, index or check, in a fixed order, the same on every machine. Checksums and
/// fingerprints are taken of it, so that better SQL for the same schema is no change.
/// </summary>
public static class CanonicalText
{
    /// <summary>The table's lines, each ended by a line feed.</summary>
    public static string Of(Table table)
    {
        var text = new StringBuilder();
        text.Append("table ").Append(Quote(table.Name.ToString()));
        Suffix(text, table.Dialects, table.Comment);
        foreach (var column in table.Columns) Column(text, column);
        if (table.PrimaryKey is { } key)
        {
            text.Append("  primary key (").Append(List(key.Columns)).Append(')');
            Named(text, key.Name);
            text.Append('\n');
        }

        var lines = table.Indexes.Select(Line).Concat(table.ForeignKeys.Select(Line)).Concat(table.Checks.Select(Line)).ToList();
        lines.AddRange(table.Policies.Select(Line));
        if (table.Partitioning is { } partitioning)
            lines.Add(With(
                builder => builder.Append("  partition ").Append(Quote(partitioning.Column)).Append(' ').Append(partitioning.Canonical),
                partitioning.Dialects));
        if (table.Partitioning?.Subpartitions is { } divided)
            lines.Add(With(
                builder => builder.Append("  subpartition ").Append(Quote(divided.Column)).Append(" hash ").Append(divided.Count.Invariant()),
                divided.Dialects));
        foreach (var option in table.Options) lines.Add(With(builder => builder.Append("  ").Append(option.Canonical), option.Dialects));
        foreach (var trigger in table.Triggers) lines.Add(With(builder => builder.Append("  ").Append(trigger.Canonical), trigger.Dialects));
        if (table.Retention is { } retention) lines.Add(With(builder => builder.Append("  ").Append(retention.Canonical), retention.Dialects));
        if (table.Archival is { } archival) lines.Add(With(builder => builder.Append("  ").Append(archival.Canonical), archival.Dialects));
        lines.Sort(StringComparer.Ordinal);
        foreach (var line in lines) text.Append(line);
        return text.ToString();
    }

    /// <summary>The text as a word where it is one, else between quotes with its special characters escaped.</summary>
    public static string Quote(string text)
    {
        var isWord = text.Length > 0
            && text.All(character => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '.');
        if (isWord) return text;
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            if (character is '"' or '\\') quoted.Append('\\').Append(character);
            else if (character == '\n') quoted.Append("\\n");
            else if (char.IsControl(character) || char.IsSurrogate(character))
                quoted.Append("\\u").Append(((int)character).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));
            else quoted.Append(character);
        }

        return quoted.Append('"').ToString();
    }

    private static void Column(StringBuilder text, Column column)
    {
        text.Append("  column ").Append(Quote(column.Name)).Append(' ').Append(column.Type.Canonical);
        if (column.Storage == ColumnStorage.Native) text.Append(" native");
        if (column.Collation is { } collation) text.Append(" collation ").Append(Quote(collation));
        text.Append(column.IsNullable ? " null" : " not null");
        if (column.Default is { } value) text.Append(" default ").Append(value.Canonical);
        if (column.Identity is { } identity)
            text.Append(" identity(").Append(identity.Start.Invariant()).Append(',').Append(identity.Increment.Invariant()).Append(')');
        if (column.Computation is { } computation)
            text.Append(computation.IsStored ? " stored " : " computed ").Append(Quote(computation.Expression.Canonical()));
        if (column.Encryption is { } encryption)
            text.Append(" encrypted ").Append(encryption.Mode.ToString().ToLowerInvariant()).Append(' ').Append(Quote(encryption.KeyName))
                .Append(encryption.SearchColumn is null ? "" : " searchable");
        Suffix(text, column.Dialects, column.Comment);
        foreach (var variant in column.Variants) Column(text, column.On(variant.Dialects));
    }

    private static string Line(Index index) => With(
        text =>
        {
            var columns = index.Columns.Select(column => Quote(column.Name) + (column.IsDescending ? " desc" : ""));
            text.Append(index.IsUnique ? "  unique " : "  ");
            text.Append(index.Method is null ? "index" : index.Method.Word + " index");
            text.Append(" (").Append(index.Key is { } key ? Quote(key.Expression.Canonical()) : string.Join(", ", columns)).Append(')');
            if (index.Condition is { } condition) text.Append(" where ").Append(Quote(condition.Canonical()));
            if (!index.Include.IsEmpty) text.Append(" include (").Append(List(index.Include)).Append(')');
            if (index.NullsNotDistinct) text.Append(" nulls not distinct");
            if (index.HasGuardTable) text.Append(" guard table");
            if (index.Method is { } method) text.Append(method.Options);
            if (index.IsInvisible) text.Append(" invisible");
            if (index.FillFactor != 0) text.Append(" fillfactor ").Append(index.FillFactor.Invariant());
            Named(text, index.Name);
        },
        index.Dialects);

    private static string Line(ForeignKey key) => With(
        text =>
        {
            text.Append("  foreign key (").Append(List(key.Columns)).Append(") references ").Append(Quote(key.ReferencedTable.ToString()));
            text.Append(" (").Append(List(key.ReferencedColumns)).Append(')');
            if (key.OnDelete != ForeignKeyAction.NoAction) text.Append(" on delete ").Append(key.OnDelete.ToString().ToLowerInvariant());
            if (key.OnUpdate != ForeignKeyAction.NoAction) text.Append(" on update ").Append(key.OnUpdate.ToString().ToLowerInvariant());
            Named(text, key.Name);
        },
        key.Dialects);

    private static string Line(CheckConstraint check) => With(
        text =>
        {
            text.Append("  check ").Append(Quote(check.Condition.Canonical()));
            Named(text, check.Name);
        },
        check.Dialects);

    private static string Line(RowPolicy policy) => With(
        text =>
        {
            text.Append("  policy ").Append(Quote(policy.Name)).Append(' ').Append(Quote(policy.Predicate.Canonical()));
            if (policy.MaintenanceRole is { } role) text.Append(" except role ").Append(Quote(role));
            if (policy.HasView) text.Append(" view");
        },
        policy.Dialects);

    private static string With(Action<StringBuilder> write, DialectSet dialects)
    {
        var text = new StringBuilder();
        write(text);
        Suffix(text, dialects, null);
        return text.ToString();
    }

    private static void Named(StringBuilder text, string? name)
    {
        if (name is not null) text.Append(" name ").Append(Quote(name));
    }

    private static void Suffix(StringBuilder text, DialectSet dialects, string? comment)
    {
        if (dialects != DialectSet.All) text.Append(" only ").Append(((int)dialects).Invariant());
        if (comment is not null) text.Append(" comment ").Append(Quote(comment));
        text.Append('\n');
    }

    private static string List(IEnumerable<string> names) => string.Join(", ", names.Select(Quote));
}
