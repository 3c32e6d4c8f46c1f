using Jiuye.Vocabulary;

namespace Jiuye.MLNet.Tests;

/// <summary>A made district in which who is hired hangs on the employer, which no declared weight looks at: one half of them takes most people, the other hardly anybody, until one day it is the other way round.</summary>
internal static class TurningDistrict
{
    private const int Postings = 120;
    private const int Seekers = 300;
    private const int Employers = 20;

    private static readonly DistrictCode District = DistrictCode.FromNumber(110_105);
    private static readonly DateOnly From = new(2025, 11, 1);
    private static readonly DateOnly To = new(2026, 4, 5);
    private static readonly string[] Titles = ["保安员", "保洁员", "收银员", "仓库管理员", "电焊工", "护士"];

    /// <summary>The day from which employers who took people refuse them, and the other way round.</summary>
    internal static DateOnly Turn { get; } = new(2026, 3, 8);

    /// <summary>Writes the records as they stand on a day: what comes later is not among them.</summary>
    /// <param name="folder">The dataset.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="wageRise">By what posted wages are multiplied.</param>
    internal static void Write(string folder, DateOnly asOf, decimal wageRise = 1)
    {
        Directory.CreateDirectory(folder);
        var random = new Random(11);
        JobPosting[] postings = [.. Enumerable.Range(0, Postings).Select(at => Posting(random, at, wageRise))];
        JobSeeker[] seekers = [.. Enumerable.Range(0, Seekers).Select(at => Seeker(random, at))];
        Referral[] referrals = [.. seekers.SelectMany(seeker => Referrals(random, seeker, postings))];
        File.WriteAllText(Path.Combine(folder, "dataset.json"), $$"""{"name":"made","policy":"jiuye-default","districts":["{{District}}"],"as_of":"{{asOf:yyyy-MM-dd}}"}""");
        PostingFile.Write(Path.Combine(folder, "postings.jsonl"), postings);
        SeekerFile.Write(Path.Combine(folder, "seekers.jsonl"), seekers);
        ReferralFile.Write(Path.Combine(folder, "referrals.jsonl"), referrals.Where(referral => referral.RecommendedOn <= asOf).Select(referral =>
            referral.OutcomeOn <= asOf ? referral : referral with { Outcome = ReferralOutcome.Pending, OutcomeOn = null }));
    }

    private static IEnumerable<Referral> Referrals(Random random, JobSeeker seeker, JobPosting[] postings)
    {
        foreach (var at in Enumerable.Range(0, 14).Select(_ => random.Next(postings.Length)).Distinct().ToArray())
        {
            var known = From.AddDays(random.Next(12, To.DayNumber - From.DayNumber));
            var isTaking = at % Employers < Employers / 2 == known < Turn;
            var isHired = random.NextDouble() < (isTaking ? 0.8 : 0.04);
            yield return new(seeker.Id, postings[at].Id, known.AddDays(-random.Next(1, 12)), isHired ? ReferralOutcome.Hired : ReferralOutcome.RefusedByEmployer, known);
        }
    }

    private static JobPosting Posting(Random random, int at, decimal wageRise) => new()
    {
        Id = new($"P{at:000}"),
        Title = Titles[at / Employers],
        Description = new string((char)('一' + at), 3),
        Employer = new($"E{at % Employers:00}"),
        EmployerName = $"第{at % Employers}厂",
        Wage = new(MonthlyWage.FromMonth(100 * random.Next(40, 90) * wageRise), null),
        PostedOn = From.AddDays(-random.Next(1, 500)),
        District = District,
        OpeningCount = 1 + (at % 3),
    };

    private static JobSeeker Seeker(Random random, int at) => new()
    {
        Id = new($"S{at:000}"),
        District = District,
        WantedJobs = [Titles[random.Next(Titles.Length)]],
        WantedWage = new(MonthlyWage.FromMonth(100 * random.Next(30, 60)), null),
        RegisteredOn = From.AddDays(-100),
    };
}
