using SchemaGen.Model.Dialects;

namespace SchemaGen.Model.Expressions;

/// <summary>Expressions in the portable language itself, as the canonical text of a schema keeps them.</summary>
public sealed class CanonicalExpressionWriter() : ExpressionWriter(CanonicalText.Quote)
{
    /// <summary>The one writer; it has no state.</summary>
    public static CanonicalExpressionWriter Instance { get; } = new();

    /// <inheritdoc/>
    protected override string BooleanValue(bool value) => value ? "true" : "false";

    /// <inheritdoc/>
    protected override Sql Divided(Sql left, Sql right) => Joined(left, "/", right, Precedence.Product);

    /// <inheritdoc/>
    protected override string Now => "now()";

    /// <inheritdoc/>
    protected override string Today => "today()";
}
