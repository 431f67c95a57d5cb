using System.Text;

namespace SchemaGen.Migrations.Dialects;

/// <summary>For SQL*Plus. Each statement is a text that a block of PL/SQL runs where its condition holds.</summary>
internal sealed class OracleIdempotentScript(OracleMigrations database, MigratorOptions options) : IdempotentScript(database, options)
{
    // A literal of PL/SQL holds 32,767 bytes, and a character of it up to four.
    private const int LongestLiteral = 8000;

    protected override string Now => "SYS_EXTRACT_UTC(SYSTIMESTAMP)";

    protected override string FromNothing => " FROM DUAL";

    private string Owner => Options.HistorySchema is { } schema ? Literal(schema.ToUpperInvariant()) : "SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA')";

    protected override void Begin()
    {
        Add("-- For SQL*Plus: it applies what the history does not have yet, and may run again.");
        Add("WHENEVER SQLERROR EXIT FAILURE ROLLBACK");
        Add("SET DEFINE OFF");
        Add("SET SQLBLANKLINES ON");
        AddLock("REQUEST(handle, DBMS_LOCK.X_MODE, 0, FALSE) NOT IN (0, 4)");
        AddBlock(
            $"SELECT COUNT(*) INTO found FROM all_tables WHERE owner = {Owner} AND table_name = {Literal(Options.HistoryTable.ToUpperInvariant())};",
            $"IF found = 0 THEN EXECUTE IMMEDIATE {Literal(Database.CreateHistory(History))}; END IF;");
    }

    protected override void End()
    {
        Add("");
        AddLock("RELEASE(handle) NOT IN (0, 4)");
    }

    protected override void AddWhole(SchemaMigration migration, IReadOnlyList<MigrationStatement> up) => throw new NotSupportedException();

    protected override void AddStep(string condition, MigrationStatement statement) =>
        AddBlock($"SELECT COUNT(*) INTO found FROM DUAL WHERE {condition};", $"IF found = 1 THEN EXECUTE IMMEDIATE {Long(statement.Text)}; END IF;");

    protected override void AddNote(string sql)
    {
        Add(sql + ";");
        Add("COMMIT;");
    }

    protected override void AddCheck(string condition, string message) =>
        AddBlock($"SELECT COUNT(*) INTO found FROM DUAL WHERE {condition};", $"IF found = 0 THEN RAISE_APPLICATION_ERROR(-20000, {Literal(message)}); END IF;");

    // The name that LockName gives, of the same texts.
    private void AddLock(string isRefused)
    {
        Add("DECLARE");
        Add("  name VARCHAR2(128);");
        Add("  handle VARCHAR2(128);");
        Add("BEGIN");
        Add($"  SELECT 'schemagen:' || SUBSTR(RAWTOHEX(STANDARD_HASH({Owner} || CHR(10) || {Literal(Options.HistoryTable)}, 'SHA256')), 1, 32) INTO name FROM DUAL;");
        Add("  DBMS_LOCK.ALLOCATE_UNIQUE(name, handle);");
        Add($"  IF DBMS_LOCK.{isRefused} THEN RAISE_APPLICATION_ERROR(-20000, {Literal(LockIsTaken)}); END IF;");
        Add("END;");
        Add("/");
    }

    private void AddBlock(params string[] lines)
    {
        Add("DECLARE");
        Add("  found INTEGER;");
        Add("BEGIN");
        foreach (var line in lines)
            Add("  " + line);

        Add("END;");
        Add("/");
    }

    private string Long(string text)
    {
        if (text.Length <= LongestLiteral)
            return Literal(text);

        var parts = new StringBuilder();
        for (int start = 0, length; start < text.Length; start += length)
        {
            length = Math.Min(LongestLiteral, text.Length - start);
            if (char.IsHighSurrogate(text[start + length - 1]))
                length--;

            parts.Append(start == 0 ? "" : " || ").Append("TO_CLOB(").Append(Literal(text.Substring(start, length))).Append(')');
        }

        return parts.ToString();
    }
}
