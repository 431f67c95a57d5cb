using SchemaGen.CSharp.Composing;
using SchemaGen.CSharp.Declarations;
using SchemaGen.CSharp.Reading;
using SchemaGen.Model;

namespace SchemaGen.CSharp.Building;

// What the attributes of DataAnnotations and EF Core say about the table, its keys and indexes.
public sealed partial class TableBuilder
{
    private string? AnnotatedTableName()
    {
        if (ClassAnnotation(Annotations.Table) is not { } attribute || attribute.Text("name") is not { } name || string.IsNullOrWhiteSpace(name)) return null;
        if (_template["Table"] is not TextConstant && _template["name"] is not TextConstant) CheckName(name, ClassPlace(attribute).At("name"), _template.Dialects);
        return name;
    }

    private string? AnnotatedSchema()
    {
        if (ClassAnnotation(Annotations.Table) is not { } attribute || attribute.Text("Schema") is not { } schema || string.IsNullOrWhiteSpace(schema)) return null;
        CheckName(schema, ClassPlace(attribute).At("Schema"), _template.Dialects);
        return schema;
    }

    private Place ClassPlace(AttributeDeclaration attribute) => new(_type.MetadataName, Attribute: attribute.Ordinal);

    private bool HasAnnotatedClassKey() => ClassAnnotation(Annotations.PrimaryKey) is not null || ClassAnnotation(Annotations.Keyless) is not null;

    private (int Order, int Attribute)? AnnotatedKeyPart(MemberDeclaration member)
    {
        if (Annotation(member, Annotations.Key) is not { } key || HasCompositeKey() || ClassAnnotation(Annotations.PrimaryKey) is not null) return null;
        if (_type.Members.Any(other => Annotation(other, "SchemaGen.PrimaryKeyColumnAttribute") is not null)) return null;
        return ((int)Math.Min(MemberNames.Order(member), int.MaxValue), key.Ordinal);
    }

    private PrimaryKey? AnnotatedPrimaryKey()
    {
        if (ClassAnnotation(Annotations.PrimaryKey) is not { } attribute) return null;
        var columns = AnnotatedColumns(attribute, "propertyName", "additionalPropertyNames");
        if (columns.IsEmpty) return null;
        for (var i = 0; i < _columns.Count; i++)
            if (columns.Contains(_columns[i].Name))
                _columns[i] = _columns[i] with { IsNullable = false };
        if (columns.Count == 1) GenerateKey(columns[0]);
        return new PrimaryKey(columns) { Place = ClassPlace(attribute) };
    }

    private EquatableArray<string> AnnotatedColumns(AttributeDeclaration attribute, string first, string others)
    {
        var place = ClassPlace(attribute);
        var columns = new List<string>();
        if (attribute.Text(first) is { } name && ResolveProperty(name, place.At(first)) is { } column) columns.Add(column);
        var additional = attribute.Texts(others);
        for (var i = 0; i < additional.Count; i++)
            if (ResolveProperty(additional[i], place.At(others, i)) is { } next && !columns.Contains(next))
                columns.Add(next);
        return columns.ToEquatableArray();
    }

    // EF Core's attributes name properties, never columns.
    private string? ResolveProperty(string name, Place place) =>
        _columns.Find(column => column.Member == name.Trim()) is { } column ? column.Name : ResolveColumn(name.Trim(), place);

    // After the class's own, so that of two indexes over the same columns the own one stays.
    private void AddClassAnnotations()
    {
        foreach (var attribute in _type.Attributes)
        {
            if (attribute.Class.MetadataName == Annotations.Index) AddAnnotatedIndex(attribute);
            else if (attribute.Class.MetadataName == Annotations.Owned)
                NotCarriedOver(attribute, ClassPlace(attribute), $"'{_type.Name}' is a table of its own by its template; remove one of the two");
        }
    }

    private void AddAnnotatedIndex(AttributeDeclaration attribute)
    {
        var place = ClassPlace(attribute);
        var columns = AnnotatedColumns(attribute, "propertyName", "additionalPropertyNames");
        if (columns.Count != 1 + attribute.Texts("additionalPropertyNames").Count) return;
        var descending = attribute["IsDescending"] is ListConstant list ? list.Items.Select(item => item is BooleanConstant { Value: true }).ToArray() : [];
        var isAll = attribute.Flag("AllDescending") == true;
        if (attribute.Text("Name") is { } name) CheckName(name, place.At("Name"), DialectSet.All);
        AddIndex(new Index
        {
            Columns = columns.Select((column, i) => new IndexColumn(column, isAll || (i < descending.Length && descending[i]))).ToEquatableArray(),
            IsUnique = attribute.Flag("IsUnique") == true,
            Name = string.IsNullOrWhiteSpace(attribute.Text("Name")) ? null : attribute.Text("Name"),
            Place = place,
        });
    }

    // On a navigation it names the properties of the key; on those it names the navigation. A navigation alone makes no foreign key.
    private void AddAnnotatedForeignKeys()
    {
        var onProperties = new List<(MemberDeclaration Navigation, List<MemberDeclaration> Members, AttributeDeclaration Attribute)>();
        foreach (var member in _type.Members)
        {
            if (Annotation(member, Annotations.ForeignKey) is not { } attribute || Annotation(member, Annotations.NotMapped) is not null) continue;
            var place = PlaceOf(member, MemberSource.Own, attribute.Ordinal);
            var written = (attribute.Text("name") ?? "").Split(',').Select(name => name.Trim()).ToArray();
            if (member.Type.Kind == ClrKind.Navigation && !member.Attributes.Any(IsColumnType))
            {
                AddAnnotatedForeignKey(member, written, attribute, place);
                continue;
            }

            var navigation = _type.Members.FirstOrDefault(other => other.Name == written[0]);
            if (navigation?.Navigation is null)
                NotCarriedOver(attribute, place, $"'{written[0]}' is no property whose type is a table, so '{member.Name}' refers to none; add [References]");
            else if (onProperties.FirstOrDefault(key => key.Navigation.Name == navigation.Name) is { Members: { } known })
                known.Add(member);
            else
                onProperties.Add((navigation, [member], attribute));
        }

        foreach (var (navigation, members, attribute) in onProperties)
            AddAnnotatedForeignKey(
                navigation, [.. members.OrderBy(MemberNames.Order).Select(member => member.Name)], attribute, PlaceOf(members[0], MemberSource.Own, attribute.Ordinal));
    }

    private void AddAnnotatedForeignKey(MemberDeclaration navigation, string[] properties, AttributeDeclaration attribute, Place place)
    {
        if (navigation.Navigation is not { } target)
        {
            NotCarriedOver(attribute, place, $"'{navigation.Name}' is a collection, and its foreign key belongs to the other table; add [ForeignKey] or [References] there");
            return;
        }

        var columns = new List<string>();
        foreach (var property in properties)
        {
            if (_columns.Find(column => column.Member == property) is { } column) columns.Add(column.Name);
            else
            {
                NotCarriedOver(attribute, place, $"'{_type.Name}' has no column of a property '{property}'; declare it");
                return;
            }
        }

        if (Annotation(navigation, Annotations.Required) is not null)
            for (var i = 0; i < _columns.Count; i++)
                if (columns.Contains(_columns[i].Name))
                    _columns[i] = _columns[i] with { IsNullable = false };

        bool IsSame(ForeignKey other) => other.Columns.SequenceEqual(columns);
        if (_references.Any(reference => IsSame(reference.ForeignKey))) return;
        _references.Add(new TableReference(target, new ForeignKey
        {
            Columns = columns.ToEquatableArray(),
            ReferencedTable = new ObjectName(""),
            ReferencedColumns = [],
            OnDelete = OnDeleteOf(navigation),
            Place = place,
        }));
    }

    // What EF Core does by itself, before it deletes, is no action of the database.
    private static ForeignKeyAction OnDeleteOf(MemberDeclaration navigation) =>
        (Annotation(navigation, Annotations.DeleteBehavior)?["behavior"] as NumberConstant)?.EnumName switch
        {
            "Restrict" => ForeignKeyAction.Restrict,
            "SetNull" => ForeignKeyAction.SetNull,
            "Cascade" => ForeignKeyAction.Cascade,
            _ => ForeignKeyAction.NoAction,
        };
}
