using Jiuye.Matching.Fairness;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Tests.Fairness;

/// <summary>A market whose scores are half a standard deviation too low for some people, who are as good as all others.</summary>
internal static class PlantedMarket
{
    internal const int Top = 50;

    // The planted mistake of goal B12, in standard deviations of merit.
    private const double Shift = 0.5;
    private const int PoolSize = 500;

    internal static IReadOnlyList<AuditedFact> Facts { get; } = AuditedFacts.All([25, 35, 45, 55]);

    /// <summary>People of two sexes and three age groups, each group with its share.</summary>
    /// <param name="cells">How many people by sex and age.</param>
    internal static JobSeeker[] People(params (string Sex, int Age, int Count)[] cells) => [.. cells
        .SelectMany(static cell => Enumerable.Repeat(cell, cell.Count))
        .Select(static (cell, number) => new JobSeeker { Id = new(FormattableString.Invariant($"s{number:00000}")), Age = cell.Age, Protected = new() { Gender = cell.Sex } })];

    /// <summary>Lists of all who passed, by a score that is too low for the disadvantaged, and each person's merit at each posting.</summary>
    internal static IEnumerable<(MatchList List, SeekerId[] Pool, Dictionary<SeekerId, double> Merit)> Lists(JobSeeker[] people, int lists, Func<JobSeeker, bool> isDisadvantaged, int seed)
    {
        var random = new Random(seed);
        for (var list = 0; list < lists; list++)
        {
            var order = people.ToArray();
            random.Shuffle(order);
            var pool = order.Take(PoolSize).ToArray();
            var merit = pool.ToDictionary(static one => one.Id, _ => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble()));
            Match[] ranked = [.. pool
                .Select(one => new Match(one.Id, new(FormattableString.Invariant($"p{list:0000}")), merit[one.Id] - (isDisadvantaged(one) ? Shift : 0)))
                .OrderByDescending(static match => match.Score).ThenBy(static match => match.Seeker)];
            yield return (new(FormattableString.Invariant($"p{list:0000}"), ranked.Length, ranked), [.. pool.Select(static one => one.Id)], merit);
        }
    }

    /// <summary>NDCG of the first places by merit: the gain is the merit in standard deviations above the mean, none below it.</summary>
    internal static double Ndcg(IEnumerable<Match> matches, Dictionary<SeekerId, double> merit)
    {
        double Sum(IEnumerable<double> merits) => merits.Take(Top).Select(static (one, place) => Math.Max(0, one) * PrefixMeasures.Worth(place + 1)).Sum();
        return Sum(matches.Select(match => merit[match.Seeker])) / Sum(merit.Values.OrderDescending());
    }
}
