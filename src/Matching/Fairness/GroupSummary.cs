using Jiuye.Vocabulary;

namespace Jiuye.Matching.Fairness;

/// <summary>Sums persons up by group.</summary>
/// <param name="settings">What is small, and what is pointed at.</param>
/// <param name="isQualified">For each person.</param>
/// <param name="isShown">For each person.</param>
/// <param name="best">The best score of each person; negative infinity where there is none.</param>
internal sealed class GroupSummary(FairnessSettings settings, bool[] isQualified, bool[] isShown, double[] best)
{
    private readonly double median = Median([.. best.Where(static score => score > double.NegativeInfinity)]);

    /// <summary>A grouping summed up.</summary>
    internal GroupingAudit Of(AuditGrouping grouping, GroupTally tally)
    {
        var counts = new Counts[grouping.Cells];
        for (var person = 0; person < isQualified.Length; person++)
            counts[grouping.Of(person)].Add(isQualified[person], isShown[person], best[person], median);
        var (known, unknown) = (counts.Take(grouping.Unknown).Sum(static one => one.Persons), counts[grouping.Unknown].Persons);
        var isSmall = Array.ConvertAll(counts, one => one.Persons < settings.Policy.SmallCategoryShare * known);
        var ranks = settings.Direction == MatchDirection.SeekersForPostings;
        var (qualified, shownOf, shown, above) = (
            Rates(counts, isSmall, static one => (one.Qualified, one.Persons)),
            Rates(counts, isSmall, one => (one.Shown, ranks ? one.Qualified : 0)),
            Rates(counts, isSmall, one => (one.Shown, ranks ? one.Persons : 0)),
            Rates(counts, isSmall, static one => (one.Above, one.Scored)));
        GroupAudit Group(int group, IReadOnlyList<string> categories, Bilingual title) =>
            new(categories, title, counts[group].Persons, known == 0 ? 0 : (double)counts[group].Persons / known, isSmall[group])
            {
                Qualified = qualified[group],
                ShownOfQualified = shownOf[group],
                Shown = shown[group],
                AboveMedian = above[group],
                ListsPassed = counts[group].Persons == 0 ? null : (double?)tally.Passed(group) / counts[group].Persons,
                PlaceRatio = tally.PlaceRatio(group),
                ExposureRatio = tally.ExposureRatio(group),
            };
        return new(
            [.. grouping.Attributes.Select(static attribute => attribute.Name)],
            Joined(grouping.Attributes.Select(static attribute => attribute.Title), " × "),
            WilsonInterval.At95(unknown, known + unknown),
            [.. grouping.Groups.Select((categories, group) => Group(group, categories, Joined(categories.Select((category, at) => grouping.Attributes[at].TitleOf(category)), " · ")))],
            tally.Balance())
        { UnknownGroup = Group(grouping.Unknown, [], new("未知", "unknown")) };
    }

    // The unknown are held against nobody, nobody against them; small groups are held against others, others not against them.
    private GroupRate[] Rates(Counts[] counts, bool[] isSmall, Func<Counts, (int Count, int Of)> select)
    {
        var rates = Array.ConvertAll(counts, one => select(one) is var (count, of) ? WilsonInterval.At95(count, of) : default);
        var known = Enumerable.Range(0, counts.Length - 1).Where(group => rates[group].Of > 0).ToArray();
        var large = known.Where(group => !isSmall[group]).ToArray();
        int? highest = (large.Length > 0 ? large : known) is { Length: > 0 } among ? among.MaxBy(group => rates[group].Share) : null;
        return [.. rates.Select((rate, group) =>
        {
            var ratio = highest is { } other && group < counts.Length - 1 ? ImpactRatio.Of(rate, rates[other]) : null;
            return new GroupRate(rate, ratio, ratio?.Value < settings.Policy.LeastImpactRatio);
        })];
    }

    private static Bilingual Joined(IEnumerable<Bilingual> texts, string between)
    {
        Bilingual[] all = [.. texts];
        return new(string.Join(between, all.Select(static text => text.Zh)), string.Join(between, all.Select(static text => text.En)));
    }

    private static double Median(double[] scores)
    {
        if (scores.Length == 0)
            return double.PositiveInfinity;
        Array.Sort(scores);
        return (scores[(scores.Length - 1) / 2] + scores[scores.Length / 2]) / 2;
    }

    private struct Counts
    {
        internal int Persons;
        internal int Qualified;
        internal int Shown;
        internal int Scored;
        internal int Above;

        internal void Add(bool qualified, bool shown, double score, double median)
        {
            Persons++;
            Qualified += qualified ? 1 : 0;
            Shown += shown ? 1 : 0;
            Scored += score > double.NegativeInfinity ? 1 : 0;
            Above += score > median ? 1 : 0;
        }
    }
}
