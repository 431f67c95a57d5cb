using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CodeFixes.Edits;

namespace SchemaGen.CodeFixes.Refactorings;

/// <summary>Finds the annotations of a type's part that can be said in this product's attributes, and says them so.</summary>
internal sealed class AnnotationConversion(RefactoringTarget target, EditList edits, CancellationToken cancellationToken)
{
    private readonly Dictionary<PropertyDeclarationSyntax, ConvertedColumn> _columns = [];

    /// <summary>Whether there is nothing to convert.</summary>
    public bool IsEmpty { get; private set; } = true;

    /// <summary>Whether a namespace is one of those that the annotations live in.</summary>
    public static bool IsNamespace(string name) => name is "System.ComponentModel" or "System.ComponentModel.DataAnnotations"
        or "System.ComponentModel.DataAnnotations.Schema" or "Microsoft.EntityFrameworkCore";

    /// <summary>Converts.</summary>
    public void Run()
    {
        ConvertClass();
        var properties = target.Type.Members.OfType<PropertyDeclarationSyntax>().ToArray();
        foreach (var property in properties) ConvertForeignKey(property);
        foreach (var property in properties) ConvertColumn(property);
        foreach (var pair in _columns) Write(pair.Key, pair.Value);
    }

    private void ConvertClass()
    {
        var template = target.Type.AttributeLists.SelectMany(list => list.Attributes)
            .FirstOrDefault(attribute => TypeOf(attribute) is { } type && RefactoringTarget.Derives(type, CSharp.Reading.WellKnown.TableTemplate));
        var added = new List<string>();
        foreach (var (attribute, name) in AnnotationsOn(target.Type.AttributeLists))
        {
            switch (name)
            {
                case "Table" when template is not null && Positional(attribute) is [var table] && !Has(template, "Table", "Schema") && Positional(template).Count == 0:
                    added.Insert(0, (template.ArgumentList is null && TypeOf(template)?.Name == "SchemaTableAttribute" ? "" : "Table = ") + table);
                    if (Named(attribute, "Schema") is { } schema) added.Add("Schema = " + schema);
                    Remove(attribute);
                    break;
                case "Comment" when template is not null && Positional(attribute) is [var comment] && !Has(template, "Comment"):
                    added.Add("Comment = " + comment);
                    Remove(attribute);
                    break;
                case "Index" when IndexOf(attribute) is { } index:
                    Become(attribute, index);
                    break;
                case "PrimaryKey" when Positional(attribute) is { Count: > 1 } columns:
                    Become(attribute, Ours("CompositeKey") + "(" + string.Join(", ", columns) + ")");
                    break;
            }
        }

        if (added.Count > 0) edits.Add(target.Tree, AttributeEdits.AddArgument(template!, string.Join(", ", added)));
    }

    private string? IndexOf(AttributeSyntax attribute)
    {
        var columns = Positional(attribute).ToArray();
        var isUnique = Named(attribute, "IsUnique") is { } unique ? Constant(unique) as bool? : false;
        var isAll = Named(attribute, "AllDescending") is { } all ? Constant(all) as bool? : false;
        if (columns.Length == 0 || isUnique is null || isAll is null) return null;
        IReadOnlyList<ExpressionSyntax> descending = [];
        if (Named(attribute, "IsDescending") is { } written)
        {
            descending = ListEdits.ElementsOf(written.FirstAncestorOrSelf<AttributeArgumentSyntax>()!);
            if (descending.Any(item => Constant(item) is not bool) || (descending.Count > 0 && descending.Count != columns.Length)) return null;
            if (descending.Count == 0) isAll = true;
        }

        var parts = columns.Select((column, i) => isAll == true || (i < descending.Count && Constant(descending[i]) is true)
            ? column is LiteralExpressionSyntax && Constant(column) is string text ? SymbolDisplay.FormatLiteral(text + " desc", quote: true) : column + " + \" desc\""
            : column.ToString());
        var name = Named(attribute, "Name") is { } given ? ", Name = " + given : "";
        return $"{Ours(isUnique == true ? "UniqueIndex" : "CompositeIndex")}({string.Join(", ", parts)}{name})";
    }

    // The key of one property, said on it or on the navigation beside it.
    private void ConvertForeignKey(PropertyDeclarationSyntax property)
    {
        if (AnnotationsOn(property.AttributeLists).FirstOrDefault(found => found.Name == "ForeignKey") is not { Attribute: { } attribute }) return;
        if (Positional(attribute) is not [var expression] || Constant(expression) is not string other || Property(other) is not { } beside) return;
        var (key, navigation) = IsNavigation(property) ? (beside, property) : (property, beside);
        if (!IsNavigation(navigation) || IsNavigation(key) || NavigationOf(navigation) is not { } table) return;
        if (AnnotationsOn(navigation.AttributeLists).Any(found => found.Name == "Required") || HasOwn(key, "ReferencesAttribute")) return;
        var action = "";
        if (AnnotationsOn(navigation.AttributeLists).FirstOrDefault(found => found.Name == "DeleteBehavior") is { Attribute: { } behavior })
        {
            if (Positional(behavior) is not [var value]) return;
            if (target.Model.GetSymbolInfo(value, cancellationToken).Symbol?.Name is "Cascade" or "SetNull" or "Restrict")
                action = ", OnDelete = " + ActionEnum() + "." + target.Model.GetSymbolInfo(value, cancellationToken).Symbol!.Name;
            ColumnAt(navigation).Removed.Add(behavior);
        }

        var shown = table.ToMinimalDisplayString(target.Model, target.Type.SpanStart, SymbolDisplayFormat.MinimallyQualifiedFormat);
        ColumnAt(key).Others.Add($"{Ours("References")}(typeof({shown}){action})");
        ColumnAt(property).Removed.Add(attribute);
    }

    private void ConvertColumn(PropertyDeclarationSyntax property)
    {
        if (target.Model.GetDeclaredSymbol(property, cancellationToken) is not { } symbol || IsNavigation(property)) return;
        var annotations = AnnotationsOn(property.AttributeLists).ToArray();
        if (annotations.Length == 0) return;
        var column = ColumnAt(property);
        if (annotations.FirstOrDefault(found => found.Name == "NotMapped") is { Attribute: { } unmapped })
        {
            column.Replace(unmapped, Ours("IgnoreColumn"));
            return;
        }

        foreach (var (attribute, name) in annotations)
        {
            switch (name)
            {
                case "Key" when target.Symbol.GetAttributes().All(other => other.AttributeClass?.Name is not ("PrimaryKeyAttribute" or "CompositeKeyAttribute")):
                    var order = annotations.FirstOrDefault(found => found.Name == "Column").Attribute is { } written ? Named(written, "Order") : null;
                    column.Replace(attribute, Ours("PrimaryKeyColumn") + (order is null ? "" : $"(Order = {order})"));
                    break;
                case "DatabaseGenerated" when Positional(attribute) is [var option] && target.Model.GetSymbolInfo(option, cancellationToken).Symbol?.Name == "Identity"
                    && symbol.Type.SpecialType is SpecialType.System_Int16 or SpecialType.System_Int32 or SpecialType.System_Int64 && !HasOwn(property, "IdentityColumnAttribute"):
                    column.Replace(attribute, Ours("IdentityColumn"));
                    break;
            }
        }

        // An own attribute of the column's type wins already, and what it leaves open stays where it is said.
        if (!property.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => TypeOf(attribute) is { } type && RefactoringTarget.Derives(type, CSharp.Reading.WellKnown.ColumnType)))
            ConvertType(symbol, annotations, column);
    }

    private void ConvertType(IPropertySymbol property, (AttributeSyntax Attribute, string Name)[] annotations, ConvertedColumn column)
    {
        var type = property.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : property.Type;
        var isText = type.SpecialType == SpecialType.System_String;
        var isBytes = type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte };
        var isNumber = type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double;
        var hasTypeName = annotations.Any(found => found.Name == "Column" && Named(found.Attribute, "TypeName") is not null);
        // Of several lengths the least counts: which that is stays with them.
        var hasOneLength = annotations.Count(found => found.Name is "MaxLength" or "StringLength" or "Length") == 1 && !hasTypeName;
        foreach (var (attribute, name) in annotations)
        {
            if (Named(attribute, "ErrorMessage") is not null || Named(attribute, "ErrorMessageResourceName") is not null) continue;
            var values = Positional(attribute);
            switch (name)
            {
                case "Required" when Named(attribute, "AllowEmptyStrings") is null:
                    if (property.NullableAnnotation != NullableAnnotation.NotAnnotated && !(type.IsValueType && SymbolEqualityComparer.Default.Equals(type, property.Type))) column.Named["Nullable"] = "false";
                    column.Removed.Add(attribute);
                    break;
                case "MaxLength" when hasOneLength && (isText || isBytes) && values is [var length] && Constant(length) is > 0 and < int.MaxValue:
                    column.SetType(attribute, Ours(isText ? "StringColumn" : "BinaryColumn"), length.ToString());
                    break;
                case "MaxLength" when hasOneLength && isText && values.Count == 0:
                    column.SetType(attribute, Ours("TextColumn"), "");
                    break;
                case "StringLength" when hasOneLength && isText && values is [var longest] && Constant(longest) is > 0 and < int.MaxValue:
                    var least = Named(attribute, "MinimumLength");
                    if (least is not null && Constant(least) is not int) break;
                    column.SetType(attribute, Ours("StringColumn"), longest.ToString());
                    if (least is not null && Constant(least) is > 0) column.Checks.Add("length({column}) >= " + Invariant(Constant(least)));
                    break;
                case "Length" when hasOneLength && isText && values is [var shortest, var most] && Constant(shortest) is int atLeast && Constant(most) is > 0 and < int.MaxValue:
                    column.SetType(attribute, Ours("StringColumn"), most.ToString());
                    if (atLeast > 0) column.Checks.Add("length({column}) >= " + Invariant(atLeast));
                    break;
                case "MinLength" when isText && values is [var minimum] && Constant(minimum) is int shortestLength and > 0:
                    column.Checks.Add("length({column}) >= " + Invariant(shortestLength));
                    column.Removed.Add(attribute);
                    break;
                case "Precision" when type.SpecialType == SpecialType.System_Decimal && !hasTypeName && values.Count is 1 or 2:
                    column.SetType(attribute, Ours("DecimalColumn"), values[0] + ", " + (values.Count == 2 ? values[1].ToString() : "0"));
                    break;
                case "Column" when values is [var columnName] && Named(attribute, "Order") is null && !hasTypeName:
                    column.Named["Name"] = columnName.ToString();
                    column.Removed.Add(attribute);
                    break;
                case "Comment" when values is [var comment]:
                    column.Named["Comment"] = comment.ToString();
                    column.Removed.Add(attribute);
                    break;
                case "DefaultValue" when values is [var value] && Constant(value) is string or bool or int or long && (isText ? Constant(value) is string : Constant(value) is not string):
                    column.Named["Default"] = value.ToString();
                    column.Removed.Add(attribute);
                    break;
                case "Range" when isNumber && values is [var from, var to] && Bound(from) is { } low && Bound(to) is { } high && attribute.ArgumentList!.Arguments.Count == 2:
                    column.Checks.Add($"{{column}} >= {low} and {{column}} <= {high}");
                    column.Removed.Add(attribute);
                    break;
                case "AllowedValues" when values.Count > 0 && values.All(value => isText ? Constant(value) is string : isNumber && Constant(value) is int or long):
                    column.Checks.Add($"{{column}} in ({string.Join(", ", values.Select(value => Constant(value) is string text ? "'" + text.Replace("'", "''") + "'" : Invariant(Constant(value))))})");
                    column.Removed.Add(attribute);
                    break;
            }
        }

        if (column.Checks.Count > 0) column.Named["Check"] = SymbolDisplay.FormatLiteral(string.Join(" and ", column.Checks), quote: true);
        if (column.Named.Count > 0 && column.Type is null) column.Type = Ours("SchemaColumn");
    }

    // The ends of a type are no bounds, and stay.
    private string? Bound(ExpressionSyntax expression) => Constant(expression) switch
    {
        int and not (int.MinValue or int.MaxValue) and var whole => Invariant(whole),
        double real when Math.Abs(real) < 1e15 => ((decimal)real).ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    private void Write(PropertyDeclarationSyntax property, ConvertedColumn column)
    {
        if (column.Removed.Count == 0 && column.Others.Count == 0) return;
        IsEmpty = false;
        var added = column.Text();
        if (column.Removed.Count == 0)
        {
            edits.Add(target.Tree, AttributeEdits.Insert(property, added, target.Text));
            return;
        }

        var ordered = column.Removed.OrderBy(attribute => attribute.SpanStart).ToArray();
        if (added.Length > 0) edits.Add(target.Tree, new Replace(ordered[0].Span, added));
        foreach (var attribute in added.Length > 0 ? ordered.Skip(1) : ordered) edits.Add(target.Tree, AttributeEdits.RemoveAttribute(attribute, target.Text));
    }

    private void Become(AttributeSyntax attribute, string text)
    {
        IsEmpty = false;
        edits.Add(target.Tree, new Replace(attribute.Span, text));
    }

    private void Remove(AttributeSyntax attribute)
    {
        IsEmpty = false;
        edits.Add(target.Tree, AttributeEdits.RemoveAttribute(attribute, target.Text));
    }

    private ConvertedColumn ColumnAt(PropertyDeclarationSyntax property)
    {
        if (!_columns.TryGetValue(property, out var column)) _columns.Add(property, column = new ConvertedColumn());
        return column;
    }

    private IEnumerable<(AttributeSyntax Attribute, string Name)> AnnotationsOn(SyntaxList<AttributeListSyntax> lists) =>
        from list in lists
        where list.Target is null
        from attribute in list.Attributes
        let type = TypeOf(attribute)
        where type is { ContainingType: null } && IsNamespace(type.ContainingNamespace.ToDisplayString()) && type.Name.EndsWith("Attribute", StringComparison.Ordinal)
        select (attribute, type.Name.Substring(0, type.Name.Length - "Attribute".Length));

    private INamedTypeSymbol? TypeOf(AttributeSyntax attribute) => target.Model.GetTypeInfo(attribute, cancellationToken).Type as INamedTypeSymbol;

    private bool HasOwn(PropertyDeclarationSyntax property, string name) =>
        property.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => TypeOf(attribute) is { ContainingNamespace.Name: "SchemaGen" } type && type.Name == name);

    private PropertyDeclarationSyntax? Property(string name) => target.Type.Members.OfType<PropertyDeclarationSyntax>().FirstOrDefault(property => property.Identifier.ValueText == name);

    private bool IsNavigation(PropertyDeclarationSyntax property) => NavigationOf(property) is not null;

    private ITypeSymbol? NavigationOf(PropertyDeclarationSyntax property) =>
        target.Model.GetDeclaredSymbol(property, cancellationToken)?.Type is INamedTypeSymbol { TypeKind: TypeKind.Class } type && RefactoringTarget.IsTableClass(type)
            ? type.WithNullableAnnotation(NullableAnnotation.NotAnnotated)
            : null;

    private object? Constant(ExpressionSyntax expression) => target.Model.GetConstantValue(expression, cancellationToken).Value;

    private string Ours(string name) => NamesInScope.AttributeName(target.Model, target.Text, target.Type, name, edits);

    private string ActionEnum() => NamesInScope.TypeName(target.Model, target.Text, target.Type, "ForeignKeyAction", edits);

    private static IReadOnlyList<ExpressionSyntax> Positional(AttributeSyntax attribute) =>
        attribute.ArgumentList is { } list ? [.. list.Arguments.Where(argument => argument.NameEquals is null).Select(argument => argument.Expression)] : [];

    private static ExpressionSyntax? Named(AttributeSyntax attribute, string name) => IndexEdits.ArgumentOf(attribute, name)?.Expression;

    private static bool Has(AttributeSyntax attribute, params string[] names) => names.Any(name => Named(attribute, name) is not null);

    private static string Invariant(object? number) => Convert.ToString(number, CultureInfo.InvariantCulture)!;

    /// <summary>What a property's annotations become.</summary>
    private sealed class ConvertedColumn
    {
        public List<AttributeSyntax> Removed { get; } = [];

        public List<string> Others { get; } = [];

        public List<string> Checks { get; } = [];

        public SortedDictionary<string, string> Named { get; } = new(StringComparer.Ordinal);

        public string? Type { get; set; }

        private string _arguments = "";

        public void Replace(AttributeSyntax attribute, string other)
        {
            Removed.Add(attribute);
            Others.Add(other);
        }

        public void SetType(AttributeSyntax attribute, string type, string arguments)
        {
            Removed.Add(attribute);
            (Type, _arguments) = (type, arguments);
        }

        public string Text()
        {
            var all = new List<string>(Others);
            if (Type is not null)
            {
                var arguments = new List<string>();
                if (_arguments.Length > 0) arguments.Add(_arguments);
                var isPlain = Type.EndsWith("SchemaColumn", StringComparison.Ordinal);
                if (isPlain && Named.TryGetValue("Name", out var name)) arguments.Add(name);
                arguments.AddRange(Named.Where(pair => !(isPlain && pair.Key == "Name")).Select(pair => $"{pair.Key} = {pair.Value}"));
                all.Add(arguments.Count == 0 ? Type : $"{Type}({string.Join(", ", arguments)})");
            }

            return string.Join(", ", all);
        }
    }
}
