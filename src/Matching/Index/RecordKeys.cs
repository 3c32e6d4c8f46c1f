using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>What an index outside the engine keeps of a record to find the same candidates as the built-in one; everything else stands in the record as it is.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
/// <param name="reader">What reads the texts.</param>
/// <param name="filters">What the hard filters may use.</param>
public sealed class RecordKeys(JobTextReader reader, FilterPolicy filters)
{
    private readonly JobTextReader reader = reader ?? throw new ArgumentNullException(nameof(reader));
    private readonly FilterPolicy filters = filters ?? throw new ArgumentNullException(nameof(filters));

    /// <summary>The terms by which a posting is found, each once; words about sex, marriage, ethnicity and faith are left out.</summary>
    public IReadOnlyList<TermCount> Terms(JobPosting posting)
    {
        ArgumentNullException.ThrowIfNull(posting);
        return Terms(TextField.Of(posting));
    }

    /// <summary>The terms by which a seeker is found, each once; words about sex, marriage, ethnicity and faith are left out.</summary>
    public IReadOnlyList<TermCount> Terms(JobSeeker seeker)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        return Terms(TextField.Of(seeker));
    }

    /// <summary>Where a seeker would work: a posting is within reach that lies in one of the places or holds one; empty where any is, named or not.</summary>
    public static IReadOnlyList<DistrictCode> Reach(JobSeeker seeker)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        return ReachSet.Of(seeker).Places;
    }

    /// <summary>The least whole yuan a month that a posting's highest pay must reach for a seeker, where it is stated; 0 for any.</summary>
    public int PayFloor(JobSeeker seeker)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        return FilterRules.PayFloor(seeker, filters);
    }

    /// <summary>The certificates without which a posting hires nobody, by canonical names, each once.</summary>
    public IReadOnlyList<string> Asked(JobPosting posting)
    {
        ArgumentNullException.ThrowIfNull(posting);
        return [.. posting.Certificates.Select(reader.Skills.Canonical).Where(static name => name.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Every demand for a certificate that a seeker meets, by canonical names, each once: what is held and what that includes.</summary>
    public IReadOnlyList<string> Met(JobSeeker seeker)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        return [.. seeker.Certificates.SelectMany(reader.Skills.Covered).Where(static name => name.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    private TermCount[] Terms(IEnumerable<TextField> texts)
    {
        var collector = new TermCollector(reader.IndexTerms);
        var read = collector.Read(texts);
        return Array.ConvertAll(read.Page[read.Start..read.End], tally => new TermCount(collector.Terms[tally.Term], tally.Count));
    }
}
