namespace SchemaGen.Model.Rules;

/// <summary>
/// The ids of the rules. The thousands are the family: 1 declarations, 2 what a database lacks, 3 what does not go together, 4 security, 5 size and speed.
/// </summary>
public static class RuleIds
{
    /// <summary>A table class is not partial.</summary>
    public const string NotPartial = "SG1001";

    /// <summary>A class has schema attributes but no template.</summary>
    public const string NoTemplate = "SG1002";

    /// <summary>An attribute names a column that the table does not have.</summary>
    public const string UnknownColumn = "SG1003";

    /// <summary>A property's type has no column type.</summary>
    public const string NoColumnType = "SG1004";

    /// <summary>Two classes declare the same table.</summary>
    public const string DuplicateTable = "SG1005";

    /// <summary>A class carries two templates.</summary>
    public const string SeveralTemplates = "SG1006";

    /// <summary>Two columns have the same name.</summary>
    public const string DuplicateColumn = "SG1007";

    /// <summary>A name is empty, too long for a database, or holds control characters.</summary>
    public const string BadName = "SG1008";

    /// <summary>The user's own type has the name of a generated one.</summary>
    public const string GeneratedNameTaken = "SG1009";

    /// <summary>An argument's value cannot be used.</summary>
    public const string BadArgument = "SG1010";

    /// <summary>An expression cannot be read, or does not fit the table.</summary>
    public const string BadExpression = "SG1011";

    /// <summary>A reference cannot be resolved.</summary>
    public const string BadReference = "SG1012";

    /// <summary>The class is of a kind that cannot be a table.</summary>
    public const string NotATableClass = "SG1013";

    /// <summary>The project's C# version is too old for the generated code.</summary>
    public const string LanguageVersion = "SG1014";

    /// <summary>An attribute of another library says what SchemaGen has no word for.</summary>
    public const string NotCarriedOver = "SG1015";

    /// <summary>A template's switch has something to act on.</summary>
    public const string IdleSwitch = "SG1016";

    /// <summary>Templates are made of groups, and groups do not go round in circles.</summary>
    public const string BadComposition = "SG1017";

    /// <summary>A template, group or column type was built with another version of the product and says what this one does not know.</summary>
    public const string OtherVersion = "SG1018";

    /// <summary>A declared target has no columnstore indexes.</summary>
    public const string ColumnstoreIndex = "SG2001";

    /// <summary>A declared target has no partitioned tables.</summary>
    public const string Partitioning = "SG2002";

    /// <summary>A declared target lacks something else that the table asks for.</summary>
    public const string MissingFeature = "SG2003";

    /// <summary>A unique key of a partitioned table lacks the partition column.</summary>
    public const string UniqueKeyAcrossPartitions = "SG3001";

    /// <summary>A foreign key and a partitioned table do not go together on a declared target.</summary>
    public const string ForeignKeyAndPartitions = "SG3002";

    /// <summary>A foreign key deletes or changes rows without their triggers on a declared target.</summary>
    public const string ActionsWithoutTriggers = "SG3020";

    /// <summary>The former rows of a table outlive its retention policy on a declared target.</summary>
    public const string HistoryOutlivesRetention = "SG3021";

    /// <summary>SQL reaches the database as it was written.</summary>
    public const string RawSql = "SG4001";

    /// <summary>The column of the tenant admits rows without one.</summary>
    public const string TenantMayBeMissing = "SG4002";

    /// <summary>A unique key of isolated rows lacks the tenant.</summary>
    public const string KeyAcrossTenants = "SG4003";

    /// <summary>A table has tenants, and no policy keeps them apart.</summary>
    public const string TenantsNotIsolated = "SG4004";

    /// <summary>A column sounds like personal data, and nobody encrypts it.</summary>
    public const string PersonalDataInTheClear = "SG4005";

    /// <summary>Something reads the value of a column that the application encrypts.</summary>
    public const string ValueOfCiphertext = "SG4020";

    /// <summary>The name of a key looks like a key.</summary>
    public const string KeyInSource = "SG4021";

    /// <summary>No index begins with the columns of a foreign key.</summary>
    public const string ForeignKeyWithoutIndex = "SG5001";

    /// <summary>Another index finds all that an index does.</summary>
    public const string RedundantIndex = "SG5002";

    /// <summary>A database reads json as text each time that something looks into it.</summary>
    public const string JsonReadAsText = "SG5003";

    /// <summary>A table that gets a row for whatever happens keeps all of them.</summary>
    public const string KeptForever = "SG5004";

    /// <summary>The partitions of a table add up to more than a database takes.</summary>
    public const string PartitionsAddUp = "SG5010";

    /// <summary>A database deletes old rows one by one, because a unique key lies outside of the partitions.</summary>
    public const string OldRowsAreDeleted = "SG5011";

    /// <summary>The rows of a table are rows of another too, whose keys do not hold for them.</summary>
    public const string RowsOfAnotherTable = "SG5012";

    /// <summary>A row of the table may have more bytes than a database takes.</summary>
    public const string RowTooLong = "SG5020";

    /// <summary>The table has more columns than a database takes.</summary>
    public const string TooManyColumns = "SG5021";

    /// <summary>A database keeps the rows in the order of identifiers by chance.</summary>
    public const string RowsOrderedByChance = "SG5022";

    /// <summary>A bitmap index locks the rows of a table that change one by one.</summary>
    public const string BitmapOfChangingRows = "SG5023";

    /// <summary>An index over an encrypted column finds no ranges.</summary>
    public const string RangesOfCiphertext = "SG5024";

    /// <summary>A key of a distributed table lacks the distribution column.</summary>
    public const string KeyWithoutDistribution = "SG5040";

    /// <summary>A foreign key between distributed tables does not carry the distribution column.</summary>
    public const string ForeignKeyWithoutDistribution = "SG5041";

    /// <summary>A foreign key leads from a distributed table to one that lies on one node, or back.</summary>
    public const string ForeignKeyToLocalTable = "SG5042";

    /// <summary>A table that every node has refers to one whose rows are spread.</summary>
    public const string ReferenceTableToDistributed = "SG5043";

    /// <summary>A trigger on a table of several nodes.</summary>
    public const string TriggerOnSpreadTable = "SG5044";

    /// <summary>The row numbers of a distributed table have less than 64 bits.</summary>
    public const string NarrowIdentityOfDistributed = "SG5045";

    /// <summary>The distribution column can be NULL, or an action changes it.</summary>
    public const string DistributionColumnChanges = "SG5046";

    /// <summary>The primary key of a distributed table begins with another column.</summary>
    public const string DistributionColumnNotFirst = "SG5047";
}
