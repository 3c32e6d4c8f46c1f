namespace Jiuye.Analytics;

/// <summary>The counts of one grouped table, with what stated no group beside them.</summary>
/// <remarks>Immutable. Either built from facts or read from a published table; the ratios under every rule follow from it.</remarks>
public sealed class GroupedCounts
{
    // A hundredth of a percent: the share as the tables print it.
    private const int PrintedShareDecimals = 4;

    private readonly decimal demandOfGroups;
    private readonly decimal seekersOfGroups;
    private readonly int unitDecimals;

    /// <summary>Takes the rows and what stands beside them.</summary>
    /// <param name="rows">The groups, without 无要求.</param>
    /// <param name="totalDemand">All openings, 无要求 included; null where the table does not say, which takes the rows for complete.</param>
    /// <param name="totalSeekers">All seekers, 无要求 included; null likewise.</param>
    /// <param name="demandWithoutGroup">Openings of 无要求; null where the table has none such column, and the rules that spread them do not apply.</param>
    /// <param name="seekersWithoutGroup">Seekers of 无要求; null likewise.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative or above 10¹².</exception>
    public GroupedCounts(
        IReadOnlyList<GroupCounts> rows,
        decimal? totalDemand = null,
        decimal? totalSeekers = null,
        decimal? demandWithoutGroup = null,
        decimal? seekersWithoutGroup = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        foreach (var row in rows)
        {
            Counts.Check(row.Demand);
            Counts.Check(row.Seekers);
        }

        Counts.Check(totalDemand ?? 0, nameof(totalDemand));
        Counts.Check(totalSeekers ?? 0, nameof(totalSeekers));
        Counts.Check(demandWithoutGroup ?? 0, nameof(demandWithoutGroup));
        Counts.Check(seekersWithoutGroup ?? 0, nameof(seekersWithoutGroup));
        Rows = rows;
        DemandWithoutGroup = demandWithoutGroup;
        SeekersWithoutGroup = seekersWithoutGroup;
        RowsDemand = rows.Sum(static row => row.Demand);
        RowsSeekers = rows.Sum(static row => row.Seekers);
        TotalDemand = totalDemand ?? RowsDemand + (demandWithoutGroup ?? 0);
        TotalSeekers = totalSeekers ?? RowsSeekers + (seekersWithoutGroup ?? 0);
        Counts.Check(TotalDemand, nameof(rows));
        Counts.Check(TotalSeekers, nameof(rows));
        demandOfGroups = OfGroups(TotalDemand, demandWithoutGroup, RowsDemand);
        seekersOfGroups = OfGroups(TotalSeekers, seekersWithoutGroup, RowsSeekers);
        unitDecimals = rows.Select(static row => Math.Max(DecimalsOf(row.Demand), DecimalsOf(row.Seekers)))
            .Append(DecimalsOf(seekersWithoutGroup ?? 0)).Max();
    }

    /// <summary>The groups, without 无要求.</summary>
    public IReadOnlyList<GroupCounts> Rows { get; }

    /// <summary>All openings, 无要求 included.</summary>
    public decimal TotalDemand { get; }

    /// <summary>All seekers, 无要求 included.</summary>
    public decimal TotalSeekers { get; }

    /// <summary>Openings of 无要求; null where there is no such column.</summary>
    public decimal? DemandWithoutGroup { get; }

    /// <summary>Seekers of 无要求; null where there is no such column.</summary>
    public decimal? SeekersWithoutGroup { get; }

    /// <summary>The openings of the rows together.</summary>
    public decimal RowsDemand { get; }

    /// <summary>The seekers of the rows together.</summary>
    public decimal RowsSeekers { get; }

    /// <summary>True where the rows and 无要求 do not exceed the stated totals; rows may be missing from a copied table, surplus may not.</summary>
    public bool Balances =>
        RowsDemand + (DemandWithoutGroup ?? 0) <= TotalDemand && RowsSeekers + (SeekersWithoutGroup ?? 0) <= TotalSeekers;

    /// <summary>True where a rule has something to work on: the column that it spreads is there.</summary>
    public bool HasInputFor(NoRequirementRule rule) => rule switch
    {
        NoRequirementRule.None => true,
        NoRequirementRule.Seekers => SeekersWithoutGroup is not null,
        NoRequirementRule.Demand or NoRequirementRule.DemandRounded => DemandWithoutGroup is not null,
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "No such rule for 无要求."),
    };

    /// <summary>The ratio of a group, two decimals, half up; null where the rule does not apply or nobody seeks.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such rule.</exception>
    public decimal? RatioOf(GroupCounts row, NoRequirementRule rule)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (!HasInputFor(rule))
            return null;
        return rule switch
        {
            NoRequirementRule.Seekers => OpeningsRatio.Of(row.Demand, row.Seekers + SeekersSpreadTo(row)),
            NoRequirementRule.Demand => WithDemandSpread(row),
            NoRequirementRule.DemandRounded => WithDemandSpreadByPrintedShare(row),
            _ => OpeningsRatio.Of(row.Demand, row.Seekers),
        };
    }

    /// <summary>The ratio of the totals, two decimals, half up; null where nobody seeks.</summary>
    public decimal? TotalRatio => OpeningsRatio.Of(TotalDemand, TotalSeekers);

    // Groups that the copy of a table lacks still take their part of what is spread, so the stated total goes before the sum of the rows,
    // except where it contradicts them.
    private static decimal OfGroups(decimal total, decimal? withoutGroup, decimal rows) => Math.Max(total - (withoutGroup ?? 0), rows);

    // «小数点四舍五入»: rounded to whole persons, or to the last digit that a table in 万 shows.
    private decimal SeekersSpreadTo(GroupCounts row) =>
        HalfUp.Quotient(SeekersWithoutGroup!.Value * row.Demand, demandOfGroups, unitDecimals) ?? 0;

    // (D + D₀·S/ΣS) / S over one common denominator, so that only one division rounds.
    private decimal? WithDemandSpread(GroupCounts row) =>
        HalfUp.Quotient(
            row.Demand * seekersOfGroups + DemandWithoutGroup!.Value * row.Seekers, row.Seekers * seekersOfGroups, OpeningsRatio.Decimals);

    private decimal? WithDemandSpreadByPrintedShare(GroupCounts row)
    {
        if (HalfUp.Quotient(row.Seekers, seekersOfGroups, PrintedShareDecimals) is not { } share)
            return null;
        return HalfUp.Quotient(row.Demand + DemandWithoutGroup!.Value * share, row.Seekers, OpeningsRatio.Decimals);
    }

    private static int DecimalsOf(decimal count)
    {
        var decimals = 0;
        while (count != decimal.Truncate(count))
        {
            count *= 10;
            decimals++;
        }

        return decimals;
    }
}
