namespace SchemaGen.CSharp.Tests.Columns;

internal static class ColumnSql
{
    public const string Table = "";
}
