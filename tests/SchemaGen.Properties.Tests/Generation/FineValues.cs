using System.Reflection;

namespace SchemaGen.Properties.Tests.Generation;

/// <summary>A value that suits an argument, by its name or else its type: for the arguments that are not the point.</summary>
internal static class FineValues
{
    public static string Of(ParameterInfo parameter) => parameter.Member.DeclaringType == typeof(FullTextIndexAttribute)
        ? "new[] { \"value\" }"
        : Of(parameter.Name!, parameter.ParameterType);

    public static string Of(string name, Type type) => (name.ToLowerInvariant(), type) switch
    {
        ("dialect", _) => "Dialect.PostgreSql",
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
