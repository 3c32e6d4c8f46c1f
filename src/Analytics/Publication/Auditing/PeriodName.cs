using System.Globalization;

namespace Jiuye.Analytics.Publication;

/// <summary>Names of periods, <c>2026Q3</c>, <c>2026-11</c> or <c>2026</c>, and the earlier ones with which they are compared.</summary>
internal static class PeriodName
{
    /// <summary>The period against which a change is taken; null where the name is none of these forms.</summary>
    internal static string? Before(string period, Against against)
    {
        if (period.Length < 4 || !int.TryParse(period.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            return null;
        switch (period.Length)
        {
            case 4:
                return Name($"{year - 1:0000}");
            case 6 when period[4] == 'Q' && period[5] is >= '1' and <= '4':
                return against == Against.YearAgo || period[5] > '1'
                    ? against == Against.YearAgo ? Name($"{year - 1:0000}Q{period[5]}") : Name($"{year:0000}Q{period[5] - '0' - 1}")
                    : Name($"{year - 1:0000}Q4");
            case 7 when period[4] == '-' && int.TryParse(period.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12:
                return against == Against.YearAgo ? Name($"{year - 1:0000}-{month:00}") : month > 1 ? Name($"{year:0000}-{month - 1:00}") : Name($"{year - 1:0000}-12");
            default:
                return null;
        }
    }

    /// <summary>The period in Chinese, such as 2026年第三季度; the name itself where it has another form.</summary>
    internal static string InChinese(string period) => period.Length switch
    {
        4 => period + "年",
        6 when period[4] == 'Q' && period[5] is >= '1' and <= '4' => $"{period[..4]}年第{"一二三四"[period[5] - '1']}季度",
        10 when period[4] == '-' && period[7] == '-' => $"{period[..4]}年{period[5..7].TrimStart('0')}月{period[8..].TrimStart('0')}日",
        7 when period[4] == '-' => $"{period[..4]}年{period[5..].TrimStart('0')}月",
        _ => period,
    };

    private static string Name(FormattableString name) => name.ToString(CultureInfo.InvariantCulture);
}
