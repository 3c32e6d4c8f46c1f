using Jiuye.Bench.Matching;
using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.Bench.LuceneNet;

/// <summary>A market and who asks of it.</summary>
/// <param name="Name">For the heading.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Market">The records that are indexed.</param>
/// <param name="Seekers">Seekers who ask, by kind; none of them is held.</param>
/// <param name="Postings">Postings that ask, by kind; none of them is held.</param>
internal sealed record BenchData(string Name, DateOnly AsOf, Market Market, (string Kind, JobSeeker[] Asking)[] Seekers, (string Kind, JobPosting[] Asking)[] Postings)
{
    private const int Asking = 200;
    private const int LongText = 200;

    /// <summary>Words by Zipf's law in forty cities: see <see cref="FilteredMarket"/>.</summary>
    internal static BenchData Generated(int postings)
    {
        var data = new FilteredMarket(seed: 7);
        var held = Enumerable.Range(1, postings).Select(number => data.Posting(number).ToJobPosting()).ToArray();
        var seekers = Enumerable.Range(1, postings).Select(number => data.Query(number, isRare: false).ToJobSeeker()).ToArray();
        return new(
            $"generated, {postings} postings and {seekers.Length} seekers",
            FilteredMarket.AsOf,
            new(held, seekers, []),
            [
                ("11 rare words", [.. Enumerable.Range(0, Asking).Select(number => data.Query(postings + 1 + number, isRare: true).ToJobSeeker())]),
                ("11 common words", [.. Enumerable.Range(0, Asking).Select(number => data.Query(postings + 1 + Asking + number, isRare: false).ToJobSeeker())]),
            ],
            [("84 words", [.. Enumerable.Range(0, Asking).Select(number => data.Posting(postings + 1 + number).ToJobPosting())])]);
    }

    /// <summary>Postings of real boards; who asks wants the job of a posting that is left out, in its city. Null where the folder has none.</summary>
    internal static BenchData? Real(string folder, int postings)
    {
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, "postings-*.jsonl.gz").Order(StringComparer.Ordinal).ToArray() : [];
        if (files.Length == 0)
            return null;
        var reader = new PostingReader();
        // From every board as many, since boards differ.
        var all = files.SelectMany(file => reader.Read(file).Take(postings / files.Length + Asking)).ToArray();
        var step = all.Length / Asking;
        var asking = all.Where((_, at) => at % step == 0).Take(Asking).ToArray();
        var held = all.Where((_, at) => at % step != 0).Take(postings).ToArray();
        return new(
            $"real boards, {held.Length} postings and as many seekers",
            new(2026, 3, 31),
            new([.. held.Select(static posting => posting with { PostedOn = null, ValidUntil = null, ClosedOn = null })], [.. held.Select(static posting => Seeker(posting, LongText))], []),
            [
                ("a title", [.. asking.Select(static posting => Seeker(posting, 0))]),
                ("a title and 200 characters", [.. asking.Select(static posting => Seeker(posting, LongText))]),
            ],
            [("a whole posting", [.. asking.Select(static posting => posting with { PostedOn = null, ValidUntil = null, ClosedOn = null })])]);
    }

    private static JobSeeker Seeker(JobPosting posting, int text) => new()
    {
        Id = new("s-" + posting.Id.Value[..Math.Min(120, posting.Id.Value.Length)]),
        WantedJobs = [posting.Title],
        Profile = posting.Description[..Math.Min(text, posting.Description.Length)],
        District = posting.District,
        Education = posting.MinimumEducation,
        WantedWage = posting.Wage,
    };
}
