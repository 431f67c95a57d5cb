using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SchemaGen.Model.Rules;

namespace SchemaGen.Analyzers;

/// <summary>The rules as the compiler and editors know them. Messages are the findings' own.</summary>
public static class Descriptors
{
    private const string Message = "{0}";

    /// <summary>A table class is partial.</summary>
    public static readonly DiagnosticDescriptor NotPartial = new(
        RuleIds.NotPartial,
        "A table class is partial",
        Message,
        Categories.Declaration,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The generator adds members to a table class, so the class and the types around it are partial.",
        helpLinkUri: HelpLinks.Of(RuleIds.NotPartial));

    /// <summary>A class with schema attributes has a template.</summary>
    public static readonly DiagnosticDescriptor NoTemplate = new(
        RuleIds.NoTemplate,
        "A class with schema attributes has a template",
        Message,
        Categories.Declaration,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Only an attribute that derives from TableTemplateAttribute makes a class a table; without one its other schema attributes do nothing.",
        helpLinkUri: HelpLinks.Of(RuleIds.NoTemplate));

    /// <summary>A named column exists.</summary>
    public static readonly DiagnosticDescriptor UnknownColumn = new(
        RuleIds.UnknownColumn,
        "A named column exists",
        Message,
        Categories.Declaration,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Attributes name columns of the table by column name or by property name.",
        helpLinkUri: HelpLinks.Of(RuleIds.UnknownColumn));

    /// <summary>A column has a type.</summary>
    public static readonly DiagnosticDescriptor NoColumnType = new(
        RuleIds.NoColumnType,
        "A column has a type",
        Message,
        Categories.Declaration,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A property whose type says too little needs an attribute that says what its column holds.",
        helpLinkUri: HelpLinks.Of(RuleIds.NoColumnType));

    /// <summary>A table is declared once.</summary>
    public static readonly DiagnosticDescriptor DuplicateTable = new(
        RuleIds.DuplicateTable,
        "A table is declared once",
        Message,
        Categories.Declaration,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Two classes of a project cannot declare the same table.",
        helpLinkUri: HelpLinks.Of(RuleIds.DuplicateTable));

    /// <summary>A table class has one template.</summary>
    public static readonly DiagnosticDescriptor SeveralTemplates = new(
        RuleIds.SeveralTemplates,
        "A table class has one template",
        Message,
        Categories.Declaration,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A class is made a table by one template; further columns come from column groups.",
        helpLinkUri: HelpLinks.Of(RuleIds.SeveralTemplates));

    /// <summary>A column is declared once.</summary>
    public static readonly DiagnosticDescriptor DuplicateColumn = new(
        RuleIds.DuplicateColumn,
        "A column is declared once",
        Message,
        Categories.Declaration,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A table has one column of a name, and an index names a column once.",
        helpLinkUri: HelpLinks.Of(RuleIds.DuplicateColumn));

    /// <summary>A name fits the databases.</summary>
    public static readonly DiagnosticDescriptor BadName = new(
        RuleIds.BadName,
        "A name fits the databases",
        Message,
        Categories.Declaration,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A name that is empty, too long or holds control characters does not reach the database as it was written, and one that another object has is refused.",
        helpLinkUri: HelpLinks.Of(RuleIds.BadName));

    /// <summary>The name of a generated type is free.</summary>
    public static readonly DiagnosticDescriptor GeneratedNameTaken = new(
        RuleIds.GeneratedNameTaken,
        "The name of a generated type is free",
        Message,
        Categories.Declaration,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The constants of a table go to a class of their own, whose name no other type may have.",
        helpLinkUri: HelpLinks.Of(RuleIds.GeneratedNameTaken));

    /// <summary>An argument's value can be used.</summary>
    public static readonly DiagnosticDescriptor BadArgument = new(
        RuleIds.BadArgument,
        "An argument's value can be used",
        Message,
        Categories.Declaration,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Arguments of schema attributes are checked when they are written, not when the SQL runs.",
        helpLinkUri: HelpLinks.Of(RuleIds.BadArgument));

    /// <summary>An expression can be read.</summary>
    public static readonly DiagnosticDescriptor BadExpression = new(
        RuleIds.BadExpression,
        "An expression can be read",
        Message,
        Categories.Declaration,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Portable expressions are read, bound to the columns of the table and written for each database.",
        helpLinkUri: HelpLinks.Of(RuleIds.BadExpression));

    /// <summary>A reference leads to a key.</summary>
    public static readonly DiagnosticDescriptor BadReference = new(
        RuleIds.BadReference,
        "A reference leads to a key",
        Message,
        Categories.Declaration,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A foreign key refers to a primary key or to unique columns, of types that can be equal to its own.",
        helpLinkUri: HelpLinks.Of(RuleIds.BadReference));

    /// <summary>A table class is an ordinary class.</summary>
    public static readonly DiagnosticDescriptor NotATableClass = new(
        RuleIds.NotATableClass,
        "A table class is an ordinary class",
        Message,
        Categories.Declaration,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Static, generic and file-local classes and ref structs cannot be tables.",
        helpLinkUri: HelpLinks.Of(RuleIds.NotATableClass));

    /// <summary>The project's C# version can compile the generated code.</summary>
    public static readonly DiagnosticDescriptor LanguageVersion = new(
        RuleIds.LanguageVersion,
        "The project's C# version can compile the generated code",
        Message,
        Categories.Declaration,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The generated code needs C# 12 or later.",
        helpLinkUri: HelpLinks.Of(RuleIds.LanguageVersion));

    /// <summary>An attribute of another library is carried over.</summary>
    public static readonly DiagnosticDescriptor NotCarriedOver = new(
        RuleIds.NotCarriedOver,
        "An attribute of another library is carried over",
        Message,
        Categories.Declaration,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Attributes of DataAnnotations and EF Core count for the table as far as its model has words for them.",
        helpLinkUri: HelpLinks.Of(RuleIds.NotCarriedOver));

    /// <summary>A switch has something to act on.</summary>
    public static readonly DiagnosticDescriptor IdleSwitch = new(
        RuleIds.IdleSwitch,
        "A switch has something to act on",
        Message,
        Categories.Declaration,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A switch of a template that nothing in the template asks for does nothing.",
        helpLinkUri: HelpLinks.Of(RuleIds.IdleSwitch));

    /// <summary>Templates and groups fit together.</summary>
    public static readonly DiagnosticDescriptor BadComposition = new(
        RuleIds.BadComposition,
        "Templates and groups fit together",
        Message,
        Categories.Declaration,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A template is made of groups and not of templates, and groups do not include each other.",
        helpLinkUri: HelpLinks.Of(RuleIds.BadComposition));

    /// <summary>Templates of other assemblies are built with the same version.</summary>
    public static readonly DiagnosticDescriptor OtherVersion = new(
        RuleIds.OtherVersion,
        "A template is built with the version that the project uses",
        Message,
        Categories.Declaration,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "What a template, group or column type of another assembly says and this version does not know counts for nothing.",
        helpLinkUri: HelpLinks.Of(RuleIds.OtherVersion));

    /// <summary>The declared databases have columnstore indexes.</summary>
    public static readonly DiagnosticDescriptor ColumnstoreIndex = new(
        RuleIds.ColumnstoreIndex,
        "The declared databases have columnstore indexes",
        Message,
        Categories.Capability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A columnstore index is left out on databases that have none.",
        helpLinkUri: HelpLinks.Of(RuleIds.ColumnstoreIndex));

    /// <summary>The declared databases have partitioned tables.</summary>
    public static readonly DiagnosticDescriptor Partitioning = new(
        RuleIds.Partitioning,
        "The declared databases have partitioned tables",
        Message,
        Categories.Capability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A partitioned table is one table on databases that have no partitions.",
        helpLinkUri: HelpLinks.Of(RuleIds.Partitioning));

    /// <summary>The declared databases have what the table asks for.</summary>
    public static readonly DiagnosticDescriptor MissingFeature = new(
        RuleIds.MissingFeature,
        "The declared databases have what the table asks for",
        Message,
        Categories.Capability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "What a declared database lacks is left out there, with a comment in the script.",
        helpLinkUri: HelpLinks.Of(RuleIds.MissingFeature));

    /// <summary>A unique key of a partitioned table holds the partition column.</summary>
    public static readonly DiagnosticDescriptor UniqueKeyAcrossPartitions = new(
        RuleIds.UniqueKeyAcrossPartitions,
        "A unique key of a partitioned table holds the partition column",
        Message,
        Categories.Combination,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Some databases keep a partitioned table unique only within a partition, so the key is left out there.",
        helpLinkUri: HelpLinks.Of(RuleIds.UniqueKeyAcrossPartitions));

    /// <summary>A foreign key and partitioning go together.</summary>
    public static readonly DiagnosticDescriptor ForeignKeyAndPartitions = new(
        RuleIds.ForeignKeyAndPartitions,
        "A foreign key and partitioning go together",
        Message,
        Categories.Combination,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Some databases have no foreign keys from or to partitioned tables, so the key is left out there.",
        helpLinkUri: HelpLinks.Of(RuleIds.ForeignKeyAndPartitions));

    /// <summary>The actions of foreign keys run the triggers of their table.</summary>
    public static readonly DiagnosticDescriptor ActionsWithoutTriggers = new(
        RuleIds.ActionsWithoutTriggers,
        "The actions of foreign keys run the triggers of their table",
        Message,
        Categories.Combination,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Some databases run no trigger for rows that a foreign key deletes or changes, so an audit misses them and nothing refuses the change.",
        helpLinkUri: HelpLinks.Of(RuleIds.ActionsWithoutTriggers));

    /// <summary>Former rows are deleted when their policy says so.</summary>
    public static readonly DiagnosticDescriptor HistoryOutlivesRetention = new(
        RuleIds.HistoryOutlivesRetention,
        "Former rows are deleted when their policy says so",
        Message,
        Categories.Combination,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A table with a history keeps the rows that its retention policy deletes, until somebody limits the history.",
        helpLinkUri: HelpLinks.Of(RuleIds.HistoryOutlivesRetention));

    /// <summary>SQL that is passed through is worth a look.</summary>
    public static readonly DiagnosticDescriptor RawSql = new(
        RuleIds.RawSql,
        "SQL that is passed through is worth a look",
        Message,
        Categories.Security,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "SQL of an attribute with Raw reaches the database as it is written.",
        helpLinkUri: HelpLinks.Of(RuleIds.RawSql));

    /// <summary>The column of the tenant is never null.</summary>
    public static readonly DiagnosticDescriptor TenantMayBeMissing = new(
        RuleIds.TenantMayBeMissing,
        "The column of the tenant is never null",
        Message,
        Categories.Security,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A row without a tenant is hidden from every session.",
        helpLinkUri: HelpLinks.Of(RuleIds.TenantMayBeMissing));

    /// <summary>A unique key of isolated rows holds the tenant.</summary>
    public static readonly DiagnosticDescriptor KeyAcrossTenants = new(
        RuleIds.KeyAcrossTenants,
        "A unique key of isolated rows holds the tenant",
        Message,
        Categories.Security,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A unique key counts the rows that a policy hides, and so tells of them.",
        helpLinkUri: HelpLinks.Of(RuleIds.KeyAcrossTenants));

    /// <summary>The rows of tenants are kept apart by the database.</summary>
    public static readonly DiagnosticDescriptor TenantsNotIsolated = new(
        RuleIds.TenantsNotIsolated,
        "The rows of tenants are kept apart by the database",
        Message,
        Categories.Security,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Where each row belongs to a tenant, a policy of the database holds for every query, also for one that forgets to ask.",
        helpLinkUri: HelpLinks.Of(RuleIds.TenantsNotIsolated));

    /// <summary>Personal data is encrypted.</summary>
    public static readonly DiagnosticDescriptor PersonalDataInTheClear = new(
        RuleIds.PersonalDataInTheClear,
        "Personal data is encrypted",
        Message,
        Categories.Security,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "What a person can be found out or harmed by is encrypted, so that a stolen backup tells nothing.",
        helpLinkUri: HelpLinks.Of(RuleIds.PersonalDataInTheClear));

    /// <summary>Nothing reads the value of an encrypted column.</summary>
    public static readonly DiagnosticDescriptor ValueOfCiphertext = new(
        RuleIds.ValueOfCiphertext,
        "Nothing reads the value of an encrypted column",
        Message,
        Categories.Security,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A column that the application encrypts holds ciphertext, which is another each time, so keys, indexes, checks and computations over it are left out.",
        helpLinkUri: HelpLinks.Of(RuleIds.ValueOfCiphertext));

    /// <summary>Source code holds no keys.</summary>
    public static readonly DiagnosticDescriptor KeyInSource = new(
        RuleIds.KeyInSource,
        "Source code holds no keys",
        Message,
        Categories.Security,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Attributes name keys; the keys themselves are in the key ring, which whoever has the assembly does not have.",
        helpLinkUri: HelpLinks.Of(RuleIds.KeyInSource));

    /// <summary>An index begins with the columns of a foreign key.</summary>
    public static readonly DiagnosticDescriptor ForeignKeyWithoutIndex = new(
        RuleIds.ForeignKeyWithoutIndex,
        "An index begins with the columns of a foreign key",
        Message,
        Categories.Scale,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Without an index each row that is deleted from the referenced table costs a look at every row that might refer to it.",
        helpLinkUri: HelpLinks.Of(RuleIds.ForeignKeyWithoutIndex));

    /// <summary>No index repeats another.</summary>
    public static readonly DiagnosticDescriptor RedundantIndex = new(
        RuleIds.RedundantIndex,
        "No index repeats another",
        Message,
        Categories.Scale,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "An index that begins like a longer one finds nothing that the longer one does not, and is kept up to date with each change.",
        helpLinkUri: HelpLinks.Of(RuleIds.RedundantIndex));

    /// <summary>Json that expressions look into is kept taken apart.</summary>
    public static readonly DiagnosticDescriptor JsonReadAsText = new(
        RuleIds.JsonReadAsText,
        "Json that expressions look into is kept taken apart",
        Message,
        Categories.Scale,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "PostgreSQL keeps json as text, which it reads anew each time, and jsonb taken apart.",
        helpLinkUri: HelpLinks.Of(RuleIds.JsonReadAsText));

    /// <summary>A table that only grows says how long rows are kept.</summary>
    public static readonly DiagnosticDescriptor KeptForever = new(
        RuleIds.KeptForever,
        "A table that only grows says how long rows are kept",
        Message,
        Categories.Scale,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Events, logs and metrics add up; retention or partitions keep the table at a size.",
        helpLinkUri: HelpLinks.Of(RuleIds.KeptForever));

    /// <summary>Partitions do not add up to more than databases take.</summary>
    public static readonly DiagnosticDescriptor PartitionsAddUp = new(
        RuleIds.PartitionsAddUp,
        "Partitions do not add up to more than databases take",
        Message,
        Categories.Scale,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Each day, week or month adds a partition; where none is ever dropped, there comes a day on which the database takes no more.",
        helpLinkUri: HelpLinks.Of(RuleIds.PartitionsAddUp));

    /// <summary>Old rows go with their partition.</summary>
    public static readonly DiagnosticDescriptor OldRowsAreDeleted = new(
        RuleIds.OldRowsAreDeleted,
        "Old rows go with their partition",
        Message,
        Categories.Scale,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A unique key that lies outside of the partitions keeps them from being emptied one by one, so the retention policy deletes row by row.",
        helpLinkUri: HelpLinks.Of(RuleIds.OldRowsAreDeleted));

    /// <summary>Keys hold for all rows that a table shows.</summary>
    public static readonly DiagnosticDescriptor RowsOfAnotherTable = new(
        RuleIds.RowsOfAnotherTable,
        "Keys hold for all rows that a table shows",
        Message,
        Categories.Scale,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A table that others inherit shows their rows, and neither its keys hold for them nor do references find them.",
        helpLinkUri: HelpLinks.Of(RuleIds.RowsOfAnotherTable));

    /// <summary>The databases take a row of the table.</summary>
    public static readonly DiagnosticDescriptor RowTooLong = new(
        RuleIds.RowTooLong,
        "The databases take a row of the table",
        Message,
        Categories.Scale,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A table whose rows may be longer than a database takes is refused when it is made.",
        helpLinkUri: HelpLinks.Of(RuleIds.RowTooLong));

    /// <summary>The databases take the columns of the table.</summary>
    public static readonly DiagnosticDescriptor TooManyColumns = new(
        RuleIds.TooManyColumns,
        "The databases take the columns of the table",
        Message,
        Categories.Scale,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A table of more columns than a database takes is refused when it is made.",
        helpLinkUri: HelpLinks.Of(RuleIds.TooManyColumns));

    /// <summary>Rows are in the order in which they come.</summary>
    public static readonly DiagnosticDescriptor RowsOrderedByChance = new(
        RuleIds.RowsOrderedByChance,
        "Rows are in the order in which they come",
        Message,
        Categories.Scale,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A clustered index over identifiers by chance puts each new row between others.",
        helpLinkUri: HelpLinks.Of(RuleIds.RowsOrderedByChance));

    /// <summary>Rows that change one by one have no bitmap index.</summary>
    public static readonly DiagnosticDescriptor BitmapOfChangingRows = new(
        RuleIds.BitmapOfChangingRows,
        "Rows that change one by one have no bitmap index",
        Message,
        Categories.Scale,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A change locks all rows that share a piece of a bitmap index.",
        helpLinkUri: HelpLinks.Of(RuleIds.BitmapOfChangingRows));

    /// <summary>No range is looked for in ciphertext.</summary>
    public static readonly DiagnosticDescriptor RangesOfCiphertext = new(
        RuleIds.RangesOfCiphertext,
        "No range is looked for in ciphertext",
        Message,
        Categories.Scale,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "An index over a column that the database encrypts finds equal values and no ranges.",
        helpLinkUri: HelpLinks.Of(RuleIds.RangesOfCiphertext));

    /// <summary>A key of a distributed table holds the distribution column.</summary>
    public static readonly DiagnosticDescriptor KeyWithoutDistribution = new(
        RuleIds.KeyWithoutDistribution,
        "A key of a distributed table holds the distribution column",
        Message,
        Categories.Scale,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Citus keeps rows unique on each node, and so only by keys that say on which node a row lies.",
        helpLinkUri: HelpLinks.Of(RuleIds.KeyWithoutDistribution));

    /// <summary>A foreign key between distributed tables carries the distribution column.</summary>
    public static readonly DiagnosticDescriptor ForeignKeyWithoutDistribution = new(
        RuleIds.ForeignKeyWithoutDistribution,
        "A foreign key between distributed tables carries the distribution column",
        Message,
        Categories.Scale,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Citus keeps a foreign key between distributed tables only where both rows lie on the same node.",
        helpLinkUri: HelpLinks.Of(RuleIds.ForeignKeyWithoutDistribution));

    /// <summary>A distributed table and a table of one node do not refer to each other.</summary>
    public static readonly DiagnosticDescriptor ForeignKeyToLocalTable = new(
        RuleIds.ForeignKeyToLocalTable,
        "A distributed table and a table of one node do not refer to each other",
        Message,
        Categories.Scale,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Citus has no foreign keys between the rows of all nodes and those of one.",
        helpLinkUri: HelpLinks.Of(RuleIds.ForeignKeyToLocalTable));

    /// <summary>A reference table refers to no distributed table.</summary>
    public static readonly DiagnosticDescriptor ReferenceTableToDistributed = new(
        RuleIds.ReferenceTableToDistributed,
        "A reference table refers to no distributed table",
        Message,
        Categories.Scale,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Every node has the rows of a reference table, and none has all that they would refer to.",
        helpLinkUri: HelpLinks.Of(RuleIds.ReferenceTableToDistributed));

    /// <summary>A table of several nodes has no triggers.</summary>
    public static readonly DiagnosticDescriptor TriggerOnSpreadTable = new(
        RuleIds.TriggerOnSpreadTable,
        "A table of several nodes has no triggers",
        Message,
        Categories.Scale,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Citus refuses triggers on distributed and reference tables unless a setting admits them.",
        helpLinkUri: HelpLinks.Of(RuleIds.TriggerOnSpreadTable));

    /// <summary>The row numbers of a distributed table have 64 bits.</summary>
    public static readonly DiagnosticDescriptor NarrowIdentityOfDistributed = new(
        RuleIds.NarrowIdentityOfDistributed,
        "The row numbers of a distributed table have 64 bits",
        Message,
        Categories.Scale,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Citus gives each node row numbers of its own, which takes 64 bits.",
        helpLinkUri: HelpLinks.Of(RuleIds.NarrowIdentityOfDistributed));

    /// <summary>The distribution column is never null and never changed.</summary>
    public static readonly DiagnosticDescriptor DistributionColumnChanges = new(
        RuleIds.DistributionColumnChanges,
        "The distribution column is never null and never changed",
        Message,
        Categories.Scale,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The value says on which node a row lies, so Citus takes no row without it and no change of it.",
        helpLinkUri: HelpLinks.Of(RuleIds.DistributionColumnChanges));

    /// <summary>The primary key of a distributed table begins with the distribution column.</summary>
    public static readonly DiagnosticDescriptor DistributionColumnNotFirst = new(
        RuleIds.DistributionColumnNotFirst,
        "The primary key of a distributed table begins with the distribution column",
        Message,
        Categories.Scale,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Rows of one value lie together where the key begins with it.",
        helpLinkUri: HelpLinks.Of(RuleIds.DistributionColumnNotFirst));

    /// <summary>All of them, in the order of their ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        NotPartial,
        NoTemplate,
        UnknownColumn,
        NoColumnType,
        DuplicateTable,
        SeveralTemplates,
        DuplicateColumn,
        BadName,
        GeneratedNameTaken,
        BadArgument,
        BadExpression,
        BadReference,
        NotATableClass,
        LanguageVersion,
        NotCarriedOver,
        IdleSwitch,
        BadComposition,
        OtherVersion,
        ColumnstoreIndex,
        Partitioning,
        MissingFeature,
        UniqueKeyAcrossPartitions,
        ForeignKeyAndPartitions,
        ActionsWithoutTriggers,
        HistoryOutlivesRetention,
        RawSql,
        TenantMayBeMissing,
        KeyAcrossTenants,
        TenantsNotIsolated,
        PersonalDataInTheClear,
        ValueOfCiphertext,
        KeyInSource,
        ForeignKeyWithoutIndex,
        RedundantIndex,
        JsonReadAsText,
        KeptForever,
        PartitionsAddUp,
        OldRowsAreDeleted,
        RowsOfAnotherTable,
        RowTooLong,
        TooManyColumns,
        RowsOrderedByChance,
        BitmapOfChangingRows,
        RangesOfCiphertext,
        KeyWithoutDistribution,
        ForeignKeyWithoutDistribution,
        ForeignKeyToLocalTable,
        ReferenceTableToDistributed,
        TriggerOnSpreadTable,
        NarrowIdentityOfDistributed,
        DistributionColumnChanges,
        DistributionColumnNotFirst);

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = All.ToImmutableDictionary(descriptor => descriptor.Id);

    /// <summary>The rule of this id.</summary>
    public static DiagnosticDescriptor Of(string rule) => ById[rule];
}
