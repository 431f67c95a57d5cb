using System.Text;

namespace SchemaGen.Model.Naming;

/// <summary>C# names from column names.</summary>
public static class PascalCase
{
    /// <summary>The words with a capital each and nothing between them: <c>price_amount</c> gives <c>PriceAmount</c>.</summary>
    public static string Of(string name)
    {
        var text = new StringBuilder(name.Length);
        var startsWord = true;
        foreach (var character in name)
        {
            if (!char.IsLetterOrDigit(character)) startsWord = true;
            else
            {
                text.Append(startsWord ? char.ToUpperInvariant(character) : character);
                startsWord = false;
            }
        }

        return text.ToString();
    }
}
