using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.Bench.Matching;

/// <summary>A market from a fixed seed: skewed cities, occupations and words, as many fields known as on real boards.</summary>
internal static class BenchMarket
{
    public static readonly DateOnly AsOf = new(2026, 3, 31);

    private static readonly DistrictCode[] Places =
        [.. DistrictGazetteer.Prc2023.Codes.Where(static code => code.Level == DistrictLevel.County && code.Number is > 440_100 and < 441_000)];

    private static readonly OccupationCode[] Occupations =
        [.. OccupationClassification.Prc2022.Codes.Where(static code => code.Level == OccupationLevel.Occupation).Take(300)];

    public static Market Of(int postings, int seekers)
    {
        var random = new Random(20_260_331);
        return new(
            [.. Enumerable.Range(0, postings).Select(number => Posting(random, number))],
            [.. Enumerable.Range(0, seekers).Select(number => Seeker(random, number))],
            []);
    }

    internal static JobPosting Posting(Random random, int number)
    {
        var low = 3_000 + 500 * random.Next(20);
        return new()
        {
            Id = new(FormattableString.Invariant($"p{number:0000000}")),
            Title = Words(random, 2),
            Description = Words(random, 80),
            Skills = [.. Words(random, 5).Split(' ')],
            District = Skewed(random, Places),
            Occupation = Skewed(random, Occupations),
            OccupationConfidence = 0.9,
            Wage = new(MonthlyWage.FromMonth(low), MonthlyWage.FromMonth(low + 2_000)),
            MinimumEducation = (EducationLevel)random.Next(0, 6),
            Experience = new(random.Next(0, 4), null),
            PostedOn = AsOf.AddDays(-random.Next(90)),
        };
    }

    internal static JobSeeker Seeker(Random random, int number) => new()
    {
        Id = new(FormattableString.Invariant($"s{number:0000000}")),
        District = Skewed(random, Places),
        Age = random.Next(18, 60),
        Education = (EducationLevel)random.Next(1, 7),
        Skills = [.. Words(random, 4).Split(' ')],
        WantedOccupations = [Skewed(random, Occupations), Skewed(random, Occupations)],
        WantedJobs = [Words(random, 2)],
        WantedWage = new(MonthlyWage.FromMonth(3_000 + 500 * random.Next(16)), null),
        ExperienceYears = random.Next(0, 15),
        Profile = Words(random, 20),
    };

    private static T Skewed<T>(Random random, T[] from) => from[(int)(from.Length * Math.Pow(random.NextDouble(), 3))];

    // Latin words, so that the bench measures matching and not segmentation.
    private static string Words(Random random, int count) =>
        string.Join(' ', Enumerable.Range(0, count).Select(_ => FormattableString.Invariant($"w{(int)(20_000 * Math.Pow(random.NextDouble(), 4))}")));
}
