namespace SchemaGen.Model.Expressions;

/// <summary>The functions that a portable expression may call.</summary>
public enum PortableFunction
{
    /// <summary><c>coalesce(a, b, …)</c>: the first that is not null.</summary>
    Coalesce,

    /// <summary><c>lower(text)</c>. SQLite changes the letters of ASCII only.</summary>
    Lower,

    /// <summary><c>upper(text)</c>. SQLite changes the letters of ASCII only.</summary>
    Upper,

    /// <summary><c>length(text)</c> in characters, trailing blanks included.</summary>
    Length,

    /// <summary><c>trim(text)</c>: without blanks at either end.</summary>
    Trim,

    /// <summary><c>abs(number)</c>.</summary>
    Abs,

    /// <summary><c>round(number)</c> or <c>round(number, digits)</c>, halves away from zero.</summary>
    Round,

    /// <summary><c>now()</c>: this moment.</summary>
    Now,

    /// <summary><c>today()</c>: the day it is in UTC.</summary>
    Today,

    /// <summary><c>new_uuid()</c>: a new identifier from the database's best generator; a default by itself.</summary>
    NewUuid,
}

/// <summary>How the functions are called: their names and how many arguments they take.</summary>
internal static class PortableFunctions
{
    /// <summary>In the order of <see cref="PortableFunction"/>.</summary>
    public static readonly string[] Names = ["coalesce", "lower", "upper", "length", "trim", "abs", "round", "now", "today", "new_uuid"];

    /// <summary>All that can be called, those with a syntax of their own included.</summary>
    public static readonly string[] AllNames = [.. Names, "matches", "json", "current_tenant", "current_user_id", "setting"];

    public static PortableFunction? Find(string name)
    {
        int index = Array.FindIndex(Names, known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? null : (PortableFunction)index;
    }

    public static string NameOf(PortableFunction function) => Names[(int)function];

    public static (int Least, int Most) ArgumentsOf(PortableFunction function) => function switch
    {
        PortableFunction.Coalesce => (2, 100),
        PortableFunction.Round => (1, 2),
        PortableFunction.Now or PortableFunction.Today or PortableFunction.NewUuid => (0, 0),
        _ => (1, 1),
    };

    public static string ExampleOf(PortableFunction function) => function switch
    {
        PortableFunction.Coalesce => "coalesce(a, b)",
        PortableFunction.Round => "round(price, 2)",
        PortableFunction.Now or PortableFunction.Today or PortableFunction.NewUuid => NameOf(function) + "()",
        PortableFunction.Abs => "abs(balance)",
        _ => NameOf(function) + "(name)",
    };
}
