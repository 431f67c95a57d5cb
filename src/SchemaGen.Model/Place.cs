namespace SchemaGen.Model;

/// <summary>
/// The declaration that an element of the model came from: a type, one of its members, an attribute on either, or an argument
/// of that attribute. The model carries it along unread; only the analyzer turns it into a position in a file, so that an edit
/// which merely moves text leaves the model equal.
/// </summary>
/// <param name="Type">The metadata name of the user's type, such as <c>Shop.Product</c>; empty for the assembly.</param>
/// <param name="Member">The member's name, or <see langword="null"/> for the type itself.</param>
/// <param name="Attribute">The attribute's ordinal on the type or member, or -1 for the declaration itself.</param>
/// <param name="Argument">The argument's parameter or property name, or <see langword="null"/> for the whole attribute.</param>
/// <param name="Element">The element's ordinal where the argument is a list, or -1 for the whole argument.</param>
public sealed record Place(string Type, string? Member = null, int Attribute = -1, string? Argument = null, int Element = -1)
{
    /// <summary>The place of nothing in particular, for models that were made without source.</summary>
    public static Place None { get; } = new("");

    /// <summary>The place of an argument of this attribute.</summary>
    public Place At(string argument, int element = -1) => this with { Argument = argument, Element = element };
}
