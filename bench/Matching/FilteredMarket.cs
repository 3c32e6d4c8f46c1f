using System.Globalization;
using Jiuye.Matching.Plain;
using Jiuye.Vocabulary;

namespace Jiuye.Bench.Matching;

/// <summary>
/// Postings of about 84 words, a title of four and a text of eighty, in forty cities; queries of eleven words, eight of a text and three of a title, with two cities, schooling and pay.
/// For the engine of <c>match --plain</c> and for the full one alike. The same seed gives the same data.
/// </summary>
/// <remarks>Words follow Zipf's law: 60,000 of texts, 3,000 of titles. Rare words of a query come from behind the first thousand; common ones as often as in texts.</remarks>
internal sealed class FilteredMarket(int seed)
{
    private const int BodyWords = 60_000;
    private const int TitleWords = 3_000;
    private const int FirstRare = 1_000;
    private const int FirstRareTitle = 100;
    private const int Body = 8;
    private const int Title = 3;

    private static readonly DistrictCode[] Cities =
        [.. DistrictGazetteer.Prc2023.Codes.Where(static code => code.Level == DistrictLevel.City).Take(40)];

    private readonly Random random = new(seed);

    /// <summary>The day on which all are valid.</summary>
    internal static DateOnly AsOf { get; } = new(2026, 3, 31);

    /// <summary>The first city, for who puts everything into one.</summary>
    internal static DistrictCode OnePlace => Cities[0];

    internal FilteredPosting Posting(int number) => new(
        number,
        Words('t', 4, TitleWords, 0),
        Words('w', random.Next(60, 101), BodyWords, 0),
        City(),
        random.Next(1, 7),
        3_000 + 100 * random.Next(120));

    /// <summary>A query.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="isRare">Whether its words are rare.</param>
    internal FilteredQuery Query(int number, bool isRare) => new(
        number,
        Words('t', Title, TitleWords, isRare ? FirstRareTitle : 0),
        Words('w', Body, BodyWords, isRare ? FirstRare : 0),
        [City(), City()],
        random.Next(2, 8),
        3_000 + 100 * random.Next(60));

    private DistrictCode City() => Cities[random.Next(Cities.Length)];

    // Inverse of Zipf's distribution with exponent 1, continuous.
    private string Words(char kind, int count, int terms, int first) => string.Join(' ', Enumerable.Range(0, count).Select(_ =>
        string.Create(CultureInfo.InvariantCulture, $"{kind}{(int)((first + 1) * Math.Pow((terms + 1.0) / (first + 1), random.NextDouble())) - 1}")));

    /// <summary>A posting; <paramref name="Education"/> is an <see cref="EducationLevel"/>, <paramref name="Wage"/> the highest pay in yuan a month.</summary>
    internal sealed record FilteredPosting(int Number, string Title, string Text, DistrictCode City, int Education, int Wage)
    {
        internal PlainPosting ToPlain() => new(
            new(Number.ToString(CultureInfo.InvariantCulture), Number), $"{Title} {Text}", City.ToString(), "", Education, Wage, 0, 100, true);

        internal JobPosting ToJobPosting() => new()
        {
            Id = new(string.Create(CultureInfo.InvariantCulture, $"p{Number:0000000}")),
            Title = Title,
            Description = Text,
            District = City,
            MinimumEducation = (EducationLevel)Education,
            Wage = new(MonthlyWage.FromMonth(Wage - 1_000), MonthlyWage.FromMonth(Wage)),
            PostedOn = AsOf.AddDays(-Number % 90),
        };
    }

    /// <summary>A query; schooling held and pay wanted in the same units.</summary>
    internal sealed record FilteredQuery(int Number, string Title, string Text, DistrictCode[] Cities, int Education, int Wage)
    {
        internal PlainSeeker ToPlain() => new(
            new(Number.ToString(CultureInfo.InvariantCulture), Number), $"{Text} {Title}", Array.ConvertAll(Cities, static city => city.ToString()), [], Education, Wage, null);

        internal JobSeeker ToJobSeeker() => new()
        {
            Id = new(string.Create(CultureInfo.InvariantCulture, $"s{Number:0000000}")),
            District = Cities[0],
            WantedDistricts = Cities,
            WantedJobs = [Title],
            Profile = Text,
            Education = (EducationLevel)Education,
            WantedWage = new(MonthlyWage.FromMonth(Wage), null),
        };
    }
}
