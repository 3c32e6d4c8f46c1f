namespace Jiuye;

/// <summary>How much a night counted: a district's, or the sum over several.</summary>
/// <param name="Postings">Postings, each of a district once.</param>
/// <param name="OpenPostings">Those that are open on the day.</param>
/// <param name="Openings">The vacancies that these offer.</param>
/// <param name="Seekers">Seekers.</param>
/// <param name="Seeking">Those who seek on the day.</param>
public sealed record AreaCounts(long Postings, long OpenPostings, long Openings, long Seekers, long Seeking)
{
    /// <summary>The counts of both: their records are different ones.</summary>
    public AreaCounts Plus(AreaCounts other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(Postings + other.Postings, OpenPostings + other.OpenPostings, Openings + other.Openings, Seekers + other.Seekers, Seeking + other.Seeking);
    }
}
