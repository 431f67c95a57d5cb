// What the editor's assembly has, as far as it is used here: signatures are its own, bodies never run.
using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis.Options;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Completion;

public abstract class CompletionProvider
{
    public abstract Task ProvideCompletionsAsync(CompletionContext context);

    public virtual bool ShouldTriggerCompletion(SourceText text, int caretPosition, CompletionTrigger trigger, OptionSet options) => throw null!;

    public virtual Task<CompletionDescription?> GetDescriptionAsync(Document document, CompletionItem item, CancellationToken cancellationToken) => throw null!;
}

[AttributeUsage(AttributeTargets.Class)]
public sealed class ExportCompletionProviderAttribute(string name, string language) : ExportAttribute(typeof(CompletionProvider))
{
    public string Name => name;

    public string Language => language;
}

public sealed class CompletionContext
{
    private CompletionContext() => throw null!;

    public Document Document => throw null!;

    public int Position => throw null!;

    public CancellationToken CancellationToken => throw null!;

    public TextSpan CompletionListSpan { get => throw null!; set => throw null!; }

    public bool IsExclusive { get => throw null!; set => throw null!; }

    public void AddItem(CompletionItem item) => throw null!;
}

public sealed class CompletionItem
{
    private CompletionItem() => throw null!;

    public ImmutableDictionary<string, string> Properties => throw null!;

    public static CompletionItem Create(
        string displayText,
        string? filterText,
        string? sortText,
        ImmutableDictionary<string, string>? properties,
        ImmutableArray<string> tags,
        CompletionItemRules? rules,
        string? displayTextPrefix,
        string? displayTextSuffix,
        string? inlineDescription) => throw null!;
}

public sealed class CompletionItemRules
{
    private CompletionItemRules() => throw null!;
}

public sealed class CompletionDescription
{
    private CompletionDescription() => throw null!;

    public static CompletionDescription FromText(string text) => throw null!;
}

public readonly struct CompletionTrigger
{
    public CompletionTriggerKind Kind => throw null!;

    public char Character => throw null!;
}

public enum CompletionTriggerKind
{
    Invoke = 0,
    Insertion = 1,
    Deletion = 2,
    Snippets = 3,
    InvokeAndCommitIfUnique = 4,
}
