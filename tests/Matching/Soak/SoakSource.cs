using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.Tests.Matching;

/// <summary>Where the records of a soak come from; the same seed gives the same records and the same changes.</summary>
internal sealed record SoakSource
{
    public required DateOnly AsOf { get; init; }

    /// <summary>Postings at first; changes keep about as many.</summary>
    public required int Postings { get; init; }

    /// <summary>Seekers at first; changes keep about as many.</summary>
    public required int Seekers { get; init; }

    /// <summary>Records of a change that brings many.</summary>
    public required int Batch { get; init; }

    public required Func<Random, int, JobPosting> Posting { get; init; }

    public required Func<Random, int, JobSeeker> Seeker { get; init; }

    public required Func<int, PostingId> PostingId { get; init; }

    public required Func<int, SeekerId> SeekerId { get; init; }

    /// <summary>Numbers of postings, held or not: a fifth more than there are at first.</summary>
    public int PostingNumbers => Postings + Postings / 5 + 1;

    /// <summary>Numbers of seekers, likewise.</summary>
    public int SeekerNumbers => Seekers + Seekers / 5 + 1;

    public Market First(int seed)
    {
        var random = new Random(seed);
        return new(
            [.. Enumerable.Range(0, Postings).Select(number => Posting(random, number))],
            [.. Enumerable.Range(0, Seekers).Select(number => Seeker(random, number))],
            []);
    }
}
