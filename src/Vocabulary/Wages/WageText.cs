using System.Globalization;

namespace Jiuye.Vocabulary;

/// <summary>Reads pay as boards write it: <c>6000-8000元/月</c>, <c>8k-15k·13薪</c>, <c>1-1.5万</c>, <c>200元/天</c>, <c>3千及以下</c>, <c>面议</c>.</summary>
/// <remarks>
/// Without a period the pay is monthly, unless it is too small for that: see <see cref="BarePayRule"/>. One end without a unit takes the
/// other's (<c>6-8千</c>) unless only plain yuan makes sense (<c>8000-1.2万</c>). Full-width characters and blanks do not matter.
/// Safe for any number of threads; allocates only the result.
/// </remarks>
public static class WageText
{
    /// <summary>What a reader expects of the text, for messages.</summary>
    public const string Expected = "pay such as 6000-8000元/月, 8k-15k·13薪, 1-1.5万, 200元/天 or 面议";

    private const int FewestPayments = 12;
    private const int MostPayments = 36;

    /// <summary>Reads pay under the default rule for amounts without a period.</summary>
    /// <param name="text">The text as published.</param>
    /// <param name="policy">How the jurisdiction converts pay by day and by hour.</param>
    public static Result<WageRange, TextFault> Read(ReadOnlySpan<char> text, WagePolicy policy) => Read(text, policy, BarePayRule.Default);

    /// <summary>Reads pay.</summary>
    /// <param name="text">The text as published.</param>
    /// <param name="policy">How the jurisdiction converts pay by day and by hour.</param>
    /// <param name="bare">How an amount without a period is taken.</param>
    /// <returns>The range by the month; or why there is none: not readable, negative, the most below the least, no period that fits.</returns>
    public static Result<WageRange, TextFault> Read(ReadOnlySpan<char> text, WagePolicy policy, BarePayRule bare)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(bare);
        if (text.Length > FoldedText.Longest)
            return TextFault.Of(text, string.Create(CultureInfo.InvariantCulture, $"{Expected}, in at most {FoldedText.Longest} characters"));

        Span<char> buffer = stackalloc char[FoldedText.Longest];
        var scan = new WageScan(FoldedText.Fold(text, buffer));
        if (scan.Run() is { } refusal)
            return refusal == WageScan.NotNegative ? TextFault.Contradiction(text, refusal) : TextFault.Of(text, refusal);
        if (scan.First is not { } first)
            return scan.IsNegotiable ? WageRange.Negotiable : TextFault.Of(text, Expected);
        if (!TryAmounts(first, scan.Second, out var low, out var high))
            return TextFault.Contradiction(text, "a most that is not below the least");
        if (high == 0)
            return TextFault.Of(text, "an amount above 0");
        if (scan.PaymentsAYear is < FewestPayments or > MostPayments)
            return TextFault.Of(text, "12 to 36 payments a year");
        var stated = scan.Basis ?? (scan.PaymentsAYear is not null && low >= bare.LeastMonthly ? WageBasis.Month : null);
        if ((stated ?? Assumed(bare, low, high, scan)) is not { } basis)
            return TextFault.Of(text, string.Create(CultureInfo.InvariantCulture, $"a period (元/月, 元/天, 元/小时): without one, {low}-{high} yuan may be pay by the day, by the hour or in thousands"));
        return Range(text, policy, in scan, low, high, basis, stated is null && basis != WageBasis.Month);
    }

    // Monthly instalments (·14薪) rule out pay by day or hour, so that a small amount with them fits no period at all.
    private static WageBasis? Assumed(BarePayRule bare, decimal low, decimal high, in WageScan scan)
    {
        var basis = scan.First!.Value.Scale > 1 ? WageBasis.Month : bare.BasisOf(scan.Bound == WageBound.AtMost ? high : low, high);
        return scan.PaymentsAYear is null || basis == WageBasis.Month ? basis : null;
    }

    private static Result<WageRange, TextFault> Range(ReadOnlySpan<char> text, WagePolicy policy, in WageScan scan, decimal low, decimal high, WageBasis basis, bool assumed)
    {
        var payments = scan.PaymentsAYear ?? FewestPayments;
        var factor = basis switch
        {
            WageBasis.Day => policy.PaidDaysAMonth,
            WageBasis.Hour => policy.HoursADay * policy.PaidDaysAMonth,
            _ => 1m,
        };
        var divisor = basis == WageBasis.Year ? payments : 1;
        if (high > MonthlyWage.Highest || high * factor / divisor > MonthlyWage.Highest)
            return TextFault.Of(text, string.Create(CultureInfo.InvariantCulture, $"at most {MonthlyWage.Highest} yuan a month"));
        var least = MonthlyWage.FromMonth(low * factor / divisor);
        var most = MonthlyWage.FromMonth(high * factor / divisor);
        return new WageRange(scan.Bound == WageBound.AtMost ? null : least, scan.Bound == WageBound.AtLeast ? null : most)
        {
            Basis = basis,
            PaymentsAYear = payments,
            IsNegotiable = scan.IsNegotiable,
            IsBasisAssumed = assumed,
        };
    }

    // An end without a unit takes the other's (6-8千, 8千-12) where that keeps the order, and is plain yuan otherwise (8000-1.2万).
    private static bool TryAmounts(WageAmount first, WageAmount? second, out decimal low, out decimal high)
    {
        low = first.Yuan;
        high = second?.Yuan ?? low;
        if (second is { } end)
        {
            if (first.Scale == 0 && end.Scale > 1 && first.Number * end.Scale <= high)
                low = first.Number * end.Scale;
            else if (end.Scale == 0 && first.Scale > 1 && high < low)
                high = end.Number * first.Scale;
        }

        return low <= high;
    }
}
