using Microsoft.CodeAnalysis;

namespace SchemaGen.CodeFixes.Edits;

/// <summary>Edits of several files.</summary>
internal sealed class EditList
{
    private readonly List<(SyntaxTree Tree, Edit Edit)> _edits = [];

    /// <summary>Adds an edit.</summary>
    public EditList Add(SyntaxTree tree, Edit edit)
    {
        _edits.Add((tree, edit));
        return this;
    }

    /// <summary>Adds the edits of another list.</summary>
    public void Add(EditList other) => _edits.AddRange(other._edits);

    /// <summary>The solution after the edits.</summary>
    public async Task<Solution> ApplyAsync(Solution solution, CancellationToken cancellationToken)
    {
        var result = solution;
        foreach (var file in _edits.GroupBy(edit => edit.Tree, edit => edit.Edit))
        {
            if (solution.GetDocument(file.Key) is not { } document) continue;
            var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            result = result.WithDocumentText(document.Id, EditSettler.Apply(text, [.. file]));
        }

        return result;
    }
}
