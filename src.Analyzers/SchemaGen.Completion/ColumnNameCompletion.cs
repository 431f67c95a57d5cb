using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Options;
using Microsoft.CodeAnalysis.Tags;
using Microsoft.CodeAnalysis.Text;
using SchemaGen.Model;

namespace SchemaGen.Completion;

/// <summary>Offers the names of columns in the texts of schema attributes: in lists of columns and in conditions.</summary>
[ExportCompletionProvider(nameof(ColumnNameCompletion), LanguageNames.CSharp)]
[Shared]
public sealed class ColumnNameCompletion : CompletionProvider
{
    private const string Description = "Description";

    /// <inheritdoc/>
    public override bool ShouldTriggerCompletion(SourceText text, int caretPosition, CompletionTrigger trigger, OptionSet options) =>
        trigger.Kind == CompletionTriggerKind.Insertion
        && (trigger.Character == '"' || (ColumnText.IsWord(trigger.Character) && (caretPosition < 2 || !ColumnText.IsWord(text[caretPosition - 2]))));

    /// <inheritdoc/>
    public override async Task ProvideCompletionsAsync(CompletionContext context)
    {
        var cancellationToken = context.CancellationToken;
        if (await context.Document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root) return;
        // Nearly all that is typed is no text of an attribute, and costs no more than a look at its token.
        if (ColumnText.At(root, context.Position) is not { } place) return;
        if (await context.Document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model) return;
        if (ColumnArgument.Of(place, model, cancellationToken) is not { } argument) return;
        var columns = argument.Columns(model.Compilation, cancellationToken);
        var order = 0;
        foreach (var column in columns)
        {
            if (!CanBeWritten(column.Name) || argument.NamedBeside.Contains(column.Name)) continue;
            context.AddItem(CompletionItem.Create(
                column.Name,
                filterText: null,
                // In the order of the table.
                sortText: order++.ToString("D4", System.Globalization.CultureInfo.InvariantCulture),
                ImmutableDictionary<string, string>.Empty.Add(Description, DescriptionOf(column)),
                ImmutableArray.Create(WellKnownTags.Property, WellKnownTags.Public),
                rules: null,
                displayTextPrefix: null,
                displayTextSuffix: null,
                inlineDescription: TypeOf(column)));
        }

        if (order == 0) return;
        context.CompletionListSpan = place.Word;
        context.IsExclusive = true;
    }

    /// <inheritdoc/>
    public override Task<CompletionDescription?> GetDescriptionAsync(Document document, CompletionItem item, CancellationToken cancellationToken) =>
        Task.FromResult<CompletionDescription?>(item.Properties.TryGetValue(Description, out var text) ? CompletionDescription.FromText(text) : null);

    private static string TypeOf(Column column) => column.Type.Canonical + (column.IsNullable ? " null" : "");

    private static string DescriptionOf(Column column) =>
        $"The column {column.Name} of the property {column.Member}: {column.Type.Canonical}{(column.IsNullable ? ", may be NULL" : "")}."
        + (column.Comment is { } comment ? "\n" + comment : "");

    // A name that would have to be quoted is written by hand.
    private static bool CanBeWritten(string name) => name.Length > 0 && name.All(ColumnText.IsWord);
}
