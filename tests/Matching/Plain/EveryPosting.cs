using Jiuye.Matching.Plain;

namespace Jiuye.Tests.Matching;

/// <summary>The plain way: every posting is filtered and scored, and all are sorted.</summary>
/// <param name="read">Every posting ever read, for the frequencies.</param>
/// <param name="open">Those that may be found.</param>
internal sealed class EveryPosting(IReadOnlyList<PlainPosting> read, IReadOnlyList<PlainPosting> open)
{
    /// <summary>How many pass, and the best with their scores.</summary>
    internal (int Candidates, (PlainId Posting, double Score)[] Best) Match(PlainSeeker seeker, int top)
    {
        var passing = open.Where(posting => Passes(seeker, posting)).ToArray();
        return (passing.Length,
        [
            .. passing.Select(posting => (posting.Id, Score: Score(seeker, posting)))
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

    // Added up as in the market, so that what ties there ties here.
    private double Score(PlainSeeker seeker, PlainPosting posting)
    {
        var mean = Math.Max(1.0, read.Sum(static one => Words(one.Text).Length)) / read.Count;
        var own = Words(posting.Text);
        return Words(seeker.Text).Distinct().Where(own.Contains).Sum(word =>
        {
            var (with, count) = (read.Count(one => Words(one.Text).Contains(word)), own.Count(one => one == word));
            return Math.Log(1 + (read.Count - with + 0.5) / (with + 0.5)) * (count * (1.2 + 1) / (count + (1.2 * (1 - 0.75) + 1.2 * 0.75 / mean * own.Length)));
        });
    }
}
