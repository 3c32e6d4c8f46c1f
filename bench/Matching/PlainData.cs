using System.Globalization;
using Jiuye.Matching.Plain;

namespace Jiuye.Bench.Matching;

/// <summary>
/// Postings and seekers of the measuring format as design.md's section 11 has them: 46 words a posting of 54,000 terms, ten words a seeker, about 1,100
/// of 100,000 postings within a seeker's filters and 140 of those with a shared word. The same seed gives the same data.
/// </summary>
internal sealed class PlainData(int seed)
{
    private const int Terms = 54_000;
    private const int Districts = 28;
    private const int Groups = 12;

    // Zipf-Mandelbrot: the most frequent words of job texts are stop words, which an index of terms has not.
    private const double Shift = 60;

    private readonly double[] cumulative = Cumulative();
    private readonly Random random = new(seed);

    internal PlainPosting Posting(int number)
    {
        var wage = 3_000 + 100 * random.Next(120);
        var least = random.Next(16, 31);
        return new(
            Id(number), Words(random.Next(20, 73)), Place(random.Next(Districts)), Place(random.Next(Groups)), random.Next(0, 8), wage, least, least + random.Next(10, 36), random.Next(50) > 0);
    }

    internal PlainSeeker Seeker(int number)
    {
        var first = random.Next(Districts);
        var groups = Enumerable.Range(0, random.Next(5, 12)).Select(_ => Place(random.Next(Groups))).Distinct().ToArray();
        return new(
            Id(number), Words(random.Next(7, 14)), [Place(first), Place((first + 1 + random.Next(Districts - 1)) % Districts)], groups, random.Next(2, 9), 2_000 + 100 * random.Next(80), random.Next(18, 60));
    }

    internal static string Json(PlainPosting posting) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"id":{{posting.Id.Json}},"title":"","text":"{{posting.Text}}","district":"{{posting.District}}","occ":"","mid":"{{posting.Group}}","edu":{{posting.Education}},"wmin":0,"wmax":{{posting.HighestWage}},"amin":{{posting.LeastAge}},"amax":{{posting.MostAge}},"month":1,"n":1,"open":{{(posting.IsOpen ? 1 : 0)}}}""");

    internal static string Json(PlainSeeker seeker) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"id":{{seeker.Id.Json}},"text":"{{seeker.Text}}","districts":[{{Quoted(seeker.Districts)}}],"mids":[{{Quoted(seeker.Groups)}}],"edu":{{seeker.Education}},"wage":{{seeker.Wage}},"age":{{seeker.Age}}}""");

    private static string Quoted(string[] names) => string.Join(',', names.Select(static name => $"\"{name}\""));

    private static PlainId Id(int number) => new(number.ToString(CultureInfo.InvariantCulture), number);

    private static string Place(int number) => string.Create(CultureInfo.InvariantCulture, $"{number + 10}");

    private string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Word()));

    private string Word()
    {
        var at = Array.BinarySearch(cumulative, random.NextDouble());
        return string.Create(CultureInfo.InvariantCulture, $"t{(at >= 0 ? at : ~at)}");
    }

    private static double[] Cumulative()
    {
        var sums = new double[Terms];
        var total = 0.0;
        for (var rank = 0; rank < Terms; rank++)
            sums[rank] = total += 1 / (rank + 1 + Shift);
        return Array.ConvertAll(sums, sum => sum / total);
    }
}
