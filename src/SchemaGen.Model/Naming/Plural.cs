namespace SchemaGen.Model.Naming;

/// <summary>English plurals for table names. What it gives for a name never changes: a rename would be a migration.</summary>
public static class Plural
{
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["person"] = "people", ["child"] = "children", ["man"] = "men", ["woman"] = "women", ["foot"] = "feet", ["tooth"] = "teeth",
        ["goose"] = "geese", ["mouse"] = "mice", ["ox"] = "oxen", ["leaf"] = "leaves", ["life"] = "lives", ["knife"] = "knives",
        ["wife"] = "wives", ["half"] = "halves", ["shelf"] = "shelves", ["thief"] = "thieves", ["wolf"] = "wolves",
        ["hero"] = "heroes", ["potato"] = "potatoes", ["tomato"] = "tomatoes", ["echo"] = "echoes", ["veto"] = "vetoes",
        ["quiz"] = "quizzes", ["index"] = "indexes", ["matrix"] = "matrices", ["vertex"] = "vertices", ["criterion"] = "criteria",
        ["phenomenon"] = "phenomena", ["datum"] = "data", ["lens"] = "lenses", ["bus"] = "buses", ["gas"] = "gases",
        ["alias"] = "aliases", ["canvas"] = "canvases", ["atlas"] = "atlases", ["bias"] = "biases", ["medium"] = "media",
    };

    private static readonly HashSet<string> Uncountable = new(StringComparer.Ordinal)
    {
        "news", "media", "data", "metadata", "series", "species", "equipment", "information", "inventory", "feedback", "software",
        "hardware", "staff", "content", "people", "children", "men", "women", "money", "history", "analytics", "means", "sheep", "fish",
    };

    /// <summary>The snake-case name with its last word in the plural: <c>order_item</c> gives <c>order_items</c>.</summary>
    public static string Of(string name)
    {
        var start = name.LastIndexOf('_') + 1;
        return name.Substring(0, start) + OfWord(name.Substring(start));
    }

    /// <summary>The name of a class with its last word in the plural: <c>OrderItem</c> gives <c>OrderItems</c>.</summary>
    public static string OfClass(string name)
    {
        var singular = SnakeCase.Of(name);
        var plural = Of(singular);
        var same = 0;
        while (same < singular.Length && same < plural.Length && singular[same] == plural[same]) same++;
        var kept = Math.Max(0, name.Length - (singular.Length - same));
        return name.Substring(0, kept) + plural.Substring(same);
    }

    private static string OfWord(string word)
    {
        if (word.Length == 0 || Uncountable.Contains(word)) return word;
        if (Irregular.TryGetValue(word, out var plural)) return plural;
        var last = word[word.Length - 1];
        var before = word.Length > 1 ? word[word.Length - 2] : '\0';
        return last switch
        {
            's' when before == 'i' => word.Substring(0, word.Length - 2) + "es",
            's' when before is 's' or 'u' => word + "es",
            's' => word,
            'x' or 'z' => word + "es",
            'h' when before is 'c' or 's' => word + "es",
            'y' when before is not ('a' or 'e' or 'i' or 'o' or 'u') && word.Length > 1 => word.Substring(0, word.Length - 1) + "ies",
            _ when last is >= '0' and <= '9' => word,
            _ => word + "s",
        };
    }
}
