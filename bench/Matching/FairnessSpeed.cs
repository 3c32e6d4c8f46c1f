using System.Globalization;
using Jiuye.Matching;
using Jiuye.Matching.Fairness;
using Jiuye.Vocabulary;

namespace Jiuye.Bench.Matching;

/// <summary>How long does an audit of a million decisions take, and what does re-ranking cost and mend in a market with planted bias? <c>-- fairness</c></summary>
/// <remarks>Goal B12: a million decisions in 5 s; impact ratio at least .8 of every group of 2% and more, nothing infeasible, at most 1% of NDCG@50 by true merit lost. Made-up people from a fixed seed; one thread.</remarks>
internal static class FairnessSpeed
{
    private const int Top = 50;
    private const int Lists = 20_000;
    private const int PoolSize = 500;
    private const int Persons = 100_000;
    private const double Shift = 0.5;

    private static readonly DateOnly Day = new(2026, 3, 31);
    private static readonly FairnessPolicy Rules = Policy.Named("jiuye-default").Fairness;
    private static readonly IReadOnlyList<AuditedFact> Facts = AuditedFacts.All(Rules.AgeBands);

    internal static int Run()
    {
        var people = People();
        var ids = Array.ConvertAll(people, static one => one.Id);
        foreach (var (name, facts, isBehind) in new (string, AuditedFact[], Func<JobSeeker, bool>)[]
        {
            ("2 groups", [Facts[0]], static one => one.Protected!.Gender == "女"),
            ("3 × 2 groups", [Facts[0], Facts[1]], static one => one.Protected!.Gender == "女" || one.Age >= 55),
        })
        {
            Mend(name, people, facts, isBehind);
        }

        var pools = Pools(ids.Length).Take(Lists).ToArray();
        var lists = Array.ConvertAll(pools, pool => new MatchList("p", pool.Length, [.. pool.Take(Top).Select((person, place) => new Match(ids[person], new("p"), -place))]));
        var passed = Array.ConvertAll(pools, pool => Array.ConvertAll(pool, person => ids[person]));
        foreach (var (name, groupings) in new[]
        {
            ("sex, age band, and both", (IReadOnlyList<IReadOnlyList<AuditedFact>>)[[Facts[0]], [Facts[1]], [Facts[0], Facts[1]]]),
            ("all 8 attributes and every two: 36 groupings", FairnessSettings.AloneAndByTwos(Facts)),
        })
        {
            double[] times = [.. Enumerable.Range(0, 5).Select(_ => Time(people, lists, passed, groupings)).Order()];
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"audit of {(long)Lists * Top:N0} decisions in {Lists:N0} lists with pools of {PoolSize}, {Persons:N0} persons, {name}: {times[2]:0.00} s of processor time in the median of 5, {times[0]:0.00} at best"));
        }

        return 0;
    }

    private static double Time(JobSeeker[] people, MatchList[] lists, SeekerId[][] pools, IReadOnlyList<IReadOnlyList<AuditedFact>> groupings)
    {
        var before = Environment.CpuUsage.TotalTime;
        var audit = new FairnessAudit(people, Day, new() { Policy = Rules, Top = Top, Groupings = groupings });
        for (var list = 0; list < lists.Length; list++)
            audit.Add(lists[list], pools[list]);
        if (audit.ToReport().Decisions != (long)Lists * Top)
            throw new InvalidOperationException("A decision was not counted.");
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }

    private static void Mend(string name, JobSeeker[] people, AuditedFact[] facts, Func<JobSeeker, bool> isBehind)
    {
        var settings = new FairnessSettings { Policy = Rules, Top = Top, Groupings = [facts] };
        var (before, after, reranking) = (new FairnessAudit(people, Day, settings), new FairnessAudit(people, Day, settings), new FairReranking(facts, people, Top));
        var (random, was, now, late, seconds) = (new Random(7), 0.0, 0.0, 0, 0.0);
        var some = Pools(people.Length).Take(2_000).ToArray();
        foreach (var (pool, number) in some.Select(static (pool, number) => (pool, number)))
        {
            var merit = pool.ToDictionary(person => people[person].Id, _ => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble()));
            Match[] ranked = [.. pool.Select(person => new Match(people[person].Id, new("p"), merit[people[person].Id] - (isBehind(people[person]) ? Shift : 0))).OrderByDescending(static match => match.Score)];
            var list = new MatchList(FormattableString.Invariant($"p{number}"), ranked.Length, ranked);
            var began = Environment.CpuUsage.TotalTime;
            var mended = reranking.Rerank(list);
            seconds += (Environment.CpuUsage.TotalTime - began).TotalSeconds;
            SeekerId[] passed = [.. ranked.Select(static match => match.Seeker)];
            before.Add(list, passed);
            after.Add(mended.List, passed);
            (was, now, late) = (was + Ndcg(ranked, merit), now + Ndcg(mended.List.Matches, merit), late + (mended.LatePrefixes > 0 ? 1 : 0));
        }

        var (planted, fair) = (before.ToReport().Groupings[0], after.ToReport().Groupings[0]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}, {some.Length:N0} lists of {PoolSize}: least impact ratio of places {Least(planted):0.000} before, {Least(fair):0.000} after; infeasible lists {planted.Balance!.InfeasibleLists:P1} before, {fair.Balance!.InfeasibleLists:P1} after ({late} late); NDCG@{Top} by merit {was / some.Length:0.0000} before, {now / some.Length:0.0000} after; NDKL {planted.Balance.Ndkl:0.0000}, {fair.Balance.Ndkl:0.0000} (by lot {fair.Balance.NdklByLot:0.0000}); {1000 * seconds / some.Length:0.00} ms a list"));
        foreach (var (was1, now1) in planted.Groups.Zip(fair.Groups))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {was1.Title.En}, {was1.Share:P1}: places over share {was1.PlaceRatio:0.000} before, {now1.PlaceRatio:0.000} after"));
    }

    private static double Least(GroupingAudit grouping)
    {
        double[] ratios = [.. grouping.Groups.Where(static group => !group.IsSmall).Select(static group => group.PlaceRatio!.Value)];
        return ratios.Min() / ratios.Max();
    }

    private static double Ndcg(IEnumerable<Match> matches, Dictionary<SeekerId, double> merit)
    {
        double Sum(IEnumerable<double> merits) => merits.Take(Top).Select(static (one, place) => Math.Max(0, one) / Math.Log2(place + 2)).Sum();
        return Sum(matches.Select(match => merit[match.Seeker])) / Sum(merit.Values.OrderDescending());
    }

    private static IEnumerable<int[]> Pools(int persons)
    {
        var random = new Random(11);
        while (true)
        {
            var pool = new HashSet<int>(PoolSize);
            while (pool.Count < PoolSize)
                pool.Add(random.Next(persons));
            yield return [.. pool];
        }
    }

    // Shares of 40, 30, 15, 9, 3.5 and 2.5 percent over sex and age; the other facts by chance.
    private static JobSeeker[] People()
    {
        var random = new Random(3);
        return [.. Enumerable.Range(0, Persons).Select(number =>
        {
            var (sex, age) = random.Next(1000) switch { < 400 => ("男", 30), < 700 => ("女", 30), < 850 => ("男", 40), < 940 => ("女", 40), < 975 => ("男", 60), _ => ("女", 60) };
            return new JobSeeker
            {
                Id = new(FormattableString.Invariant($"s{number:000000}")),
                Age = age,
                Education = (EducationLevel)random.Next(8),
                Health = (HealthLimit)random.Next(3),
                InZeroEmploymentHousehold = random.Next(20) == 0,
                Protected = new() { Gender = sex, Ethnicity = "汉族", Religion = random.Next(5) == 0 ? null : "无", HouseholdRegistration = (HouseholdRegistrationType)random.Next(1, 5) },
            };
        })];
    }
}
