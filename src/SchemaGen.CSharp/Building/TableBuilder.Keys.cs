using SchemaGen.CSharp.Declarations;
using SchemaGen.Model;
using SchemaGen.Model.Rules;

namespace SchemaGen.CSharp.Building;

// Primary and foreign keys.
public sealed partial class TableBuilder
{
    private Column WithKey(Column column, MemberDeclaration member, MemberSource source)
    {
        var attribute = member.Attributes.FirstOrDefault(candidate => candidate.Class.MetadataName == "SchemaGen.PrimaryKeyColumnAttribute");
        if (attribute is not null)
            _keyParts.Add((column.Name, (int)attribute.Number("Order", 0), PlaceOf(member, source, attribute.Ordinal)));
        else if (AnnotatedKeyPart(member) is { } annotated)
            _keyParts.Add((column.Name, annotated.Order, PlaceOf(member, source, annotated.Attribute)));
        else if (member.Name != "Id" || HasCompositeKey() || HasAnnotatedClassKey())
            return column;
        else
            _keyParts.Add((column.Name, 0, PlaceOf(member, source, -1)));
        return column with { IsNullable = false };
    }

    private bool HasCompositeKey() => WrittenKey() is not null;

    // The class's own before a group's or the template's.
    private (AttributeDeclaration Attribute, Place Place)? WrittenKey()
    {
        foreach (var (attributes, carrier) in _composition.Attributes)
            foreach (var attribute in attributes)
                if (attribute.Class.MetadataName == "SchemaGen.CompositeKeyAttribute")
                    return (attribute, new Place(_type.MetadataName, Attribute: (carrier ?? attribute).Ordinal));
        return null;
    }

    private PrimaryKey? BuildPrimaryKey()
    {
        if (WrittenKey() is var (composite, place)) return CompositeKey(composite, place);
        if (!_keyParts.Any(part => IsWrittenKey(part.Place)) && AnnotatedPrimaryKey() is { } annotated) return annotated;
        // "Id" is the key by convention; a property that says so itself takes its place.
        var parts = _keyParts.Any(part => IsWrittenKey(part.Place))
            ? _keyParts.Where(part => part.Place.Attribute >= 0).ToList()
            : _keyParts;
        if (parts.Count == 0) return null;
        if (parts.Count == 1) GenerateKey(parts[0].Column);
        return new PrimaryKey(parts.OrderBy(part => part.Order).Select(part => part.Column).ToEquatableArray()) { Place = parts[0].Place };
    }

    private static bool IsWrittenKey(Place place) => place is { Attribute: >= 0, Member: not null };

    private PrimaryKey? CompositeKey(AttributeDeclaration attribute, Place place)
    {
        var columns = Resolve(attribute.Texts("columns"), place, "columns");
        if (attribute.Texts("columns").IsEmpty) _findings.Error(RuleIds.BadArgument, place, "A key needs a column; name at least one");
        if (attribute.Text("Name") is { } name) CheckName(name, place.At("Name"), DialectSet.All);
        if (columns.IsEmpty) return null;
        for (var i = 0; i < _columns.Count; i++)
            if (columns.Contains(_columns[i].Name))
                _columns[i] = _columns[i] with { IsNullable = false };
        return new PrimaryKey(columns) { Name = attribute.Text("Name"), Place = place };
    }

    // A key of one column that the application need not supply comes from the database.
    private void GenerateKey(string name)
    {
        var index = _columns.FindIndex(column => column.Name == name);
        var column = _columns[index];
        if (_suppliedColumns.Contains(name) || _computedColumns.Contains(name)) return;
        if (column is { Default: not null } or { Identity: not null } or { Computation: not null }) return;
        if (_references.Any(reference => reference.ForeignKey.Columns.Contains(name)) || IsInForeignKeyOfClass(name)) return;
        _columns[index] = column.Type switch
        {
            IntegerType { Bits: >= 32 } => column with { Identity = new Identity() },
            UuidType => column with { Default = new NewUuidDefault() },
            _ => column,
        };
    }
}
