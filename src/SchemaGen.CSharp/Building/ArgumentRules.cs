using SchemaGen.CSharp.Declarations;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Rules;

namespace SchemaGen.CSharp.Building;

/// <summary>
/// What holds for the arguments of every schema attribute. A rule is about a kind of value, so an attribute that is new needs none
/// of its own for it.
/// </summary>
internal static class ArgumentRules
{
    private delegate string? Rule(AttributeDeclaration attribute, string argument, Constant value);

    private static readonly Rule[] Rules = [UnnamedValue, UnknownDatabase, NoDatabaseLeft, BlankType, UnkeepableText];

    /// <summary>Reports what is wrong with the arguments of an attribute, and of those that stand on its class.</summary>
    public static void Check(AttributeDeclaration attribute, Place place, FindingList findings)
    {
        foreach (var (argument, element, fault) in Faults(attribute)) findings.Error(RuleIds.BadArgument, place.At(argument, element), fault);
        foreach (var carried in attribute.Class.Attributes)
            foreach (var (_, _, fault) in Faults(carried))
                findings.Error(RuleIds.BadArgument, place, fault);
    }

    private static IEnumerable<(string Argument, int Element, string Message)> Faults(AttributeDeclaration attribute) =>
        from argument in attribute.Arguments
        from item in ValuesOf(argument.Value)
        let fault = Rules.Select(rule => rule(attribute, argument.Name, item.Value)).FirstOrDefault(message => message is not null)
        where fault is not null
        select (argument.Name, item.Element, fault);

    private static IEnumerable<(Constant Value, int Element)> ValuesOf(Constant value) =>
        value is ListConstant list ? list.Items.Select((item, index) => (item, index)) : [(value, -1)];

    private static string? UnnamedValue(AttributeDeclaration attribute, string argument, Constant value) =>
        value is NumberConstant { IsUnnamed: true } number && argument != "Default"
            ? $"{number.Digits} is none of the values that '{argument}' can have; use one that its enumeration names"
            : null;

    // What is negative is all but some, as ~Dialect.Oracle is.
    private static string? UnknownDatabase(AttributeDeclaration attribute, string argument, Constant value) =>
        IsAboutDatabases(argument) && value is NumberConstant { AsInt64: { } flags } && flags > (long)DialectSet.All
            ? $"'{argument}' holds a database that is not known here; combine members of Dialect only"
            : null;

    // At the argument that takes the last one away.
    private static string? NoDatabaseLeft(AttributeDeclaration attribute, string argument, Constant value) =>
        attribute.Dialects == DialectSet.None && argument == (attribute["Except"] is null or NumberConstant { AsInt64: 0 } ? "Dialects" : "Except")
            ? "No database is left that this counts for; name one, or remove the attribute"
            : null;

    private static string? BlankType(AttributeDeclaration attribute, string argument, Constant value) =>
        argument == "Type" && value is TextConstant { Value: var text } && string.IsNullOrWhiteSpace(text)
            ? "A type cannot be blank; leave it out for the one that the property has"
            : null;

    // A fault in a name is one of its own.
    private static string? UnkeepableText(AttributeDeclaration attribute, string argument, Constant value) =>
        value is TextConstant { Value: var text } && !IsName(argument) && SqlText.WithoutNul(text) != text
            ? "The text holds NUL or half of a surrogate pair, which no database keeps; remove it"
            : null;

    private static bool IsAboutDatabases(string argument) => argument is "Dialects" or "Except";

    private static bool IsName(string argument) => argument is "Name" or "name" or "Table" or "Schema" or "GeneratedName";
}
