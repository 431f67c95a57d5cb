using System.Globalization;
using SchemaGen.CSharp.Composing;
using SchemaGen.CSharp.Declarations;
using SchemaGen.CSharp.Reading;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Expressions;
using SchemaGen.Model.Naming;
using SchemaGen.Model.Rules;

namespace SchemaGen.CSharp.Building;

// Columns: which members they come from, and what their attributes say.
public sealed partial class TableBuilder
{
    /// <summary>Where a member comes from: the class itself, or a group that an attribute of the class brings.</summary>
    private readonly record struct MemberSource(int Attribute)
    {
        public static MemberSource Own { get; } = new(-1);

        public static MemberSource Of(ComposedMember member) => member.Attribute is { } attribute ? new MemberSource(attribute.Ordinal) : Own;

        public bool IsOwn => Attribute < 0;
    }

    private static bool IsColumnType(AttributeDeclaration attribute) => MemberNames.IsColumnType(attribute);

    private string ColumnName(MemberDeclaration member) => MemberNames.ColumnOf(member, _type.Naming);

    /// <summary>What a member's attributes and C# type say that its column holds; <see langword="null"/> where they do not.</summary>
    internal static ColumnType? TypeOf(MemberDeclaration member)
    {
        foreach (var attribute in member.Attributes)
            if (IsColumnType(attribute) && !IsRaw(attribute) && TypeOf(attribute, member.Type) is { } type)
                return type;
        return EmptyList(member) is not null ? null : AnnotatedType(member);
    }

    // A list without values would fall back to a text that admits any.
    private static string? EmptyList(MemberDeclaration member) => member.Attributes
        .Select(attribute => attribute.Class.MetadataName switch
        {
            "SchemaGen.EnumColumnAttribute" => "EnumColumn",
            "SchemaGen.SetColumnAttribute" => "SetColumn",
            _ => null,
        })
        .FirstOrDefault(name => name is not null);

    // A user's own column type carries a built-in one.
    private static ColumnType? TypeOf(AttributeDeclaration attribute, ClrType clr)
    {
        if (ColumnTypes.FromAttribute(attribute, clr) is { } type) return type;
        foreach (var inner in attribute.Class.Attributes)
            if (IsColumnType(inner) && TypeOf(inner, clr) is { } carried)
                return carried;
        return null;
    }

    private void AddColumn(MemberDeclaration member, MemberSource source)
    {
        var place = PlaceOf(member, source, -1);
        var name = ColumnName(member);
        if (TypeOf(member) is not { } type)
        {
            var (raw, isOfEveryTarget) = RawTypeOf(member);
            if (!isOfEveryTarget)
                _findings.Error(
                    RuleIds.NoColumnType,
                    place,
                    EmptyList(member) is { } list
                        ? $"The column '{name}' lists no values, and its property is no enum; name the values in [{list}]"
                        : $"The type '{Shown(member.Type)}' of '{member.Name}' has no column type; add {ColumnAttributes.For(member.Type.Name)}, or [IgnoreColumn]");
            if (raw is null) return;
            type = raw;
        }

        if (_columns.Find(other => other.Name == name) is { } twin)
        {
            _findings.Error(RuleIds.DuplicateColumn, place, $"The column '{name}' is declared by '{twin.Member}' already; give one of the two another name");
            return;
        }

        if (_columns.Find(other => other.Member == member.Name) is { } namesake)
        {
            _findings.Error(RuleIds.DuplicateColumn, place, $"The property '{member.Name}' is of the column '{namesake.Name}' already; give both the same column name, or leave that column out with Without");
            return;
        }

        if (_columns.Find(other => string.Equals(other.Name, name, StringComparison.OrdinalIgnoreCase)) is { } similar)
            _findings.Error(RuleIds.DuplicateColumn, place, $"The columns '{similar.Name}' and '{name}' differ only in letter case, which most databases do not tell apart; rename one");

        var column = new Column { Name = name, Member = member.Name, Type = type, IsNullable = member.IsNullable, Place = place };
        column = WithAnnotations(column, member, source);
        column = WithColumnAttributes(column, member, source);
        if (source.IsOwn && column.Default is null && column.Computation is null && member.Initializer is { } initializer
            && ColumnDefaults.From(initializer, column.Type) is { } value)
            column = column with { Default = value };
        column = WithVariants(WithKey(column, member, source), member, source);
        _columns.Add(column);
        ReportOwnColumn(column);
        if (column.Encryption?.SearchColumn is { } search) AddSearchColumn(search, column);
        if (column.Encryption is { Mode: not EncryptionMode.Native }) _encryptedMembers.Add(new EncryptedMember(name, member.Name, member.Type));
        if (!source.IsOwn && !_type.MemberNames.Contains(member.Name)) AddProperty(member, column, place);
    }

    private void ReportOwnColumn(Column column)
    {
        var dialects = NameRule.OwnColumnOf(column.Name, _template.Dialects & column.Dialects, _targets);
        if (dialects == DialectSet.None) return;
        _findings.Add(new Finding(
            RuleIds.BadName,
            _targets.Severity(FindingSeverity.Error),
            column.Place,
            $"Every table of {SqlDialect.NamesOf(dialects)} has a column '{column.Name}' of its own; give this one another name")
        {
            Dialects = dialects,
        });
    }

    private void AddProperty(MemberDeclaration member, Column column, Place place)
    {
        if (member.Name != _type.Name) _properties.Add(PropertyOf(member, column));
        else
            _findings.Error(
                RuleIds.GeneratedNameTaken,
                place,
                $"The class '{_type.Name}' cannot have a property of its own name, so the one of the column '{column.Name}' is left out; rename the class, or leave the column out with Without");
    }

    private Column WithColumnAttributes(Column column, MemberDeclaration member, MemberSource source)
    {
        var scoped = ScopedTypes(member).ToList();
        foreach (var attribute in member.Attributes)
        {
            var place = PlaceOf(member, source, attribute.Ordinal);
            if (IsColumnType(attribute) && !scoped.Contains(attribute)) column = WithColumnType(column, attribute, place, DialectSet.All);
            switch (attribute.Class.MetadataName)
            {
                case "SchemaGen.ComputedColumnAttribute":
                    AddComputation(column.Name, attribute, place);
                    break;
                case "SchemaGen.IdentityColumnAttribute":
                    column = WithIdentity(column, attribute, place);
                    break;
                case WellKnown.EncryptedColumn:
                    if (source != MemberSource.Own) ArgumentRules.Check(attribute, place, _findings);
                    column = WithEncryption(column, attribute, place);
                    break;
                case WellKnown.ColumnName:
                    CheckName(attribute.Text("name") ?? "", place.At("name"), column.Dialects);
                    break;
                case WellKnown.References:
                    AddReference(column.Name, attribute, place);
                    break;
                case "SchemaGen.SelfReferenceAttribute":
                    AddForeignKey([column.Name], [], new TypeConstant(_type.MetadataName, null), attribute, place);
                    break;
            }
        }

        return column;
    }

    // The databases that get an index are those that the attribute is repeated for, or all that have the column.
    // What a user's own column type carries counts first; what stands on the property has the last word.
    private Column WithColumnType(Column column, AttributeDeclaration attribute, Place place, DialectSet indexed)
    {
        foreach (var carried in attribute.Class.Attributes)
            if (IsColumnType(carried))
                column = WithColumnType(column, carried, place with { Argument = null }, indexed);
            else if (carried.Class.MetadataName == WellKnown.EncryptedColumn)
                column = WithEncryption(column, carried, place with { Argument = null });

        if (attribute.Text("Name") is { } name) CheckName(name, place.At("Name"), attribute.Dialects);
        if (attribute.Text("name") is { } positional) CheckName(positional, place.At("name"), attribute.Dialects);
        if (attribute.Text("RenamedFrom") is { } earlier) CheckName(earlier, place.At("RenamedFrom"), attribute.Dialects);
        ReportWrongSizes(attribute, place);
        if (attribute.Class.MetadataName == ColumnTypes.FileHash) AddHashCheck(attribute, column, place);
        column = column with
        {
            IsNullable = attribute.Flag("Nullable") ?? column.IsNullable,
            Comment = attribute.Text("Comment") ?? column.Comment,
            Collation = Collation(attribute, column, place) ?? column.Collation,
            Storage = attribute["Storage"] is NumberConstant ? (ColumnStorage)attribute.Number("Storage", 0) : column.Storage,
            RenamedFrom = attribute.Text("RenamedFrom") ?? column.RenamedFrom,
            Dialects = column.Dialects & attribute.Dialects,
        };
        if (attribute["Default"] is { } constant and not NullConstant) column = column with { Default = Default(constant, column, place) };
        if (attribute.Text("DefaultSql") is { } expression)
            column = column with { Default = IsRawSql(attribute) ? RawDefault(attribute, place) : DefaultSql(expression, column, place) };
        if (attribute.Text("Check") is { } check)
        {
            if (IsRawSql(attribute)) AddRawCheck(attribute, column, place);
            else AddColumnCheck(check, column, attribute.Dialects, place.At("Check"));
        }

        if (attribute.Flag("Unique") == true) AddColumnIndex(column.Name, isUnique: true, indexed, place);
        if (attribute.Flag("Index") == true) AddColumnIndex(column.Name, isUnique: false, indexed, place);
        return column;
    }

    private void AddHashCheck(AttributeDeclaration attribute, Column column, Place place)
    {
        if (ColumnTypes.HashLength(attribute) is { } length)
            AddColumnCheck($"matches({{column}}, '^[0-9a-f]{{{length.Invariant()}}}$')", column, attribute.Dialects, place);
        else
            _findings.Error(
                RuleIds.BadArgument,
                place.At("algorithm"),
                $"'{attribute.Text("algorithm")}' is no hash algorithm that is known here; use {ColumnTypes.HashAlgorithms}");
    }

    private void ReportWrongSizes(AttributeDeclaration attribute, Place place)
    {
        if (attribute["length"] is NumberConstant { AsInt64: < 1 })
            _findings.Error(RuleIds.BadArgument, place.At("length"), "A length is at least 1; name how much the column holds at most");
        if (NativeColumnTypes.WhatIsWrong(attribute) is var (argument, message)) _findings.Error(RuleIds.BadArgument, place.At(argument), message);
        if (attribute["precision"] is not NumberConstant { AsInt64: { } precision } || attribute["scale"] is not NumberConstant { AsInt64: { } scale }) return;
        if (precision is < 1 or > 38)
            _findings.Error(RuleIds.BadArgument, place.At("precision"), "A precision is from 1 to 38; name how many digits the number has in all");
        else if (scale < 0 || scale > precision)
            _findings.Error(RuleIds.BadArgument, place.At("scale"), $"A scale is from 0 to the precision, here {precision.Invariant()}; name how many digits stand after the point");
    }

    private ColumnDefault? Default(Constant constant, Column column, Place place)
    {
        var value = ColumnDefaults.From(constant, column.Type);
        if (value is null)
            _findings.Error(RuleIds.BadArgument, place.At("Default"), $"The default does not fit the type {column.Type.Canonical} of '{column.Name}'; give one that does");
        return value;
    }

    private ExpressionDefault? RawDefault(AttributeDeclaration attribute, Place place) =>
        Bound(attribute, "DefaultSql", place, ExpressionUse.Default, null).Expression is { } raw ? new ExpressionDefault(raw) : null;

    private ColumnDefault? DefaultSql(string expression, Column column, Place place)
    {
        var bound = ExpressionBinder.Bind(ExpressionParser.Parse(expression), _ => null, [], ExpressionUse.Default);
        AddErrors(bound, place.At("DefaultSql"));
        var value = ColumnDefaults.FromExpression(bound, column.Type);
        if (value is null && bound.Errors.IsEmpty)
            _findings.Error(
                RuleIds.BadExpression,
                place.At("DefaultSql"),
                $"'{expression}' is no default that the type {column.Type.Canonical} of '{column.Name}' can have; use now() on a date or time, new_uuid() on a uuid, or an expression of the column's type");
        return value;
    }

    private Column WithIdentity(Column column, AttributeDeclaration attribute, Place place)
    {
        CheckNumbers(column, attribute, place);
        if (column.Type is IntegerType)
            return column with { Identity = new Identity(attribute.Number("Start", 1), attribute.Number("Increment", 1)), Default = null };
        _findings.Error(RuleIds.BadArgument, place, $"A database numbers whole numbers only, and '{column.Name}' is {column.Type.Canonical}; use an integer type");
        return column;
    }

    private Column WithEncryption(Column column, AttributeDeclaration attribute, Place place)
    {
        if (string.IsNullOrWhiteSpace(attribute.Text("key")))
        {
            _findings.Error(RuleIds.BadArgument, place.At("key"), $"The encryption of '{column.Name}' names no key; name one, such as \"pii_key\"");
            return column;
        }

        if (KeyNameRule.LooksLikeKey(attribute.Text("key")!))
            _findings.Add(new Finding(
                RuleIds.KeyInSource,
                FindingSeverity.Warning,
                place.At("key"),
                $"The name of the key of '{column.Name}' looks like a key itself, which everybody has then who has the assembly; give the key to the key ring, and write its name here")
            {
                Properties = [new(FindingProperties.Suggestion, column.Name + "_key")],
            });
        var mode = (EncryptionMode)attribute.Number("Mode", 0);
        if (attribute.Flag("Searchable") != true) return column with { Encryption = new ColumnEncryption(attribute.Text("key")!, mode) };
        if (mode == EncryptionMode.Native)
            _findings.Error(RuleIds.BadArgument, place.At("Searchable"), $"Only the application can make the values of '{column.Name}' searchable; leave Mode out, or Searchable");
        // Wherever it is searched for, the application has the key.
        var search = column.Name + (_type.Naming.Case == NameCase.SnakeCase ? "_search" : "Search");
        return column with { Encryption = new ColumnEncryption(attribute.Text("key")!, EncryptionMode.Application) { SearchColumn = search } };
    }

    // The HMAC of a value has 32 bytes, and is missing where the value is.
    private void AddSearchColumn(string name, Column column)
    {
        if (column.Type is not (StringType or CharType or TextType or MediumTextType or CaseInsensitiveTextType or EnumType))
            _findings.Error(RuleIds.BadArgument, column.Place, $"Only texts are searchable, and '{column.Name}' is {column.Type.Canonical}; leave Searchable out");
        _columns.Add(new Column
        {
            Name = name,
            Member = column.Member + "Search",
            Type = new BinaryType(32),
            IsNullable = column.IsNullable,
            Comment = "Finds rows by the value of " + column.Name,
            Dialects = column.Dialects,
            Place = column.Place,
        });
    }

    // What orders or finds the values of a searchable column is about its search column.
    private EquatableArray<Index> SearchableIndexes()
    {
        if (_columns.TrueForAll(column => column.Encryption?.SearchColumn is null)) return _indexes.ToEquatableArray();
        return _indexes.Select(index => index is { Method: null or HashMethod, Key: null } ? index with { Columns = index.Columns.Select(Searched).ToEquatableArray() } : index).ToEquatableArray();

        IndexColumn Searched(IndexColumn part) =>
            _columns.Find(column => column.Name == part.Name)?.Encryption?.SearchColumn is { } search ? part with { Name = search } : part;
    }

    private void CheckWhoGivesTheValues(PrimaryKey? key)
    {
        foreach (var column in _columns.Where(column => column.Computation is not null && key?.Columns.Contains(column.Name) == true))
            _findings.Error(RuleIds.BadArgument, column.Place, $"'{column.Name}' is computed, which most databases refuse in a primary key; make it a unique column, or name another key");
        foreach (var column in _columns.Where(column => column is { Identity: not null, IsNullable: true }))
            _findings.Error(RuleIds.BadArgument, column.Place, $"The database numbers '{column.Name}', so it is never NULL; make it not nullable");
        foreach (var column in _columns.Where(column => column.Encryption is not null && (column.Identity is not null || column.Computation is not null)))
            _findings.Error(RuleIds.BadArgument, column.Place, $"The database gives '{column.Name}' its values, so they cannot be encrypted; encrypt another column");
        var numbered = _columns.Where(column => column.Identity is not null).ToArray();
        foreach (var second in numbered.Skip(1))
            _findings.Error(RuleIds.BadArgument, second.Place, $"The database numbers '{numbered[0].Name}' already, and most number one column a table; number '{second.Name}' in the application");
        foreach (var column in _columns.Where(column => column is { Identity: not null, Computation: not null }))
            _findings.Error(RuleIds.BadArgument, column.Place, $"'{column.Name}' is numbered and computed at once; remove one of the two attributes");
    }

    // Where some databases refuse what others take.
    private void CheckNumbers(Column column, AttributeDeclaration attribute, Place place)
    {
        var start = attribute.Number("Start", 1);
        var increment = attribute.Number("Increment", 1);
        if (increment == 0)
            _findings.Error(RuleIds.BadArgument, place.At("Increment"), "The step between two numbers cannot be 0; leave it out for 1");
        else if (increment > 0 ? start < 1 : start > -1)
            _findings.Error(RuleIds.BadArgument, place.At("Start"), "Numbers that rise start at 1 or above, and those that fall at -1 or below; choose another start");
        else if (column.Type is IntegerType number && (increment > 0 ? start > number.Greatest : start < number.Least))
            _findings.Error(RuleIds.BadArgument, place.At("Start"), $"'{column.Name}' holds {number.Least.ToString(CultureInfo.InvariantCulture)} to {number.Greatest.ToString(CultureInfo.InvariantCulture)}, so {start.Invariant()} is no number for it; choose another start, or a bigger type");
    }

    // A row that the database numbers has no key yet when its values are encrypted; this one binds the ciphertext to the row instead.
    private void AddRowIdForEncryption()
    {
        if (!_columns.Any(column => column.Encryption is { Mode: not EncryptionMode.Native })) return;
        var name = _type.Naming.Column(EncryptionRowId);
        if (!_columns.Any(column => column.Identity is not null) || _columns.Any(column => column.Name == name)) return;
        _columns.Add(new Column
        {
            Name = name,
            Member = EncryptionRowId,
            Type = new BinaryType(16),
            Comment = "Binds encrypted values to their row; 16 random bytes from the application",
            Place = new Place(_type.MetadataName),
        });
    }

    /// <summary>The member name of the column that binds encrypted values to a row whose key the database gives.</summary>
    public const string EncryptionRowId = "EncryptionRowId";

    private Place PlaceOf(MemberDeclaration member, MemberSource source, int attribute) => source.IsOwn
        ? new Place(_type.MetadataName, member.Name, attribute)
        : new Place(_type.MetadataName, Attribute: source.Attribute);

    private static string Shown(ClrType type) => type.Name.Replace("global::", "");

    // What the database fills is known once keys and expressions are; columns and properties have one order.
    private EquatableArray<GeneratedProperty> Properties()
    {
        var index = 0;
        for (var i = 0; i < _properties.Count; i++)
        {
            while (_columns[index].Name != _properties[i].Column) index++;
            if (_properties[i].IsNeeded && _columns[index] is not { IsNullable: false, Default: null, Identity: null, Computation: null, Type: not RowVersionType })
                _properties[i] = _properties[i] with { IsNeeded = false };
        }

        return _properties.ToEquatableArray();
    }

    private GeneratedProperty PropertyOf(MemberDeclaration member, Column column) => new(
        member.Name,
        member.Type.Name + (member.IsNullable ? "?" : ""),
        member.IsNullable || (IsStruct && !_type.HasConstructor) ? null : PropertyInitializers.For(member.Type, column.Default),
        column.Name)
    {
        IsNeeded = !member.IsNullable,
        Hides = _type.InheritedNames.Contains(member.Name),
        Documentation = member.Documentation,
    };
}
