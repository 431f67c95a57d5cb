namespace SchemaGen.CSharp.Reading;

/// <summary>
/// The names of the product's own attributes: the mechanism, never a template. Templates and groups are recognized by what they
/// derive from, so that a user's are equal to ours.
/// </summary>
public static class WellKnown
{
    /// <summary>The namespace of the product's own attributes.</summary>
    public const string Namespace = "SchemaGen";

    /// <summary>What templates derive from.</summary>
    public const string TableTemplate = "SchemaGen.TableTemplateAttribute";

    /// <summary>What marks a group's interface, and what group attributes derive from.</summary>
    public const string ColumnGroup = "SchemaGen.ColumnGroupAttribute";

    /// <summary>What column types derive from.</summary>
    public const string ColumnType = "SchemaGen.ColumnTypeAttribute";

    /// <summary>What names the groups of a template or group attribute.</summary>
    public const string IncludesColumns = "SchemaGen.IncludesColumnsAttribute";

    /// <summary>What names a column apart from its property, with the arguments of its group's attribute.</summary>
    public const string ColumnName = "SchemaGen.ColumnNameAttribute";

    /// <summary>What makes a group's column depend on a switch.</summary>
    public const string IncludedWhen = "SchemaGen.IncludedWhenAttribute";

    /// <summary>What makes the encryption of a group's column depend on a switch.</summary>
    public const string EncryptedWhen = "SchemaGen.EncryptedWhenAttribute";

    /// <summary>What makes a group's column refer to the table that an argument names.</summary>
    public const string ReferencesParameter = "SchemaGen.ReferencesParameterAttribute";

    /// <summary>What makes a column refer to another.</summary>
    public const string References = "SchemaGen.ReferencesAttribute";

    /// <summary>What encrypts a column.</summary>
    public const string EncryptedColumn = "SchemaGen.EncryptedColumnAttribute";

    /// <summary>What says how a project's tables and columns are called.</summary>
    public const string SchemaNaming = "SchemaGen.SchemaNamingAttribute";

    /// <summary>What says how a project's generated code is written.</summary>
    public const string SchemaOptions = "SchemaGen.SchemaOptionsAttribute";

    /// <summary>What declares a database of the project.</summary>
    public const string SchemaTarget = "SchemaGen.SchemaTargetAttribute";
}
