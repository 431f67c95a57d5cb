using System.Reflection;

namespace SchemaGen.Properties.Tests.Generation;

/// <summary>A value that suits an argument, by its name or else its type: for the arguments that are not the point.</summary>
internal static class FineValues
{
    /// <summary>Statements that do nothing, on the databases that <see cref="DialectsOf"/> names.</summary>
    public const string Body = "\"NULL;\"";

    /// <summary>The databases on which the fine values are fine, where these are not all.</summary>
    public static string? DialectsOf(string attribute) => attribute switch
    {
        "Trigger" => "Dialect.PostgreSql | Dialect.Oracle",
        // Nobody asks whether it is there.
        "Tablespace" => "Dialect.MySql | Dialect.Oracle",
        _ => null,
    };

    /// <param name="parameter">The parameter of an attribute's constructor.</param>
    /// <param name="mark">What makes a name different from those of other snippets.</param>
    public static string Of(ParameterInfo parameter, string mark)
    {
        var attribute = parameter.Member.DeclaringType;
        return attribute == typeof(FullTextIndexAttribute) ? "new[] { \"value\" }"
            : attribute == typeof(ReferencesParameterAttribute) ? "\"Target\""
            : attribute == typeof(DistributedAttribute) ? "\"id\""
            : attribute == typeof(LeadingColumnAttribute) ? WrongValues.Literal(Groups.Remark)
            : parameter.Name == "table" ? WrongValues.Literal("other" + mark)
            : parameter.Name == "column" && Timed.Has(attribute!.Name.Replace("Attribute", "", StringComparison.Ordinal)) ? "\"created_at\""
            : Of(parameter.Name!, parameter.ParameterType);
    }

    public static string Of(string name, Type type) => (name.ToLowerInvariant(), type) switch
    {
        ("dialect", _) => "Dialect.PostgreSql",
        ("body", _) => Body,
        ("timing", _) => "TriggerTiming.After",
        ("events", _) => "TriggerEvent.Insert",
        ("predicate", _) => "\"number > 0\"",
        ("charset", _) => "\"utf8mb4\"",
        ("collation", _) => "\"utf8mb4_unicode_ci\"",
        ("engine", _) => "\"InnoDB\"",
        ("percent", _) => "70",
        ("parameter", _) => "\"Switch\"",
        ("condition", _) => "\"remark is not null\"",
        ("by", _) => "\"created_at\"",
        ("expression", _) => "\"number + 1 > 0\"",
        ("algorithm", _) => "\"sha256\"",
        ("elements", _) => "\"number WITH =\"",
        ("key", _) => "\"pii_key\"",
        ("scale", _) => "2",
        ("precision", _) => "10",
        ("values", _) => "new[] { \"a\", \"b\" }",
        (_, var array) when array == typeof(string[]) => "new[] { \"number\", \"created_at\" }",
        (_, var text) when text == typeof(string) => "\"number\"",
        (_, var number) when number == typeof(int) || number == typeof(long) => "8",
        (_, var list) when list == typeof(Type[]) => "new[] { typeof(ITimestamps) }",
        (_, { IsEnum: true }) => type.Name + "." + Enum.GetNames(type)[^1],
        _ => "default",
    };
}
