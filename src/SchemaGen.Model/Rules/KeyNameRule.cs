namespace SchemaGen.Model.Rules;

/// <summary>SG4021: what is a key itself where the name of one is meant.</summary>
public static class KeyNameRule
{
    /// <summary>Whether a name is 128 bits or more in hexadecimal digits or in Base64; names have words.</summary>
    public static bool LooksLikeKey(string name)
    {
        if (name.Length >= 32 && name.All(IsHexadecimal)) return true;
        if (name.Length < 22 || !name.All(IsBase64)) return false;
        return name[name.Length - 1] == '=' || (name.Any(char.IsDigit) && name.Any(char.IsUpper) && name.Any(char.IsLower));
    }

    private static bool IsHexadecimal(char character) => character is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    private static bool IsBase64(char character) => character is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '+' or '/' or '=';
}
