using System.Globalization;
using Jiuye.Casework;

namespace Jiuye.Cli;

/// <summary>The columns of what <c>supervise</c> writes.</summary>
internal static class SupervisionRows
{
    internal static IReadOnlyList<string> OfSummary { get; } = ["record", "office", "first", "last", "checked", "in_order", "share", "low95", "high95", "problems"];

    internal static IReadOnlyList<string> OfAlert { get; } =
        ["indicator", "what_zh", "office", "count", "of", "share", "low95", "high95", "rank", "level", "threshold", "chance", "is_worse", "calls_for_a_look"];

    internal static IReadOnlyList<string> OfAge { get; } = ["office", "overdue", "median_working_days", "longest_working_days"];

    internal static object?[] Of(CheckSummary line) =>
    [
        line.Record, line.Office, line.First, line.Last, line.InOrder.Of, line.InOrder.Count, line.InOrder.Share, line.InOrder.Low, line.InOrder.High,
        string.Join("; ", line.Problems.Select(static problem => string.Create(CultureInfo.InvariantCulture, $"{problem.Key} {problem.Value}"))),
    ];

    internal static object?[] Of(OfficeAlert alert) =>
    [
        alert.Indicator.Name, alert.Indicator.What.Zh, alert.Office, alert.Share.Count, alert.Share.Of, alert.Share.Share, alert.Share.Low, alert.Share.High,
        alert.Rank, alert.Level, alert.Threshold?.ToText().En, alert.Chance, alert.IsWorse, alert.CallsForALook,
    ];

    internal static object?[] Of(OverdueAge age) => [age.Office, age.Duties, age.MedianWorkingDays, age.LongestWorkingDays];
}
