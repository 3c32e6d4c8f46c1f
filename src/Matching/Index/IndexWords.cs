using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>What the segments of a market number: terms, skills, certificates, occupations.</summary>
/// <remarks>Only grows. Shared by all segments and by every later point of time, so that a number means the same in all of them.</remarks>
internal sealed class IndexWords(JobTextReader reader)
{
    /// <summary>What reads the texts of both sides.</summary>
    public JobTextReader Reader { get; } = reader;

    public Numbering<string> Terms { get; init; } = new(StringComparer.Ordinal);

    public Numbering<string> Skills { get; init; } = new(StringComparer.Ordinal);

    public Numbering<string> Certificates { get; init; } = new(StringComparer.Ordinal);

    /// <summary>What seekers want or did.</summary>
    public Numbering<OccupationCode> Held { get; init; } = new();

    /// <summary>What postings offer.</summary>
    public Numbering<OccupationCode> Offered { get; init; } = new();
}
