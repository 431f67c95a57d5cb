using System.Text;
using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects.Oracle;

// Transparent data encryption of a column: the key is the table's own and lies in the server's keystore, which has to be open;
// the column's key name is not used. Without salt the column can be indexed, for equality. The server encrypts in its files and
// decrypts for every session that may read the table.
public sealed partial class OracleDialect
{
    // An encrypted value of these types takes 52 bytes more than its text; what does not fit is a LOB.
    private const int LongestEncryptedText = 3932 / 4;
    private const int LongestEncryptedBinary = 1932;

    private static int LongestTextOf(Column column, SchemaTarget target) =>
        column.IsEncryptedByDatabase(target) ? LongestEncryptedText : LongestText;

    private static int LongestBinaryOf(Column column, SchemaTarget target) =>
        column.IsEncryptedByDatabase(target) ? LongestEncryptedBinary : LongestBinary;

    /// <inheritdoc/>
    protected override void AppendColumn(StringBuilder text, Column column, TablePlan plan)
    {
        if (column.Computation is { } computation) text.Append(ComputedColumnLine(column, computation, plan));
        else if (column.IsEncryptedByDatabase(plan.Target)) text.Append(EncryptedColumnLine(column, plan));
        else base.AppendColumn(text, column, plan);
    }

    private string EncryptedColumnLine(Column column, TablePlan plan)
    {
        var parts = new List<string> { Quote(column.Name), TypeName(column, plan) };
        if (column.Default is { } value) parts.Add(DefaultClause(value, column, plan));
        parts.Add(IsLob(column, plan) ? "ENCRYPT USING 'AES256'" : "ENCRYPT USING 'AES256' NO SALT");
        parts.Add(NullabilityClause(column));
        return string.Join(" ", parts.Where(part => part.Length > 0));
    }

    // Only a SecureFile LOB can be encrypted, and what a LOB is by default is a setting of the server.
    private string EncryptedLobs(TablePlan plan)
    {
        var lobs = plan.Table.Columns.Where(column => column.IsEncryptedByDatabase(plan.Target) && IsLob(column, plan)).Select(column => column.Name).ToArray();
        return lobs.Length == 0 ? "" : "\nLOB (" + QuoteAll(lobs) + ") STORE AS SECUREFILE";
    }

    private bool IsLob(Column column, TablePlan plan) => TypeName(column, plan) is "CLOB" or "BLOB";
}
