using System.Data.Common;

namespace SchemaGen.Encryption;

/// <summary>Encrypts a stored value of a row again, or gives what its search column is to hold.</summary>
/// <param name="keys">The keys.</param>
/// <param name="stored">The bytes that the column holds; of a search column, those that it holds from now on.</param>
/// <param name="row">The columns of the row's key in their order, from ordinal 0 on; it is not read further.</param>
public delegate byte[] StoredValueChange(IColumnKeyRing keys, byte[] stored, DbDataReader row);

/// <summary>An encrypted column whose values a <see cref="KeyRotation"/> puts under the current version of their key.</summary>
public sealed record EncryptedColumn
{
    /// <summary>The table's schema; null, the default, for the connection's own.</summary>
    public string? Schema { get; init; }

    /// <summary>The table.</summary>
    public required string Table { get; init; }

    /// <summary>The column with the stored bytes.</summary>
    public required string Column { get; init; }

    /// <summary>The name of its key, as the attribute has it.</summary>
    public required string KeyName { get; init; }

    /// <summary>The columns of the primary key; they are read in this order, and sort the rows.</summary>
    public required IReadOnlyList<string> KeyColumns { get; init; }

    /// <summary>Calls the generated <c>Reencrypt</c>, as in <c>(keys, stored, row) => CustomerTable.ReencryptPhone(keys, stored, row.GetGuid(0))</c>.</summary>
    public required StoredValueChange Reencrypt { get; init; }

    /// <summary>The search column, where there is one. Default: null.</summary>
    public string? SearchColumn { get; init; }

    /// <summary>
    /// What the search column is to hold, as in
    /// <c>(keys, stored, row) => CustomerTable.SearchPhone(keys, CustomerTable.DecryptPhone(keys, stored, row.GetGuid(0)))</c>. Default: null.
    /// </summary>
    public StoredValueChange? Search { get; init; }
}
