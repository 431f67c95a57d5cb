using System.Globalization;
using SchemaGen.CSharp.Declarations;
using SchemaGen.CSharp.Reading;
using SchemaGen.Model;
using SchemaGen.Model.Expressions;
using SchemaGen.Model.Rules;

namespace SchemaGen.CSharp.Building;

// What the attributes of DataAnnotations and EF Core say about columns. SchemaGen's own win over them, and what the model has no
// word for is said at the attribute.
public sealed partial class TableBuilder
{
    // Columns that the application supplies, so that no key is made for them.
    private readonly HashSet<string> _suppliedColumns = new(StringComparer.Ordinal);

    private static bool IsOwnAttribute(AttributeDeclaration attribute) => !Annotations.Contains(attribute.Class.MetadataName);

    private static AttributeDeclaration? Annotation(EquatableArray<AttributeDeclaration> attributes, string name) =>
        attributes.FirstOrDefault(attribute => attribute.Class.MetadataName == name);

    private static AttributeDeclaration? Annotation(MemberDeclaration member, string name) => Annotation(member.Attributes, name);

    private AttributeDeclaration? ClassAnnotation(string name) => Annotation(_type.Attributes, name);

    private void NotCarriedOver(AttributeDeclaration attribute, Place place, string why) => _findings.Info(
        RuleIds.NotCarriedOver, place, $"[{attribute.Class.ShortName}] is not carried over: {why}");

    private static bool HasOwnType(MemberDeclaration member) =>
        member.Attributes.Any(attribute => IsColumnType(attribute) && TypeOf(attribute, member.Type) is not null);

    private static ColumnType? AnnotatedType(MemberDeclaration member)
    {
        var type = ColumnTypes.FromClr(member.Type);
        if (Annotation(member, Annotations.Column)?.Text("TypeName") is { } written && TypeNames.Read(written, type) is { } named) return named;
        return type switch
        {
            StringType => Length(member) switch { > 0 and var length => new StringType(length), not null => new TextType(), null => type },
            BinaryType => Length(member) is > 0 and var length ? new BinaryType(length) : type,
            DecimalType => Annotation(member, Annotations.Precision) is { } precision && DecimalOf(precision) is { } number ? number : type,
            _ => type,
        };
    }

    // The least of the lengths that are written; 0 where one is, and sets no limit.
    private static int? Length(MemberDeclaration member)
    {
        int? least = null;
        foreach (var attribute in member.Attributes)
        {
            long? written = attribute.Class.MetadataName switch
            {
                Annotations.MaxLength => attribute.Number("length", -1),
                Annotations.StringLength => attribute.Number("maximumLength", -1),
                Annotations.Length => attribute.Number("maximumLength", -1),
                _ => null,
            };
            if (written is not { } length) continue;
            var limit = length is > 0 and < int.MaxValue ? (int)length : 0;
            least = least is null or 0 || (limit > 0 && limit < least) ? limit : least;
        }

        return least;
    }

    private static DecimalType? DecimalOf(AttributeDeclaration precision)
    {
        var digits = precision.Number("precision", 0);
        var scale = precision.Number("scale", 0);
        return digits is >= 1 and <= 38 && scale >= 0 && scale <= digits ? new DecimalType((int)digits, (int)scale) : null;
    }

    private Column WithAnnotations(Column column, MemberDeclaration member, MemberSource source)
    {
        foreach (var attribute in member.Attributes)
        {
            var place = PlaceOf(member, source, attribute.Ordinal);
            switch (attribute.Class.MetadataName)
            {
                case Annotations.Required:
                    column = column with { IsNullable = false };
                    break;
                case Annotations.Column:
                    if (attribute.Text("name") is { } name && name == column.Name) CheckName(name, place.At("name"), column.Dialects);
                    if (attribute.Text("TypeName") is { } typeName && !HasOwnType(member) && TypeNames.Read(typeName, ColumnTypes.FromClr(member.Type)) is null)
                        NotCarriedOver(attribute, place.At("TypeName"), $"'{typeName}' is no type that every database has for '{member.Name}', so '{column.Name}' is {column.Type.Canonical}; add a column attribute if it has to be another");
                    break;
                case Annotations.MaxLength:
                case Annotations.StringLength:
                case Annotations.Length:
                    AddLengths(column, attribute, place, HasOwnType(member));
                    break;
                case Annotations.MinLength:
                    AddLeastLength(column, attribute, attribute.Number("length", 0), place);
                    break;
                case Annotations.Precision when !HasOwnType(member):
                    if (column.Type is not DecimalType || DecimalOf(attribute) is null)
                        NotCarriedOver(attribute, place, $"'{column.Name}' is {column.Type.Canonical}, which has no such precision");
                    break;
                case Annotations.Comment:
                    column = column with { Comment = attribute.Text("comment") };
                    break;
                case Annotations.DefaultValue:
                    column = WithDefaultValue(column, member, attribute, place);
                    break;
                case Annotations.DatabaseGenerated:
                    column = WithDatabaseGenerated(column, member, attribute, place);
                    break;
                case Annotations.Range:
                    AddRange(column, attribute, place);
                    break;
                case Annotations.AllowedValues:
                    AddAllowedValues(column, attribute, place);
                    break;
                case Annotations.EmailAddress:
                    AddAnnotatedCheck(column, attribute, place, "{column} like '_%@%_' and {column} not like '%@%@%'");
                    break;
                case Annotations.Url:
                    AddAnnotatedCheck(column, attribute, place, "lower({column}) like 'http://%' or lower({column}) like 'https://%' or lower({column}) like 'ftp://%'");
                    break;
                case Annotations.Phone:
                    NotCarriedOver(attribute, place, $"not every database can check the format of a telephone number, so '{column.Name}' takes any text; the application checks it");
                    break;
                case Annotations.RegularExpression:
                    NotCarriedOver(attribute, place, $"regular expressions differ between databases, so '{column.Name}' takes any value; add [Check] with an expression if the database has to check it");
                    break;
                case Annotations.Unicode when attribute.Flag("unicode") == false && !HasOwnType(member):
                    NotCarriedOver(attribute, place, $"text is Unicode on every database, '{column.Name}' too");
                    break;
                case Annotations.Timestamp:
                    // Nothing would fill it: an insert that leaves it to the database has to succeed.
                    NotCarriedOver(attribute, place, $"there is no row version that every database keeps, so '{column.Name}' is an ordinary column that admits NULL");
                    column = column with { IsNullable = true };
                    break;
            }
        }

        return column;
    }

    private void AddLengths(Column column, AttributeDeclaration attribute, Place place, bool hasOwnType)
    {
        var name = attribute.Class.MetadataName == Annotations.MaxLength ? "length" : "maximumLength";
        if (attribute.Number(name, -1) is 0 or < -1)
            _findings.Error(RuleIds.BadArgument, place.At(name), "A length is at least 1; name how much the column holds at most");
        else if (!hasOwnType && column.Type is not (StringType or TextType or BinaryType or CharType or JsonType))
            NotCarriedOver(attribute, place, $"'{column.Name}' is {column.Type.Canonical}, which has no length");
        if (attribute.Class.MetadataName == Annotations.StringLength) AddLeastLength(column, attribute, attribute.Number("MinimumLength", 0), place);
        if (attribute.Class.MetadataName == Annotations.Length) AddLeastLength(column, attribute, attribute.Number("minimumLength", 0), place);
    }

    private void AddLeastLength(Column column, AttributeDeclaration attribute, long length, Place place)
    {
        if (length > 0) AddAnnotatedCheck(column, attribute, place, $"length({{column}}) >= {length.ToString(CultureInfo.InvariantCulture)}");
    }

    private Column WithDefaultValue(Column column, MemberDeclaration member, AttributeDeclaration attribute, Place place)
    {
        if (member.Attributes.Any(own => IsColumnType(own) && (own["Default"] ?? own["DefaultSql"]) is not null) || attribute["value"] is null or NullConstant) return column;
        var constant = attribute["value"]!;
        if (constant is TextConstant text && column.Type is BooleanType && bool.TryParse(text.Value, out var flag)) constant = new BooleanConstant(flag);
        if (ColumnDefaults.From(constant, column.Type) is { } value) return column with { Default = value };
        NotCarriedOver(attribute, place, $"the value does not fit the type {column.Type.Canonical} of '{column.Name}'");
        return column;
    }

    private Column WithDatabaseGenerated(Column column, MemberDeclaration member, AttributeDeclaration attribute, Place place)
    {
        if (member.Attributes.Any(own => own.Class.MetadataName is "SchemaGen.IdentityColumnAttribute" or "SchemaGen.ComputedColumnAttribute")) return column;
        switch (attribute.Number("databaseGeneratedOption", 0), column.Type)
        {
            case (0, _):
                _suppliedColumns.Add(column.Name);
                return column;
            case (1, IntegerType):
                return column with { Identity = new Identity(), Default = null };
            case (1, UuidType):
                return column with { Default = new NewUuidDefault() };
            case (1, _):
                NotCarriedOver(attribute, place, $"a database makes numbers and UUIDs only, and '{column.Name}' is {column.Type.Canonical}; name a default with DefaultSql on its column attribute");
                return column;
            default:
                NotCarriedOver(attribute, place, $"it does not say what '{column.Name}' is computed from; add [ComputedColumn] with the expression");
                return column;
        }
    }

    private void AddRange(Column column, AttributeDeclaration attribute, Place place)
    {
        var bounds = new List<string>();
        var isReadable = Bound(attribute["minimum"], column.Type, out var minimum) & Bound(attribute["maximum"], column.Type, out var maximum);
        if (minimum is not null) bounds.Add("{column} " + (attribute.Flag("MinimumIsExclusive") == true ? "> " : ">= ") + minimum);
        if (maximum is not null) bounds.Add("{column} " + (attribute.Flag("MaximumIsExclusive") == true ? "< " : "<= ") + maximum);
        if (!isReadable) NotCarriedOver(attribute, place, $"its bounds are no values of '{column.Name}', which is {column.Type.Canonical}; add [Check] with an expression");
        else if (bounds.Count > 0) AddAnnotatedCheck(column, attribute, place, string.Join(" and ", bounds));
    }

    // The bound as an expression has it, or null where it is the end of its own type and so no bound.
    private static bool Bound(Constant? constant, ColumnType type, out string? text)
    {
        text = null;
        var isNumber = type is IntegerType or DecimalType or FloatType;
        var written = constant switch { NumberConstant number => number.Digits, TextConstant value => value.Value.Trim(), _ => "" };
        if (!isNumber)
        {
            if (constant is TextConstant && type is DateType or TimestampType or TimestampTzType) text = TextLiteral(written);
            return text is not null;
        }

        if (!double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) || double.IsNaN(real)) return false;
        if (Math.Abs(real) >= double.MaxValue || double.IsInfinity(real)) return true;
        if (!decimal.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)) return false;
        if (exact is decimal.MaxValue or decimal.MinValue) return true;
        text = exact.ToString(CultureInfo.InvariantCulture);
        return true;
    }

    private void AddAllowedValues(Column column, AttributeDeclaration attribute, Place place)
    {
        if (attribute["values"] is not ListConstant list) return;
        var values = new List<string>();
        foreach (var item in list.Items)
        {
            switch (item, column.Type)
            {
                case (NullConstant, _):
                    // A check holds for NULL anyway; whether the column admits it is another matter.
                    continue;
                case (NumberConstant { EnumName: { } name }, EnumType):
                    values.Add(TextLiteral(name));
                    continue;
                case (NumberConstant number, IntegerType or DecimalType or FloatType) when Bound(number, column.Type, out var text) && text is not null:
                    values.Add(text);
                    continue;
                case (TextConstant text, StringType or CharType or TextType or EnumType or DateType):
                    values.Add(TextLiteral(text.Value));
                    continue;
                default:
                    NotCarriedOver(attribute, place, $"not all of its values are values of '{column.Name}', which is {column.Type.Canonical}; add [Check] with an expression");
                    return;
            }
        }

        if (values.Count > 0) AddAnnotatedCheck(column, attribute, place, "{column} in (" + string.Join(", ", values) + ")");
    }

    private static string TextLiteral(string text) => "'" + text.Replace("'", "''") + "'";

    private void AddAnnotatedCheck(Column column, AttributeDeclaration attribute, Place place, string text) => _pendingExpressions.Add(() =>
    {
        var known = FindColumn(column.Name) ?? column;
        if (known.Encryption is not null)
        {
            NotCarriedOver(attribute, place, $"'{column.Name}' is encrypted, so the database cannot check what it holds; the application checks it");
            return;
        }

        var bound = ExpressionBinder.Bind(
            ExpressionParser.Parse(text), name => name == ColumnReference.Placeholder ? Bound(known) : null, [], ExpressionUse.Condition);
        if (bound.Expression is { } condition && bound.Errors.IsEmpty) AddCheck(new CheckConstraint(condition) { Column = column.Name, Place = place });
        else NotCarriedOver(attribute, place, $"no database checks it on '{column.Name}', which is {known.Type.Canonical}");
    });
}
