using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>An area, and what happens where something enters or leaves it.</summary>
    [IncludesColumns(typeof(IUuidKey), typeof(IGeofenceColumns))]
    [IncludesColumns(typeof(IGeofencingColumns), typeof(IAnalyticsColumns), typeof(IAuditColumns))]
    public sealed class GeofenceAttribute : TableTemplateAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>The columns of its own of <see cref="GeofenceAttribute"/>.</summary>
    [ColumnGroup]
    public interface IGeofenceColumns
    {
        /// <summary>What happens on entering, as JSON.</summary>
        [JsonColumn]
        string? EnterAction { get; }

        /// <summary>What happens on leaving, as JSON.</summary>
        [JsonColumn]
        string? ExitAction { get; }

        /// <summary>How long something has to stay, in seconds.</summary>
        int? DwellSeconds { get; }
    }
}
