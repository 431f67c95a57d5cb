using SchemaGen.CSharp.Declarations;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Rules;

namespace SchemaGen.CSharp.Building;

// What a column is on single databases: attributes repeated with Dialects, types in a database's own words, collations.
public sealed partial class TableBuilder
{
    private static bool IsRaw(AttributeDeclaration attribute) => !string.IsNullOrWhiteSpace(attribute.Text("Type"));

    // One attribute alone says which databases have the column; beside others it says what the column is on its own.
    private static IEnumerable<AttributeDeclaration> ScopedTypes(MemberDeclaration member)
    {
        var attributes = member.Attributes.Where(IsColumnType).ToList();
        return attributes.Where(attribute => IsRaw(attribute) || (attributes.Count > 1 && attribute.Dialects != DialectSet.All));
    }

    // The property has no type of its own, but databases may be given one. The generator does not know which of them count.
    private (RawType? Type, bool IsOfEveryTarget) RawTypeOf(MemberDeclaration member)
    {
        var raw = member.Attributes.Where(attribute => IsColumnType(attribute) && IsRaw(attribute)).ToList();
        var named = raw.Aggregate(DialectSet.None, (set, attribute) => set | attribute.Dialects);
        return raw.Count == 0 ? (null, false) : (new RawType(raw[0].Text("Type")!), _targets.Targets.All(target => named.HasFlag(target.Dialect.Flag)));
    }

    private Column WithVariants(Column column, MemberDeclaration member, MemberSource source)
    {
        var scoped = ScopedTypes(member).ToList();
        if (scoped.Count == 0) return column;
        var isTypedElsewhere = scoped.Exists(IsRaw) || member.Attributes.Any(attribute => IsColumnType(attribute) && !scoped.Contains(attribute));
        if (!isTypedElsewhere) column = column with { Dialects = scoped.Aggregate(DialectSet.None, (set, attribute) => set | attribute.Dialects) };
        var variants = new List<Column>();
        foreach (var attribute in scoped)
        {
            var place = PlaceOf(member, source, attribute.Ordinal);
            var twice = variants.Aggregate(DialectSet.None, (set, variant) => set | variant.Dialects) & attribute.Dialects;
            if (twice != DialectSet.None)
            {
                _findings.Error(
                    RuleIds.BadArgument,
                    place.At("Dialects"),
                    $"Two attributes say what '{column.Name}' is on {SqlDialect.NamesOf(twice)}; name each database in one of them");
                continue;
            }

            var variant = column with { Type = TypeOf(attribute, member.Type) ?? column.Type, Dialects = DialectSet.All };
            variants.Add(WithColumnType(variant, attribute, place, attribute.Dialects));
        }

        return column with { Variants = variants.ToEquatableArray() };
    }

    private string? Collation(AttributeDeclaration attribute, Column column, Place place)
    {
        if (attribute.Text("Collation") is not { } name) return null;
        var theirs = attribute.Dialects & _targets.Targets.Aggregate(DialectSet.None, (set, target) => set | target.Dialect.Flag);
        var fault =
            name.Length == 0 || !name.All(character => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '.')
                ? $"'{name}' is no name of a collation; use letters, digits, '_', '-' and '.'"
            : column.Type is not (StringType or CharType or TextType or MediumTextType or CaseInsensitiveTextType or EnumType)
                ? $"Only texts have a collation, and '{column.Name}' is {column.Type.Canonical}; remove it"
            : null;
        if (fault is not null)
        {
            _findings.Error(RuleIds.BadArgument, place.At("Collation"), fault);
            return null;
        }

        // The generator reads a table before it knows the targets, so what hangs on them is reported and changes no SQL.
        if (SqlDialect.In(theirs).Any(dialect => (theirs & ~dialect.CollationFamily) != DialectSet.None))
            _findings.Error(
                RuleIds.BadArgument,
                place.At("Collation"),
                $"A collation's name belongs to one database, and '{name}' is meant for {SqlDialect.NamesOf(theirs)}; say which with Dialects");
        return name;
    }
}
