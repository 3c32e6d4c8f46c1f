using Jiuye.Matching.Plain;

namespace Jiuye.Tests.Matching;

/// <summary>The plain way: every posting is filtered and scored, and all are sorted. Also what benches measure the engine against.</summary>
internal sealed class EveryPosting
{
    private readonly int read;
    private readonly double mean;
    private readonly Dictionary<string, int> frequencies = new(StringComparer.Ordinal);
    private readonly List<(PlainPosting Posting, Dictionary<string, int> Counts, int Length)> open;

    /// <param name="read">Every posting ever read, for the frequencies.</param>
    /// <param name="open">Those that may be found.</param>
    internal EveryPosting(IReadOnlyCollection<PlainPosting> read, IEnumerable<PlainPosting> open)
    {
        this.read = read.Count;
        mean = Math.Max(1.0, read.Sum(static posting => Words(posting.Text).Length)) / read.Count;
        foreach (var word in read.SelectMany(static posting => Words(posting.Text).Distinct()))
            frequencies[word] = frequencies.GetValueOrDefault(word) + 1;
        this.open = [.. open.Select(static posting => (posting, Counts(posting.Text), Words(posting.Text).Length))];
    }

    /// <summary>How many pass, and the best with their scores.</summary>
    internal (int Candidates, (PlainId Posting, double Score)[] Best) Match(PlainSeeker seeker, int top)
    {
        string[] asked = [.. Words(seeker.Text).Distinct()];
        var passing = open.Where(one => Passes(seeker, one.Posting)).ToArray();
        return (passing.Length,
        [
            .. passing.Select(one => (one.Posting.Id, Score: Score(asked, one.Counts, one.Length)))
                .Where(static match => match.Score > 0)
                .OrderByDescending(static match => match.Score).ThenBy(static match => match.Id).Take(top),
        ]);
    }

    private static bool Passes(PlainSeeker seeker, PlainPosting posting) =>
        posting.Education <= seeker.Education
        && posting.HighestWage >= seeker.Wage
        && (seeker.Age is null || (posting.LeastAge <= seeker.Age && seeker.Age <= posting.MostAge))
        && (seeker.Districts.Length == 0 || seeker.Districts.Contains(posting.District))
        && (seeker.Groups.Length == 0 || seeker.Groups.Contains(posting.Group));

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static Dictionary<string, int> Counts(string text) =>
        Words(text).CountBy(static word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    // Added up as in the market, so that what ties there ties here.
    private double Score(string[] asked, Dictionary<string, int> counts, int length)
    {
        var sum = 0.0;
        foreach (var word in asked)
        {
            if (!counts.TryGetValue(word, out var count))
                continue;
            var with = frequencies[word];
            sum += Math.Log(1 + (read - with + 0.5) / (with + 0.5)) * (count * (1.2 + 1) / (count + (1.2 * (1 - 0.75) + 1.2 * 0.75 / mean * length)));
        }

        return sum;
    }
}
