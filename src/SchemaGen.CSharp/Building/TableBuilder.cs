using Microsoft.CodeAnalysis.CSharp;
using SchemaGen.CSharp.Composing;
using SchemaGen.CSharp.Declarations;
using SchemaGen.CSharp.Reading;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Planning;
using SchemaGen.Model.Rules;

namespace SchemaGen.CSharp.Building;

/// <summary>
/// Builds the table that a class declares. It builds as far as the declaration goes, so that a fault in one attribute costs no
/// other its place, and says what is wrong at the place that is.
/// </summary>
/// <remarks>One instance builds one table; the parts are in the files beside this one.</remarks>
public sealed partial class TableBuilder
{
    private readonly TypeDeclaration _type;
    private readonly AttributeDeclaration _template;
    private readonly SchemaTargets _targets;
    private readonly FindingList _findings = new();
    private readonly List<Column> _columns = [];
    private readonly List<Index> _indexes = [];
    private readonly List<TableReference> _references = [];
    private readonly List<CheckConstraint> _checks = [];
    private readonly List<GeneratedProperty> _properties = [];
    private readonly List<EncryptedMember> _encryptedMembers = [];
    private readonly List<(string Column, int Order, Place Place)> _keyParts = [];
    private readonly Composition _composition;
    private ObjectName _name = new("");

    private TableBuilder(TypeDeclaration type, AttributeDeclaration template, SchemaTargets targets)
    {
        _type = type;
        _template = template;
        _targets = targets;
        _composition = Composition.Of(type, template, _findings);
    }

    /// <summary>
    /// Builds the table of a class that carries a template. The targets decide only which names are too long; a model that is to be
    /// kept between edits can be built without knowing them.
    /// </summary>
    public static BuiltTable Build(TypeDeclaration type, SchemaTargets targets)
    {
        var templates = type.Attributes.Where(attribute => attribute.Class.Family == AttributeFamily.TableTemplate).ToArray();
        if (templates.Length == 0) return WithoutTemplate(type);
        var builder = new TableBuilder(type, templates[0], targets);
        foreach (var second in templates.Skip(1))
            builder._findings.Error(
                RuleIds.SeveralTemplates, new Place(type.MetadataName, Attribute: second.Ordinal), $"'{type.Name}' has a template already; remove one of the two");
        return builder.Build();
    }

    private static BuiltTable WithoutTemplate(TypeDeclaration type)
    {
        var findings = new FindingList();
        var first = type.Attributes.FirstOrDefault(attribute => IsOwnAttribute(attribute) && attribute.Class.MetadataName is not (WellKnown.ColumnGroup or WellKnown.IncludesColumns));
        var member = type.Members.FirstOrDefault(candidate => candidate.Attributes.Any(IsOwnAttribute) && candidate.DeclaringType == type.MetadataName);
        var place = first is not null ? new Place(type.MetadataName, Attribute: first.Ordinal)
            : member is not null ? new Place(type.MetadataName, member.Name, member.Attributes.First(IsOwnAttribute).Ordinal)
            : null;
        if (place is not null)
            findings.Add(new Finding(
                RuleIds.NoTemplate,
                FindingSeverity.Warning,
                place,
                $"'{type.Name}' has schema attributes but no template, so it is no table; add [SchemaTable] or a business template"));
        return new BuiltTable(null, findings.ToArray());
    }

    private BuiltTable Build()
    {
        if (_type.Obstacle is { } obstacle)
        {
            _findings.Error(RuleIds.NotATableClass, new Place(_type.MetadataName), $"'{_type.Name}' is {obstacle}, so it cannot be a table; move the template to an ordinary class");
            return new BuiltTable(null, _findings.ToArray());
        }

        _name = TableName();
        CheckArguments();
        foreach (var member in _composition.Members) AddColumn(member.Declaration, MemberSource.Of(member));
        AddAnnotatedForeignKeys();
        var key = BuildPrimaryKey();
        AddRowIdForEncryption();
        BindExpressions();
        CheckWhoGivesTheValues(key);
        foreach (var (attributes, carrier) in _composition.Attributes)
            AddClassAttributes(attributes, attribute => new Place(_type.MetadataName, Attribute: (carrier ?? attribute).Ordinal), isFromTemplate: carrier is not null);
        AddClassAnnotations();
        ApplyTemplateRules();
        CheckActions();
        CheckTriggers();
        CheckLifeCycle(key);

        if (_columns.Count == 0)
            _findings.Error(RuleIds.BadArgument, new Place(_type.MetadataName), $"The table '{_name}' has no columns; add a property with a getter and a setter");
        if (!_type.IsPartial)
            _findings.Error(RuleIds.NotPartial, new Place(_type.MetadataName), NotPartialMessage());

        var table = new Table
        {
            Name = _name,
            Columns = _columns.ToEquatableArray(),
            PrimaryKey = key,
            Indexes = SearchableIndexes(),
            Checks = _checks.ToEquatableArray(),
            Policies = _policies.ToEquatableArray(),
            Partitioning = _partitioning,
            Options = OptionsInOrder(),
            Triggers = _triggers.ToEquatableArray(),
            Retention = _retention,
            Archival = _archival,
            Comment = _template.Text("Comment") ?? ClassAnnotation(Annotations.Comment)?.Text("comment"),
            Dialects = DialectsWithColumns(),
            Place = new Place(_type.MetadataName, Attribute: _template.Ordinal),
        };
        var model = new TableModel
        {
            Class = BuildClass(),
            Table = table,
            References = _references.ToEquatableArray(),
            Parents = _parents.ToEquatableArray(),
            Properties = Properties(),
            EncryptedMembers = _encryptedMembers.ToEquatableArray(),
        };
        return new BuiltTable(model, _findings.ToArray());
    }

    // Where no column is left, neither is the table.
    private DialectSet DialectsWithColumns()
    {
        if (_columns.Count == 0) return _template.Dialects;
        var dialects = _template.Dialects & TablePlan.DialectsWithColumns(_columns.ToEquatableArray());
        var without = _targets.Targets.Aggregate(DialectSet.None, (set, target) => set | target.Dialect.Flag) & _template.Dialects & ~dialects;
        if (without != DialectSet.None)
            _findings.Add(new Finding(
                RuleIds.MissingFeature,
                _targets.Severity(FindingSeverity.Warning),
                new Place(_type.MetadataName, Attribute: _template.Ordinal),
                $"{SqlDialect.NamesOf(without)}: the table '{_name}' is left out, because none of its columns is left there; give it a column there, or leave the table out with Except")
            {
                Dialects = without,
                Properties = [new(FindingProperties.WholeTable, "true")],
            });
        return dialects;
    }

    private void CheckArguments()
    {
        foreach (var attribute in _type.Attributes.Where(IsOwnAttribute))
            ArgumentRules.Check(attribute, new Place(_type.MetadataName, Attribute: attribute.Ordinal), _findings);
        foreach (var member in _type.Members)
            foreach (var attribute in member.Attributes.Where(IsOwnAttribute))
            {
                var place = PlaceOf(member, MemberSource.Own, attribute.Ordinal);
                ArgumentRules.Check(attribute, place, _findings);
                foreach (var part in attribute.Class.Unknown) _findings.Error(RuleIds.OtherVersion, place, Composition.MessageOf(attribute.Class, part));
            }
    }

    private string NotPartialMessage() => _properties.Count == 0
        ? $"'{_type.Name}' is not partial; make it and the types around it partial, so that it can be given columns"
        : $"'{_type.Name}' is not partial, so it does not get the {_properties.Count.Invariant()} properties of its template; make it and the types around it partial";

    private ObjectName TableName()
    {
        var derived = AnnotatedTableName() ?? _type.Naming.Table(_type.Name);
        return new ObjectName(WrittenName("Table", derived) is var name && name == derived ? WrittenName("name", derived) : name, Schema());
    }

    private string? Schema()
    {
        var written = _template["Schema"] is TextConstant ? WrittenName("Schema", "") : AnnotatedSchema();
        return string.IsNullOrEmpty(written) ? _type.Naming.DefaultSchema : written;
    }

    // A name that the user wrote, or the derived one where it is missing or empty.
    private string WrittenName(string argument, string derived)
    {
        if (_template[argument] is not TextConstant text) return derived;
        CheckName(text.Value, new Place(_type.MetadataName, Attribute: _template.Ordinal, Argument: argument), _template.Dialects);
        return string.IsNullOrWhiteSpace(text.Value) ? derived : text.Value;
    }

    private void CheckName(string name, Place place, DialectSet dialects)
    {
        if (NameRule.Fault(name, dialects, _targets) is { } fault) _findings.Error(RuleIds.BadName, place, fault);
    }

    private bool IsStruct => _type.Keyword is TypeKeyword.Struct or TypeKeyword.RecordStruct;

    private TableClass BuildClass()
    {
        var constants = _template.Text("GeneratedName") is { Length: > 0 } written && IsUsable(written) ? written : _type.FlatName + "Table";
        if (_template.Text("GeneratedName") is { } refused && refused != constants)
            _findings.Error(
                RuleIds.BadName,
                new Place(_type.MetadataName, Attribute: _template.Ordinal, Argument: "GeneratedName"),
                $"'{SqlText.OnOneLine(refused)}' cannot be the name of the generated class; write a C# identifier that the class does not use itself");
        var isTaken = _type.TakenTypeNames.Contains(constants);
        if (isTaken)
            _findings.Error(
                RuleIds.GeneratedNameTaken,
                new Place(_type.MetadataName, Attribute: _template.Ordinal),
                $"The type '{constants}' exists already, so the constants of '{_type.Name}' are left out; rename it, or set GeneratedName");
        return new TableClass
        {
            MetadataName = _type.MetadataName,
            Namespace = _type.Namespace,
            Name = _type.Name,
            Keyword = _type.Keyword,
            IsPublic = _type.IsPublic,
            IsPartial = _type.IsPartial,
            IsReadOnly = _type.IsReadOnly,
            NeedsLayout = IsStruct && !_type.HasLayout,
            Containers = _type.Containers,
            ConstantsName = isTaken ? null : constants,
            MigrationName = MigrationName(),
            MigrationNamespace = MigrationNamespace(),
        };
    }

    // A class cannot have a member of its own name, and the first four it has; the last is the catalog's.
    private static bool IsUsable(string name) =>
        name.Length <= 400 && SyntaxFacts.IsValidIdentifier(name) && name is not ("Name" or "Schema" or "Columns" or "Ddl" or "SchemaCatalog");

    // A class of that name that is no part of the migration keeps it.
    private string MigrationName()
    {
        var name = TableClass.MigrationNameFor(_type.FlatName);
        return _type.TakenTypeNames.Contains(TableClass.Migrations + "." + name) ? name + "Table" : name;
    }

    // A namespace cannot have the name of a type beside it.
    private string MigrationNamespace()
    {
        var name = _type.TakenTypeNames.Contains(TableClass.Migrations) ? "Schema" + TableClass.Migrations : TableClass.Migrations;
        return _type.Namespace.Length == 0 ? name : _type.Namespace + "." + name;
    }
}
