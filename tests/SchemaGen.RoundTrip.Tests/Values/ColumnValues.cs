using System.Linq.Expressions;
using System.Reflection;

namespace SchemaGen.RoundTrip.Tests.Values;

/// <summary>A column and values that it holds, smallest first.</summary>
internal sealed class ColumnValues
{
    private readonly List<Difference> _differences = [];

    private ColumnValues(PropertyInfo property, object[] ascending) => (Property, Ascending) = (property, ascending);

    public static ColumnValues Of<TRow>(Expression<Func<TRow, object?>> property, params object[] ascending)
    {
        var body = property.Body is UnaryExpression conversion ? conversion.Operand : property.Body;
        return new ColumnValues((PropertyInfo)((MemberExpression)body).Member, ascending);
    }

    public PropertyInfo Property { get; }

    public Type Clr => Nullable.GetUnderlyingType(Property.PropertyType) ?? Property.PropertyType;

    public object[] Ascending { get; }

    /// <summary>Whether the database sorts the values as they stand here.</summary>
    public bool IsSorted { get; private init; } = true;

    /// <summary>Whether a value is found by <c>=</c>.</summary>
    public bool IsCompared { get; private init; } = true;

    /// <summary>Values that every database refuses.</summary>
    public object[] Refused { get; private set; } = [];

    public string Name => $"{Property.DeclaringType!.Name}.{Property.Name}";

    /// <summary>The values have no order, or not the same on every database.</summary>
    public ColumnValues Unsorted() => new(Property, Ascending) { IsSorted = false, IsCompared = IsCompared, Refused = Refused };

    /// <summary>The values are neither sorted nor compared, as of documents.</summary>
    public ColumnValues OnlyKept() => new(Property, Ascending) { IsSorted = false, IsCompared = false, Refused = Refused };

    public ColumnValues Refuses(params object[] values)
    {
        Refused = values;
        return this;
    }

    /// <summary>What differs on one database.</summary>
    public ColumnValues On(Dialect dialect, object[]? refuses = null, (object Value, object Instead)[]? becomes = null, bool sorts = true, object[]? admits = null)
    {
        _differences.Add(new Difference(dialect, refuses ?? [], becomes ?? [], sorts, admits ?? []));
        return this;
    }

    public Difference DifferenceOn(Dialect dialect) =>
        _differences.FirstOrDefault(difference => difference.Dialect.HasFlag(dialect)) ?? new Difference(dialect, [], [], true, []);

    /// <param name="Dialect">The databases.</param>
    /// <param name="Refuses">The values that database or driver refuses with an error.</param>
    /// <param name="Becomes">The values that the driver changes, as it does in every column.</param>
    /// <param name="Sorts">Whether it sorts them.</param>
    /// <param name="Admits">The values that it admits, though others refuse them.</param>
    public sealed record Difference(Dialect Dialect, object[] Refuses, (object Value, object Instead)[] Becomes, bool Sorts, object[] Admits)
    {
        public bool IsRefused(object value) => Refuses.Any(refused => Same.Value(refused, value));

        /// <summary>What is kept of the value.</summary>
        public object Kept(object value) => Becomes.FirstOrDefault(pair => Same.Value(pair.Value, value)) is { Value: not null } pair ? pair.Instead : value;
    }
}
