using SchemaGen.CodeFixes.Edits;

namespace SchemaGen.CodeFixes;

/// <summary>A way out of a finding.</summary>
/// <param name="Title">What the editor shows.</param>
/// <param name="Key">The same for the same way out of all findings of a rule, which "fix all" goes by.</param>
/// <param name="Edits">What changes.</param>
internal sealed record SchemaFix(string Title, string Key, EditList Edits);
