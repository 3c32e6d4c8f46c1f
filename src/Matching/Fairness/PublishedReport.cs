using Jiuye.Vocabulary;

namespace Jiuye.Matching.Fairness;

/// <summary>A report from which nobody outside can count fewer persons than the policy allows.</summary>
/// <remarks>
/// A count is small where it speaks of somebody, and of fewer than the policy's number; so is a rest, such as those not shown. Of one attribute, categories of few persons are laid together until they are enough, and a small
/// rate is withheld with a second one, so that no sum brings it back. Of several attributes at once sums run both ways, so what has one small group is left out whole. Whatever is shown of several attributes at once is large
/// itself, so no sum of it tells of few.
/// </remarks>
public static class PublishedReport
{
    /// <summary>The report as it may leave the office.</summary>
    /// <param name="report">The report of an audit.</param>
    /// <param name="policy">The fewest persons, and what is pointed at.</param>
    public static FairnessReport Of(FairnessReport report, FairnessPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(policy);
        var (shown, leftOut) = (new List<GroupingAudit>(), new List<Bilingual>());
        foreach (var grouping in report.Groupings)
        {
            var safe = grouping.IsSingle ? Single(grouping, policy) : Several(grouping, policy.FewestPersons);
            if (safe is null)
                leftOut.Add(grouping.Title);
            else
                shown.Add(safe);
        }

        return report with { Groupings = shown, LeftOut = leftOut };
    }

    private static GroupingAudit? Single(GroupingAudit grouping, FairnessPolicy policy)
    {
        var unknown = grouping.UnknownGroup!;
        GroupAudit[] all = [.. grouping.Groups, unknown];
        var together = Together(all, policy.FewestPersons);
        if (together.Count == all.Count(static group => group.Persons > 0) && together.Count > 0)
            return null;
        List<GroupAudit> groups = [.. grouping.Groups.Where(group => !together.Contains(group))];
        if (together.Count > 0)
            groups.Add(Merged(together, grouping.Groups.Sum(static group => group.Persons)));
        var known = together.Contains(unknown) ? null : unknown;
        GroupAudit[] safe = [.. Withheld([.. groups, .. known is null ? Array.Empty<GroupAudit>() : [known]], policy.FewestPersons)];
        return grouping with
        {
            Groups = known is null ? safe : safe[..^1],
            UnknownGroup = known is null ? null : safe[^1],
            Unknown = known is null ? null : grouping.Unknown,
            LaidTogether = together.Count,
        };
    }

    private static GroupingAudit? Several(GroupingAudit grouping, int fewest)
    {
        GroupAudit[] all = [.. grouping.Groups, grouping.UnknownGroup!];
        if (Array.Exists(all, group => IsFew(group.Persons, fewest)))
            return null;
        foreach (var rate in Rate.All)
        {
            if (Array.Exists(all, group => IsSmall(rate.Of(group), fewest)))
                all = Array.ConvertAll(all, rate.Without);
        }

        return grouping with { Groups = all[..^1], UnknownGroup = all[^1] };
    }

    // The smallest categories, until they are enough together and more than one.
    private static List<GroupAudit> Together(GroupAudit[] all, int fewest)
    {
        var together = new List<GroupAudit>();
        foreach (var group in all.Where(static group => group.Persons > 0).OrderBy(static group => group.Persons))
        {
            var persons = together.Sum(static one => one.Persons);
            if (!IsFew(group.Persons, fewest) && (persons == 0 || (persons >= fewest && together.Count > 1)))
                break;
            together.Add(group);
        }

        return together;
    }

    private static GroupAudit Merged(List<GroupAudit> groups, int known)
    {
        GroupRate? Sum(Rate rate) => new GroupRate(
            WilsonInterval.At95(groups.Sum(group => rate.Of(group)!.Value.Rate.Count), groups.Sum(group => rate.Of(group)!.Value.Rate.Of)), null, false);
        var persons = groups.Sum(static group => group.Persons);
        return new([], new("其他（合并）", "others, laid together"), persons, Math.Min(1, (double)persons / Math.Max(1, known)), IsSmall: true)
        {
            Qualified = Sum(Rate.All[0]),
            ShownOfQualified = Sum(Rate.All[1]),
            Shown = Sum(Rate.All[2]),
            AboveMedian = Sum(Rate.All[3]),
        };
    }

    // A second rate goes with a lone small one: the sum over all groups is known from any other attribute.
    private static GroupAudit[] Withheld(GroupAudit[] groups, int fewest)
    {
        foreach (var rate in Rate.All)
        {
            var small = groups.Where(group => IsSmall(rate.Of(group), fewest)).ToHashSet();
            if (small.Count == 1 && groups.Where(group => !small.Contains(group) && group.Persons > 0).MinBy(static group => group.Persons) is { } second)
                small.Add(second);
            groups = Array.ConvertAll(groups, group => small.Contains(group) ? rate.Without(group) : group);
        }

        return groups;
    }

    private static bool IsSmall(GroupRate? rate, int fewest) => rate is { } known && (IsFew(known.Rate.Count, fewest) || IsFew(known.Rate.Of - known.Rate.Count, fewest));

    private static bool IsFew(int persons, int fewest) => persons > 0 && persons < fewest;

    /// <summary>One of the four rates of a group.</summary>
    private sealed record Rate(Func<GroupAudit, GroupRate?> Of, Converter<GroupAudit, GroupAudit> Without)
    {
        // Who is shown tells how many places there are, and the other way round.
        internal static IReadOnlyList<Rate> All { get; } =
        [
            new(static group => group.Qualified, static group => group with { Qualified = null, ShownOfQualified = null, ListsPassed = null }),
            new(static group => group.ShownOfQualified, static group => group with { ShownOfQualified = null, Shown = null, PlaceRatio = null, ExposureRatio = null }),
            new(static group => group.Shown, static group => group with { ShownOfQualified = null, Shown = null, PlaceRatio = null, ExposureRatio = null }),
            new(static group => group.AboveMedian, static group => group with { AboveMedian = null }),
        ];
    }
}
