using System.Globalization;

namespace Jiuye.Vocabulary;

/// <summary>A gross wage, held per month.</summary>
/// <remarks>Unit: whole yuan a month, before tax and the person's own contributions. Range [0, 100,000,000]. The default is zero and valid.</remarks>
public readonly record struct MonthlyWage : IComparable<MonthlyWage>
{
    /// <summary>The most that is taken for a wage; anything above is a mistake in the data.</summary>
    public const int Highest = 100_000_000;

    private MonthlyWage(int yuan) => Yuan = yuan;

    /// <summary>Whole yuan a month; never negative.</summary>
    public int Yuan { get; }

    /// <summary>Creates a wage from an amount a month, rounded to whole yuan, half away from zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="yuan"/> is negative or above <see cref="Highest"/>.</exception>
    public static MonthlyWage FromMonth(decimal yuan)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(yuan);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(yuan, Highest);
        return new((int)decimal.Round(yuan, MidpointRounding.AwayFromZero));
    }

    /// <summary>Creates a wage from an amount a year: a twelfth of it.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="yuan"/> is negative or too high.</exception>
    public static MonthlyWage FromYear(decimal yuan) => FromMonth(yuan / 12);

    /// <summary>Creates a wage from an amount a day, by the paid days a month of the jurisdiction.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="yuan"/> is negative or too high.</exception>
    public static MonthlyWage FromDay(decimal yuan, WagePolicy policy) => FromMonth(yuan * policy.PaidDaysAMonth);

    /// <summary>Creates a wage from an amount an hour, by the paid days a month and hours a day of the jurisdiction.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="yuan"/> is negative or too high.</exception>
    public static MonthlyWage FromHour(decimal yuan, WagePolicy policy) => FromMonth(yuan * policy.HoursADay * policy.PaidDaysAMonth);

    /// <inheritdoc/>
    public int CompareTo(MonthlyWage other) => Yuan.CompareTo(other.Yuan);

    /// <summary>Orders by amount.</summary>
    public static bool operator <(MonthlyWage left, MonthlyWage right) => left.Yuan < right.Yuan;

    /// <summary>Orders by amount.</summary>
    public static bool operator <=(MonthlyWage left, MonthlyWage right) => left.Yuan <= right.Yuan;

    /// <summary>Orders by amount.</summary>
    public static bool operator >(MonthlyWage left, MonthlyWage right) => left.Yuan > right.Yuan;

    /// <summary>Orders by amount.</summary>
    public static bool operator >=(MonthlyWage left, MonthlyWage right) => left.Yuan >= right.Yuan;

    /// <summary>The amount in digits, without a unit.</summary>
    public override string ToString() => Yuan.ToString(CultureInfo.InvariantCulture);
}
