namespace SchemaGen.Model.Tests.Capabilities;

/// <summary>How an answer of the capability table is proven, the weakest first.</summary>
internal enum Proof
{
    /// <summary>By nothing that runs here.</summary>
    Unproven,

    /// <summary>A parser takes the SQL, and refuses it with a word misspelled.</summary>
    Parsed,

    /// <summary>The vendor's own model of a database takes it, names and keys resolved.</summary>
    ModelChecked,

    /// <summary>The database ran it.</summary>
    Executed,
}

internal static class ProofWords
{
    /// <summary>The word that the documentation uses.</summary>
    public static string Word(this Proof proof) => proof switch
    {
        Proof.Executed => "executed",
        Proof.ModelChecked => "model-checked",
        Proof.Parsed => "parsed",
        _ => "unproven",
    };
}
