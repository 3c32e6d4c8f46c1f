using System.Globalization;

namespace Jiuye.Analytics;

/// <summary>A month of monthly tables.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, 1 to 12.</param>
public readonly record struct ReportMonth(int Year, int Month)
{
    /// <summary>The first day.</summary>
    public DateOnly First => new(Year, Month, 1);

    /// <summary>The last day.</summary>
    public DateOnly Last => First.AddMonths(1).AddDays(-1);

    /// <summary>The month of a day.</summary>
    public static ReportMonth Of(DateOnly day) => new(day.Year, day.Month);

    /// <summary>The month so many months later, or earlier where negative.</summary>
    public ReportMonth Plus(int months) => Of(First.AddMonths(months));

    /// <summary>True for a day of the month.</summary>
    public bool Holds(DateOnly? day) => day is { } known && known >= First && known <= Last;

    /// <summary>As <c>2011-08</c>.</summary>
    public override string ToString() => First.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
