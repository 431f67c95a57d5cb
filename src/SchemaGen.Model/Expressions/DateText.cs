namespace SchemaGen.Model.Expressions;

/// <summary>
/// Reads the texts that are compared with dates and timestamps: <c>2026-11-23</c> and <c>2026-11-23 10:30[:15[.123456]]</c>.
/// </summary>
internal static class DateText
{
    public static bool IsDay(string text) =>
        text.Length == 10 && text[4] == '-' && text[7] == '-'
        && Number(text, 0, 4) is int year and >= 1 && Number(text, 5, 2) is int month and >= 1 and <= 12
        && Number(text, 8, 2) is int day and >= 1 && day <= DateTime.DaysInMonth(year, month);

    /// <summary>Day and time with one blank between and with seconds, or null where the text is no such thing.</summary>
    public static string? DayAndTime(string text, bool isInstant)
    {
        if (isInstant && text.EndsWith("Z", StringComparison.Ordinal)) text = text.Substring(0, text.Length - 1);
        else if (isInstant && text.EndsWith("+00:00", StringComparison.Ordinal)) text = text.Substring(0, text.Length - 6);
        if (IsDay(text)) return text + " 00:00:00";
        if (text.Length < 16 || !IsDay(text.Substring(0, 10)) || text[10] is not (' ' or 'T')) return null;
        var time = text.Length == 16 ? text.Substring(11) + ":00" : text.Substring(11);
        var isTime = time.Length >= 8 && time[2] == ':' && time[5] == ':'
            && Number(time, 0, 2) is >= 0 and <= 23 && Number(time, 3, 2) is >= 0 and <= 59 && Number(time, 6, 2) is >= 0 and <= 59
            && (time.Length == 8 || (time[8] == '.' && time.Length is >= 10 and <= 15 && Number(time, 9, time.Length - 9) is >= 0));
        return isTime ? text.Substring(0, 10) + " " + time : null;
    }

    private static int Number(string text, int start, int length)
    {
        var value = 0;
        for (var i = start; i < start + length; i++)
        {
            if (text[i] is < '0' or > '9') return -1;
            value = (value * 10) + (text[i] - '0');
        }
        return value;
    }
}
