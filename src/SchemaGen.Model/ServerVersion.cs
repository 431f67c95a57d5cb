namespace SchemaGen.Model;

/// <summary>
/// The version of a database server, compared number by number, so that 26.10 is later than 26.7 and 26.7 later than 9.7.
/// </summary>
public readonly record struct ServerVersion(int Major, int Minor = 0, int Patch = 0) : IComparable<ServerVersion>
{
    // Oracle writes 23.26.0.0.0.
    private const int LongestForm = 5;

    /// <summary>The version of a service that its vendor always keeps at the newest one: later than any number.</summary>
    public static ServerVersion Evergreen { get; } = new(int.MaxValue);

    /// <summary>
    /// Reads <c>16</c>, <c>10.11</c>, <c>8.4.3</c>, <c>2022</c>, <c>19c</c> or <c>23ai</c>; letters after a number are the
    /// vendor's name for the series and do not count, nor do parts after the third. Gives <see langword="null"/> for anything else.
    /// </summary>
    public static ServerVersion? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        Span<int> numbers = stackalloc int[LongestForm];
        var part = 0;
        var hasDigit = false;
        var inLetters = false;
        foreach (var character in text!.Trim())
        {
            if (character is >= '0' and <= '9' && !inLetters)
            {
                if (numbers[part] > 99_999) return null;
                numbers[part] = (numbers[part] * 10) + (character - '0');
                hasDigit = true;
            }
            else if (character == '.' && hasDigit && !inLetters && part < LongestForm - 1)
            {
                part++;
                hasDigit = false;
            }
            else if (character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') && hasDigit)
            {
                inLetters = true;
            }
            else
            {
                return null;
            }
        }

        return hasDigit ? new ServerVersion(numbers[0], numbers[1], numbers[2]) : null;
    }

    /// <inheritdoc/>
    public int CompareTo(ServerVersion other)
    {
        var order = Major.CompareTo(other.Major);
        if (order == 0) order = Minor.CompareTo(other.Minor);
        return order == 0 ? Patch.CompareTo(other.Patch) : order;
    }

    /// <summary>Whether the left version is earlier.</summary>
    public static bool operator <(ServerVersion left, ServerVersion right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left version is later.</summary>
    public static bool operator >(ServerVersion left, ServerVersion right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left version is earlier or the same.</summary>
    public static bool operator <=(ServerVersion left, ServerVersion right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left version is later or the same.</summary>
    public static bool operator >=(ServerVersion left, ServerVersion right) => left.CompareTo(right) >= 0;

    /// <summary>The version as people write it, without trailing zeros: <c>16</c>, <c>10.11</c>.</summary>
    public override string ToString() => Patch != 0
        ? $"{Major.Invariant()}.{Minor.Invariant()}.{Patch.Invariant()}"
        : Minor != 0 ? $"{Major.Invariant()}.{Minor.Invariant()}" : Major.Invariant();
}
