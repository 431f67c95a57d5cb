namespace SchemaGen.Migrations.Execution.Probes;

/// <summary>What the database says of an object.</summary>
internal enum ProbeAnswer
{
    /// <summary>There is no way to ask.</summary>
    Unknown,

    /// <summary>It is not there.</summary>
    Absent,

    /// <summary>It is there.</summary>
    Present,

    /// <summary>A statement that died left it half made: it has to go before it can be made.</summary>
    Broken,
}
