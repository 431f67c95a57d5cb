using Microsoft.CodeAnalysis.Text;
using SchemaGen.Model;

namespace SchemaGen.CodeFixes.Edits;

/// <summary>Settles edits of one file into changes of its text that do not overlap.</summary>
internal static class EditSettler
{
    /// <summary>The text after all edits. The same edit twice counts once; of two that overlap the outer one counts.</summary>
    public static SourceText Apply(SourceText text, IReadOnlyCollection<Edit> edits)
    {
        var replacements = edits.OfType<Replace>().ToList();
        replacements.AddRange(edits.OfType<LeaveOut>().GroupBy(edit => edit.Attribute).Select(Settle));

        // What happens instead of an empty list may be about a list again, one level further out.
        for (var removals = edits.OfType<RemoveItem>().ToList(); removals.Count > 0;)
        {
            var outer = new List<RemoveItem>();
            foreach (var list in removals.GroupBy(removal => removal.Items))
            {
                if (list.Select(removal => removal.Index).Distinct().Count() < list.Key.Count)
                    replacements.AddRange(Settle(list.Key, new HashSet<int>(list.Select(removal => removal.Index))));
                else if (list.First().WhenNoneStays is RemoveItem further) outer.Add(further);
                else if (list.First().WhenNoneStays is Replace instead) replacements.Add(instead);
            }

            removals = outer;
        }

        var changes = new List<TextChange>();
        foreach (var replacement in replacements.Distinct().OrderBy(edit => edit.Span.Start).ThenByDescending(edit => edit.Span.Length == 0).ThenByDescending(edit => edit.Span.Length))
            if (changes.Count == 0 || replacement.Span.Start >= changes[changes.Count - 1].Span.End)
                Add(changes, replacement);
        return text.WithChanges(changes);
    }

    // Two insertions at one place become one.
    private static void Add(List<TextChange> changes, Replace replacement)
    {
        if (replacement.Span.IsEmpty && changes.Count > 0 && changes[changes.Count - 1] is { Span: var span } last && span == replacement.Span)
            changes[changes.Count - 1] = new TextChange(span, last.NewText + replacement.Text);
        else
            changes.Add(new TextChange(replacement.Span, replacement.Text));
    }

    // An item goes with the comma before it, the first ones that stay no item before them with the comma after them.
    private static IEnumerable<Replace> Settle(EquatableArray<TextSpan> items, HashSet<int> removed)
    {
        var isLeading = true;
        for (var i = 0; i < items.Count; i++)
        {
            if (!removed.Contains(i)) isLeading = false;
            else if (isLeading) yield return new Replace(TextSpan.FromBounds(items[i].Start, items[i + 1].Start), "");
            else yield return new Replace(TextSpan.FromBounds(items[i - 1].End, items[i].End), "");
        }
    }

    private static Replace Settle(IGrouping<Microsoft.CodeAnalysis.CSharp.Syntax.AttributeSyntax, LeaveOut> edits)
    {
        var first = edits.First();
        var dialects = edits.Aggregate(DialectSet.None, (set, edit) => set | edit.Dialects);
        if (first.Written is not { } written)
            return AttributeEdits.AddArgument(first.Attribute, "Except = " + DialectText.Of(dialects, first.EnumName));
        var added = DialectText.Of(dialects & ~written.Set, first.EnumName);
        return written.Set == DialectSet.None
            ? new Replace(written.Expression.Span, added)
            : new Replace(new TextSpan(written.Expression.Span.End, 0), added.Length == 0 ? "" : " | " + added);
    }
}
