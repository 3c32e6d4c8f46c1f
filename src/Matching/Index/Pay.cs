using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Pay in one unit, so that offers can be compared.</summary>
internal static class Pay
{
    private const double MonthsAYear = 12;

    /// <summary>The middle of a range, yuan a month, a thirteenth payment spread over the year; null where no amount is stated.</summary>
    public static double? OverTwelveMonths(WageRange? range) =>
        range?.Middle is { } middle ? middle.Yuan * range.PaymentsAYear / MonthsAYear : null;
}
