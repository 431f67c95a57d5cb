using SchemaGen.CSharp.Building;
using SchemaGen.Model;
using SchemaGen.Model.Expressions;
using SchemaGen.Model.Planning;

namespace SchemaGen.CSharp.Linking;

/// <summary>What other tables have to know of a table: its name and key, and which tables it refers to in turn.</summary>
public sealed record TableHeader
{
    /// <summary>The class's name in metadata.</summary>
    public required string MetadataName { get; init; }

    /// <summary>The table's name.</summary>
    public required ObjectName Name { get; init; }

    /// <summary>Its foreign keys, as they were declared.</summary>
    public EquatableArray<TableReference> References { get; init; }

    /// <summary>The tables that it inherits, as they were declared.</summary>
    public EquatableArray<TableReference> Parents { get; init; }

    /// <summary>The class's namespace.</summary>
    public required string Namespace { get; init; }

    /// <summary>Whether other assemblies see the class.</summary>
    public bool IsPublic { get; init; }

    /// <summary>The wanted name of the class of constants, or <see langword="null"/> for none.</summary>
    public string? ConstantsName { get; init; }

    /// <summary>The wanted name of the migration class.</summary>
    public required string MigrationName { get; init; }

    /// <summary>The namespace of the migration class.</summary>
    public required string MigrationNamespace { get; init; }

    /// <summary>The table without what no foreign key need know, be it one of its own or one to it.</summary>
    public required Table Outline { get; init; }

    /// <summary>The header of a table.</summary>
    public static TableHeader Of(TableModel model) => new()
    {
        MetadataName = model.Class.MetadataName,
        Name = model.Table.Name,
        References = model.References,
        Parents = model.Parents,
        Namespace = model.Class.Namespace,
        IsPublic = model.Class.IsPublic,
        ConstantsName = model.Class.ConstantsName,
        MigrationName = model.Class.MigrationName,
        MigrationNamespace = model.Class.MigrationNamespace,
        Outline = OutlineOf(model),
    };

    // A foreign key has to know its columns, what reads those that its actions change, the unique keys that it may refer to, the indexes
    // that serve it, the partitioning, and how the table is stored and spread.
    private static Table OutlineOf(TableModel model)
    {
        var table = model.Table;
        bool Refers(string column) => model.References.Any(reference => reference.ForeignKey.Columns.Contains(column));
        var indexes = table.Indexes
            .Where(index => index is { Method: null or HashMethod or ClusteredMethod, Key: null, Condition: null } && (index.IsUnique || Refers(index.Columns[0].Name)))
            .ToArray();
        bool IsChanged(string column) =>
            model.References.Any(reference => TablePlan.ChangesRows(reference.ForeignKey) && reference.ForeignKey.Columns.Contains(column));
        bool Reads(Expression expression) => expression.Columns().Any(IsChanged);
        bool IsUsed(string column) => Refers(column) || table.Option<Distribution>()?.Column == column || table.Partitioning?.KeyColumns.Contains(column) == true
            || table.PrimaryKey?.Columns.Contains(column) == true || indexes.Any(index => index.Columns.Any(part => part.Name == column));
        return new Table
        {
            Name = table.Name,
            Columns = table.Columns.Where(column => IsUsed(column.Name) || (column.Computation is { } computation && Reads(computation.Expression)))
                .Select(column => column with { Comment = null, Default = null, Place = Place.None }).ToEquatableArray(),
            PrimaryKey = table.PrimaryKey is { } key ? key with { Place = Place.None } : null,
            Indexes = indexes.Select(index => index with { Include = [], Place = Place.None }).ToEquatableArray(),
            Partitioning = table.Partitioning is { } partitioning ? partitioning with { Place = Place.None } : null,
            Options = table.Options.IsEmpty ? default : table.Options.Select(option => option with { Place = Place.None }).ToEquatableArray(),
            Checks = table.Checks.Where(check => Reads(check.Condition)).Select(check => check with { Place = Place.None }).ToEquatableArray(),
            Dialects = table.Dialects,
        };
    }
}
