using System.Collections.Concurrent;

namespace SchemaGen.Model.Expressions.Patterns;

/// <summary>A regular expression of the portable language, and what can be known of it.</summary>
internal sealed class PortablePattern
{
    private const int CacheLimit = 256;

    private static readonly ConcurrentDictionary<string, PortablePattern> _cache = new(StringComparer.Ordinal);

    private readonly Lazy<PatternConditions> _conditions;

    public PortablePattern(
        string text,
        PatternNode root,
        bool isStartAnchored,
        bool isEndAnchored,
        (string Message, int Start, int Length)? error)
    {
        Text = text;
        Root = root;
        IsStartAnchored = isStartAnchored;
        IsEndAnchored = isEndAnchored;
        Error = error;
        _conditions = new(() => PatternConditions.Of(this));
    }

    public string Text { get; }

    /// <summary>What stands between the anchors. Without meaning where there is an error.</summary>
    public PatternNode Root { get; }

    /// <summary>Does the text have to begin with what the pattern says?</summary>
    public bool IsStartAnchored { get; }

    /// <summary>Does the text have to end with it?</summary>
    public bool IsEndAnchored { get; }

    /// <summary>What is wrong with the text, and where in it.</summary>
    public (string Message, int Start, int Length)? Error { get; }

    /// <summary>What can be said of the texts that match, without regular expressions.</summary>
    public PatternConditions Conditions => _conditions.Value;

    /// <summary>Reads a pattern. What is worked out of it is kept, since an editor asks for the same ones again and again.</summary>
    public static PortablePattern Of(string text)
    {
        if (_cache.TryGetValue(text, out var known)) return known;
        if (_cache.Count >= CacheLimit) _cache.Clear();
        return _cache.GetOrAdd(text, PatternParser.Parse(text));
    }
}
