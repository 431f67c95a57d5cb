using System.Collections;
using System.Reflection;
using SchemaGen.CSharp.Building;
using SchemaGen.CSharp.Declarations;
using SchemaGen.CSharp.Linking;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Rules;

namespace SchemaGen.CSharp.Tests;

/// <summary>What the compiler keeps between keystrokes: values that compare by what they say and hold nothing of Roslyn.</summary>
public sealed class ModelShapeTests
{
    private const string Shop =
        """
        [SchemaTable, Partitioned(By = "at"), CompositeIndex("name desc"), Check("id > 0"), Timestamps]
        partial class Order { public long Id { get; set; } public DateTime At { get; set; } [StringColumn(20, Default = "x")] public string Name { get; set; } = ""; [References(typeof(Order))] public long? Parent { get; set; } [EnumColumn("a")] public string E { get; set; } = "a"; }
        """;

    [Fact]
    public void Two_compilations_of_one_source_give_equal_models()
    {
        Same(Source.Declaration(Shop, "Order"), Source.Declaration(Shop, "Order"));
        Same(Source.Model(Shop, "Order"), Source.Model(Shop, "Order"));
        Same(TableHeader.Of(Source.Model(Shop, "Order")), TableHeader.Of(Source.Model(Shop, "Order")));
        Same(Source.Read(Shop).Tables.Single(), Source.Read(Shop).Tables.Single());
        Same(Source.Read(Shop).Map, Source.Read(Shop).Map);
        Same(Source.Read("[assembly: SchemaTarget(Dialect.Oracle, Version = \"19c\")]").Targets, Source.Read("[assembly: SchemaTarget(Dialect.Oracle, Version = \"19c\")]").Targets);
    }

    [Fact]
    public void Text_that_only_moves_leaves_the_model_equal() =>
        Same(Source.Model(Shop, "Order"), Source.Model("// A comment.\n\n\n" + Shop.Replace("{", "\n{\n"), "Order"));

    [Theory]
    [InlineData("long Id", "int Id")]
    [InlineData("Name", "Label")]
    [InlineData("name desc", "name")]
    [InlineData("id > 0", "id > 1")]
    [InlineData("By = \"at\"", "By = \"at\", Premake = 4")]
    [InlineData("StringColumn(20", "StringColumn(21")]
    [InlineData("Default = \"x\"", "Default = \"y\"")]
    [InlineData("long? Parent", "long Parent")]
    [InlineData("typeof(Order))", "typeof(Order), OnDelete = ForeignKeyAction.Cascade)")]
    [InlineData("EnumColumn(\"a\")", "EnumColumn(\"a\", \"b\")")]
    [InlineData(", Timestamps", "")]
    [InlineData("SchemaTable,", "SchemaTable(\"x\"),")]
    [InlineData("partial class", "public partial class")]
    public void Another_source_gives_another_model(string before, string after)
    {
        var changed = Shop.Replace(before, after);
        Assert.NotEqual(Shop, changed);
        if (before == "Name") changed = changed.Replace("name desc", "label desc");
        Assert.NotEqual(Source.Model(Shop, "Order"), Source.Model(changed, "Order"));
        Assert.NotEqual(Source.Declaration(Shop, "Order"), Source.Declaration(changed, "Order"));
    }

    [Fact]
    public void No_part_of_a_model_is_Roslyn_s_and_each_compares_by_value()
    {
        var seen = new HashSet<Type>();
        var faults = new List<string>();
        foreach (var root in new[] { typeof(TypeDeclaration), typeof(TableModel), typeof(LinkedTable), typeof(TableHeader), typeof(SchemaTargets) }) Visit(root, root.Name, seen, faults);
        Assert.Equal([], faults);
        Assert.Contains(typeof(EquatableArray<Column>), seen);
        Assert.Contains(typeof(TextConstant), seen);
        Assert.Contains(typeof(IntervalPartitioning), seen);
    }

    private static void Visit(Type type, string path, HashSet<Type> seen, List<string> faults)
    {
        if (type.IsPrimitive || type.IsEnum || type == typeof(string) || !seen.Add(type)) return;
        if (type.Namespace?.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) == true) faults.Add(path + " is Roslyn's " + type);

        // A dialect has no state: each is one object that all share.
        if (typeof(SqlDialect).IsAssignableFrom(type)) return;
        if (typeof(IEnumerable).IsAssignableFrom(type) && !IsEquatableArray(type)) faults.Add(path + " is a list without value equality: " + type);
        if (!typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type) && !IsValue(type)) faults.Add(path + " does not compare by value: " + type);
        foreach (var argument in type.IsGenericType ? type.GetGenericArguments() : []) Visit(argument, path + "<>", seen, faults);
        if (IsEquatableArray(type)) return;
        for (var level = type; level is not null && level != typeof(object) && level != typeof(ValueType); level = level.BaseType)
            foreach (var part in level.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
                Visit(part.FieldType, path + "." + part.Name, seen, faults);
        if (type is { IsClass: true, IsSealed: false })
            foreach (var derived in type.Assembly.GetTypes().Where(other => other.IsSubclassOf(type)))
                Visit(derived, path + "/" + derived.Name, seen, faults);
    }

    private static bool IsEquatableArray(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>);

    // Structs of the framework compare their parts, which are visited.
    private static bool IsValue(Type type) => type.IsValueType && type.Namespace?.StartsWith("System", StringComparison.Ordinal) == true;

    private static void Same<T>(T left, T right)
        where T : class
    {
        Assert.NotSame(left, right);
        Assert.Equal(left, right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }
}
