using System.Text;

namespace SchemaGen.Model.Naming;

/// <summary>
/// Gives names to the constraints and indexes of one table on one database: <c>pk_products</c>, <c>uq_products_sku</c>. A name
/// over the database's limit ends in a hash of the whole, so that it is short, stable and still its own.
/// </summary>
/// <param name="table">The table's name on the database.</param>
/// <param name="limit">How long a name may be.</param>
/// <param name="fold">
/// What the database makes of a name, its length included, or <see langword="null"/> where that is nothing more than the limit.
/// Two names are the same where what is made of them is.
/// </param>
public sealed class NameScope(string table, NameLimit limit, Func<string, string>? fold = null)
{
    private const int FewNames = 24;

    // A few are looked through faster than they are hashed.
    private readonly List<string> _taken = [];
    private HashSet<string>? _many;

    /// <summary>The name for an object of this kind over one column; numbered where the table has one of that name already.</summary>
    public string Derive(string kind, string column) => Take(kind + "_" + table + "_" + column);

    /// <summary>The name for an object of this kind over these columns; numbered where the table has one of that name already.</summary>
    public string Derive(string kind, IEnumerable<string> columns)
    {
        var name = kind + "_" + table;
        foreach (var column in columns) name += "_" + column;
        return Take(name);
    }

    /// <summary>The name itself where it is free and fits, else the nearest that does.</summary>
    public string Take(string name)
    {
        var candidate = Fit(name);
        for (var number = 2; !Add(candidate); number++) candidate = Fit(name + "_" + number.Invariant());
        return candidate;
    }

    private bool Add(string name)
    {
        if (_many is not null) return _many.Add(name);
        foreach (var other in _taken)
            if (string.Equals(other, name, StringComparison.OrdinalIgnoreCase))
                return false;
        _taken.Add(name);
        if (_taken.Count == FewNames) _many = new HashSet<string>(_taken, StringComparer.OrdinalIgnoreCase);
        return true;
    }

    private string Fit(string name) => fold is null ? limit.Shorten(name) : fold(name);
}

/// <summary>How long a database lets a name be.</summary>
/// <param name="Length">The greatest length.</param>
/// <param name="InBytes">Whether that counts UTF-8 bytes rather than characters.</param>
public readonly record struct NameLimit(int Length, bool InBytes)
{
    private const int SuffixLength = 9;

    /// <summary>Whether the name fits.</summary>
    public bool Admits(string name) => LengthOf(name) <= Length;

    /// <summary>The name where it fits, else its beginning and eight hexadecimal digits of a hash of the whole.</summary>
    public string Shorten(string name) => Shorten(name, 0);

    /// <summary>The name so that <paramref name="reserve"/> more characters can follow.</summary>
    public string Shorten(string name, int reserve)
    {
        if (FitsSurely(name.Length + reserve) || LengthOf(name) + reserve <= Length) return name;
        var room = Length - SuffixLength - reserve;
        var end = 0;
        for (var used = 0; end < name.Length;)
        {
            var step = char.IsHighSurrogate(name[end]) && end + 1 < name.Length ? 2 : 1;
            used += InBytes ? Encoding.UTF8.GetByteCount(name.Substring(end, step)) : step;
            if (used > room) break;
            end += step;
        }

        return name.Substring(0, end) + "_" + Hash(name);
    }

    // A character takes three bytes at most, so that short names need not be counted.
    private bool FitsSurely(int characters) => characters * 3 <= Length;

    private int LengthOf(string name) => InBytes ? Encoding.UTF8.GetByteCount(name) : name.Length;

    // FNV-1a over UTF-8: small, and the same on every runtime, which String.GetHashCode is not.
    private static string Hash(string name)
    {
        var hash = 2166136261u;
        foreach (var value in Encoding.UTF8.GetBytes(name)) hash = unchecked((hash ^ value) * 16777619u);
        return hash.ToString("x8", System.Globalization.CultureInfo.InvariantCulture);
    }
}
