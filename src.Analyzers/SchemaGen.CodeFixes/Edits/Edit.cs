using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchemaGen.Model;

namespace SchemaGen.CodeFixes.Edits;

/// <summary>
/// A change of a file, as far as it can be said without knowing the others: those of many findings are settled together, so that
/// two of them in one list, or on one attribute, go well with each other.
/// </summary>
internal abstract record Edit;

/// <summary>Puts a text in the place of another.</summary>
internal sealed record Replace(TextSpan Span, string Text) : Edit;

/// <summary>Takes an item out of a list with commas; where no item stays, something else happens instead.</summary>
internal sealed record RemoveItem(EquatableArray<TextSpan> Items, int Index, Edit WhenNoneStays) : Edit;

/// <summary>Adds databases to those that an attribute leaves out.</summary>
/// <param name="Attribute">The attribute.</param>
/// <param name="Dialects">The databases.</param>
/// <param name="Written">Those that it leaves out already, and what its expression says.</param>
/// <param name="EnumName">The enum's name, as it is written there.</param>
internal sealed record LeaveOut(AttributeSyntax Attribute, DialectSet Dialects, (DialectSet Set, ExpressionSyntax Expression)? Written, string EnumName) : Edit;
