using System.Globalization;

namespace Jiuye.Analytics.Bench.Audits;

/// <summary>The counts of a sampled quarter by every breakdown of the report.</summary>
internal sealed class SampleQuarter
{
    internal const string None = "无要求";

    internal required int Index { get; init; }

    internal required long Demand { get; init; }

    internal required long Seekers { get; init; }

    /// <summary>The groups of each breakdown, 无要求 last where there is one; those of a breakdown sum to the totals.</summary>
    internal required IReadOnlyDictionary<string, IReadOnlyList<SampleGroup>> Breakdowns { get; init; }

    internal NoRequirementRule Rule { get; init; }

    internal string Period => string.Create(CultureInfo.InvariantCulture, $"{Index / 4}Q{Index % 4 + 1}");

    internal string PeriodInChinese => string.Create(CultureInfo.InvariantCulture, $"{Index / 4}年第{"一二三四"[Index % 4]}季度");

    internal decimal Ratio => Quotient(Demand, Seekers, 2);

    internal SampleGroup Group(string breakdown, int at) => Breakdowns[breakdown][at];

    internal decimal RatioOf(string breakdown, int at)
    {
        var stated = Breakdowns[breakdown].Where(static group => group.Name != None && group.Parent is null).Select(static group => new GroupCounts(group.Name, group.Demand, group.Seekers)).ToArray();
        var none = Breakdowns[breakdown].FirstOrDefault(static group => group.Name == None);
        return new GroupedCounts(stated, Demand, Seekers, none?.Demand ?? 0, none?.Seekers ?? 0).RatioOf(stated[at], Rule)!.Value;
    }

    internal static decimal Quotient(decimal dividend, decimal divisor, int decimals) =>
        decimal.Round(dividend / divisor, decimals, MidpointRounding.AwayFromZero) + new decimal(0, 0, 0, false, (byte)decimals);
}
