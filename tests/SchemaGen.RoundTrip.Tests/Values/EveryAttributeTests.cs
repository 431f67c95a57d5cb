using System.Reflection;
using EveryColumn;

namespace SchemaGen.RoundTrip.Tests.Values;

public sealed class EveryAttributeTests
{
    private static readonly PropertyInfo[] _properties =
        [.. typeof(GeneralValue).Assembly.GetTypes().Where(type => type.Namespace == typeof(GeneralValue).Namespace && type.GetCustomAttribute<SchemaTableAttribute>() is not null).SelectMany(type => type.GetProperties())];

    [Fact]
    public void Every_attribute_of_a_column_stands_on_one()
    {
        var used = _properties.SelectMany(property => property.CustomAttributes).Select(attribute => attribute.AttributeType).ToHashSet();
        Type[] missing = [.. typeof(ColumnTypeAttribute).Assembly.GetExportedTypes().Where(type => type.Namespace == "SchemaGen" && IsForColumns(type) && !used.Contains(type))];
        Assert.Empty(missing);
    }

    [Fact]
    public void Every_kind_of_range_has_a_column() => Assert.Equal(
        Enum.GetValues<RangeKind>(),
        _properties.SelectMany(property => property.GetCustomAttributes<RangeColumnAttribute>()).Select(attribute => attribute.Kind).Distinct().Order());

    [Fact]
    public void Every_column_has_its_values()
    {
        PropertyInfo[] missing =
        [
            .. _properties.Where(property => property.DeclaringType != typeof(RoleValue) && property.DeclaringType != typeof(RolePair))
                .Where(property => property.Name != "Id" && !property.IsDefined(typeof(ComputedColumnAttribute)))
                .Where(property => !Extremes.All.Any(values => values.Property.Name == property.Name && values.Property.DeclaringType == property.DeclaringType)),
        ];
        Assert.Empty(missing);
    }

    private static bool IsForColumns(Type type) =>
        type.IsSubclassOf(typeof(Attribute)) && !type.IsAbstract
        && type.GetCustomAttribute<AttributeUsageAttribute>(inherit: true)!.ValidOn is var targets
        && targets.HasFlag(AttributeTargets.Property) && targets is not (AttributeTargets.All or AttributeTargets.Property);
}
