namespace SchemaGen.Model.Expressions;

/// <summary>
/// A value of the session that a policy asks for: <c>current_tenant()</c>, <c>current_user_id()</c>, <c>setting('app.name')</c>.
/// </summary>
/// <param name="Name">Its name after <c>app.</c>, such as <c>tenant_id</c>.</param>
public sealed record SessionValue(string Name) : Expression
{
    /// <summary>What all names of settings begin with, since PostgreSQL wants a prefix.</summary>
    public const string Prefix = "app.";

    /// <summary>What <c>current_tenant()</c> asks for.</summary>
    public const string Tenant = "tenant_id";

    /// <summary>What <c>current_user_id()</c> asks for.</summary>
    public const string UserId = "user_id";

    /// <summary>Why the session works, which audits keep.</summary>
    public const string Reason = "reason";

    /// <summary>The context that keeps the values on Oracle.</summary>
    public const string OracleContext = "APP_CTX";

    /// <summary>The package that alone may write that context.</summary>
    public const string OraclePackage = "APP_CTX_PKG";

    /// <summary>What begins the name of the empty database in memory that keeps the values on SQLite, as JSON after it.</summary>
    public const string SqlitePrefix = "schemagen_session:";

    /// <summary>The type of what it is compared with, as which it is read; a text where nothing says so.</summary>
    public ExpressionType Type { get; init; }

    /// <summary>Whether what it is compared with is a whole number of at most 64 bits with its sign, for whose index it may not be another number.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The expression, in which values of the session know the columns of whole numbers that they are compared with.</summary>
    /// <param name="expression">The condition of a policy.</param>
    /// <param name="isWhole">Whether a column is of whole numbers of at most 64 bits with their sign.</param>
    public static Expression Sized(Expression expression, Func<string, bool> isWhole)
    {
        Expression Beside(Expression side, Expression other) =>
            side is SessionValue value && other is ColumnReference column && isWhole(column.Name) ? value with { IsWhole = true } : side;
        return expression switch
        {
            Binary { IsLogical: false, IsCondition: true } comparison =>
                comparison with { Left = Beside(comparison.Left, comparison.Right), Right = Beside(comparison.Right, comparison.Left) },
            InList list => list with { Items = [.. list.Items.Select(item => Beside(item, list.Operand))] },
            _ => expression.MapChildren(child => Sized(child, isWhole)),
        };
    }

    /// <summary>The value that a function without arguments asks for, or <see langword="null"/>.</summary>
    internal static SessionValue? Of(string function) => function.ToLowerInvariant() switch
    {
        "current_tenant" => new SessionValue(Tenant),
        "current_user_id" => new SessionValue(UserId),
        _ => null,
    };

    /// <summary>Whether the text names a setting: <c>app.</c> and a word of at most 30 characters.</summary>
    internal static bool IsSetting(string text) =>
        text.StartsWith(Prefix, StringComparison.Ordinal) && text.Length - Prefix.Length is > 0 and <= 30
        && text.Skip(Prefix.Length).All(character => character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_')
        && text[Prefix.Length] is >= 'a' and <= 'z';

    /// <summary>The call that asks for it.</summary>
    internal string Call => Name switch
    {
        Tenant => "current_tenant()",
        UserId => "current_user_id()",
        _ => "setting('" + Prefix + Name + "')",
    };
}
