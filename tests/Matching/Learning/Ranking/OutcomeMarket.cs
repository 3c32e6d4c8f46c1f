using Jiuye.Matching.Learning.Ranking;
using Jiuye.Tests.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Tests.Learning;

/// <summary>A small market with outcomes: who is hired hangs on the occupation and the pay, with chance.</summary>
internal static class OutcomeMarket
{
    public static readonly DateOnly AsOf = new(2026, 3, 31);

    private static readonly string[] Codes = ["4-02-06-01", "4-02-06-02", "6-31-01-03", "2-02-10-03"];

    public static MatchingOptions Options { get; } = Markets.Options();

    public static RankingSettings Settings(int threads = 1) => new() { HeldOutDays = 28, UtilityShare = 0.2, Threads = threads, Replicates = 100, Wide = 3, Deep = 2, WideHeldOut = 12 };

    public static Market Of(int seed = 5, Func<double, ReferralOutcome, ReferralOutcome>? change = null)
    {
        var random = new Random(seed);
        JobPosting[] postings = [.. Enumerable.Range(0, 120).Select(number => Posting(random, number))];
        JobSeeker[] seekers = [.. Enumerable.Range(0, 260).Select(number => Seeker(random, number))];
        var referrals = new List<Referral>();
        foreach (var seeker in seekers)
        {
            foreach (var posting in Enumerable.Range(0, 6).Select(_ => postings[random.Next(postings.Length)]).DistinctBy(static posting => posting.Id))
            {
                var day = AsOf.AddDays(-random.Next(4, 100));
                var chance = 0.05 + (seeker.WantedOccupations[0] == posting.Occupation ? 0.5 : 0) + (posting.Wage!.Low!.Value.Yuan >= seeker.WantedWage!.Low!.Value.Yuan ? 0.2 : 0);
                var draw = random.NextDouble();
                var outcome = draw < chance ? ReferralOutcome.Hired : draw < chance + 0.1 ? ReferralOutcome.DeclinedBySeeker : draw < chance + 0.15 ? ReferralOutcome.NoAnswer : ReferralOutcome.RefusedByEmployer;
                outcome = change?.Invoke(chance, outcome) ?? outcome;
                var known = day.AddDays(random.Next(1, 12));
                referrals.Add(known <= AsOf ? new(seeker.Id, posting.Id, day, outcome, known) : new(seeker.Id, posting.Id, day, ReferralOutcome.Pending, null));
            }
        }

        return new(postings, seekers, referrals);
    }

    public static RankingData Data(Market market, int threads = 1) => new CaseCollector(market, Options, JobTextReader.Default, AsOf, Settings(threads), default).Collect(null, default);

    public static RankingResult Result(Market market, int threads = 1)
    {
        var trained = new RankingTrainer(Settings(threads)).Train(Data(market, threads), "small", AsOf, default);
        return trained.TryGet(out var result, out var fault) ? result : throw new InvalidOperationException(fault.Detail);
    }

    private static JobPosting Posting(Random random, int number) => new()
    {
        Id = new(FormattableString.Invariant($"p{number:000}")),
        Title = "职员",
        District = DistrictCode.Parse("110108"),
        Occupation = OccupationCode.Parse(Codes[random.Next(Codes.Length)]),
        OccupationConfidence = 1,
        Employer = new(FormattableString.Invariant($"e{number % 20}")),
        Wage = new(MonthlyWage.FromMonth(1_000 * random.Next(3, 12)), null),
        OpeningCount = random.Next(1, 5),
        PostedOn = AsOf.AddDays(-random.Next(100, 160)),
    };

    private static JobSeeker Seeker(Random random, int number) => new()
    {
        Id = new(FormattableString.Invariant($"s{number:000}")),
        District = DistrictCode.Parse("110105"),
        Age = random.Next(20, 50),
        WantedOccupations = [OccupationCode.Parse(Codes[random.Next(Codes.Length)])],
        WantedWage = new(MonthlyWage.FromMonth(1_000 * random.Next(2, 9)), null),
        RegisteredOn = AsOf.AddDays(-200),
        Protected = new() { Gender = random.Next(2) == 0 ? "男" : "女", HouseholdRegistration = (HouseholdRegistrationType)random.Next(1, 5) },
    };
}
