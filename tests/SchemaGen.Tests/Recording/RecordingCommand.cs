using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace SchemaGen.Tests.Recording;

internal sealed partial class RecordingCommand(RecordingConnection connection) : DbCommand
{
    private readonly RecordingParameters parameters = new();

    [AllowNull]
    public override string CommandText { get; set; } = "";

    public override int CommandTimeout { get; set; } = 30;

    public override CommandType CommandType { get; set; } = CommandType.Text;

    public override bool DesignTimeVisible { get; set; }

    public override UpdateRowSource UpdatedRowSource { get; set; }

    protected override DbConnection? DbConnection { get; set; } = connection;

    protected override DbParameterCollection DbParameterCollection => parameters;

    protected override DbTransaction? DbTransaction { get; set; }

    public override void Cancel()
    {
    }

    public override void Prepare()
    {
    }

    public override int ExecuteNonQuery()
    {
        connection.Ask(this);
        return 0;
    }

    public override object? ExecuteScalar() => connection.Ask(this);

    /// <summary>The SQL on one line, then each parameter.</summary>
    public override string ToString()
    {
        var text = Spaces().Replace(CommandText, " ");
        return parameters.All.Count == 0
            ? text
            : text + " | " + string.Join(", ", parameters.All.Select(one => $"{one.ParameterName}={Print(one)}"));
    }

    protected override DbParameter CreateDbParameter() => new RecordingParameter();

    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => ((DataTable)connection.Ask(this)!).CreateDataReader();

    private static string Print(RecordingParameter parameter) => parameter.Direction == ParameterDirection.Output
        ? "out " + parameter.DbType
        : parameter.Value switch
        {
            DBNull => "null",
            DateTime time => parameter.DbType + " " + time.ToString("yyyy-MM-ddTHH:mm:ssK", CultureInfo.InvariantCulture),
            var value => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}

internal sealed class RecordingParameter : DbParameter
{
    public override DbType DbType { get; set; }

    public override ParameterDirection Direction { get; set; } = ParameterDirection.Input;

    public override bool IsNullable { get; set; }

    [AllowNull]
    public override string ParameterName { get; set; } = "";

    public override int Size { get; set; }

    [AllowNull]
    public override string SourceColumn { get; set; } = "";

    public override bool SourceColumnNullMapping { get; set; }

    public override object? Value { get; set; }

    public override void ResetDbType() => DbType = DbType.String;
}
