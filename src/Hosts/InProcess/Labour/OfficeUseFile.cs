using System.Globalization;
using Jiuye.Analytics;

namespace Jiuye;

/// <summary>Reads what offices uploaded: CSV with <c>office,month,placements,guidance</c> and, where known, <c>employers,cases,returned,explained,system_fault</c>.</summary>
public static class OfficeUseFile
{
    private const int Most = 10_000_000;

    /// <summary>Reads a file.</summary>
    /// <exception cref="DatasetException">The file can't be read or has a bad row.</exception>
    public static IReadOnlyList<OfficeUse> Read(string path, CancellationToken cancellation = default)
    {
        var seen = new HashSet<(AreaCode, ReportMonth)>();
        return FactColumns.All(path, ["office", "month", "placements", "guidance"], ["employers", "cases", "returned", "explained", "system_fault"], row => Of(row, seen), cancellation);
    }

    private static OfficeUse Of(FactColumns row, HashSet<(AreaCode Office, ReportMonth Month)> seen)
    {
        var use = new OfficeUse
        {
            Office = row.RequiredArea("office"),
            Month = MonthOf(row),
            Placements = row.Required("placements", row.Whole("placements", 0, Most), "a count"),
            Guidance = row.Required("guidance", row.Whole("guidance", 0, Most), "a count"),
            Employers = row.Whole("employers", 0, Most) ?? 0,
            Cases = row.Whole("cases", 0, Most) ?? 0,
            Returned = row.Whole("returned", 0, Most) ?? 0,
            HasExplained = row.Flag("explained") == true,
            HasSystemFault = row.Flag("system_fault") == true,
        };
        return seen.Add((use.Office, use.Month)) ? use : throw row.Fault("office", use.Office.Digits, "stands twice in the month", "one line an office and month");
    }

    private static ReportMonth MonthOf(FactColumns row)
    {
        var text = row.Text("month") ?? "";
        return DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
            ? ReportMonth.Of(first)
            : throw row.Fault("month", text, "is no month", "yyyy-MM, such as 2026-11");
    }
}
