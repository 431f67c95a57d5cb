using System.Globalization;

namespace SchemaGen.Maintenance;

/// <summary>Puts the moment that a statement is about in the place of its words: digits and signs of a time, and nothing else.</summary>
internal static class MaintenanceText
{
    public static string Of(MaintenanceStatement statement, DateTimeOffset now)
    {
        var moment = now.UtcDateTime.AddDays(-statement.Days);
        // No database keeps more than six digits of a fraction everywhere.
        moment = moment.AddTicks(-(moment.Ticks % TimeSpan.TicksPerMicrosecond));
        return statement.Text
            .Replace("{{moment}}", Format(moment, "yyyy-MM-dd HH:mm:ss.ffffff"), StringComparison.Ordinal)
            .Replace("{{short_moment}}", Format(moment, "yyyy-MM-dd HH:mm:ss.FFFFFF"), StringComparison.Ordinal)
            .Replace("{{day}}", Format(moment, "yyyy-MM-dd"), StringComparison.Ordinal);
    }

    private static string Format(DateTime moment, string format) => moment.ToString(format, CultureInfo.InvariantCulture);
}
