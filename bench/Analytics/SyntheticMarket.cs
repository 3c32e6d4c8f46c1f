using System.Globalization;

namespace Jiuye.Analytics.Bench;

/// <summary>Openings and seekers by district, occupation and month from a fixed seed.</summary>
internal static class SyntheticMarket
{
    private const int Seed = 20_260_930;
    private const int Districts = 77;
    private const int Occupations = 1_639;
    private const int Months = 3;

    // Gives about as many cells as the comparison with the column stores had, 271,000.
    private const double Skew = 3.5;

    /// <summary>So many records a side; a few occupations and districts have most of them, as in a real market.</summary>
    internal static (MarketColumns Demand, MarketColumns Seekers) Of(int records)
    {
        var random = new Random(Seed);
        return (Side(random, records, 12), Side(random, records, 1));
    }

    private static MarketColumns Side(Random random, int records, int mostPersons)
    {
        var (district, occupation, month, persons) = (new int[records], new int[records], new int[records], new int[records]);
        for (var at = 0; at < records; at++)
        {
            district[at] = Skewed(random, Districts);
            occupation[at] = random.Next(40) == 0 ? CodedColumn.None : Skewed(random, Occupations);
            month[at] = random.Next(Months);
            persons[at] = 1 + random.Next(mostPersons);
        }

        return new(
            [Column("district", Districts, district), Column("occ", Occupations, occupation), Column("month", Months, month)],
            mostPersons == 1 ? null : persons);
    }

    private static int Skewed(Random random, int count) => (int)(count * Math.Pow(random.NextDouble(), Skew));

    private static CodedColumn Column(string name, int codes, int[] numbers) =>
        new(name, [.. Enumerable.Range(0, codes).Select(static code => code.ToString("0000", CultureInfo.InvariantCulture))], numbers);
}
