using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.Tests.Matching;

/// <summary>Small random markets with everything that filters and scores, full of unknowns and ties.</summary>
internal static class Markets
{
    public static readonly DateOnly AsOf = new(2026, 3, 2);

    private static readonly string[] Places =
        ["110000", "110108", "110105", "110100", "440000", "440100", "440103", "440103001", "440106", "440300", "440305", "429004", "420000", "420100", "652801"];

    private static readonly string[] Occupations = ["4", "4-02", "4-02-06", "4-02-06-01", "4-02-06-02", "4-02-07-01", "6-31-01-03", "6", "2-02-10-03", "2-02-10-04"];

    private static readonly string[] Skills = ["Excel", "电焊", "叉车", "java", "Ｊａｖａ", "会计", "收银"];

    private static readonly string[] Certificates = ["电工证", "焊工证", "健康证", "A2驾照", "C1驾照", "特种作业操作证"];

    private static readonly string[] Titles = ["电工", "仓库管理员", "Java开发工程师", "收银员", "月嫂", "家政服务员"];

    private static readonly string[] Sentences =
        ["负责设备维修和保养", "熟悉Java和Spring", "有叉车证优先", "包吃住，五险一金", "照顾老人和婴儿", "会用Excel做报表", "女，已婚", "负责收银和理货", ""];

    public static Arbitrary<Market> All => Gen.Choose(0, int.MaxValue - 1).Select(seed => Of(seed)).ToArbitrary();

    /// <summary>A market large enough that lists fill up.</summary>
    public static Market Large => Of(new Random(17), 400, 300);

    private static Market Of(int seed)
    {
        var random = new Random(seed);
        return Of(random, random.Next(0, 40), random.Next(0, 40));
    }

    /// <summary>Records that come, are changed and go, and recommendations made.</summary>
    public static MarketChanges Changes(Random random, Market market)
    {
        var postings = Enumerable.Range(0, random.Next(0, 6)).Select(_ => Posting(random, random.Next(50))).ToArray();
        var seekers = Enumerable.Range(0, random.Next(0, 6)).Select(_ => Seeker(random, random.Next(50))).ToArray();
        return new()
        {
            Postings = postings,
            Seekers = seekers,
            Referrals = Referrals(random, [.. market.Postings, .. postings], [.. market.Seekers, .. seekers]).Take(random.Next(4)).ToArray(),
            RemovedPostings = [.. Enumerable.Range(0, random.Next(0, 4)).Select(_ => new PostingId(FormattableString.Invariant($"p{random.Next(60)}")))],
            RemovedSeekers = [.. Enumerable.Range(0, random.Next(0, 4)).Select(_ => new SeekerId(FormattableString.Invariant($"s{random.Next(60)}")))],
        };
    }

    /// <summary>A market after changes, by sentences.</summary>
    public static Market After(Market market, MarketChanges changes) => new(
        [
            .. market.Postings.Where(posting => !changes.RemovedPostings.Contains(posting.Id) && changes.Postings.All(other => other.Id != posting.Id)),
            .. changes.Postings.Reverse().DistinctBy(static posting => posting.Id),
        ],
        [
            .. market.Seekers.Where(seeker => !changes.RemovedSeekers.Contains(seeker.Id) && changes.Seekers.All(other => other.Id != seeker.Id)),
            .. changes.Seekers.Reverse().DistinctBy(static seeker => seeker.Id),
        ],
        [.. market.Referrals, .. changes.Referrals]);

    public static void AssertSame(MatchList[] expected, MatchList[] found)
    {
        Assert.Equal(expected.Select(static list => (list.Id, list.Candidates)), found.Select(static list => (list.Id, list.Candidates)));
        foreach (var (plain, fast) in expected.Zip(found))
            Assert.Equal(plain.Matches, fast.Matches);
    }

    public static Market Of(Random random, int postingCount, int seekerCount)
    {
        var postings = Enumerable.Range(0, postingCount).Select(number => Posting(random, number)).ToArray();
        var seekers = Enumerable.Range(0, seekerCount).Select(number => Seeker(random, number)).ToArray();
        return new(Shuffled(random, postings), Shuffled(random, seekers), Referrals(random, postings, seekers));
    }

    public static RelatednessPolicy Relatedness { get; } = new()
    {
        SameMajorGroup = 0.1,
        SameMiddleGroup = 0.35,
        SameMinorGroup = 0.65,
        FormerTrade = 0.5,
        NamedTogether = 0.8,
        WantedTogether = 0.5,
        Asked = 0.7,
        Moved = 0.8,
        Doubt = 5,
    };

    public static MatchingOptions Options(RankingProfile profile = RankingProfile.Default, bool enforcesAge = true) => new()
    {
        Profile = profile,
        Ranking = new()
        {
            Occupation = 0.3,
            Text = 0.15,
            Skills = 0.15,
            Wage = 0.12,
            Distance = 0.1,
            Education = 0.06,
            Experience = 0.06,
            Recency = 0.06,
            Relatedness = Relatedness,
            DistanceHalfKilometres = 15,
            RecencyHalfDays = 14,
        },
        Filters = new() { EnforcesAgeLimits = enforcesAge, WageFloorShare = 0.9 },
    };

    public static JobPosting Posting(Random random, int number) => new()
    {
        Id = new(FormattableString.Invariant($"p{number}")),
        Title = Pick(random, Titles),
        Description = string.Join('。', Some(random, Sentences, 4)),
        Skills = Some(random, Skills, 3),
        Tags = Some(random, Skills, 2),
        Certificates = random.Next(4) == 0 ? Some(random, Certificates, 2) : [],
        District = Maybe(random, 5, () => Place(random)),
        Location = Maybe(random, 2, () => Point(random)),
        Occupation = Maybe(random, 4, () => OccupationCode.Parse(Pick(random, Occupations))),
        OccupationConfidence = random.Next(5) / 4.0,
        OtherOccupations = random.Next(3) == 0 ? [.. Some(random, Occupations, 3).Select(OccupationCode.Parse)] : [],
        ExperienceOccupations = random.Next(3) == 0 ? [.. Some(random, Occupations, 3).Select(OccupationCode.Parse)] : [],
        EmployerName = random.Next(2) == 0 ? Pick(random, Titles) : "",
        Wage = Maybe(random, 4, () => Wage(random)),
        MinimumEducation = Maybe(random, 3, () => (EducationLevel)random.Next(0, 6)),
        MinimumSkillGrade = Maybe(random, 2, () => (SkillGrade)random.Next(0, 3)),
        Experience = Maybe(random, 3, () => random.Next(3) == 0 ? ExperienceRange.NotAsked : new ExperienceRange(random.Next(0, 4), Maybe<double>(random, 2, () => random.Next(4, 9)))),
        MinimumAge = Maybe(random, 2, () => random.Next(16, 30)),
        MaximumAge = Maybe(random, 2, () => random.Next(30, 60)),
        Shifts = (WorkShifts)random.Next(0, 8) & (WorkShifts)random.Next(0, 8),
        PhysicalDemand = Maybe(random, 2, () => (PhysicalDemand)random.Next(0, 3)),
        PostedOn = Maybe(random, 5, () => AsOf.AddDays(random.Next(-30, 2))),
        ValidUntil = Maybe(random, 2, () => AsOf.AddDays(random.Next(-1, 30))),
        ClosedOn = random.Next(8) == 0 ? AsOf.AddDays(random.Next(-1, 2)) : null,
    };

    public static JobSeeker Seeker(Random random, int number)
    {
        var seeker = Plainly(random, number);
        return random.Next(2) == 0 ? seeker : seeker with { WantedOccupationConfidences = [.. seeker.WantedOccupations.Select(_ => random.Next(5) / 4.0)] };
    }

    private static JobSeeker Plainly(Random random, int number) => new()
    {
        Id = new(FormattableString.Invariant($"s{number}")),
        District = Maybe(random, 6, () => Place(random)),
        Location = Maybe(random, 2, () => Point(random)),
        WantedDistricts = random.Next(2) == 0 ? [] : [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Place(random))],
        Age = Maybe(random, 6, () => random.Next(16, 65)),
        Education = Maybe(random, 5, () => (EducationLevel)random.Next(0, 8)),
        SkillGrade = Maybe(random, 3, () => (SkillGrade)random.Next(0, 5)),
        Certificates = Some(random, Certificates, 3),
        Skills = Some(random, Skills, 4),
        WantedOccupations = [.. Some(random, Occupations, 3).Select(OccupationCode.Parse)],
        WantedJobs = Some(random, Titles, 2),
        WantedWage = Maybe(random, 5, () => Wage(random)),
        History = [.. Enumerable.Range(0, random.Next(0, 3)).Select(_ => Spell(random))],
        ExperienceYears = Maybe(random, 2, () => random.Next(0, 10) * 0.5),
        RegisteredOn = Maybe(random, 2, () => AsOf.AddDays(random.Next(-300, 2))),
        ValidUntil = Maybe(random, 2, () => AsOf.AddDays(random.Next(-1, 60))),
        ClosedOn = random.Next(8) == 0 ? AsOf.AddDays(random.Next(-1, 2)) : null,
        Health = Maybe(random, 2, () => (HealthLimit)random.Next(0, 3)),
        AcceptedShifts = (WorkShifts)random.Next(0, 8),
        Profile = string.Join('，', Some(random, Sentences, 4)),
        Protected = new() { Gender = random.Next(2) == 0 ? "男" : "女", HouseholdRegistration = (HouseholdRegistrationType)random.Next(1, 5) },
    };

    private static EmploymentSpell Spell(Random random)
    {
        var from = AsOf.AddDays(-random.Next(100, 3_000));
        return new(Pick(random, Titles), Maybe(random, 3, () => OccupationCode.Parse(Pick(random, Occupations))), from, Maybe(random, 3, () => from.AddDays(random.Next(0, 2_000))));
    }

    private static Referral[] Referrals(Random random, JobPosting[] postings, JobSeeker[] seekers)
    {
        if (postings.Length == 0 || seekers.Length == 0)
            return [];
        return [.. Enumerable.Range(0, random.Next(0, 30)).Select(_ => new Referral(
            seekers[random.Next(seekers.Length)].Id, postings[random.Next(postings.Length)].Id,
            AsOf.AddDays(random.Next(-60, 3)), (ReferralOutcome)random.Next(0, 5), null))];
    }

    private static WageRange Wage(Random random)
    {
        var low = random.Next(2, 10) * 1_000;
        var range = random.Next(4) switch
        {
            0 => new WageRange(MonthlyWage.FromMonth(low), null),
            1 => new WageRange(null, MonthlyWage.FromMonth(low)),
            2 => WageRange.Negotiable,
            _ => new WageRange(MonthlyWage.FromMonth(low), MonthlyWage.FromMonth(low + 500 * random.Next(0, 8))),
        };
        return random.Next(3) == 0 ? Thirteenth(range) : range;
    }

    private static WageRange Thirteenth(WageRange range) => new(range.Low, range.High) { PaymentsAYear = 13, IsNegotiable = range.IsNegotiable };

    private static DistrictCode Place(Random random) => DistrictCode.Parse(Pick(random, Places));

    private static GeoPoint Point(Random random) => new(113 + random.NextDouble(), 23 + random.NextDouble());

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];

    private static string[] Some(Random random, string[] from, int most) => [.. Enumerable.Range(0, random.Next(0, most + 1)).Select(_ => Pick(random, from))];

    /// <summary>A value in all but one of <paramref name="oneIn"/> cases.</summary>
    private static T? Maybe<T>(Random random, int oneIn, Func<T> value)
        where T : struct => random.Next(oneIn) == 0 ? null : value();

    private static WageRange? Maybe(Random random, int oneIn, Func<WageRange> value) => random.Next(oneIn) == 0 ? null : value();

    private static T[] Shuffled<T>(Random random, T[] items)
    {
        var copy = items.ToArray();
        random.Shuffle(copy);
        return copy;
    }
}
