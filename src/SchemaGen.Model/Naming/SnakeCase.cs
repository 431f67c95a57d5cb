using System.Text;

namespace SchemaGen.Model.Naming;

/// <summary>Column and table names from C# names. What it gives for a name never changes: a rename would be a migration.</summary>
public static class SnakeCase
{
    // Words that are written as one although their capitals say two.
    private static readonly string[] Words = ["OAuth", "IPv4", "IPv6"];

    /// <summary>
    /// The name in lower case with an underscore between words: <c>CreatedAt</c> gives <c>created_at</c>, <c>IPAddress</c>
    /// <c>ip_address</c>, <c>OAuthClient</c> <c>oauth_client</c>, <c>Address1</c> <c>address1</c>.
    /// </summary>
    public static string Of(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length;)
        {
            var word = WordAt(name, i);
            var length = word?.Length ?? 1;
            if (IsBoundary(name, i, word is not null) && text.Length > 0 && text[text.Length - 1] != '_') text.Append('_');
            for (var end = i + length; i < end; i++) text.Append(char.ToLowerInvariant(name[i]));
        }

        return text.ToString();
    }

    private static bool IsBoundary(string name, int index, bool isWord)
    {
        if (index == 0 || !char.IsUpper(name[index])) return false;
        if (isWord || WordEndsAt(name, index)) return true;
        var previous = name[index - 1];
        if (!char.IsUpper(previous)) return true;
        return index + 1 < name.Length && char.IsLower(name[index + 1]);
    }

    private static string? WordAt(string name, int index)
    {
        foreach (var word in Words)
        {
            if (string.CompareOrdinal(name, index, word, 0, word.Length) != 0) continue;
            if (index > 0 && char.IsUpper(name[index - 1])) continue;
            var end = index + word.Length;
            if (end == name.Length || !char.IsLower(name[end])) return word;
        }

        return null;
    }

    private static bool WordEndsAt(string name, int index)
    {
        foreach (var word in Words)
            if (index >= word.Length && WordAt(name, index - word.Length) == word)
                return true;
        return false;
    }
}
