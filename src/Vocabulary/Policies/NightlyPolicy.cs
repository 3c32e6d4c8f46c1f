namespace Jiuye.Vocabulary;

/// <summary>How much the nightly run writes and what it tolerates.</summary>
public sealed record NightlyPolicy
{
    /// <summary>The most postings kept for each seeker, range [1, 1000].</summary>
    public required int PostingsPerSeeker { get; init; }

    /// <summary>The most seekers kept for each posting, range [1, 1000].</summary>
    public required int SeekersPerPosting { get; init; }

    /// <summary>How many persons a posting is offered to for each of its openings, range [1, 10000].</summary>
    public required int OffersPerOpening { get; init; }

    /// <summary>Which postings are offered to nobody until they are mended.</summary>
    public required WithheldPostings Withheld { get; init; }

    /// <summary>The share of unreadable rows above which a run stops before anything is replaced, interval [0, 1].</summary>
    public required double RejectedShareLimit { get; init; }
}
