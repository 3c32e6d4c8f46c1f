using System.Globalization;

namespace Jiuye.Simulation;

/// <summary>Invented employers, each a pure function of seed, city, industry and number.</summary>
internal sealed class EmployerDirectory(ulong seed, SimulatedPlaces places)
{
    // Employers of an industry in a city; Zipf over them gives a few large hirers and many small ones.
    private const int EmployersACell = 400;
    private const double WageSpread = 0.10;

    private static readonly WeightedChoice Sizes = new([.. Enumerable.Range(1, EmployersACell).Select(static rank => 1 / Math.Pow(rank, 0.8))]);

    /// <summary>Picks the number of an employer within city and industry.</summary>
    internal static int Pick(ref RecordRandom random) => Sizes.Pick(ref random);

    internal SimulatedEmployer At(int city, string division, int number)
    {
        var key = Key(city, division, number);
        var random = new RecordRandom(seed, RandomStream.Employer, key);
        var premium = random.NextNormal() * WageSpread;
        var appeal = random.NextNormal();
        var book = PhraseBook.Default;

        // Brand words from the number keep names apart within a cell: 50 × 50 pairs for 400 employers.
        var count = book.Brands.Count;
        var shuffled = (number * 1_777 + key % 1_009) % (count * count);
        var name = string.Concat(
            string.Concat(places.Cities[city].EmployerPrefix, book.Brands[(int)(shuffled / count)], book.Brands[(int)(shuffled % count)]),
            random.NextOf(book.EmployerWords(division)),
            book.CompanySuffixes[Math.Min(random.NextBelow(12), random.NextBelow(12)) % book.CompanySuffixes.Count]);
        return new(string.Create(CultureInfo.InvariantCulture, $"E{places.Cities[city].Code}-{division}-{number:000}"), name, premium, appeal);
    }

    internal double WagePremium(int city, string division, int number)
    {
        var random = new RecordRandom(seed, RandomStream.Employer, Key(city, division, number));
        return random.NextNormal() * WageSpread;
    }

    private long Key(int city, string division, int number) =>
        ((long)places.Cities[city].Code.Number * 100 + int.Parse(division, NumberStyles.None, CultureInfo.InvariantCulture)) * EmployersACell + number;
}
